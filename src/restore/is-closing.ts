import {slackOf} from './features.ts'
import type {Fit} from './fit.ts'

/**
 * Whether two lines are the close of a letter, which a reader must see as lines: the phrase and
 * the name, or the name and the office.
 *
 * ```text
 *   | Yours ever,
 *   | A. CARTWRIGHT.
 * ```
 *
 * @param before
 *   A line that is a paragraph of its own.
 * @param after
 *   The next printed line.
 */
export function isClosing(before: Fit, after: Fit): boolean {
  if (after.gap > 1 || after.pageBreak || before.face === 'cjk') return false
  if (slackOf(before) < before.measure * 0.25 || slackOf(after) < after.measure * 0.4) return false
  const tail = before.tail
  const isPhrase = tail === 'letter' && /\s\p{Ll}+$/u.test(before.text)
  if (tail !== 'comma' && !isPhrase) return false
  return isName(after.text) || (isName(before.text) && /^_.*_\W*$/.test(after.text))
}

/** `R. M. HOLLIS.`, `MARIAN,`: a name in capitals, as it stands under a letter. */
function isName(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}'’-]*\.?\s*)+[.,]?$/u.test(text) && /\p{Lu}{2}/u.test(text)
}

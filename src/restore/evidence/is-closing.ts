import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'

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
 * @param next
 *   The line after it: a phrase may have two lines, `Believe me,` / `Yours truly,` / `A. HALL.`
 */
export function isClosing(before: Fit, after: Fit, next?: Fit): boolean {
  if (next && before.tail === 'comma' && after.gap === 0 && isClosing(after, next))
    return isHalf(before) && isHalf(after)
  if (after.gap > 1 || after.pageBreak || before.face === 'cjk') return false
  // A name may stand at the right edge: its own width tells.
  if (slackOf(before) < before.measure * 0.25 && !isHalf(before)) return false
  if (!isHalf(after)) return false
  const tail = before.tail
  const isPhrase = tail === 'letter' && /\s\p{Ll}+$/u.test(before.text)
  if (tail !== 'comma' && !isPhrase) return false
  // `Ever yours,` above `M.`
  if (tail === 'comma' && /^\p{Lu}\.$/u.test(after.text)) return true
  return isName(after.text) || (isName(before.text) && /^_.*_\W*$/.test(after.text))
}

const isHalf = ({width, measure}: Fit) => width <= measure * 0.6

/** `R. M. HOLLIS.`, `MARIAN,`: a name in capitals, as it stands under a letter. */
function isName(text: string): boolean {
  return /^\p{Lu}(?:['’-]|\.?\s*\p{Lu})*\.?\s*[.,]?$/u.test(text) && /\p{Lu}{2}/u.test(text)
}

import {isForbiddenAtStart} from '../text/punctuation.ts'
import {isSentenceEnd} from './features.ts'
import type {Draft, Fit} from './fit.ts'

/** A document breaks lines at wide spaces when this share of its pairs of short lines makes a full one. */
const splitting = 0.3
/**
 * What marks that meet, such as `》、《`, give up in full widths, even where nothing else is squeezed.
 *
 * @see https://www.w3.org/TR/clreq/#punctuation_adjustment
 */
const closing = 1

/**
 * Find pieces of one printed line, and note with each what stands before it there.
 *
 * Some extractors break a line at the wide space after a sentence. They are read so only where the
 * document has them more often than chance would: two neighbours that together fill the measure.
 * A Chinese or Japanese line that begins with a mark is always such a piece.
 *
 * ```text
 *   | the boats came home.
 *   | Nobody had counted them, for no-
 *   | body had thought that so many could leave
 * ```
 */
export function carry(fits: readonly Draft<Fit>[]): void {
  let short = 0
  const pairs: number[] = []
  for (let index = 0; index + 1 < fits.length; index++) {
    const a = fits[index]!
    const b = fits[index + 1]!
    if (b.gap > 0 || b.pageBreak || a.measure !== b.measure) continue
    const both = a.indent + a.width + b.width
    if (a.face === 'cjk') {
      const from = a.carried || a.indent
      const fills = from + a.width + b.width - a.squeeze - b.squeeze <= a.measure + closing
      const cut = isForbiddenAtStart(b.text[0]!) || (a.carried > 0 && a.text.length < 3)
      if (cut && fills) b.carried = from + a.width
      continue
    }
    if (a.width > a.measure * 0.93 || b.width > a.measure * 0.93) continue
    if (!isSentenceEnd(a.tail)) continue
    short++
    if (both >= a.measure * 0.86 && both <= a.measure) pairs.push(index)
  }
  if (pairs.length < 5 || pairs.length < short * splitting) return
  for (const index of pairs) {
    const before = fits[index]!
    if (before.carried === 0) fits[index + 1]!.carried = before.indent + before.width
  }
}

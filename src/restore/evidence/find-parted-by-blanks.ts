import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** Lines of a document that go on, each in a small letter, from which none across a blank line is a habit. */
const fewest = 4
/** Lines of a short document at most: the habits of a longer one are learned well enough. */
const most = 120

/**
 * Find the lines that a blank line parts from the text above, in a document whose blank lines stand between its
 * paragraphs alone: many of its lines go on in the next with a small letter, and none of those across a blank line.
 *
 * Of a short document of few paragraphs alone: there its habits say too little of what a blank line means. A line
 * that stands between two blank lines is left to them.
 *
 * @param fits
 *   Printed lines in order.
 */
export function findPartedByBlanks(fits: readonly Fit[]): ReadonlySet<Fit> {
  const none = new Set<Fit>()
  if (fits.length > most) return none
  let inside = 0
  for (const [at, {head, gap, pageBreak, carried}] of fits.entries()) {
    if (at === 0 || head !== 'lower' || pageBreak || carried > 0) continue
    if (isSentenceEnd(fits[at - 1]!.tail)) continue
    if (gap > 0) return none
    inside++
  }
  if (inside < fewest) return none
  return new Set(fits.filter((fit, at) => isParted(fits[at - 1], fit) && fits[at + 1]?.gap === 0))
}

/** A blank line below the end of a sentence, or above a capital; what begins in a small letter may be a rest. */
function isParted(before: Fit | undefined, {gap, pageBreak, head}: Fit): boolean {
  if (!before || gap === 0 || pageBreak || head === 'lower') return false
  return isSentenceEnd(before.tail) || (before.tail === 'letter' && head === 'upper')
}

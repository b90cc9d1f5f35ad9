import {fillAt, fills} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** Lines that are set in below one at the margin, at least. */
const fewest = 3
/** Lines of a short document at most: the habits of a longer one are learned well enough. */
const most = 120
/** An indent is one from this on, in full widths. */
const setIn = 0.4

const roomy = new Set([fills.indexOf('short'), fills.indexOf('half')])

/**
 * Find the lines at the margin that go on below a full line with which a sentence ends, in a document that sets in the
 * first line of each paragraph: it has several, and below no sentence that leaves room does one begin at the margin.
 *
 * Of a short document alone: its few lines say too little of what an indent means.
 *
 * @param fits
 *   Printed lines in order.
 */
export function findGoneOn(fits: readonly Fit[]): ReadonlySet<Fit> {
  const found = new Set<Fit>()
  if (fits.length > most) return found
  let begun = 0
  for (const [at, fit] of fits.entries()) {
    const before = fits[at - 1]
    if (!before) continue
    if (fit.indent >= setIn && before.indent < setIn) begun++
    if (fit.gap > 0 || fit.pageBreak || fit.carried > 0 || fit.indent >= setIn) continue
    if (!isSentenceEnd(before.tail)) continue
    if (roomy.has(fillAt(before, fit, 0))) return new Set()
    else found.add(fit)
  }
  return begun < fewest ? new Set() : found
}

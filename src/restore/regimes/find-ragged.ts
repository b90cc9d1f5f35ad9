import {slackOf} from '../breaks/features.ts'
import type {Fit, Mutable} from '../lines/fit.ts'
import {quantile} from '../lines/quantile.ts'

/** Breaks on either side that a line's column is judged by. */
const reach = 48
/** Lines that share one judgment. */
const group = 32
/** Fewer lines that surely go on say nothing. */
const fewest = 8
/** Share of the lines that surely go on that leave less room. */
const usual = 0.9
/** No column is more ragged, as a share of its measure. */
const most = 0.15

/**
 * Find how much room lines that go on leave in their column, and note it with each: letterspaced words
 * and the errors of a scan make widths vary, a measure is a distribution. Lines surely go on that end
 * without a mark above a small letter.
 *
 * @param fits
 *   Printed lines in order; `ragged` is set, in full widths.
 */
export function findRagged(fits: readonly Mutable<Fit>[]): void {
  const rooms = fits.map((fit, index) => roomOf(fit, fits[index + 1]))
  for (let from = 0; from < fits.length; from += group) {
    const seen = rooms
      .slice(Math.max(0, from - reach), from + group + reach)
      .filter((room) => room !== undefined)
    const ragged = seen.length < fewest ? 0 : Math.max(0, quantile(seen, usual))
    for (const fit of fits.slice(from, from + group))
      fit.ragged = Math.min(ragged, fit.measure * most)
  }
}

/** Room that a line which surely goes on leaves, the next word taken off; nothing for other lines. */
function roomOf(fit: Fit, next: Fit | undefined): number | undefined {
  if (next === undefined || next.gap > 0 || next.pageBreak || next.carried > 0) return undefined
  if (fit.tail !== 'letter' && fit.tail !== 'comma' && fit.tail !== 'hyphen') return undefined
  if (fit.face === 'cjk' || next.head !== 'lower') return undefined
  const room = slackOf(fit) - next.need
  // Half of the column free: it stands in another one.
  return room < fit.measure * 0.35 ? room : undefined
}

import {isUnspaced} from '../../text/script.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** Lines of equal width from which they are verse, wherever they stand. */
const fewest = 4
/** Columns of prose are wider, in full widths. */
const widest = 16

/**
 * Find verse in Chinese and Japanese that no blank line parts from its title or from prose: lines of one
 * width in a row, each with a mark at its end, every second one with that of a sentence.
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The lines, each of which is a paragraph of its own.
 */
export function findEvenLines(fits: readonly Fit[]): Set<Fit> {
  const found = new Set<Fit>()
  if (fits[0]?.face !== 'cjk') return found
  for (let from = 0; from < fits.length; from++) {
    let to = from
    while (to < fits.length && isNext(fits, from, to)) to++
    const even = to - from - ((to - from) % 2)
    if (even < fewest) continue
    for (const fit of fits.slice(from, from + even)) found.add(fit)
    from += even - 1
  }
  return found
}

function isNext(fits: readonly Fit[], from: number, at: number): boolean {
  const [first, fit] = [fits[from]!, fits[at]!]
  return (
    fit.width < widest &&
    Math.abs(fit.width - first.width) < 0.6 &&
    isUnspaced(fit.text.charCodeAt(0)) &&
    (isSentenceEnd(fit.tail) || ((at - from) % 2 === 0 && fit.tail === 'comma'))
  )
}

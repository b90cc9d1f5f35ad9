import {isUnspaced} from '../../../text/script.ts'
import type {Fit} from '../../lines/fit.ts'
import {isSentenceEnd} from '../../lines/line-ends.ts'

/** Lines of equal width from which they are verse, wherever they stand. */
const fewest = 4
/** The same of lines that a blank parts into halves of one width. */
const fewestHalved = 2
/** Columns of prose are wider, in full widths; a half of a verse has so many, with its mark. */
const widest = 16
const [narrowestHalf, widestHalf] = [3, 9]
/** In UTF-16 code units, with what indents it: no longer line is looked at. */
const longestHalved = 64
const halves = /^(\S+)(?: {1,4}|\u3000)(\S+)$/u

/**
 * Find verse in Chinese and Japanese that no blank line parts from its title or from prose: lines of one
 * width in a row, each with a mark at its end, every second one with that of a sentence; or each of two halves,
 * `春水平桥船自横　渔翁收网听蛙声`.
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The lines, each of which is a paragraph of its own.
 */
export function findEvenLines(fits: readonly Fit[]): Set<Fit> {
  const found = new Set<Fit>()
  if (fits[0]?.face !== 'cjk') return found
  const halved = fits.map(({text}) => widthOfHalves(text))
  for (let from = 0; from < fits.length; from++) {
    let to = from + 1
    while (to < fits.length && halved[from] && halved[to] === halved[from]) to++
    if (to - from >= fewestHalved) for (const fit of fits.slice(from, to)) found.add(fit)
    from = to - 1
  }
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

/** How wide each of the two halves of a verse is; nothing for another line. */
function widthOfHalves(text: string): number | undefined {
  if (text.length > longestHalved) return undefined
  const [, first, second] = halves.exec(text.trim()) ?? []
  if (first === undefined || second === undefined) return undefined
  // `白糖 一斤` is none of verse.
  const isHalf =
    first.length === second.length && first.length >= narrowestHalf && first.length <= widestHalf
  return isHalf && isUnspaced(first.charCodeAt(0)) ? first.length : undefined
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

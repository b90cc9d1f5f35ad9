import {around, type Extent} from '../item.ts'
import type {Region} from './region.ts'

/** In units of the type's size. */
const limits = {
  /** Between two stretches of one column: wider parts them. */
  gap: 2.6,
  /** By how much the edges of one column may differ. */
  edge: 1,
  /** By how much a paragraph's first line is set in, at most. */
  indent: 3.5
}
/** A stretch of so few lines need not fill its column. */
const few = 2

/**
 * Join the stretches of one column that a corridor beside them has cut apart, so that a line knows
 * how far it is from the one above, and how wide its column is.
 *
 * ```text
 * the last line of a paragraph.     |  The first of
 *                                   |  the other column stands
 * Next paragraph of the column, and |  a little lower, and a gap
 * ```
 *
 * @param regions
 *   Regions of one domain in reading order.
 * @param size
 *   Size of the type of running text, in points.
 */
export function joinRegions(regions: readonly Region[], size: number): Region[] {
  const joined: Region[] = []
  for (const [at, region] of regions.entries()) {
    const last = joined.at(-1)
    const next = regions[at + 1]
    if (last && goesOn(last, region, next, size))
      joined[joined.length - 1] = {items: [...last.items, ...region.items]}
    else joined.push(region)
  }
  return joined
}

function goesOn(above: Region, below: Region, next: Region | undefined, size: number): boolean {
  const items = [...above.items.slice(-few), ...below.items.slice(0, few)]
  if (items.some(({kind}) => kind !== 'line')) return false
  const [a, b] = [around(above.items), around(below.items)]
  const gap = b.v0 - a.v1
  if (gap < -size * 0.5 || gap > size * limits.gap) return false
  const [left, right] = [Math.abs(a.u0 - b.u0), Math.abs(a.u1 - b.u1)]
  if (left < size * limits.edge && right < size * limits.edge) return true
  const [small, large] = a.u1 - a.u0 < b.u1 - b.u0 ? [a, b] : [b, a]
  const isFew = (small === a ? above : below).items.length <= few
  const isInside = small.u0 > large.u0 - size * 0.5 && small.u1 < large.u1 + size * 0.5
  // A line over two columns is wider than the first of them.
  const isBeside = small === b && next !== undefined && overlaps(around(next.items), small)
  return isFew && isInside && left < size * limits.indent && !isBeside
}

const overlaps = (one: Extent, other: Extent) => one.v0 < other.v1 && other.v0 < one.v1

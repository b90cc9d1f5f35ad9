import {around, type Extent} from '../item.ts'
import type {Region} from '../regions/region.ts'

/** In units of the type's size. */
const limits = {
  /** Between two regions of one column: wider parts them. */
  gap: 4,
  /** By how much regions of one column may overlap, and stand out of it. */
  overlap: 0.5,
  outside: 1,
  /** Height of a region that may be a piece of a row. */
  row: 2.6
}
/** A region of so few lines need not fill its column. */
const few = 2
/** Regions of one column are as wide as each other by this share, where both begin at its edge. */
const asWide = 0.7

/**
 * Join told regions that stand one below the other in one column, as paragraphs do that OCR tells one
 * by one, and verses, items, the pieces of one row: a line of its own is short only in the column that
 * it stands in, and a gap is one above a line that is known.
 *
 * @param regions
 *   Regions of one domain in the order of the file.
 * @param size
 *   Size of the type of running text, in points.
 */
export function joinTold(regions: readonly Region[], size: number): Region[] {
  const columns: {items: Region['items'][number][]; box: Extent; row: Extent}[] = []
  for (const {items} of regions) {
    const box = around(items)
    const last = columns.at(-1)
    const isOn = last && (isBelow(last, {box, items}, size) || isBeside(last.row, box, size))
    if (!isOn) {
      columns.push({items: [...items], box, row: box})
      continue
    }
    last.row = isBeside(last.row, box, size) ? around([last.row, box]) : box
    last.items.push(...items)
    last.box = around([last.box, box])
  }
  return columns
}

function isBelow(
  {box: column, items, row}: {readonly box: Extent; readonly row: Extent} & Region,
  next: {readonly box: Extent} & Region,
  size: number
): boolean {
  const gap = next.box.v0 - row.v1
  if (gap < -size * limits.overlap || gap > size * limits.gap) return false
  const [small, large] =
    widthOf(column) < widthOf(next.box) ? [column, next.box] : [next.box, column]
  const out = size * limits.outside
  if (small.u0 < large.u0 - out || small.u1 > large.u1 + out) return false
  const isFew = (small === column ? items : next.items).length <= few
  return isFew || (Math.abs(small.u0 - large.u0) < out && widthOf(small) > widthOf(large) * asWide)
}

/** Whether a region of a few lines stands on the row of others, right of them. */
function isBeside(row: Extent, next: Extent, size: number): boolean {
  const middle = (next.v0 + next.v1) / 2
  const isLow = (extent: Extent) => extent.v1 - extent.v0 < size * limits.row
  return next.u0 > row.u1 && middle > row.v0 && middle < row.v1 && isLow(row) && isLow(next)
}

const widthOf = ({u0, u1}: Extent) => u1 - u0

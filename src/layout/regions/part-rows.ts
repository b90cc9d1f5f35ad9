import type {Item} from '../item.ts'
import type {RunningType} from '../running-type.ts'
import {findGaps, type Gap, partAt} from './find-gaps.ts'
import {runsOn} from './runs-on.ts'

/** In units of the type's size, by hand. */
const limits = {
  /** Between columns. */
  gutter: 0.8,
  /** By how much a band between rows is wider than the usual space between lines, and between paragraphs. */
  leading: 1,
  paragraph: 0.3,
  /** By how much a paragraph's space is wider than that between lines, and how wide it is at most. */
  spaced: 0.4,
  widest: 3
}
/** Of all spaces between lines so many are a paragraph's, where paragraphs stand apart at all. */
const share = 0.04
/** What the width of a band says for rows, beside how the text runs on: as much as a column that ends in a full line. */
const ofWidth = 0.75

/**
 * Part the rows of a sheet: stretches of columns one below the other, each read for itself, with a
 * band between them that is wider than what stands between paragraphs. A column's text runs on in the
 * next column of its row, and not below the band; where it seems to run on there, it is no row.
 *
 * ```text
 * | a text in two    | from its first
 * | columns runs on  | to its second.
 *
 * | Another one      | has columns
 * | below that       | of its own.
 * ```
 *
 * @param items
 *   What stands in a region.
 * @param type
 *   How running text is set.
 * @returns
 *   Rows from top to bottom; one if there is no such band.
 */
export function partRows(items: readonly Item[], type: RunningType): Item[][] {
  const {size, leading} = type
  const lines = items.filter(({kind}) => kind === 'line')
  if (lines.length < 4) return [[...items]]
  const narrowest = Math.max(
    leading + limits.leading * size,
    paragraphSpace(lines, type) + limits.paragraph * size
  )
  const gaps = findGaps(items, 'v', narrowest).filter((gap) => isBetweenRows(items, gap, size))
  return partAt(items, 'v', gaps)
}

/** The usual space between paragraphs, where another column goes on beside it; 0 where they do not stand apart. */
function paragraphSpace(lines: readonly Item[], {size, leading}: RunningType): number {
  const bands = findGaps(lines, 'v', leading)
  const sorted = [...lines].sort((a, b) => a.v0 - b.v0)
  const wide: number[] = []
  for (const [at, {u0, u1, v1}] of sorted.entries()) {
    for (let other = at + 1; other < sorted.length; other++) {
      const below = sorted[other]!
      const space = below.v0 - v1
      if (space > limits.widest * size) break
      if (space < -0.3 * size || below.u0 >= u1 || below.u1 <= u0) continue
      const isBand = bands.some(
        ({start, end}) => Math.min(end, below.v0) - Math.max(start, v1) > space * 0.9
      )
      if (space > leading + limits.spaced * size && !isBand) wide.push(space)
      break
    }
  }
  if (wide.length < lines.length * share) return 0
  wide.sort((a, b) => a - b)
  return wide[wide.length >> 1]!
}

/** Whether what stands above a band and below it are columns that run on side by side, not through the band. */
function isBetweenRows(items: readonly Item[], {start, end}: Gap, size: number): boolean {
  const columnsOf = (isOwn: (item: Item) => boolean) => {
    const own = items.filter((item) => item.kind === 'line' && isOwn(item))
    return partAt(own, 'u', findGaps(own, 'u', limits.gutter * size)).map((column) =>
      column.sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0)
    )
  }
  const above = columnsOf(({v1}) => v1 <= start + 0.01)
  const below = columnsOf(({v0}) => v0 >= end - 0.01)
  if (above.length < 2 || below.length < 2) return false
  const beside = [above, below].flatMap((row) =>
    row.slice(1).map((column, at) => runsOn(row[at]!, column))
  )
  const through = below.flatMap((column) =>
    above.filter((one) => overlaps(one, column)).map((one) => runsOn(one, column))
  )
  return mean(beside) + ofWidth > mean(through)
}

/** Whether one column stands above another. */
function overlaps(one: readonly Item[], other: readonly Item[]): boolean {
  const [a, b] = [one[0]!, other[0]!]
  return a.u0 < b.u1 && b.u0 < a.u1
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

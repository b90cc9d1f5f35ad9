import {around, type Item} from '../item.ts'
import type {RunningType} from '../running-type.ts'
import {findGaps, partAt} from './find-gaps.ts'
import {runsOn} from './runs-on.ts'
import {runsPast} from './runs-past.ts'

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
/**
 * Part the rows of a sheet: stretches of columns one below the other, each read for itself, with a
 * band between them that is wider than what stands between paragraphs. The last column of a row ends with
 * its text: where that seems to run on in the first column below, there are no rows. (How the other
 * columns end says nothing: they run on somewhere in any case.)
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
    paragraphSpace(items, type) + limits.paragraph * size
  )
  const gaps = findGaps(items, 'v', narrowest)
  const parts = partAt(items, 'v', gaps)
  const rows: Item[][] = []
  for (const [at, part] of parts.entries()) {
    const [above, below] = [parts[at - 1], parts[at + 1]]
    const isRow =
      !above ||
      isBetweenRows(above, part, size) ||
      (isStack(above) && below !== undefined && isBetweenRows(part, below, size))
    if (isRow) rows.push([])
    rows.at(-1)!.push(...part)
  }
  return rows
}

/** The usual space between paragraphs, where another column goes on beside it; 0 where they do not stand apart. */
function paragraphSpace(items: readonly Item[], {size, leading}: RunningType): number {
  const bands = findGaps(items, 'v', leading)
  const sorted = [...items].sort((a, b) => a.v0 - b.v0)
  const wide: number[] = []
  for (const [at, {kind, u0, u1, v1}] of sorted.entries()) {
    if (kind !== 'line') continue
    for (let other = at + 1; other < sorted.length; other++) {
      const below = sorted[other]!
      const space = below.v0 - v1
      if (space > limits.widest * size) break
      if (space < -0.3 * size || below.u0 >= u1 || below.u1 <= u0) continue
      if (below.kind !== 'line') break
      const isBand = bands.some(
        ({start, end}) => Math.min(end, below.v0) - Math.max(start, v1) > space * 0.9
      )
      if (space > leading + limits.spaced * size && !isBand) wide.push(space)
      break
    }
  }
  if (wide.length < items.length * share) return 0
  wide.sort((a, b) => a - b)
  return wide[wide.length >> 1]!
}

/** Whether several heads stand together, and nothing else: those of the rows below. */
function isStack(items: readonly Item[]): boolean {
  return items.length > 1 && items.every(({kind}) => kind === 'head')
}

/** Whether what stands above a band and below it are columns, and the last one above is an end. */
function isBetweenRows(above: readonly Item[], below: readonly Item[], size: number): boolean {
  const [ends, starts] = [columnsOf(above, size), columnsOf(below, size)]
  if (ends.length < 2 || starts.length < 2) return false
  if (runsOn(ends.at(-1)!, starts[0]!) > 0) return false
  const both = [...above, ...below]
  const sides = partAt(both, 'u', findGaps(both, 'u', limits.gutter * size))
  return !runsPast(sides, {start: around(above).v1, end: around(below).v0})
}

function columnsOf(items: readonly Item[], size: number): Item[][] {
  const lines = items.filter(({kind}) => kind === 'line')
  return partAt(lines, 'u', findGaps(lines, 'u', limits.gutter * size)).map((column) =>
    column.sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0)
  )
}

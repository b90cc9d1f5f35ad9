import {around, type Extent, type Item} from '../item.ts'
import {findGaps, partAt} from '../regions/find-gaps.ts'
import {type Table, toTable} from './table.ts'

/** In units of the type's size. */
const limits = {
  /** Between columns of a table. */
  gap: 0.8,
  /** A cell is no wider: columns of prose are. */
  cell: 14,
  /** Between a table and the rule above or below it. */
  rule: 1.6
}
/** Rows that make a table; between rules, and of all others. */
const fewest = {ruled: 2, other: 3}

/**
 * Find tables that are not drawn: rows of short pieces, one below the other, which no corridor
 * between their columns is crossed by.
 *
 * ```text
 * > | Landing        1911   1912
 *   | Malt House       12      3
 * ```
 *
 * @param items
 *   Lines of one column, in order; those of one row beside each other.
 * @param bars
 *   Rules of the sheet.
 * @param size
 *   Size of the type of running text, in points.
 * @returns
 *   The same in order, with tables for the lines that are of one.
 */
export function findAlignedRows(
  items: readonly Item[],
  bars: readonly Extent[],
  size: number
): (Item | Table)[] {
  const rows: Item[][] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last && isBeside(last.at(-1)!, item)) last.push(item)
    else rows.push([item])
  }
  const found: (Item | Table)[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (to < rows.length && rows[to]!.length > 1) to++
    const table = to > from ? toRows(rows.slice(from, to), bars, size) : undefined
    if (table) found.push(table)
    else for (const row of rows.slice(from, Math.max(to, from + 1))) found.push(...row)
    from = Math.max(to, from + 1)
  }
  return found
}

function toRows(
  rows: readonly (readonly Item[])[],
  bars: readonly Extent[],
  size: number
): Table | undefined {
  const items = rows.flat()
  if (items.some(({kind, u0, u1}) => kind !== 'line' || u1 - u0 > limits.cell * size))
    return undefined
  const isRuled = isBetweenRules(around(items), bars, size)
  if (rows.length < (isRuled ? fewest.ruled : fewest.other)) return undefined
  const gaps = findGaps(items, 'u', limits.gap * size)
  if (gaps.length === 0) return undefined
  const columnOf = new Map(
    partAt(items, 'u', gaps).flatMap((part, column) => part.map((item) => [item, column] as const))
  )
  const cells = rows.map((row) => {
    const held = Array.from({length: gaps.length + 1}, (): Item[] => [])
    for (const item of row) held[columnOf.get(item)!]!.push(item)
    return held
  })
  // Two in one cell are no row of these columns.
  if (cells.some((row) => row.some((cell) => cell.length > 1))) return undefined
  const later = rows.flatMap((row) => row.slice(1)).map((item) => item.lines[0]!.value)
  const figures = later.filter((text) => /^[^\p{L}]{0,2}\d/u.test(text)).length
  if (gaps.length < 2 && !isRuled && figures < later.length / 2) return undefined
  return isContents(cells) ? undefined : toTable(cells)
}

/** Numbers of pages that count up behind names. */
function isContents(cells: readonly (readonly (readonly Item[])[])[]): boolean {
  const last = cells.map((row) => row.at(-1)?.[0]?.lines[0]?.value ?? '')
  return (
    cells[0]!.length === 2 &&
    last.every(
      (text, at) => /^\d{1,4}$/.test(text) && (at === 0 || Number(text) >= Number(last[at - 1]))
    )
  )
}

function isBetweenRules(table: Extent, bars: readonly Extent[], size: number): boolean {
  const near = bars.filter(
    ({u0, u1}) => Math.min(u1, table.u1) - Math.max(u0, table.u0) > (table.u1 - table.u0) * 0.8
  )
  const isAbove = near.some(
    ({v1}) => v1 <= table.v0 + 0.5 * size && v1 > table.v0 - limits.rule * size
  )
  const isBelow = near.some(
    ({v0}) => v0 >= table.v1 - 0.5 * size && v0 < table.v1 + limits.rule * size
  )
  return isAbove && isBelow
}

function isBeside(before: Item, item: Item): boolean {
  return (
    item.kind === 'line' &&
    before.kind === 'line' &&
    item.u0 >= before.u1 - item.size * 0.5 &&
    Math.abs(before.v1 - item.v1) < Math.min(before.size, item.size) * 0.4
  )
}

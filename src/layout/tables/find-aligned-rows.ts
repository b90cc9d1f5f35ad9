import {around, type Extent, type Item} from '../item.ts'
import {areDates, areFigures, areMarkers} from './column-kinds.ts'
import {type BandRun, bandsOf, findRuns, rowsOfRun} from './row-bands.ts'
import {type Table, toTable} from './table.ts'

/** In units of the type's size. */
const limits = {
  /** A cell is no wider, where nothing else tells a table: columns of prose are. */
  cell: 14,
  /** By how much the ends of cells at one edge differ at most, and their beginnings at least. */
  flush: 0.3,
  ragged: 0.5,
  /** Between a table and the rule above or below it. */
  rule: 1.6
}
/** Rows that make a table; between rules, and of all others. */
const fewest = {ruled: 2, other: 3}
/** Lines of a cell, at most. */
const mostLines = 8
/** Share of some lines that are rows. */
const mostly = 0.6

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
  const tables = new Map<Item, Table>()
  for (const run of findRuns(bandsOf(items), size)) {
    const table = 'bands' in run ? toAligned(run, bars, size) : undefined
    for (const item of table?.items ?? []) tables.set(item, table!)
  }
  const done = new Set<Table>()
  return items.flatMap((item): (Item | Table)[] => {
    const table = tables.get(item)
    if (!table) return [item]
    if (done.has(table)) return []
    done.add(table)
    return [table]
  })
}

/**
 * Whether some lines, with corridors between them, are rows with figures, and no columns of text.
 *
 * @param items
 *   Lines.
 * @param size
 *   Size of the type of running text, in points.
 */
export function areRows(items: readonly Item[], size: number): boolean {
  const found = findAlignedRows(items, [], size).filter((one) => 'cellOf' in one)
  const held = found.reduce((sum, table) => sum + table.items.length, 0)
  return held > items.length * mostly && found.every(isOfFigures)
}

function isOfFigures({items, cellOf}: Table): boolean {
  const columns: Item[][][] = []
  for (const item of items) {
    const {column} = cellOf.get(item.lines[0]!)!
    columns[column] ??= []
    columns[column]!.push([item])
  }
  return columns.slice(1).some(areFigures) || areDates(columns[0] ?? [])
}

function toAligned(run: BandRun, bars: readonly Extent[], size: number): Table | undefined {
  const items = run.bands.flatMap(({items}) => items)
  if (items.some(({kind}) => kind !== 'line')) return undefined
  const cells = rowsOfRun(run, size)
  const isRuled = isBetweenRules(around(items), bars, size)
  if (cells.length < (isRuled ? fewest.ruled : fewest.other)) return undefined
  const columns = cells[0]!.map((_, column) => cells.map((row) => row[column]!))
  const [first, ...later] = columns
  if (areMarkers(first!) || isContents(cells)) return undefined
  const figures = later.filter(areFigures).length
  const isTold = figures === later.length || areDates(first!)
  // Words of one line in one cell are no row of these columns, and long lines are of a text.
  if (!isTold && cells.some((row) => row.some((cell) => hasPieces(cell)))) return undefined
  if (cells.some((row) => row.some((cell) => cell.length > mostLines))) return undefined
  if (!isTold && items.some(({u0, u1}) => u1 - u0 > limits.cell * size)) return undefined
  if (isTold || isRuled || figures > later.length / 2 || later.length > 1) return toTable(cells)
  const isPrices = isFlushRight(later[0]!, size) && !isFlushRight(first!, size)
  return isPrices || areNames(first!, cells) ? toTable(cells) : undefined
}

/** Rows of names with a word for each, at least: `Ruth Salo    first violin`. */
const fewestNames = 4

/** Whether each row has one line for a name, with a capital and without a mark at its end, and one beside it. */
function areNames(first: readonly (readonly Item[])[], rows: readonly Item[][][]): boolean {
  return (
    rows.length >= fewestNames &&
    rows.every((row) => row.every((cell) => cell.length === 1)) &&
    first.every(([item]) => /^\p{Lu}[^.,;:!?]*[\p{L}\p{N})]$/u.test(item!.lines[0]!.value))
  )
}

/** Whether a cell has two pieces on one row. */
function hasPieces(cell: readonly Item[]): boolean {
  return cell.some((item, at) => at > 0 && item.v0 < cell[at - 1]!.v1 - item.size * 0.5)
}

/** Whether the cells of a column end at one edge, and begin at several: prices, names of players. */
function isFlushRight(cells: readonly (readonly Item[])[], size: number): boolean {
  const items = cells.flat()
  const [starts, ends] = [items.map(({u0}) => u0), items.map(({u1}) => u1)]
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return spread(ends) < limits.flush * size && spread(starts) > limits.ragged * size
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

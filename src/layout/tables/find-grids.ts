import type {Extent, Item} from '../item.ts'
import {joinBars} from './join-bars.ts'
import {type Table, toTable} from './table.ts'

/** Points by which lines of one grid may miss each other. */
const slack = 3
/** Share of a grid's width that the rules between two of its rows have, at least; likewise of columns. */
const longest = 0.25
/** Cells hold as few lines; frames around articles hold more. */
const lines = {usual: 3, most: 12}
/** Lines of prose: how many at least, how wide in units of their size, and which share of them is nearly as wide. */
const prose = {lines: 4, width: 8, full: 0.75, share: 0.6}
/** Share of rows of a band that have more than one column: each is a row of its own. */
const shared = 0.7

/**
 * Find tables that are drawn: rules that meet and part their lines into rows and columns.
 *
 * @param items
 *   Lines of a sheet.
 * @param bars
 *   Its rules, and the sides of its frames.
 * @returns
 *   Tables with at least two rows and two columns, none of which a line crosses. Frames around whole
 *   articles are no table: a cell of one holds a few lines.
 */
export function findGrids(items: readonly Item[], bars: readonly Extent[]): Table[] {
  const tables: Table[] = []
  const taken = new Set<Item>()
  for (const grid of joinBars(bars)) {
    const own = items.filter((item) => !taken.has(item) && isIn(item, grid))
    if (own.length < 4 || items.some((item) => crosses(item, grid))) continue
    const rows = boundaries(grid, grid.bars, 'v')
    const columns = boundaries(grid, grid.bars, 'u')
    if (rows.length < 3 || columns.length < 3) continue
    const cells = toCells(own, rows, columns)
    if (!isTable(cells)) continue
    for (const item of own) taken.add(item)
    tables.push(toTable(cells))
  }
  return tables
}

/** Where rows, or columns, meet, the outer edges included: a table may be open on its sides. */
function boundaries(grid: Extent, bars: readonly Extent[], axis: 'u' | 'v'): number[] {
  const isAcross = ({u0, u1, v0, v1}: Extent) =>
    axis === 'v' ? u1 - u0 > v1 - v0 : v1 - v0 > u1 - u0
  const at = ({u0, u1, v0, v1}: Extent) => (axis === 'v' ? (v0 + v1) / 2 : (u0 + u1) / 2)
  const length = ({u0, u1, v0, v1}: Extent) => (axis === 'v' ? u1 - u0 : v1 - v0)
  const levels: {at: number; length: number}[] = []
  for (const bar of bars.filter(isAcross).sort((a, b) => at(a) - at(b))) {
    const last = levels.at(-1)
    if (last && at(bar) - last.at < slack) last.length += length(bar)
    else levels.push({at: at(bar), length: length(bar)})
  }
  const [first, end] = axis === 'v' ? [grid.v0, grid.v1] : [grid.u0, grid.u1]
  const whole = axis === 'v' ? grid.u1 - grid.u0 : grid.v1 - grid.v0
  const inner = levels
    .filter((level) => level.length > whole * longest)
    .map((level) => level.at)
    .filter((one) => one > first + slack && one < end - slack)
  return [first, ...inner, end]
}

function toCells(items: readonly Item[], rows: readonly number[], columns: readonly number[]) {
  const bands = rows.slice(1).map((): Item[] => [])
  const place = (edges: readonly number[], value: number) =>
    Math.max(
      0,
      Math.min(
        edges.length - 2,
        edges.findLastIndex((edge) => edge <= value)
      )
    )
  for (const item of items) bands[place(rows, (item.v0 + item.v1) / 2)]!.push(item)
  return bands.flatMap((band) => {
    const byColumn = columns.slice(1).map((): Item[] => [])
    for (const item of band) byColumn[place(columns, (item.u0 + item.u1) / 2)]!.push(item)
    const parted = byColumn.some(isProse) ? [band] : partBand(band)
    return parted.map((row) => {
      const cells = columns.slice(1).map((): Item[] => [])
      for (const item of row) cells[place(columns, (item.u0 + item.u1) / 2)]!.push(item)
      for (const cell of cells) cell.sort((a, b) => a.v1 - b.v1 || a.u0 - b.u0)
      return cells
    })
  })
}

/** Lines that nearly all fill their column: the text of an article in a frame. */
function isProse(items: readonly Item[]): boolean {
  const widest = items.reduce((most, {u0, u1}) => Math.max(most, u1 - u0), 0)
  if (items.length < prose.lines || widest < prose.width * items[0]!.size) return false
  const full = items.filter(({u0, u1}) => u1 - u0 > widest * prose.full).length
  return full >= items.length * prose.share
}

/** A band without rules between its rows has a row for each line that has another beside it. */
function partBand(band: readonly Item[]): Item[][] {
  const rows: Item[][] = []
  for (const item of [...band].sort((a, b) => a.v1 - b.v1)) {
    const last = rows.at(-1)
    if (last && item.v1 - last[0]!.v1 < item.size * 0.4) last.push(item)
    else rows.push([item])
  }
  const full = rows.filter((row) => row.length > 1).length
  return rows.length > 1 && full >= rows.length * shared ? rows : [[...band]]
}

function isTable(cells: readonly (readonly (readonly Item[])[])[]): boolean {
  const held = cells.flat().filter((cell) => cell.length > 0)
  const counts = held.map((cell) => cell.length).sort((a, b) => a - b)
  const isFew = counts[counts.length >> 1]! <= lines.usual && counts.at(-1)! <= lines.most
  const rows = cells.filter((row) => row.filter((cell) => cell.length > 0).length > 1)
  return isFew && held.length >= 4 && rows.length > 1 && rows.length >= cells.length / 2
}

const isIn = (item: Item, {u0, u1, v0, v1}: Extent) =>
  item.kind === 'line' &&
  item.u0 > u0 - slack &&
  item.u1 < u1 + slack &&
  (item.v0 + item.v1) / 2 > v0 &&
  (item.v0 + item.v1) / 2 < v1

/** Whether a line stands on an edge of a grid: it is a line of something else then. */
function crosses(item: Item, grid: Extent): boolean {
  const middle = (item.v0 + item.v1) / 2
  if (middle < grid.v0 || middle > grid.v1 || item.u1 < grid.u0 || item.u0 > grid.u1) return false
  return item.u0 < grid.u0 - slack || item.u1 > grid.u1 + slack
}

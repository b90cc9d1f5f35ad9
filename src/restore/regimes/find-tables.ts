import {itemAt} from '../../item-at.ts'
import {advance} from '../../text/advance.ts'
import type {Fit} from '../lines/fit.ts'

/** What parts the cells of a row. */
const between = /\t+|[ \u00a0]{2,}|\u3000{2,}/u
/** Rows that make a table: with figures or tabs in more than two cells, and of all other kinds. */
const fewest = {sure: 2, other: 3}
/** A cell holds no more, in full widths: columns of prose do. */
const widest = 14
/** Rows that make a table where single spaces part the cells, and full widths that a cell of it has at most. */
const single = {rows: 3, widest: 8}
/** Characters that a clause of a headline has at least; names and the words of a table's head have fewer. */
const clause = 4
/** Share of the rows whose second cell begins in one place: lines that were justified end in one. */
const aligned = 0.7
/** Full widths by which places may differ. */
const tolerance = 0.8

interface Row {
  readonly cells: readonly string[]
  /** Where the second cell begins, in full widths; nothing where tabs part them. */
  readonly begins: number
  /** Blank lines above. */
  readonly gap: number
}

/**
 * Find tables: rows of equally many cells, one below the other, that stand in columns or hold figures.
 *
 * ```text
 * > | Landing      Boats   Lamps
 *   | Malt House      12       3
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   For each line of a table which one it is of.
 */
export function findTables(fits: readonly Fit[]): ReadonlyMap<Fit, number> {
  const tables = new Map<Fit, number>()
  let count = 0
  for (let from = 0; from < fits.length; from++) {
    const found = readings.map((read) => rowsFrom(fits, from, read)).find((rows) => rows.length > 0)
    if (!found) continue
    for (const fit of fits.slice(from, from + found.length)) tables.set(fit, count)
    count++
    from += found.length - 1
  }
  return tables
}

/** A way to part a line in cells, and whether rows that were parted so are a table. */
interface RowReading {
  readonly rowOf: (fit: Fit) => Row | undefined
  readonly isTable: (rows: readonly Row[]) => boolean
}

const readings: readonly RowReading[] = [
  {rowOf, isTable: (rows) => rows.length >= fewest.sure && isTable(rows)},
  {
    rowOf: wordsOf,
    isTable: (rows) => rows.length >= single.rows && !isContents(rows) && !isHeadlines(rows)
  }
]

/**
 * `守住渡口 看好灯火 共护长堤`: clauses on a few lines, or headlines with blank lines between. A table has
 * figures, or names and short words line by line; a poem goes on.
 */
function isHeadlines(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells)
  if (cells.some((cell) => /\d/.test(cell))) return false
  if (rows.slice(2).some(({gap}) => gap > 0)) return true
  return rows.length <= single.rows && cells.every((cell) => cell.length >= clause)
}

/**
 * The rows of a table that begins at a line, none if none does. In more than two columns a blank line may
 * stand below the head, and between all rows: none stands farther off than the one before it.
 */
function rowsFrom(
  fits: readonly Fit[],
  from: number,
  {rowOf, isTable}: RowReading
): readonly Row[] {
  const first = rowOf(fits[from]!)
  if (!first) return []
  const rows = [first]
  let gap: number | undefined
  for (let at = from + 1; at < fits.length; at++) {
    const fit = fits[at]!
    if (fit.pageBreak || fit.gap > (first.cells.length > 2 ? (gap ?? 1) : 0)) break
    const row = rowOf(fit)
    if (row?.cells.length !== first.cells.length) break
    if (rows.length > 1) gap = fit.gap
    rows.push(row)
  }
  return isTable(rows) ? rows : []
}

/** `dep.`, `arr.`, with figures behind it. */
const shortened = /^\p{L}{2,4}\.$/u

/** Cells that more than a space parts. */
function rowOf({text, face, gap}: Fit): Row | undefined {
  if (!between.test(text)) return undefined
  const cells = text.split(between)
  // `A．比喻　　B．拟人` are answers, `a ferry,   a boat.` is prose that was spread.
  const isCell = (cell: string, at: number) =>
    advance(cell, face) <= widest &&
    (!/[，。；！？,;!?:：]$|[a-z]\.$|^[A-Da-d][.．、)）]/u.test(cell) ||
      (at + 1 < cells.length && shortened.test(cell)))
  if (!cells.every(isCell) || /\.{4}|…{2}|·{4}/u.test(text)) return undefined
  const second = text.indexOf(cells[1]!, itemAt(cells, 0).length)
  const begins = text.includes('\t') ? Number.NaN : advance(text.slice(0, second), face)
  return {cells, begins, gap}
}

/** `渡口 船只 灯 12`: words of scripts that write none apart, and figures, three at least. */
function wordsOf({text, face, gap}: Fit): Row | undefined {
  if (face !== 'cjk' || !text.includes(' ')) return undefined
  const cells = text.split(/[ \u3000]+/u)
  const isCell = (cell: string) =>
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\d[\d.,%]*)$/u.test(cell) &&
    advance(cell, face) <= single.widest
  return cells.length > 2 && cells.every(isCell) ? {cells, begins: 0, gap} : undefined
}

function isTable(rows: readonly Row[]): boolean {
  if (isContents(rows)) return false
  const [columns, later] = [itemAt(rows, 0).cells.length, rows.flatMap(({cells}) => cells.slice(1))]
  const figures = later.filter((cell) => /^[^\p{L}]?\d/u.test(cell)).length
  if (Number.isNaN(itemAt(rows, 0).begins) || figures >= later.length / 2)
    return columns > 2 || rows.length >= fewest.other
  const begins = rows.map((row) => row.begins).sort((a, b) => a - b)
  const middle = begins[begins.length >> 1]!
  const near = begins.filter((one) => Math.abs(one - middle) <= tolerance).length
  return columns > 2 && rows.length >= fewest.other && near >= rows.length * aligned
}

/** Pages that count up behind names: contents, which are read elsewhere. */
function isContents(rows: readonly Row[]): boolean {
  const pages = rows.map(({cells}) => (/^\d{1,4}$/.test(cells.at(-1)!) ? Number(cells.at(-1)) : -1))
  return pages.every((page, at) => page > 0 && (at === 0 || page >= pages[at - 1]!))
}

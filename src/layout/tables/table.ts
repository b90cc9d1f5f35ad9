import type {Line} from '../../source/index.ts'
import {around, type Extent, type Item} from '../item.ts'

/** Lines that stand in rows and columns. */
export interface Table extends Extent {
  /** Its lines row by row, in each from the first column to the last. */
  readonly items: readonly Item[]
  /** Where each line of it stands, from 0. */
  readonly cellOf: ReadonlyMap<Line, {readonly row: number; readonly column: number}>
}

/** Make a table of what stands in its cells: `cells[row][column]`, each from top to bottom. */
export function toTable(cells: readonly (readonly (readonly Item[])[])[]): Table {
  const cellOf = new Map<Line, {row: number; column: number}>()
  const items = cells.flatMap((columns, row) =>
    columns.flatMap((held, column) => {
      for (const {lines} of held) for (const line of lines) cellOf.set(line, {row, column})
      return held
    })
  )
  return {...around(items), items, cellOf}
}

/**
 * The table that a file tells, cell by cell.
 *
 * @returns
 *   Nothing where a line is in no cell, or all are in one row or column.
 */
export function toldTable(items: readonly Item[]): Table | undefined {
  const cells: Item[][][] = []
  for (const item of items) {
    const cell = item.lines[0]?.print?.said?.cell
    if (!cell || cell.row > mostCells || cell.column > mostCells) return undefined
    cells[cell.row] ??= []
    const row = cells[cell.row]!
    row[cell.column] ??= []
    row[cell.column]!.push(item)
  }
  const rows = Array.from(cells, (row = []) => Array.from(row, (held = []) => held))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return rows.length < 2 || columns < 2 ? undefined : toTable(rows)
}

/** Rows or columns of a table, at most: a file may say anything. */
const mostCells = 1000

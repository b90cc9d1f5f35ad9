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

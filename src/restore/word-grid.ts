import type {Line} from '../source/source.ts'
import {cellsOf} from '../text/width.ts'

/** A run of characters without a blank, and where it stands. */
export interface Word {
  /** First code unit in the line's value. */
  readonly from: number
  /** Code unit after the last. */
  readonly to: number
  /** Column of the grid where it starts, from 0. */
  readonly start: number
  /** Column after the last. */
  readonly end: number
  /** The same in half-width cells: what the piece measures in print. */
  readonly startCell: number
  readonly endCell: number
}

/** A line, or the part of one that belongs to a column. */
export interface Row {
  readonly line: Line
  /** Code unit in the line's value where the row's share of it begins. */
  readonly from: number
  /** None for a blank row. */
  readonly words: readonly Word[]
}

/**
 * How wide an extractor took a character to be when it padded with spaces.
 *
 * `pdftotext -layout` counts characters, whatever their width; a person with a monospaced editor
 * counts cells, and editors differ on `“`.
 */
export type Grid = 'characters' | 'cells' | 'wide-marks'
const grids: readonly Grid[] = ['characters', 'cells', 'wide-marks']

/**
 * Put the words of a page's lines on a grid.
 */
export function ruleRows(lines: readonly Line[], grid: Grid): Row[] {
  return lines.map(function (line) {
    return {line, from: 0, words: ruleWords(line.value, grid)}
  })
}

/** Whether the grids are one: on a page of plain narrow characters. */
function isPlain(lines: readonly Line[]): boolean {
  return lines.every(
    ({value}) => !/[^\t\x20-\x7e\xa0-\xa6\xc0-\xd6\xd8-\xf6\xf8-\u02ff]/.test(value)
  )
}

/** Rule a page on every grid that makes a difference, the one on which gaps end most sharply first. */
export function ruleGrids(lines: readonly Line[]): {grid: Grid; rows: Row[]}[] {
  return grids
    .slice(0, isPlain(lines) ? 1 : undefined)
    .map((grid) => ({grid, rows: ruleRows(lines, grid)}))
    .map((ruled) => ({ruled, sharpness: sharpnessOf(ruled.rows)}))
    .sort((a, b) => b.sharpness - a.sharpness)
    .map(({ruled}) => ruled)
}

function sharpnessOf(rows: readonly Row[]): number {
  const ends = new Map<number, number>()
  for (const {words} of rows) {
    for (let index = 1; index < words.length; index++) {
      const {start} = words[index]!
      if (start - words[index - 1]!.end > 1) ends.set(start, (ends.get(start) ?? 0) + 1)
    }
  }
  return [...ends.values()].reduce((sum, count) => sum + count ** 2, 0)
}

/** Columns of a blank at a column of the grid; `undefined` for anything that leaves ink. */
export function blankWidth(code: number, column: number, grid: Grid): number | undefined {
  if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return 1
  if (code === 0x3000) return grid === 'characters' ? 1 : 2
  if (code === 9) return 8 - (column % 8)
  return undefined
}

function ruleWords(value: string, grid: Grid): Word[] {
  const words: Word[] = []
  let column = 0
  let cell = 0
  let open: Pick<Word, 'from' | 'start' | 'startCell'> | undefined
  for (let index = 0; index < value.length; ) {
    const code = value.codePointAt(index)!
    const blank = blankWidth(code, column, grid)
    if (blank === undefined) {
      const cells = cellsOf(code)
      open ??= {from: index, start: column, startCell: cell}
      column += columnsOf(cells, grid)
      cell += cells === 'ambiguous' ? 1 : cells
    } else {
      if (open) words.push({...open, to: index, end: column, endCell: cell})
      open = undefined
      column += blank
      cell += code === 0x3000 ? 2 : blank
    }
    index += code > 0xffff ? 2 : 1
  }
  if (open) words.push({...open, to: value.length, end: column, endCell: cell})
  return words
}

function columnsOf(cells: ReturnType<typeof cellsOf>, grid: Grid): number {
  if (grid === 'characters') return 1
  if (cells === 'ambiguous') return grid === 'wide-marks' ? 2 : 1
  return cells
}

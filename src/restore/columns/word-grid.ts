import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/source.ts'
import {cellsOf} from '../../text/width.ts'

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
export interface GridRow {
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
export type GridKind = 'characters' | 'cells' | 'wide-marks'
const grids: readonly GridKind[] = ['characters', 'cells', 'wide-marks']

/**
 * Put the words of a page's lines on a grid.
 */
export function ruleRows(
  lines: readonly Line[],
  grid: GridKind,
  runs: readonly (readonly Run[])[] = lines.map(findRuns)
): GridRow[] {
  return lines.map(function (line, index) {
    return {line, from: 0, words: ruleRuns(line.value, runs[index]!, grid)}
  })
}

/** Whether the grids are one: on a page of plain narrow characters. */
function isPlain(lines: readonly Line[]): boolean {
  return lines.every(
    ({value}) => !/[^\t\x20-\x7e\xa0-\xa6\xc0-\xd6\xd8-\xf6\xf8-\u02ff]/.test(value)
  )
}

/** Rule a page on every grid that makes a difference, the one on which gaps end most sharply first. */
export function ruleGrids(lines: readonly Line[]): {grid: GridKind; rows: GridRow[]}[] {
  const runs = lines.map(findRuns)
  return grids
    .slice(0, isPlain(lines) ? 1 : undefined)
    .map((grid) => ({grid, rows: ruleRows(lines, grid, runs)}))
    .map((ruled) => ({ruled, sharpness: sharpnessOf(ruled.rows)}))
    .sort((a, b) => b.sharpness - a.sharpness)
    .map(({ruled}) => ruled)
}

function sharpnessOf(rows: readonly GridRow[]): number {
  const ends = new Map<number, number>()
  for (const {words} of rows) {
    for (let index = 1; index < words.length; index++) {
      const {start} = itemAt(words, index)
      if (start - itemAt(words, index - 1).end > 1) ends.set(start, (ends.get(start) ?? 0) + 1)
    }
  }
  return [...ends.values()].reduce((sum, count) => sum + count ** 2, 0)
}

/** Columns of a blank at a column of the grid; `undefined` for anything that leaves ink. */
export function blankWidth(code: number, column: number, grid: GridKind): number | undefined {
  if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return 1
  if (code === 0x3000) return grid === 'characters' ? 1 : 2
  if (code === 9) return 8 - (column % 8)
  return undefined
}

/** Ink without a blank in it, and how wide it is on any grid. */
interface Run {
  readonly from: number
  readonly to: number
  readonly characters: number
  /** Half-width cells; of those, as many characters could be one wider. */
  readonly cells: number
  readonly ambiguous: number
}

/**
 * Whether a blank stands there that may part columns. No extractor pads with wide spaces: a single one between
 * words parts the halves of a verse, or a number from its title.
 */
function isBlankAt(value: string, index: number): boolean {
  const code = value.charCodeAt(index)
  if (blankWidth(code, 0, 'cells') === undefined) return false
  const isInk = (at: number) => blankWidth(value.charCodeAt(at), 0, 'cells') === undefined
  const isInside = index > 0 && index < value.length - 1
  return code !== 0x3000 || !isInside || !isInk(index - 1) || !isInk(index + 1)
}

function findRuns({value}: Line): Run[] {
  const runs: Run[] = []
  let from = -1
  let [characters, cells, ambiguous] = [0, 0, 0]
  const close = (to: number) => {
    if (from >= 0) runs.push({from, to, characters, cells, ambiguous})
    from = -1
    characters = cells = ambiguous = 0
  }
  for (let index = 0; index < value.length; index++) {
    const code = value.codePointAt(index)!
    if (isBlankAt(value, index)) close(index)
    else {
      if (from < 0) from = index
      const width = cellsOf(code)
      characters++
      cells += width === 'ambiguous' ? 1 : width
      if (width === 'ambiguous') ambiguous++
    }
    if (code > 0xffff) index++
  }
  close(value.length)
  return runs
}

function ruleRuns(value: string, runs: readonly Run[], grid: GridKind): Word[] {
  let [column, cell, at] = [0, 0, 0]
  return runs.map(function ({from, to, characters, cells, ambiguous}): Word {
    for (; at < from; at++) {
      const code = value.charCodeAt(at)
      const blank = blankWidth(code, column, grid)!
      column += blank
      cell += code === 0x3000 ? 2 : blank
    }
    const [start, startCell] = [column, cell]
    column += grid === 'characters' ? characters : grid === 'cells' ? cells : cells + ambiguous
    cell += cells
    at = to
    return {from, to, start, end: column, startCell, endCell: cell}
  })
}

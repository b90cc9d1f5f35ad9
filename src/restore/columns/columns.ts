import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/source.ts'
import {cutPieces} from './cut-pieces.ts'
import {divideRows, fewestVotes, type GutterPart} from './gutter.ts'
import {closeSpaces, filesWithSentenceSpaces} from './sentence-spaces.ts'
import {type GridKind, type GridRow, ruleGrids, ruleRows} from './word-grid.ts'

/** Columns of one page, at most; also how often a part of a page is divided again. */
const deepest = 10

/**
 * Put columns that an extractor left side by side one after another.
 *
 * `pdftotext -layout` keeps the picture of the page: each line of text holds a line of every
 * column. Where most lines of a vertical stretch share a corridor of blanks, and what stands on
 * its sides is prose (and no table, no verse with a caesura), the stretch is read column by
 * column. Lines that span the columns end a stretch and stay whole.
 *
 * ```text
 * >              A title            >              A title
 *   The first    and the     ~~>      The first
 *   column       second.              column
 *                                     and the
 *                                     second.
 * ```
 *
 * @param lines
 *   Lines of a source, blank ones included.
 * @param isHeading
 *   Lines that are known as headings: two blanks in them are no gutter.
 * @returns
 *   Lines in reading order. A line that stays whole is the same object; a piece has the place of
 *   its own characters, and `value` is what the file has there. A piece keeps its indent within
 *   its column as leading blanks; a row that its column leaves blank is an empty piece, except
 *   before the first and after the last of the column.
 */
export function unweaveColumns(
  lines: readonly Line[],
  isHeading: (line: Line) => boolean = () => false
): Line[] {
  const spaced = filesWithSentenceSpaces(lines)
  const unweaveOf = (page: readonly Line[], known?: Known) =>
    unweavePage(
      page,
      (rows) => closeSpaces(rows, spaced.has(itemAt(page, 0).file), isHeading),
      known
    )
  const pages = pagesOf(lines)
    .flatMap(partsOf)
    .map((page) => unweaveOf(page))
  const result: Line[] = []
  // Once for each file: a book has thousands of pages.
  const knownByFile = new Map<number, Known | undefined>()
  for (const page of pages) {
    // A page with two lines left has no evidence of its own: take the gutter of the others.
    const {file} = itemAt(page.lines, 0)
    if (!knownByFile.has(file)) knownByFile.set(file, knownFor(page.lines[0]!, pages))
    const known = page.edges.length > 0 ? undefined : knownByFile.get(file)
    const {pieces} = known ? unweaveOf(page.lines, known) : page
    for (const piece of pieces) result.push(piece)
  }
  return result
}

interface Page {
  readonly lines: readonly Line[]
  readonly grid: GridKind
  /** Columns of the grid where text right of a gutter starts. */
  readonly edges: readonly number[]
  readonly pieces: readonly Line[]
  /** Lines that were cut, as often as they were: on the right grid there are most. */
  readonly score: number
}

type Known = Pick<Page, 'grid' | 'edges'>

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    const last = pages.at(-1)
    if (last && itemAt(last, 0).page === line.page && itemAt(last, 0).file === line.file)
      last.push(line)
    else pages.push([line])
  }
  return pages
}

function knownFor({file}: Line, pages: readonly Page[]): Known | undefined {
  const counts = new Map<GridKind, Map<number, number>>()
  for (const {lines, grid, edges} of pages) {
    if (itemAt(lines, 0).file !== file) continue
    const count = counts.get(grid) ?? new Map<number, number>()
    counts.set(grid, count)
    for (const edge of edges) count.set(edge, (count.get(edge) ?? 0) + 1)
  }
  const total = (count: Map<number, number>) => [...count.values()].reduce((a, b) => a + b, 0)
  const [best] = [...counts].sort((a, b) => total(b[1]) - total(a[1]))
  if (!best || best[1].size === 0) return undefined
  const edges = [...best[1]].sort((a, b) => b[1] - a[1]).map(([edge]) => edge)
  return {grid: best[0], edges: edges.slice(0, deepest)}
}

/** A longer page is a file without page breaks, and only parts of it are looked at. */
const longPage = 400
/** Lines around one with a gap that may be of its columns. */
const around = 50

/** The parts of a page that are near gaps, and those between them that have none. */
function partsOf(page: readonly Line[]): (readonly Line[])[] {
  if (page.length <= longPage) return [page]
  const parts: (readonly Line[])[] = []
  let [from, until] = [0, 0]
  const close = (end: number) => {
    if (end > from) parts.push(page.slice(from, end))
    from = end
  }
  for (const [index, {value}] of page.entries()) {
    if (!wideBlank.test(value)) continue
    if (index - around > until) {
      close(until)
      close(index - around)
    }
    until = index + around + 1
  }
  close(Math.min(until, page.length))
  close(page.length)
  return parts
}

/** Ink on both sides of a blank that is wider than a space between words. */
const wideBlank = /\S(?:[ \t\u3000\u00a0\u2000-\u200a]{2,}|[\t\u3000])\S/

function unweavePage(
  lines: readonly Line[],
  close: (rows: readonly GridRow[]) => readonly GridRow[],
  known?: Known
): Page {
  let gaps = 0
  for (const {value} of lines) if (wideBlank.test(value)) gaps++
  if (gaps === 0 || (gaps < fewestVotes && !known))
    return {lines, grid: 'characters', edges: [], pieces: lines, score: 0}
  if (known) return unweaveRows(close(ruleRows(lines, known.grid)), known.grid, known.edges)
  return ruleGrids(lines)
    .map(({grid, rows}) => unweaveRows(close(rows), grid))
    .reduce((best, next) => (next.score > best.score ? next : best))
}

function unweaveRows(page: readonly GridRow[], grid: GridKind, known?: readonly number[]): Page {
  const edges = new Set<number>()
  let score = 0
  const pieces = unweave(page, false, 0)
  return {lines: page.map(({line}) => line), grid, edges: [...edges], pieces, score}

  function unweave(rows: readonly GridRow[], isColumn: boolean, depth: number): Line[] {
    const isPage = !isColumn && rows.length === page.length
    const parts: readonly GutterPart[] =
      depth < deepest ? divideRows(rows, {isPage, known: known ?? [...edges]}) : [{rows}]
    if (parts.every(({gutter}) => !gutter))
      return isColumn ? cutPieces(rows, grid) : rows.map((row) => row.line)
    for (const {gutter} of parts) {
      if (gutter?.isStrong) edges.add(gutter.edge)
      score += gutter?.lines ?? 0
    }
    return parts.flatMap(function ({rows, gutter}) {
      if (!gutter) return unweave(rows, isColumn, depth + 1)
      return [gutter.left, gutter.right].flatMap((side) => unweave(trim(side), true, depth + 1))
    })
  }
}

function trim(rows: readonly GridRow[]): GridRow[] {
  const first = rows.findIndex(({words}) => words.length > 0)
  const last = rows.findLastIndex(({words}) => words.length > 0)
  return first < 0 ? [] : rows.slice(first, last + 1)
}

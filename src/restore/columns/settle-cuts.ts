import {itemAt} from '../../item-at.ts'
import {deepestIndent} from '../breaks/judge-stretch.ts'
import {quantile} from '../lines/quantile.ts'
import type {GridRow} from './word-grid.ts'

/** How far from its column's edge a piece may start, in grid columns: widths are approximate. */
export const drift = 2
/** How far a centred title's middle may be from the middle of the page, as a share of its width. */
const centred = 0.125

/** Where a row is cut: the number of words left of the gutter, or `span` for ink in the corridor. */
export type Cut = number | 'span'

/**
 * Decide for each row whether a gutter with this edge cuts it, and where.
 *
 * @param rows
 *   Rows of a page or of a column.
 * @param edge
 *   Column of the grid where the text right of the gutter starts.
 * @param isPage
 *   Whether the first and last rows may be a running head and foot.
 */
export function settleCuts(rows: readonly GridRow[], edge: number, isPage: boolean): Cut[] {
  const cuts = rows.map((_, index) => cutRow(rows, index, edge))
  const ends: number[] = []
  const starts: number[] = []
  const lasts: number[] = []
  for (const [index, {words}] of rows.entries()) {
    const cut = cuts[index]!
    if (cut === 'span' || cut === 0 || cut === words.length) continue
    ends.push(itemAt(words, cut - 1).end)
    starts.push(itemAt(words, 0).start)
    lasts.push(itemAt(words, -1).end)
  }
  if (ends.length === 0) return cuts
  const page = {
    edge,
    left: quantile(starts, 0.05),
    inner: quantile(ends, 0.98),
    right: quantile(lasts, 0.9)
  }
  settleFloating(rows, cuts, page)
  settleIslands(rows, cuts)
  if (isPage) settleMargins(rows, cuts, edge)
  return cuts
}

function cutRow(rows: readonly GridRow[], index: number, edge: number): Cut {
  const {words} = itemAt(rows, index)
  let next = words.findIndex((word) => word.start >= edge - drift)
  if (next < 0) next = words.length
  for (let at = next; at <= Math.min(next + 1, words.length); at++) {
    const before = words[at - 1]
    const after = words[at]
    if (before && before.end > edge) break
    if (!before || !after || after.start - before.end > 1) return at
    // A full line may come within one blank of its neighbour; a title has a blank there by chance.
    if (after.start === edge && isOpenAt(rows[index - 1], edge) && isOpenAt(rows[index + 1], edge))
      return at
  }
  return 'span'
}

/** Whether a row has text on both sides of a wide gap that ends at the edge. */
function isOpenAt(row: GridRow | undefined, edge: number): boolean {
  const at = row?.words.findIndex((word) => word.start === edge) ?? -1
  return at > 0 && edge - itemAt(row!.words, at - 1).end > 1
}

interface Bounds {
  readonly edge: number
  readonly left: number
  readonly inner: number
  readonly right: number
}

/**
 * Span what floats over the gutter without crossing it: a folio, a short centred title.
 *
 * Upwards, then downwards, as a title vouches for its byline and a byline for its title.
 */
function settleFloating(rows: readonly GridRow[], cuts: Cut[], bounds: Bounds) {
  for (let index = rows.length - 1; index >= 0; index--)
    settleFloatingRow(rows, cuts, bounds, index)
  for (let index = 0; index < rows.length; index++) settleFloatingRow(rows, cuts, bounds, index)
}

function settleFloatingRow(rows: readonly GridRow[], cuts: Cut[], bounds: Bounds, index: number) {
  const {edge, left, inner, right} = bounds
  const {words} = itemAt(rows, index)
  const first = words[0]
  if (!first || (cuts[index] !== 0 && cuts[index] !== words.length)) return
  const end = itemAt(words, -1).end
  const isInGutter = first.start >= inner && first.start < edge - drift
  const isDeep = first.start > (cuts[index] === 0 ? edge : left) + 4
  const offCentre = Math.abs((first.start + end - left - right) / 2)
  const isCentred = offCentre <= centred * (right - left)
  const isUnderBlank = isBlankRow(rows[index - 1]) || cuts[index - 1] === 'span'
  const isOverSpan = cuts[index + 1] === 'span'
  if (isInGutter || (isDeep && isUnderBlank && (isCentred || isOverSpan))) cuts[index] = 'span'
}

/**
 * Span one or two lines that stand alone between rows blank on both sides, with both columns above
 * and below: a title set flush left.
 */
function settleIslands(rows: readonly GridRow[], cuts: Cut[]) {
  const isBoth = (index: number) => isDivided(rows[index]!, cuts[index]!)
  const first = rows.findIndex((_, index) => isBoth(index))
  const last = rows.findLastIndex((_, index) => isBoth(index))
  for (let index = first + 1; index < last; index++) {
    if (isBlankRow(rows[index]) || !isBlankRow(rows[index - 1])) continue
    const size = isBlankRow(rows[index + 1]) ? 1 : isBlankRow(rows[index + 2]) ? 2 : 0
    const island = Array.from({length: size}, (_, offset) => index + offset)
    if (island.some(isBoth)) continue
    for (const at of island) cuts[at] = 'span'
  }
}

/**
 * Span a running head or foot: the first or last line of a page, when it is alone above or below a
 * blank row and has no right part at the edge. A head may also be close to the text; it is one when
 * its right part starts where those of the next lines do not.
 */
function settleMargins(rows: readonly GridRow[], cuts: Cut[], edge: number) {
  const isAt = (start: number | undefined, other: number) =>
    start !== undefined && Math.abs(start - other) <= deepestIndent
  const first = rows.findIndex((row) => !isBlankRow(row))
  const last = rows.findLastIndex((row) => !isBlankRow(row))
  if (first < 0) return
  const head = startOfRight(rows, cuts, first)
  const next = [1, 2, 3].map((step) => startOfRight(rows, cuts, first + step) ?? edge)
  const isClose = !isBlankRow(rows[first + 1])
  if (isClose ? head !== undefined && !next.some((start) => isAt(head, start)) : !isAt(head, edge))
    cuts[first] = 'span'
  if (isBlankRow(rows[last - 1]) && !isAt(startOfRight(rows, cuts, last), edge)) cuts[last] = 'span'
}

/** Column where the right part of a divided row starts. */
function startOfRight(rows: readonly GridRow[], cuts: readonly Cut[], index: number) {
  const cut = cuts[index]
  const row = rows[index]
  return row && typeof cut === 'number' && isDivided(row, cut)
    ? itemAt(row.words, cut).start
    : undefined
}

/** Whether a row is blank or missing. */
export const isBlankRow = (row: GridRow | undefined) => row === undefined || row.words.length === 0
const isDivided = ({words}: GridRow, cut: Cut) => cut !== 'span' && cut > 0 && cut < words.length

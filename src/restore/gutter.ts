import {type Context, deepestIndent, judgeStretch, type Stretch} from './judge-stretch.ts'
import {quantile} from './quantile.ts'
import type {Row} from './word-grid.ts'

/** Rows in order: a stretch with a gutter through it, or rows that stay as they are. */
export interface Part {
  readonly rows: readonly Row[]
  /** The stretch's gutter; absent without one. */
  readonly gutter?: Gutter
}

export interface Gutter {
  /** Column of the grid where the text right of it starts. */
  readonly edge: number
  /** Whether the stretch had evidence enough of its own. */
  readonly isStrong: boolean
  /** Lines with text on both sides. */
  readonly lines: number
  /** What stands left and right of it: a row for each row of the stretch. */
  readonly left: readonly Row[]
  readonly right: readonly Row[]
}

/** How far from its column's edge a piece may start, in grid columns: widths are approximate. */
export const drift = 2
/** Edges that are tried, by the number of lines with a gap that ends there. */
const candidatesTried = 8
/** How far a centred title's middle may be from the middle of the page, as a share of its width. */
const centred = 0.125
/** Weight of a stretch that ends at a line with gaps: another edge may fit that line too. */
const cutShort = 0.7
/** Lines that must share an edge before it is tried. */
const fewestVotes = 3

/**
 * Find the stretches of some rows that a vertical corridor of blanks divides.
 *
 * The edge of the text right of a gutter is sharp, the edge left of it is ragged; so edges are
 * proposed by where gaps end, and each is tried on all rows. A line with ink in the corridor spans
 * the columns and ends a stretch. Of stretches that overlap the one with most lines is kept.
 *
 * @param rows
 *   Rows of a page, or of one side of a gutter that was found before.
 * @param context
 *   What is known from elsewhere.
 * @returns
 *   All rows, in order; one part without a gutter when no corridor divides lines of prose.
 */
export function divideRows(rows: readonly Row[], context: Context): Part[] {
  const tried = proposeEdges(rows, context.known).map(function (edge) {
    return {edge, stretches: divide(rows, settleCuts(rows, edge, context.isPage))}
  })
  const strong = choose(tried, context, [])
  const known = [...context.known, ...strong.map(({edge}) => edge)]
  const again = tried.filter(({edge}) => known.includes(edge))
  const weak = choose(again, {...context, known}, strong)
  const chosen = [
    ...strong.map((stretch) => ({...stretch, isStrong: true})),
    ...weak.map((stretch) => ({...stretch, isStrong: false}))
  ]
  return partsOf(
    rows,
    chosen.sort((a, b) => a.begin - b.begin)
  )
}

interface Candidate extends Stretch {
  readonly edge: number
}

/** The stretches of prose, none of which overlaps another, or one of those that are taken. */
function choose(
  tried: readonly {readonly edge: number; readonly stretches: readonly Stretch[]}[],
  context: Context,
  taken: readonly Stretch[]
): Candidate[] {
  const chosen: Candidate[] = []
  const candidates = tried
    .flatMap(({edge, stretches}) => stretches.map((stretch) => ({...stretch, edge})))
    .filter((stretch) => judgeStretch(stretch, stretch.edge, context) > 0)
    .map((stretch) => ({stretch, weight: weigh(stretch)}))
    .sort((a, b) => b.weight - a.weight)
  const divided = new Set<number>()
  const rowsOf = ({begin, end}: Stretch) =>
    Array.from({length: end - begin}, (_, offset) => begin + offset)
  for (const row of taken.flatMap(rowsOf)) divided.add(row)
  for (const {stretch} of candidates) {
    if (rowsOf(stretch).some((row) => divided.has(row))) continue
    chosen.push(stretch)
    for (const row of rowsOf(stretch)) divided.add(row)
  }
  return chosen
}

/** Lines that a stretch divides, and in a tie all its lines. */
function weigh(stretch: Stretch): number {
  const lines = countBoth(stretch) + (stretch.end - stretch.begin) / 10
  return stretch.isApart ? lines : lines * cutShort
}

/** Columns where gaps of two or more end, the most frequent first, known edges before all. */
function proposeEdges(rows: readonly Row[], known: readonly number[]): number[] {
  const votes = new Map<number, number>()
  for (const {words} of rows) {
    for (let index = 1; index < words.length; index++) {
      const {start} = words[index]!
      if (start - words[index - 1]!.end > 1) votes.set(start, (votes.get(start) ?? 0) + 1)
    }
  }
  const near = (edge: number) =>
    (votes.get(edge - 1) ?? 0) + (votes.get(edge) ?? 0) + (votes.get(edge + 1) ?? 0)
  const voted = [...votes.keys()]
    .filter((edge) => near(edge) >= fewestVotes)
    .sort((a, b) => near(b) - near(a) || votes.get(b)! - votes.get(a)! || a - b)
  return [...new Set([...known, ...voted.slice(0, candidatesTried)])]
}

/** Where a row is cut: the number of words left of the gutter, or `span` for ink in the corridor. */
type Cut = number | 'span'

function settleCuts(rows: readonly Row[], edge: number, isPage: boolean): Cut[] {
  const cuts = rows.map((_, index) => cutRow(rows, index, edge))
  const ends: number[] = []
  const starts: number[] = []
  const lasts: number[] = []
  for (const [index, {words}] of rows.entries()) {
    const cut = cuts[index]!
    if (cut === 'span' || cut === 0 || cut === words.length) continue
    ends.push(words[cut - 1]!.end)
    starts.push(words[0]!.start)
    lasts.push(words.at(-1)!.end)
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

function cutRow(rows: readonly Row[], index: number, edge: number): Cut {
  const {words} = rows[index]!
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
function isOpenAt(row: Row | undefined, edge: number): boolean {
  const at = row?.words.findIndex((word) => word.start === edge) ?? -1
  return at > 0 && edge - row!.words[at - 1]!.end > 1
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
function settleFloating(rows: readonly Row[], cuts: Cut[], bounds: Bounds) {
  const {edge, left, inner, right} = bounds
  const downwards = [...rows.keys()]
  for (const index of [...downwards.toReversed(), ...downwards]) {
    const {words} = rows[index]!
    const first = words[0]
    if (!first || (cuts[index] !== 0 && cuts[index] !== words.length)) continue
    const end = words.at(-1)!.end
    const isInGutter = first.start >= inner && first.start < edge - drift
    const isDeep = first.start > (cuts[index] === 0 ? edge : left) + 4
    const offCentre = Math.abs((first.start + end - left - right) / 2)
    const isCentred = offCentre <= centred * (right - left)
    const isUnderBlank = isBlank(rows[index - 1]) || cuts[index - 1] === 'span'
    const isOverSpan = cuts[index + 1] === 'span'
    if (isInGutter || (isDeep && isUnderBlank && (isCentred || isOverSpan))) cuts[index] = 'span'
  }
}

/**
 * Span one or two lines that stand alone between rows blank on both sides, with both columns above
 * and below: a title set flush left.
 */
function settleIslands(rows: readonly Row[], cuts: Cut[]) {
  const isBoth = (index: number) => isDivided(rows[index]!, cuts[index]!)
  const first = rows.findIndex((_, index) => isBoth(index))
  const last = rows.findLastIndex((_, index) => isBoth(index))
  for (let index = first + 1; index < last; index++) {
    if (isBlank(rows[index]) || !isBlank(rows[index - 1])) continue
    const size = isBlank(rows[index + 1]) ? 1 : isBlank(rows[index + 2]) ? 2 : 0
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
function settleMargins(rows: readonly Row[], cuts: Cut[], edge: number) {
  const isAt = (start: number | undefined, other: number) =>
    start !== undefined && Math.abs(start - other) <= deepestIndent
  const first = rows.findIndex((row) => !isBlank(row))
  const last = rows.findLastIndex((row) => !isBlank(row))
  if (first < 0) return
  const head = startOfRight(rows, cuts, first)
  const next = [1, 2, 3].map((step) => startOfRight(rows, cuts, first + step) ?? edge)
  const isClose = !isBlank(rows[first + 1])
  if (isClose ? head !== undefined && !next.some((start) => isAt(head, start)) : !isAt(head, edge))
    cuts[first] = 'span'
  if (isBlank(rows[last - 1]) && !isAt(startOfRight(rows, cuts, last), edge)) cuts[last] = 'span'
}

/** Column where the right part of a divided row starts. */
function startOfRight(rows: readonly Row[], cuts: readonly Cut[], index: number) {
  const cut = cuts[index]
  const row = rows[index]
  return row && typeof cut === 'number' && isDivided(row, cut) ? row.words[cut]!.start : undefined
}

function divide(rows: readonly Row[], cuts: readonly Cut[]): Stretch[] {
  const stretches: Stretch[] = []
  let begin = 0
  for (let index = 0; index <= rows.length; index++) {
    if (index < rows.length && cuts[index] !== 'span') continue
    let end = index
    while (begin < end && isBlank(rows[begin])) begin++
    while (begin < end && isBlank(rows[end - 1])) end--
    if (begin < end) stretches.push(stretchOf(rows, cuts, begin, end))
    begin = index + 1
  }
  return stretches
}

function stretchOf(rows: readonly Row[], cuts: readonly Cut[], begin: number, end: number) {
  const left: Row[] = []
  const right: Row[] = []
  for (let index = begin; index < end; index++) {
    const row = rows[index]!
    const cut = cuts[index] as number
    const from = cut === 0 ? row.from : row.words[cut - 1]!.to
    left.push({...row, words: row.words.slice(0, cut)})
    right.push({...row, from, words: row.words.slice(cut)})
  }
  return {begin, end, left, right, isApart: !hasGap(rows[begin - 1]) && !hasGap(rows[end])}
}

/** Whether a row may belong to columns with another gutter. */
function hasGap(row: Row | undefined): boolean {
  const words = row?.words ?? []
  return words.some((word, index) => index > 0 && word.start - words[index - 1]!.end > drift)
}

function partsOf(
  rows: readonly Row[],
  stretches: readonly (Candidate & {readonly isStrong: boolean})[]
): Part[] {
  const parts: Part[] = []
  let done = 0
  for (const stretch of stretches) {
    const {begin, end, edge, isStrong, left, right} = stretch
    if (begin > done) parts.push({rows: rows.slice(done, begin)})
    const gutter = {edge, isStrong, lines: countBoth(stretch), left, right}
    parts.push({rows: rows.slice(begin, end), gutter})
    done = end
  }
  if (done < rows.length) parts.push({rows: rows.slice(done)})
  return parts
}

const isBlank = (row: Row | undefined) => row === undefined || row.words.length === 0
const isDivided = ({words}: Row, cut: Cut) => cut !== 'span' && cut > 0 && cut < words.length
const countBoth = ({left, right}: Stretch) =>
  left.filter((row, index) => !isBlank(row) && !isBlank(right[index])).length

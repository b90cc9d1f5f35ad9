import {itemAt} from '../../item-at.ts'
import {type DividedStretch, type GutterContext, judgeStretch} from '../breaks/judge-stretch.ts'
import {type Cut, drift, isBlankRow, settleCuts} from './settle-cuts.ts'
import type {GridRow} from './word-grid.ts'

/** Rows in order: a stretch with a gutter through it, or rows that stay as they are. */
export interface GutterPart {
  readonly rows: readonly GridRow[]
  /** The stretch's gutter; absent without one. */
  readonly gutter?: Gutter
}

interface Gutter {
  /** Column of the grid where the text right of it starts. */
  readonly edge: number
  /** Whether the stretch had evidence enough of its own. */
  readonly isStrong: boolean
  /** Lines with text on both sides. */
  readonly lines: number
  /** What stands left and right of it: a row for each row of the stretch. */
  readonly left: readonly GridRow[]
  readonly right: readonly GridRow[]
}

/** Edges that are tried, by the number of lines with a gap that ends there. */
const candidatesTried = 8
/** Weight of a stretch that ends at a line with gaps: another edge may fit that line too. */
const cutShort = 0.7
/** Lines that must share an edge before it is tried. */
export const fewestVotes = 3

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
export function divideRows(rows: readonly GridRow[], context: GutterContext): GutterPart[] {
  const tried = proposeEdges(rows, context.known).map(function (edge) {
    return {edge, stretches: divide(rows, settleCuts(rows, edge, context.isPage))}
  })
  const strong = choose(tried, context, [])
  const known = [...new Set([...context.known, ...strong.map(({edge}) => edge)])]
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

interface Candidate extends DividedStretch {
  readonly edge: number
}

/** The stretches of prose, none of which overlaps another, or one of those that are taken. */
function choose(
  tried: readonly {readonly edge: number; readonly stretches: readonly DividedStretch[]}[],
  context: GutterContext,
  taken: readonly DividedStretch[]
): Candidate[] {
  const divided = new Set<number>()
  const take = ({begin, end}: DividedStretch) => {
    for (let row = begin; row < end; row++) divided.add(row)
  }
  const isFree = ({begin, end}: DividedStretch) => {
    for (let row = begin; row < end; row++) if (divided.has(row)) return false
    return true
  }
  for (const stretch of taken) take(stretch)
  const candidates = tried
    .flatMap(({edge, stretches}) => stretches.map((stretch) => ({...stretch, edge})))
    .filter((stretch) => isFree(stretch) && judgeStretch(stretch, stretch.edge, context) > 0)
    .map((stretch) => ({stretch, weight: weigh(stretch)}))
    .sort((a, b) => b.weight - a.weight)
  const chosen: Candidate[] = []
  for (const {stretch} of candidates) {
    if (!isFree(stretch)) continue
    chosen.push(stretch)
    take(stretch)
  }
  return chosen
}

/** Lines that a stretch divides, and in a tie all its lines. */
function weigh(stretch: DividedStretch): number {
  const lines = countBoth(stretch) + (stretch.end - stretch.begin) / 10
  return stretch.isApart ? lines : lines * cutShort
}

/** Columns where gaps of two or more end, the most frequent first, known edges before all. */
function proposeEdges(rows: readonly GridRow[], known: readonly number[]): number[] {
  const votes = new Map<number, number>()
  for (const {words} of rows) {
    for (let index = 1; index < words.length; index++) {
      const {start} = itemAt(words, index)
      if (start - itemAt(words, index - 1).end > 1) votes.set(start, (votes.get(start) ?? 0) + 1)
    }
  }
  const near = (edge: number) =>
    (votes.get(edge - 1) ?? 0) + (votes.get(edge) ?? 0) + (votes.get(edge + 1) ?? 0)
  const voted = [...votes.keys()]
    .filter((edge) => near(edge) >= fewestVotes)
    .sort((a, b) => near(b) - near(a) || votes.get(b)! - votes.get(a)! || a - b)
  return [...new Set([...known, ...voted.slice(0, candidatesTried)])]
}

function divide(rows: readonly GridRow[], cuts: readonly Cut[]): DividedStretch[] {
  const stretches: DividedStretch[] = []
  let begin = 0
  for (let index = 0; index <= rows.length; index++) {
    if (index < rows.length && cuts[index] !== 'span') continue
    let end = index
    while (begin < end && isBlankRow(rows[begin])) begin++
    while (begin < end && isBlankRow(rows[end - 1])) end--
    if (begin < end) stretches.push(stretchOf(rows, cuts, begin, end))
    begin = index + 1
  }
  return stretches
}

function stretchOf(rows: readonly GridRow[], cuts: readonly Cut[], begin: number, end: number) {
  const left: GridRow[] = []
  const right: GridRow[] = []
  for (let index = begin; index < end; index++) {
    const row = rows[index]!
    const cut = cuts[index] as number
    const from = cut === 0 ? row.from : itemAt(row.words, cut - 1).to
    left.push({...row, words: row.words.slice(0, cut)})
    right.push({...row, from, words: row.words.slice(cut)})
  }
  return {begin, end, left, right, isApart: !hasGap(rows[begin - 1]) && !hasGap(rows[end])}
}

/** Whether a row may belong to columns with another gutter. */
function hasGap(row: GridRow | undefined): boolean {
  const words = row?.words ?? []
  return words.some((word, index) => index > 0 && word.start - itemAt(words, index - 1).end > drift)
}

function partsOf(
  rows: readonly GridRow[],
  stretches: readonly (Candidate & {readonly isStrong: boolean})[]
): GutterPart[] {
  const parts: GutterPart[] = []
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

const countBoth = ({left, right}: DividedStretch) =>
  left.filter((row, index) => !isBlankRow(row) && !isBlankRow(right[index])).length

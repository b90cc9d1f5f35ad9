import {commonest, countEach} from '../../count-each.ts'
import type {GridRow, Word} from '../columns/word-grid.ts'
import {quantile} from '../lines/quantile.ts'

/** Rows that a corridor of blanks may divide, none with ink in it. */
export interface DividedStretch {
  /** First row, and the row after the last, among the rows that were divided. */
  readonly begin: number
  readonly end: number
  readonly left: readonly GridRow[]
  readonly right: readonly GridRow[]
  /** Whether the lines before and after are without wide gaps: those of a paragraph or a title. */
  readonly isApart: boolean
}

export interface GutterContext {
  /** Whether the rows are a whole page, so that the first may be a running head. */
  readonly isPage: boolean
  /** Edges of gutters that other stretches of the book have, on the same grid. */
  readonly known: readonly number[]
}

/** Lines with both columns that a stretch needs to found a gutter of its own. */
const fewestLines = 3
/** Cells of a full line: a narrower column is one of a table, a play or a couplet. */
const narrowest = 16
/** A paragraph's indent, at most, in grid columns. */
export const deepestIndent = 5

/** One reason for columns of prose (above 0) or against (below), or nothing to say. */
type Opinion = (sides: Sides) => number | undefined

interface Sides {
  /** Rows with text in both columns. */
  readonly both: number
  /** Median width of the gap between the two, in grid columns. */
  readonly gap: number
  /** Share of those rows whose right piece starts in one of two columns: flush or set in. */
  readonly sharpness: number
  readonly left: Column
  readonly right: Column
}

interface Column {
  /** Text of each row that has some. */
  readonly texts: readonly string[]
  /** Cells of each. */
  readonly widths: readonly number[]
  /** Cells of a full line. */
  readonly measure: number
}

/** Lines of prose fill their column; cells of a table and verses do not. */
const fullLines: Opinion = function ({left, right}) {
  const share = Math.min(fullShare(left), fullShare(right) + 0.15)
  return share >= 0.7 ? 2 : share >= 0.5 ? 1 : share >= 0.35 ? 0 : -2
}

/** A sentence runs over the end of most lines of prose; a verse or a cell ends with its line. */
const runOn: Opinion = function ({left, right}) {
  const texts = [...left.texts, ...right.texts]
  return shareOf(texts, (text) => !/[.。!！?？:：;；,，、…][”’」』）)"']*$/.test(text)) >= 0.5
    ? 1
    : -1
}

/** Of scripts with two cases: a line of prose begins in mid sentence, a cell with a capital. */
const lowerCaseStart: Opinion = function ({left, right}) {
  const cased = [...left.texts, ...right.texts].filter((text) => /^[\p{Lu}\p{Ll}]/u.test(text))
  if (cased.length < 4) return undefined
  const share = shareOf(cased, (text) => /^\p{Ll}/u.test(text))
  return share >= 0.5 ? 1 : share < 0.2 ? -2 : 0
}

/** A cell is a word or two; where nearly each is, they are terms with what they mean: `argc()   how many there are`. */
const fewWords: Opinion = function ({left, right}) {
  const few = (text: string) =>
    text.split(/\s+/).length < 3 && (text.match(/[\u3000-\uffef]/g)?.length ?? 0) < 6
  const share = Math.max(shareOf(left.texts, few), shareOf(right.texts, few))
  return share > 0.9 ? -6 : share > 0.5 ? -2 : undefined
}

/** Cells of a table, and the page numbers of contents, are figures; or bars are drawn at their edges. */
const figures: Opinion = function ({left, right}) {
  const isFigure = (text: string) => /\d/.test(text) && !/\p{L}{2}/u.test(text)
  const leaders = /(\. ?){4}|…{2}|·{4}/
  const share = (column: Column) =>
    shareOf(column.texts, (text) => isFigure(text) || leaders.test(text) || drawn.test(text))
  return Math.max(share(left), share(right)) > 0.4 ? -3 : undefined
}

const drawn = /^[│┃|].*[│┃|]$|^[│┃]|[│┃]$/u

/** Justified typewriting has doubled spaces everywhere, and now and then some fall in a line. */
const doubledSpaces: Opinion = function ({gap, sharpness, left, right}) {
  if (gap > 3) return undefined
  const isDoubled = (text: string) => /[^.!?:\s] {2,3}\S/.test(text)
  const share = shareOf([...left.texts, ...right.texts], isDoubled)
  return share > 0.3 || sharpness < 0.75 ? -4 : undefined
}

const opinions: readonly Opinion[] = [
  fullLines,
  runOn,
  lowerCaseStart,
  fewWords,
  figures,
  doubledSpaces
]

/**
 * Judge whether the two sides of a corridor are columns of prose.
 *
 * @param stretch
 *   Rows with nothing in the corridor.
 * @param edge
 *   Column of the grid where the right side should start.
 * @returns
 *   Above 0 for columns. A short stretch passes only at a known edge, and there only the alignment
 *   and the want of figures count: under the last title of a page two lines may be all there is.
 */
export function judgeStretch(
  stretch: DividedStretch,
  edge: number,
  context: GutterContext
): number {
  const isKnown = context.known.some((known) => Math.abs(known - edge) <= 2)
  const alignment = alignmentOf(stretch, edge)
  if (alignment < 0.6) return -1
  const sides = sidesOf(stretch)
  if (sides.both < fewestLines || Math.min(sides.left.measure, sides.right.measure) < narrowest) {
    if (!isKnown || !stretch.isApart || alignment < 1 || !startsAtEdge(stretch)) return -1
    const terms = sides.both >= fewestLines ? (fewWords(sides) ?? 0) : 0
    return (figures(sides) ?? 0) + terms + 1
  }
  const sum = opinions.reduce((total, opinion) => total + (opinion(sides) ?? 0), 0)
  // Few lines agree by chance now and then.
  return sum + (isKnown ? 2 : 0) - (sides.both < 6 ? 1 : 0)
}

function sidesOf({left, right}: DividedStretch): Sides {
  const gaps: number[] = []
  const starts: number[] = []
  for (const [index, {words}] of left.entries()) {
    const last = words.at(-1)
    const first = right[index]!.words[0]
    if (!last || !first) continue
    gaps.push(first.start - last.end)
    starts.push(first.start)
  }
  const [most = 0, second = 0] = [...countEach(starts).values()].sort((a, b) => b - a)
  return {
    both: gaps.length,
    gap: quantile(gaps, 0.5),
    sharpness: (most + second) / Math.max(1, starts.length),
    left: columnOf(left.map((row) => ({...row, words: row.words.slice(lastGap(row.words))}))),
    right: columnOf(right.map((row) => ({...row, words: row.words.slice(0, firstGap(row.words))})))
  }
}

const isGap = (word: Word, index: number, words: readonly Word[]) =>
  index > 0 && word.start - words[index - 1]!.end > 2
const lastGap = (words: readonly Word[]) => Math.max(0, words.findLastIndex(isGap))
const firstGap = (words: readonly Word[]) => (words.findIndex(isGap) + 1 || Infinity) - 1

/**
 * Measure the column next to the gutter. A side may hold more of them, so that what stands next to
 * the gutter is of another column where this one is blank: only rows count that start together.
 */
function columnOf(rows: readonly GridRow[]): Column {
  const inked = rows.filter(({words}) => words.length > 0)
  const edge = commonest(countEach(inked.map(({words}) => words[0]!.start))) ?? 0
  const own = inked.filter(({words}) => Math.abs(words[0]!.start - edge) <= deepestIndent)
  const texts = own.map(({line, words}) => line.value.slice(words[0]!.from, words.at(-1)!.to))
  const widths = own.map(({words}) => words.at(-1)!.endCell - words[0]!.startCell)
  return {texts, widths, measure: quantile(widths, 0.9)}
}

/** Share of the rows with both columns whose right piece starts at the edge or an indent from it. */
function alignmentOf({left, right}: DividedStretch, edge: number): number {
  const starts = right.flatMap(({words}, index) =>
    words.length > 0 && left[index]!.words.length > 0 ? words[0]!.start - edge : []
  )
  return shareOf(starts, (offset) => offset <= deepestIndent)
}

function startsAtEdge({left}: DividedStretch): boolean {
  const starts = left.flatMap(({words}) => (words[0] ? words[0].start : []))
  const edge = quantile(starts, 0)
  return shareOf(starts, (start) => start <= edge + deepestIndent) >= 0.8
}

function fullShare({widths, measure}: Column): number {
  return shareOf(widths, (width) => width >= 0.75 * measure)
}

function shareOf<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length
}

import {endsSentence, headOf, tailOf} from '../lines/line-ends.ts'
import type {Row} from './row.ts'

/** Rows between two pieces of text that may all be furniture: a foot, a folio, a head. */
export interface Seam {
  /** Index of its first row. */
  readonly from: number
  /** Index of its last row. */
  readonly to: number
  /**
   * How surely a sentence is open above and goes on below, 0 to 1; nothing at the ends of the
   * source, where there is no sentence to see.
   */
  readonly torn: number | undefined
  /** The same between what stands above a note at the page's foot and what is below; nothing where no note is. */
  readonly tornOverNote: number | undefined
  /** Whether what is open above is running text, and no title above a section's heading. */
  readonly isInText: boolean
  /** Whether its first row reads as the end of the sentence that is open above: `that?"` */
  readonly endsText: boolean
  /** Whether the row below begins no paragraph, in a text that sets first lines in. */
  readonly goesOn: boolean
}

/** A page's foot and the next page's head have no more rows than these. */
const mostRows = 8
/** How many rows are looked at to see how wide the text around is. */
const block = 32

/**
 * Find maximal runs of rows that may be furniture, and whether a sentence is torn around each.
 *
 * ```text
 *   | counted what the river had
 * > | Page 1 of 7
 *   | left there. By noon
 * ```
 *
 * @param rows
 *   Printed lines in order.
 * @param isCandidate
 *   Whether a row may be furniture.
 * @returns
 *   The seam of each candidate, by its index; none for runs that are too long: they are lists.
 */
export function findSeams(
  rows: readonly Row[],
  isCandidate: (row: Row) => boolean
): Map<number, Seam> {
  const seams = new Map<number, Seam>()
  const measures = measureBlocks(rows, isCandidate)
  const setIn = rows.filter(isSetIn).length
  const setsIn = setIn > rows.length * leastSetIn && setIn < rows.length / 2
  for (let from = 0; from < rows.length; from++) {
    if (!isCandidate(rows[from]!)) continue
    let to = from
    while (to + 1 < rows.length && isCandidate(rows[to + 1]!)) to++
    if (to - from < mostRows) {
      const measure = measures[Math.floor(from / block)]!
      const [above, before, after] = [rows[from - 2], rows[from - 1], rows[to + 1]]
      const seam = {
        from,
        to,
        torn: tornBetween(before, after, measure),
        tornOverNote: tornBetween(aboveNotes(rows, from), after, measure),
        isInText: above !== undefined && before!.gap <= above.gap && isText(above, measure),
        endsText: before !== undefined && endsText(before, rows[from]!, rows[from + 1]),
        goesOn:
          setsIn &&
          before !== undefined &&
          after !== undefined &&
          before.width >= measure * filled &&
          !isSetIn(after)
      }
      for (let index = from; index <= to; index++) seams.set(index, seam)
    }
    from = to
  }
  return seams
}

/** How a note begins at a page's foot, and how many rows notes have there at most. */
const noteStart = /^(?:[(（[［]?\d{1,2}[)）\]］.]|[*†‡]{1,2})\s?(?=[\p{L}“„«])/u
const mostNoteRows = 8

/** The row above the notes that stand directly above a page's number, with a gap on both sides. */
function aboveNotes(rows: readonly Row[], from: number): Row | undefined {
  if (rows[from]!.gap === 0) return undefined
  let at = from - 1
  while (at > Math.max(0, from - mostNoteRows) && rows[at]!.gap === 0) at--
  const isNote = at > 0 && rows[at]!.gap > 0 && noteStart.test(rows[at]!.text)
  return isNote ? rows[at - 1] : undefined
}

/**
 * How surely a sentence goes on from one row to another, 0 to 1.
 *
 * @param measure
 *   Width of a full line there in cells: a line that had room for more was not broken by the page.
 */
function tornBetween(
  before: Row | undefined,
  after: Row | undefined,
  measure: number
): number | undefined {
  if (!before || !after) return undefined
  const tail = tailOf(before.text)
  const head = headOf(after.text)
  if (endsSentence(before.text) || tail === 'colon') return 0
  if (tail === 'hyphen' && (head === 'lower' || head === 'upper')) return 1
  if (before.width < measure * fullFrom) return 0
  if (head === 'lower' || head === 'forbidden') return 1
  if (isSetIn(after) && !isSetIn(before)) return 0
  // A Han character ends no full line but in mid sentence.
  if (head === 'letter') return tail === 'letter' || tail === 'comma' ? 0.9 : 0.5
  return tail === 'letter' || tail === 'comma' ? 0.6 : 0.3
}

/**
 * Whether a row reads as the last line of the paragraph above: no head of a page goes on in small
 * letters, or ends a sentence above a new paragraph.
 */
function endsText(before: Row, row: Row, after: Row | undefined): boolean {
  if (row.gap > before.gap || endsSentence(before.text)) return false
  if (headOf(row.text) === 'lower') return true
  if (!endsSentence(row.text) || row.text === row.text.toUpperCase()) return false
  return !after || after.gap > row.gap || (isSetIn(after) && !isSetIn(row))
}

/** Whether a row ends in mid-width, or fills its line: a heading does neither. */
const isText = (row: Row, measure: number) =>
  row.width >= measure * fullFrom || endsSentence(row.text)

const isSetIn = ({line}: Row) => /^(?:\s{2}|　)/.test(line.value)

/** First lines that are set in are this share of the lines at least. */
const leastSetIn = 0.04
/** A line that a sentence ends by chance at the measure. */
const filled = 0.92
/** From this share of the measure on a line is full, its last word left aside. */
const fullFrom = 0.75

/** The width that a quarter of the rows of each block, and of its neighbours, reach. */
function measureBlocks(rows: readonly Row[], isCandidate: (row: Row) => boolean): number[] {
  const measures: number[] = []
  for (let from = 0; from < rows.length; from += block) {
    const widths = rows
      .slice(Math.max(0, from - block), from + 2 * block)
      .filter((row) => !isCandidate(row))
      .map(({width}) => width)
      .sort((a, b) => a - b)
    measures.push(widths[Math.floor(widths.length * 0.75)] ?? 0)
  }
  return measures
}

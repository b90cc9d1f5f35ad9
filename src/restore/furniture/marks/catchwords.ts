import {itemAt} from '../../../item-at.ts'
import {endsSentence} from '../../lines/line-ends.ts'
import type {Row} from '../row.ts'

/** `A 2`, `B2`, `Bb iij`, `*A 3`. */
const signature = /^[*†]?\p{Lu}\p{Ll}{0,2}\s?(?:\d{1,2}|[ivj]{1,4})\s*[.*]?$/u
/** `A`, `Herrnh. IV. Theil. A`: only above a catchword. */
const bareSignature = /^(?:\S+\.\s+){0,4}\p{Lu}\p{Ll}?\s?\d{0,2}$/u
/** Letters of a catchword at most: it is a word, or its beginning. */
const longestWord = 16
/** So many catchwords below open sentences are a habit of the book. */
const fewestForHabit = 2
/** A head between catchword and text, one that is seen here alone. */
const longestHead = 36
/** Rows below in which the page goes on; above its text may stand head and folio. */
const reachBelow = 4
/** Rows of a page: a catchword below a note is the first word of the next page's note. */
const reachOfNote = 60

/** Catchwords and sheet signatures, by the index of their row. */
interface SheetMarks {
  readonly catchwords: readonly Row[]
  readonly signatures: readonly Row[]
  /** What stands between a catchword and the line that it announces: head and folio. */
  readonly between: readonly Row[]
}

/**
 * Find the marks that old books have below the last line of a page: the number of the sheet, and
 * the first word of the next page.
 *
 * ```text
 *   | wohnte, und sich unterdessen die
 * > | B 2
 * > | Zeit
 * > | 15
 * > | Der Faehrmann
 *   | Zeit mit Erzaehlen vertrieb.
 * ```
 *
 * @param rows
 *   Printed lines in order.
 * @param isFound
 *   Whether a row is known as furniture of the page.
 */
export function findSheetMarks(
  rows: readonly Row[],
  isFound: (index: number) => boolean
): SheetMarks {
  const catchwords: Row[] = []
  const signatures: Row[] = []
  const between: Row[] = []
  const likely = rows.flatMap((row) => {
    const word = isFound(row.index) ? '' : wordOf(row)
    const end = word === '' ? undefined : announced(rows, row.index, word, isFound)
    const isOpen = end !== undefined && isOpenAbove(rows, row.index, isFound)
    return end === undefined ? [] : [{row, end, isOpen}]
  })
  // Once it is seen that the book has them, they are below whole sentences as well.
  const isHabit = likely.filter(({isOpen}) => isOpen).length >= fewestForHabit
  for (const {row, end, isOpen} of likely) {
    if (!isOpen && !isHabit) continue
    catchwords.push(row)
    for (let at = row.index + 1; at < end && !isFound(at); at++) between.push(rows[at]!)
    const above = rows[row.index - 1]
    if (above && !isFound(above.index) && (signature.test(above.text) || isBare(above)))
      signatures.push(above)
  }
  const known = new Set([...catchwords, ...between, ...signatures])
  for (const row of rows) {
    if (!signature.test(row.text) || isFound(row.index) || known.has(row)) continue
    const [above, below] = [rows[row.index - 1], rows[row.index + 1]]
    const isAtFoot = below && (isFound(below.index) || known.has(below))
    if (isAtFoot && above && (known.has(above) || !endsSentence(above.text))) signatures.push(row)
  }
  return {catchwords, signatures, between}
}

/** Whether the text above goes on below: a name under a letter is no catchword. */
function isOpenAbove(
  rows: readonly Row[],
  at: number,
  isFound: (index: number) => boolean
): boolean {
  let above = at - 1
  while (above >= 0 && (isFound(above) || isBare(rows[above]!))) above--
  return above >= 0 && !endsSentence(itemAt(rows, above).text)
}

/** A word that may be a catchword, as it is compared; empty for any other line. */
function wordOf({text}: Row): string {
  if (
    text.length > longestWord ||
    /[\p{Lo}\d]/u.test(text) ||
    /\s\S+\s/.test(text) ||
    !/^[^\p{L}\d]{0,2}\p{L}[^.]*$/u.test(text)
  )
    return ''
  return lettersOf(text)
}

/** The row that begins with a word, where pages meet between, by a form feed or by what stands there, which is furniture. */
function announced(
  rows: readonly Row[],
  at: number,
  word: string,
  isFound: (index: number) => boolean
): number | undefined {
  if (word.length < 2) return undefined
  const next = rows[at + 1]
  if (next && next.line.page > rows[at]!.line.page && beginsWith(next, word)) return at + 1
  let hasFolio = false
  let heads = 0
  let first = at + 1
  for (let below = at + 1; below <= at + reachBelow && below < rows.length; below++) {
    const row = rows[below]!
    if (below > at + 1 && hasFolio && !isFound(below) && beginsWith(row, word)) return below
    // `1.` is an item, no folio.
    const isNumber = /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(row.text)
    hasFolio ||= isFound(below) || isNumber
    if (isFound(below) || isNumber) first = below + 1
    if (isFound(below) || isNumber) continue
    if (row.text.length > longestHead || heads++ > 0) break
  }
  // Below a note the next page's text comes before the rest of the note.
  while (first < rows.length && isFound(first)) first++
  if (first === at + 1) return undefined
  for (let below = first; below < Math.min(rows.length, first + reachOfNote); below++) {
    if (below > first && isFound(below)) return undefined
    if (beginsWith(rows[below]!, word)) return first
  }
  return undefined
}

function beginsWith({text}: Row, word: string): boolean {
  return lettersOf(text.slice(0, longestWord * 2)).startsWith(word)
}

/** How words are compared: without marks, in small letters, `ſ` as `s`. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
}

function isBare({text}: Row): boolean {
  return text.length < 30 && bareSignature.test(text)
}

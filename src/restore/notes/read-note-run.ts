import {itemAt} from '../../item-at.ts'
import {endsSentence} from '../lines/line-ends.ts'
import type {NoteMark} from './note-marks.ts'

/** Lines of one note, and notes of one run, at most. */
const [deepest, most] = [60, 200]
/** Printed lines that a note can have after a blank line within it. */
const tailOfNote = 8
/** Printed lines of a last note that nothing ends; it is cut at its first full sentence then. */
const longest = 12
const headingOfNotes =
  /^[【〔[（(]?(?:[注註](?:[释釋解]|文)?|[附脚腳尾][注註]|原注|notes?|footnotes?|endnotes?|anmerkungen?|fu(?:ß|ss)noten?|remarques)[】〕\]）)]?\s*[：:.]?$/iu

/** What is drawn over the notes of a page. */
export const ruleOfNotes = /^(?:_{4,}|[-—–―─]{6,})$/u

/** A line that a note may begin with. */
export interface Start extends NoteMark {
  /** Index among the lines. */
  readonly at: number
  /** Whether the mark is alone on its line. */
  readonly isLone: boolean
}

/** Notes that follow one another; `end` is the index after their last line. */
export interface Run {
  readonly starts: readonly Start[]
  readonly end: number
  /** Whether the page ends with it. */
  readonly isFoot: boolean
  readonly afterBlank: boolean
  /** Index of the line above it that names a list of notes. */
  readonly heading?: number | undefined
}

/** The lines without white space at their ends, and the number of the page of each. */
export interface NotePage {
  readonly values: readonly string[]
  readonly pages: readonly number[]
}

/**
 * Read the run of notes that begins with a start.
 *
 * It goes on over a blank line only to its next note, or to the rest of a note of one line whose
 * sentence is open.
 *
 * @param starts
 *   All lines of the document that a note may begin with.
 * @param first
 *   Which of them the run begins with.
 * @param page
 *   The lines of the document.
 * @returns
 *   The run; none for a bracket that does not close.
 */
export function readRun(starts: readonly Start[], first: number, page: NotePage): Run | undefined {
  const {values, pages} = page
  const start = starts[first]!
  const before = lastPrinted(values, start.at - 1)
  const above = values[before] ?? ''
  const isRule = ruleOfNotes.test(above)
  const heading = isRule || headingOfNotes.test(above) ? before : undefined
  const afterBlank = start.at === 0 || values[start.at - 1] === '' || isRule
  const run: Start[] = [start]
  let next = first + 1
  if (start.form === 'footnote') {
    const end = endOfBracket(values, start.at)
    if (end === undefined) return
    return {starts: run, end, isFoot: false, afterBlank}
  }
  let at = start.at + 1
  let hasWords = !start.isLone
  for (; at < values.length && pages[at] === pages[start.at]; at++) {
    if (at - itemAt(run, -1).at > deepest || run.length > most) break
    while (next < starts.length && itemAt(starts, next).at < at) next++
    const other = starts[next]?.at === at ? starts[next] : undefined
    if (other && other.form === start.form && follows(run.at(-1)!, other)) {
      run.push(other)
      hasWords = !other.isLone
      continue
    }
    if (values[at] !== '') {
      hasWords = true
      continue
    }
    if (hasWords && !goesOnAfterBlank(run, starts, {next, at, page})) break
  }
  const end = lastPrinted(values, at - 1) + 1
  const rest = nextPrinted(values, end)
  const isFoot = rest >= values.length || pages[rest] !== pages[start.at]
  return {
    starts: run,
    end: isFoot ? end : cutAtSentence(values, itemAt(run, -1).at, end),
    isFoot,
    afterBlank,
    heading
  }
}

/** Whether a run goes on below a blank line: with its next note, or with the rest of a note whose sentence is open. */
function goesOnAfterBlank(
  run: readonly Start[],
  starts: readonly Start[],
  {
    next,
    at,
    page: {values, pages}
  }: {readonly next: number; readonly at: number; readonly page: NotePage}
): boolean {
  const below = nextPrinted(values, at)
  if (below >= values.length || pages[below] !== pages[at]) return true
  const other = starts.slice(next, next + 4).find((start) => start.at === below)
  const last = run.at(-1)!
  if (other && other.form === last.form && follows(last, other)) return true
  const above = lastPrinted(values, at)
  // Some extractors leave a blank line after the first line of each paragraph.
  if (above !== last.at || endsSentence(values[above]!)) return false
  let printed = 0
  for (let index = below; index < values.length && pages[index] === pages[at]; index++) {
    if (values[index] !== '') printed++
    if (printed > tailOfNote) return false
  }
  return true
}

/** Whether a mark is the next one of a list: it counts up, or begins again with a new text. */
function follows(before: Start, after: Start): boolean {
  const [a, b] = [Number(before.key), Number(after.key)]
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return before.form === 'symbol' || after.key.charCodeAt(0) === before.key.charCodeAt(0) + 1
  }
  return b === a + 1 || (b === 1 && (a > 1 || before.isLone === after.isLone))
}

function endOfBracket(values: readonly string[], from: number): number | undefined {
  let depth = 0
  for (let at = from; at < Math.min(values.length, from + 200); at++) {
    for (const character of values[at]!) {
      if (character === '[') depth++
      else if (character === ']') depth--
    }
    if (depth <= 0) return itemAt(values, at).endsWith(']') ? at + 1 : undefined
  }
  return
}

/** A last note that neither a blank line nor the page ends. */
function cutAtSentence(values: readonly string[], from: number, end: number): number {
  if (end >= values.length || values[end] === '' || end - from <= longest) return end
  for (let at = from; at < end; at++) if (endsSentence(values[at]!)) return at + 1
  return from + 1
}

function lastPrinted(values: readonly string[], at: number): number {
  let index = at
  while (index >= 0 && values[index] === '') index--
  return index
}

function nextPrinted(values: readonly string[], at: number): number {
  let index = at
  while (index < values.length && values[index] === '') index++
  return index
}

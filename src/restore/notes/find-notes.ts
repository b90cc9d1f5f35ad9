import {append} from '../../append.ts'
import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/source.ts'
import {learnSizes} from '../lines/describe-print.ts'
import {endsSentence, headOf, tailOf} from '../lines/line-ends.ts'
import {type NoteMark, readNoteStart} from './note-marks.ts'
import {pairNotes, type Reference, References} from './pair-notes.ts'
import {type Run, readRun, ruleOfNotes, type Start} from './read-note-run.ts'
import {takeRests} from './take-rests.ts'

/** A stretch of one line; `from` and `to` are code units of its value. */
export interface LineStretch {
  readonly line: Line
  readonly from: number
  readonly to: number
}

/** A printed note: its lines, and where the text refers to it. */
export interface PrintedNote {
  /** The mark as number, letter or symbol. */
  readonly key: string
  /** The printed mark, with the bracket or stop that belongs to it; of a note on its own. */
  readonly mark: LineStretch
  /** The mark in the text, and further ones with the same mark; none if only its neighbours have one. */
  readonly references: readonly LineStretch[]
  /** The note without its mark, line by line; blank lines where it has several paragraphs. */
  readonly lines: readonly Line[]
  /** The bracket that closes `[Footnote 1: …]`. */
  readonly close?: LineStretch
  /** The line above a list of notes that names it: `注释：`. */
  readonly heading?: Line
}

/** What is left of the lines when the notes are taken out. */
interface FoundNotes {
  readonly notes: readonly PrintedNote[]
  /** Lines of the text, in order. */
  readonly text: readonly Line[]
  /** What is drawn between the text and notes. */
  readonly rules: readonly Line[]
}

/** Notes of a run that is read again from its second one where the first has no mark in the text. */
const short = 12
/** By this factor the type of notes is smaller than that of the text. */
const smaller = 0.96

/**
 * Find notes: at the foot of a page, in a list at the end of a text, or in brackets below a
 * paragraph.
 *
 * A note is one only when the text before it, on its page, refers to it: the marks of a run are
 * paired with those of the text from the last to the first, in order. A bare number is a note's
 * mark only at the foot of a page or in a list with a heading. What stays alone stays text.
 *
 * ```text
 * > | He owed it to Reichardt.1 The rest
 * > | is known.
 *   |
 * > | 1 A critic of that time.
 * ```
 *
 * @param lines
 *   Lines in reading order, blank ones included; running heads and page numbers are blank.
 * @param pages
 *   The number of the page that each line stands on.
 * @returns
 *   Notes in order, and the text without them.
 */
export function findNotes(lines: readonly Line[], pages: readonly number[]): FoundNotes {
  const values = lines.map((line) => line.value.trim())
  const small = smallerThanText(lines)
  const starts = values.flatMap((text, at): Start[] => {
    const mark = readNoteStart(text)
    return mark && !itemAt(lines, at).placement?.cell && small(lines[at]!, mark)
      ? [{...mark, at, isLone: mark.to === text.length}]
      : []
  })
  if (starts.length === 0) return {notes: [], text: lines, rules: []}
  const references = new References(values)
  const taken = new Uint8Array(lines.length)
  const notes: PrintedNote[] = []
  const page = {values, pages}
  /** The last note at the foot of each page. */
  const feet = new Map<number, number>()
  let done = 0
  for (const [first, start] of starts.entries()) {
    const isAnswer = start.at >= done && references.before(start, start.at).length > 0
    // `(2)` below `(1)`, to which nothing refers, may be an item, too.
    if (!isAnswer || (start.form === 'paren' && isBelowOther(start, starts[first - 1], notes))) {
      continue
    }
    const run = readRun(starts, first, page)
    const pairs = run && pairNotes(run, references, page)
    // A long list that is none of notes is no longer one from its second item on.
    if (run && run.starts.length > short) done = itemAt(run.starts, -1).at
    if (!run || !pairs) continue
    for (const note of takeNotes(run, pairs, lines, taken)) notes.push(note)
    done = run.end
    if (run.isFoot && notes.length > 0) feet.set(itemAt(pages, start.at), notes.length - 1)
  }
  takeRests(notes, feet, {lines, pages, taken})
  const rules = lines.filter(({value}, at) => taken[at] === 1 && ruleOfNotes.test(value.trim()))
  return {notes, text: notes.length === 0 ? lines : withoutNotes(lines, taken), rules}
}

/**
 * Whether a printed line may be a note's for its type: a bare number begins a note only in smaller
 * type than the text's. Without boxes all may.
 */
function smallerThanText(lines: readonly Line[]): (line: Line, mark: NoteMark) => boolean {
  const sizes = learnSizes(lines)
  return ({print}, {form}) =>
    !sizes || !print || form !== 'plain' || print.size < sizes.body * smaller
}

/** The notes of a run that are paired; their lines are marked as taken. */
function takeNotes(
  run: Run,
  pairs: ReadonlyMap<Start, readonly Reference[]>,
  lines: readonly Line[],
  taken: Uint8Array
): PrintedNote[] {
  const notes: PrintedNote[] = []
  const bodies = bodiesOf(run, lines)
  const above = lines[run.heading ?? -1]
  let heading = above && !ruleOfNotes.test(above.value.trim()) ? above : undefined
  for (const [index, start] of run.starts.entries()) {
    const references = pairs.get(start)
    let body = bodies[index]!
    if (!references || body.length === 0) continue
    const to = run.starts[index + 1]?.at ?? run.end
    taken.fill(1, start.at, to)
    let close: LineStretch | undefined
    if (start.form === 'footnote') {
      const last = body.at(-1)!
      const at = last.value.lastIndexOf(']')
      close = {line: last, from: at, to: at + 1}
      body = [...body.slice(0, -1), cutLine(last, 0, at)]
    }
    notes.push({
      key: start.key,
      mark: stretch(lines, start),
      references: references.map((one) => stretch(lines, one)),
      lines: body,
      ...(close ? {close} : {}),
      ...(heading ? {heading} : {})
    })
    if (run.heading !== undefined) taken[run.heading] = 1
    heading = undefined
  }
  return notes
}

/**
 * The lines of each note without its mark. Where an extractor put marks on lines of their own and
 * not each above its note, the words are parted at the sentences that leave most of their line.
 */
function bodiesOf(run: Run, lines: readonly Line[]): Line[][] {
  const bodies = run.starts.map((start, index) => {
    const [first, ...rest] = lines.slice(start.at, run.starts[index + 1]?.at ?? run.end)
    const all = [cutLine(first!, stretch(lines, start).to, first!.value.length), ...rest]
    return start.form === 'footnote'
      ? trimBlank(all)
      : all.filter((line) => line.value.trim() !== '')
  })
  const isPooled =
    run.starts.every(({isLone}) => isLone) && bodies.some((body) => body.length === 0)
  return isPooled ? partAtSentences(bodies.flat(), bodies.length) : bodies
}

function partAtSentences(lines: readonly Line[], count: number): Line[][] {
  const cuts = lines
    .slice(0, -1)
    .map((line, index) => ({after: index + 1, text: line.value.trim()}))
    .filter(({text}) => endsSentence(text))
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, count - 1)
    .map(({after}) => after)
    .sort((a, b) => a - b)
  if (cuts.length < count - 1) return Array.from({length: count}, () => [])
  return [0, ...cuts].map((from, index) => lines.slice(from, cuts[index] ?? lines.length))
}

/** The place of a mark, whose `from` and `to` count from the first character that is no space. */
function stretch(
  lines: readonly Line[],
  {at, from, to}: NoteMark & {readonly at: number}
): LineStretch {
  const line = lines[at]!
  const lead = line.value.length - line.value.trimStart().length
  const end = lead + to
  return {
    line,
    from: lead + from,
    to: lead + from + line.value.slice(lead + from, end).trimEnd().length
  }
}

function cutLine(line: Line, from: number, to: number): Line {
  const {start} = line
  return {
    ...line,
    value: line.value.slice(from, to),
    start: {...start, column: start.column + from, offset: start.offset + from}
  }
}

function trimBlank(lines: readonly Line[]): Line[] {
  const isPrinted = (line: Line) => line.value.trim() !== ''
  return lines.slice(lines.findIndex(isPrinted), lines.findLastIndex(isPrinted) + 1)
}

/**
 * The lines that are not taken; of the blank lines above and below a note the greater number stays, but none where
 * a sentence goes on in small letters below it.
 */
function withoutNotes(lines: readonly Line[], taken: Uint8Array): Line[] {
  const text: Line[] = []
  let above: Line[] = []
  let blank: Line[] = []
  let isBelowNote = false
  for (const [at, line] of lines.entries()) {
    if (taken[at]) {
      isBelowNote = true
      if (blank.length > above.length) above = blank
      blank = []
    } else if (line.value.trim() === '') blank.push(line)
    else {
      const isOn = isBelowNote && goesOn(text.at(-1), line)
      if (!isOn) append(text, above.length > blank.length ? above : blank)
      text.push(line)
      isBelowNote = false
      above = []
      blank = []
    }
  }
  append(text, above.length > blank.length ? above : blank)
  return text
}

const goesOn = (above: Line | undefined, below: Line) =>
  above !== undefined &&
  !endsSentence(above.value.trim()) &&
  tailOf(above.value.trim()) !== 'colon' &&
  headOf(below.value.trim()) === 'lower'

/** Whether a mark counts on from one above it, near by, that is no note's. */
function isBelowOther(start: Start, above: Start | undefined, notes: readonly PrintedNote[]) {
  const isNext = above?.form === start.form && Number(start.key) === Number(above.key) + 1
  return isNext && start.at - above.at <= short && notes.at(-1)?.key !== above.key
}

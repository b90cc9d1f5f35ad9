import type {VFileMessage} from 'vfile-message'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import type {Block} from './block.ts'
import {buildBlock} from './build-block.ts'
import {buildNotes, type Note} from './build-notes.ts'
import {unweaveColumns} from './columns.ts'
import {type Decision, decideBreaks, type Habits} from './decide-breaks.ts'
import {countWords, type Lexicon} from './dehyphenate.ts'
import {isSentenceEnd} from './features.ts'
import {findNotes} from './find-notes.ts'
import {findVerse} from './find-verse.ts'
import type {Fit} from './fit.ts'
import {fitColumns} from './fit-columns.ts'
import {type Furniture, findFurniture, toEntry} from './furniture.ts'
import {keepLines} from './keep-lines.ts'
import type {Spacing} from './normalise-line.ts'
import {reportBreak, reportHyphen} from './report-doubts.ts'

export type {Block} from './block.ts'
export type {Note, Place} from './build-notes.ts'
export type {Decision, Evidence, Habits, Meaning} from './decide-breaks.ts'
export type {Lexicon} from './dehyphenate.ts'
export type {Spacing} from './normalise-line.ts'

export interface RestoreOptions {
  /** What to do with spaces that typesetting made; default `clean`. */
  readonly spacing?: Spacing | undefined
  /** Words of the text's language, for hyphens at line ends; the document's own words always count. */
  readonly lexicon?: Lexicon | undefined
}

export interface Restored {
  readonly blocks: readonly Block[]
  /** Notes that stood apart from the text, in order; their lines are in no block. */
  readonly notes: readonly Note[]
  /** One decision for each pair of neighbouring printed lines that are text. */
  readonly decisions: readonly {
    readonly before: Line
    readonly after: Line
    readonly decision: Decision
  }[]
  readonly furniture: readonly Furniture[]
  readonly habits: Habits
  readonly messages: VFileMessage[]
  readonly ledger: LedgerEntry[]
}

/** Below it a decision is reported. */
const sure = 0.9

/**
 * Turn printed lines into paragraphs.
 *
 * @param source
 *   Decoded text in lines.
 * @param options
 *   Policy on spaces.
 * @returns
 *   Blocks in the order of the source; every character of the source is in one of them, or in the
 *   ledger, or is white space.
 */
export function restore(source: Source, options: Readonly<RestoreOptions> = {}): Restored {
  const furniture = findFurniture(source.lines)
  const aside = new Set(furniture.map(({line}) => line))
  const lines = source.lines.map((line) => (aside.has(line) ? {...line, value: ''} : line))
  const columns = unweaveColumns(lines)
  const printed = findNotes(columns, countPages(columns, furniture))
  const fits = fitColumns(printed.text)
  const verse = findVerse(fits)
  const {decisions, habits} = decideBreaks(fits, verse)
  const texts = [
    ...fits.map((fit) => fit.text),
    ...printed.notes.flatMap((note) => note.lines.map((line) => line.value.trim()))
  ]
  const words = needsWords(texts) ? countWords(texts) : new Map<string, number>()
  const context = {words, lexicon: options.lexicon, spacing: options.spacing ?? 'clean'}
  const keeps = keepLines(fits, decisions, habits, verse)
  const apart = buildNotes(printed.notes, context)
  const blocks: Block[] = []
  const messages: VFileMessage[] = []
  const ledger: LedgerEntry[] = [...furniture.map(toEntry), ...apart.ledger]
  for (const doubt of apart.doubts) messages.push(reportHyphen(source, doubt))
  let from = 0
  for (let index = 0; index < fits.length; index++) {
    const decision = decisions[index]
    if (decision && decision.confidence < sure) {
      messages.push(reportBreak(source, fits[index]!, fits[index + 1]!, decision))
    }
    if (decision?.meaning === 'join' || keeps[index]) continue
    const run = fits.slice(from, index + 1)
    const built = buildBlock(run, keeps.slice(from, index), context)
    ledger.push(...built.ledger)
    for (const doubt of built.doubts) messages.push(reportHyphen(source, doubt))
    if (built.text !== '') blocks.push(describe(run, built, decisions[from - 1], habits))
    from = index + 1
  }
  return {
    blocks,
    notes: apart.notes,
    decisions: decisions.map((decision, index) => ({
      before: fits[index]!.line,
      after: fits[index + 1]!.line,
      decision
    })),
    furniture,
    habits,
    messages,
    ledger
  }
}

/** The page of each line; where a text has no form feeds, a page number ends a page. */
function countPages(lines: readonly Line[], furniture: readonly Furniture[]): number[] {
  const isPaged = lines.some((line) => line.page !== lines[0]!.page || line.file !== lines[0]!.file)
  if (isPaged) return lines.map(({page}) => page)
  const numbers = new Set(
    furniture.filter(({rule}) => rule === 'page-number').map(({line}) => line.start.offset)
  )
  let page = 0
  return lines.map((line) => (numbers.has(line.start.offset) ? page++ : page))
}

/** Words are asked for where a line ends in a hyphen, and in Korean. */
function needsWords(texts: readonly string[]): boolean {
  return texts.some((text) => /[-‐¬\uac00-\ud7a3]$/.test(text))
}

function describe(
  run: readonly Fit[],
  built: {node: Block['node']; text: string},
  decision: Decision | undefined,
  habits: Habits
): Block {
  const [first, last] = [run[0]!, run.at(-1)!]
  const full = (fit: Fit) =>
    fit.measure - fit.indent - fit.width < Math.max(1.2, fit.measure * 0.03)
  const startsNarrow =
    run.length > 1 && (habits.lostIndent === 0 ? first.indent > 0.4 : !full(first))
  return {
    node: built.node,
    text: built.text,
    lines: run.map((fit) => fit.line),
    gap: first.gap,
    startsPage: first.pageBreak,
    indent: first.indent,
    measure: first.measure,
    width: Math.max(...run.map((fit) => fit.width)),
    startConfidence: decision?.confidence ?? 1,
    endsOpen: run.length > 1 && full(last) && !isSentenceEnd(last.tail) && last.tail !== 'colon',
    startsOpen:
      ['forbidden', 'lower'].includes(first.head) ||
      (run.length > 1 && habitIndents(habits) && !startsNarrow)
  }
}

const habitIndents = (habits: Habits) => habits.lostIndent > 0 || habits.indentAtStart > 0.6

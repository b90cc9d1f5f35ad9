import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import type {Block} from './block.ts'
import {buildBlock} from './build-block.ts'
import {buildNotes, type Note} from './build-notes.ts'
import {type Fit, fitColumns} from './column-fit.ts'
import {unweaveColumns} from './columns.ts'
import {type Decision, decideBreaks, type Habits} from './decide-breaks.ts'
import {countWords} from './dehyphenate.ts'
import {endsSentence, headOf, tailOf} from './features.ts'
import {findNotes} from './find-notes.ts'
import {findVerse} from './find-verse.ts'
import {type Furniture, findFurniture} from './furniture.ts'
import type {Spacing} from './normalise-line.ts'

export type {Block} from './block.ts'
export type {Note, Place} from './build-notes.ts'
export type {Decision, Evidence, Habits, Meaning} from './decide-breaks.ts'
export type {Spacing} from './normalise-line.ts'

export interface RestoreOptions {
  /** What to do with spaces that typesetting made; default `clean`. */
  readonly spacing?: Spacing | undefined
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
/** A document parts its paragraphs by blank lines when this share of its ends has one. */
const parts = 0.75

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
  const words = countWords([
    ...fits.map((fit) => fit.text),
    ...printed.notes.flatMap((note) => note.lines.map((line) => line.value.trim()))
  ])
  const context = {words, spacing: options.spacing ?? 'clean'} as const
  const apart = buildNotes(printed.notes, context)
  const blocks: Block[] = []
  const messages: VFileMessage[] = []
  const ledger: LedgerEntry[] = [...furniture.map(asEntry), ...apart.ledger]
  for (const doubt of apart.doubts) messages.push(uncertainHyphen(source, doubt))
  let from = 0
  const kept: boolean[] = []
  for (let index = 0; index < fits.length; index++) {
    const decision = decisions[index]
    const [before, after] = [fits[index]!, fits[index + 1]]
    if (decision && after) {
      if (decision.confidence < sure) messages.push(uncertainBreak(source, before, after, decision))
      if (decision.meaning === 'join') {
        kept.push(false)
        continue
      }
      if (isKept(before, after, habits, verse)) {
        kept.push(true)
        continue
      }
    }
    const run = fits.slice(from, index + 1)
    const built = buildBlock(run, kept, context)
    ledger.push(...built.ledger)
    for (const doubt of built.doubts) messages.push(uncertainHyphen(source, doubt))
    if (built.text !== '') blocks.push(describe(run, built, decisions[from - 1], habits))
    from = index + 1
    kept.length = 0
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

/**
 * Whether a line ends, but not its paragraph: verse, addresses, signatures in a document that parts
 * its paragraphs by blank lines. In Chinese and Japanese a line that ends a sentence is a paragraph.
 */
function isKept(before: Fit, after: Fit, habits: Habits, verse: ReadonlySet<Fit>): boolean {
  if (after.gap > 0 || after.pageBreak) return false
  const inVerse = verse.has(before) && verse.has(after)
  if (habits.blankAtEnd < parts && !inVerse) return false
  return before.face !== 'cjk' || tailOf(before.text) === 'comma'
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
    endsOpen:
      run.length > 1 && full(last) && !endsSentence(last.text) && tailOf(last.text) !== 'colon',
    startsOpen:
      ['forbidden', 'lower'].includes(headOf(first.text)) ||
      (run.length > 1 && habitIndents(habits) && !startsNarrow)
  }
}

const habitIndents = (habits: Habits) => habits.lostIndent > 0 || habits.indentAtStart > 0.6

function asEntry({line, rule, folio}: Furniture): LedgerEntry {
  const text = line.value.trim()
  const at = line.value.indexOf(text)
  const point = (offset: number) => ({
    line: line.start.line,
    column: line.start.column + offset,
    offset: line.start.offset + offset
  })
  return {
    kind: 'dropped',
    file: line.file,
    start: point(at),
    end: point(at + text.length),
    text,
    rule,
    reason:
      rule === 'page-number'
        ? `Page number ${folio}: it counts up with the pages`
        : 'It returns at the head or foot of other pages'
  }
}

function uncertainBreak(source: Source, before: Fit, after: Fit, decision: Decision): VFileMessage {
  const what = decision.meaning === 'join' ? 'the paragraph goes on' : 'the paragraph ends'
  const message = createMessage({
    reason: `Uncertain line break, decided that ${what}`,
    fatal: false,
    file: source.files[after.line.file]?.path,
    place: {...after.line.start, column: after.line.start.column + after.lead},
    ruleId: 'uncertain-break'
  })
  message.note = `Confidence ${decision.confidence.toFixed(2)} after \`${before.text.slice(-12)}\`: ${decision.evidence
    .slice(0, 3)
    .map(
      ({name, weight}) =>
        `\`${name}\` favors ${weight > 0 ? 'an end' : 'a join'} (${Math.abs(weight).toFixed(1)})`
    )
    .join(', ')}; \`book.yaml\` can settle it.`
  return message
}

function uncertainHyphen(
  source: Source,
  {line, confidence, reason, fate}: {line: Line; confidence: number; reason: string; fate: string}
): VFileMessage {
  const column = line.start.column + line.value.trimEnd().length - 1
  const message = createMessage({
    reason: `Uncertain hyphen at a line's end, decided to ${fate} it`,
    fatal: false,
    file: source.files[line.file]?.path,
    place: {line: line.start.line, column},
    ruleId: 'uncertain-hyphen'
  })
  message.note = `Confidence ${confidence.toFixed(2)}: ${reason}; \`book.yaml\` can settle it.`
  return message
}

import type {VFileMessage} from 'vfile-message'
import {append} from '../append.ts'
import type {SettledText} from '../decisions/index.ts'
import {noSequences, placeOfLine, type Sequences} from '../sequences/index.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import {detectLanguage} from '../text/language/detect-language.ts'
import {door, doorOf} from '../text/plain-form.ts'
import {sure} from '../weights/sure.ts'
import type {Block} from './blocks/block.ts'
import {type BuildContext, buildBlock} from './blocks/build-block.ts'
import {countWords, type Lexicon} from './blocks/dehyphenate.ts'
import {describeBlock, settledOf} from './blocks/describe-block.ts'
import {keepLines} from './blocks/keep-lines.ts'
import {decideBreaks, type Habits} from './breaks/decide-breaks.ts'
import {type DecidedBreak, listBreaks} from './breaks/decided-break.ts'
import {findStretches, pinHeads, pinParagraphs} from './breaks/pin-heads.ts'
import {reportBreak, reportHyphen} from './breaks/report-doubts.ts'
import {settleEnds} from './breaks/settle-ends.ts'
import {unweaveColumns} from './columns/columns.ts'
import {dropLines} from './columns/edit-pieces.ts'
import {findEvenLines} from './evidence/find-even-lines.ts'
import {findVerse} from './evidence/find-verse.ts'
import {learnKoreanBreaks} from './evidence/korean-breaks.ts'
import {findFormat} from './formats/find-format.ts'
import {readQuotes} from './formats/read-quotes.ts'
import {readReferences} from './formats/read-references.ts'
import {closeSeams} from './furniture/close-seams.ts'
import {findFurniture} from './furniture/find-furniture.ts'
import {type Furniture, toEntry} from './furniture/furniture.ts'
import {reportFurniture} from './furniture/report-furniture.ts'
import {learnSizes} from './lines/describe-print.ts'
import {fitColumns} from './lines/fit-columns.ts'
import type {Spacing} from './lines/normalise-line.ts'
import {buildNotes, type Note} from './notes/build-notes.ts'
import {findNotes} from './notes/find-notes.ts'
import {readRegimes} from './regimes/index.ts'
import type {SeamsOf} from './seams/seam-view.ts'
import type {WeighedSeams} from './seams/weigh-seams.ts'

export type {Evidence} from '../weights/evidence.ts'
export type {Block, BlockPrint} from './blocks/block.ts'
export type {Join} from './blocks/decide-join.ts'
export type {Lexicon} from './blocks/dehyphenate.ts'
export type {Decision, Habits, Meaning} from './breaks/decide-breaks.ts'
export type {DecidedBreak} from './breaks/decided-break.ts'
export type {Spacing} from './lines/normalise-line.ts'
export type {Note, NotePlace} from './notes/build-notes.ts'

export interface RestoreOptions {
  /** What to do with spaces that typesetting made; default `clean`. */
  readonly spacing?: Spacing | undefined
  /** Words of the text's language, for hyphens at line ends; the document's own words always count. */
  readonly lexicon?: Lexicon | undefined
  /** Heads that number on. */
  readonly sequences?: Sequences | undefined
  /** What a person settled. */
  readonly settled?: SettledText | undefined
  /** Weighs the seams between lines, by what was learned if absent: for learning anew. */
  readonly weighSeams?: ((of: SeamsOf) => WeighedSeams) | undefined
}

export interface Restored {
  readonly blocks: readonly Block[]
  /** Notes that stood apart from the text, in order; their lines are in no block. */
  readonly notes: readonly Note[]
  /** One decision for each pair of neighbouring printed lines that are text. */
  readonly decisions: readonly DecidedBreak[]
  readonly furniture: readonly Furniture[]
  readonly habits: Habits
  readonly messages: VFileMessage[]
  readonly ledger: LedgerEntry[]
}

/** As often a word counts that a file tells whole. */
const toldWhole = 3

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
  const {edits, ends, keeps: kept, verse: set} = options.settled ?? nothing
  const whole = dropLines(source.lines, edits)
  const stretches = findStretches(options.sequences ?? noSequences)
  const isKept = ({line}: Furniture) => kept.some(isOn(line))
  const references = readReferences(source, whole.lines)
  const format = findFormat(source, references.lines)
  const frame = format.furniture.filter((one) => !isKept(one))
  const quotes = readQuotes(closeSeams(references.lines, frame))
  const text = quotes.lines
  const isHeading = (line: Line) => stretches.has(placeOfLine(line))
  const page = findFurniture(text, isHeading).filter((one) => !isKept(one))
  const furniture = [...frame, ...quotes.marks, ...page]
  const lines = closeSeams(text, page)
  const pieces = dropLines(unweaveColumns(lines, isHeading), edits)
  const printed = findNotes(pieces.lines, countPages(pieces.lines, furniture))
  const fits = fitColumns(printed.text)
  const regimes = readRegimes(fits, quotes.depthOf)
  const setAsVerse = new Set(format.verse.map(placeOfLine))
  const verse = new Set([
    ...findVerse(fits, regimes.items),
    ...regimes.verse,
    ...fits.filter(({line}) => setAsVerse.size > 0 && setAsVerse.has(placeOfLine(line)))
  ])
  const settled = settleEnds(source, fits, {ends, verse: set})
  const pins = new Map([
    ...pinParagraphs(fits, format.unwrapped, verse),
    ...pinHeads(fits, stretches)
  ])
  const {decisions, habits} = decideBreaks(fits, verse, {
    regimes,
    settled: settled.forms,
    pins,
    weigh: options.weighSeams
  })
  const texts = [
    ...fits.map((fit) => fit.text),
    ...printed.notes.flatMap((note) => note.lines.map((line) => line.value.trim()))
  ]
  const words = needsWords(texts) ? countWords(texts) : new Map<string, number>()
  for (const {print} of source.lines) {
    const word = print?.cutWord?.toLowerCase()
    if (word) words.set(word, (words.get(word) ?? 0) + toldWhole)
  }
  const context: BuildContext = {
    words,
    korean: texts.some((text) => /[\uac00-\ud7a3]/.test(text.slice(-1)))
      ? learnKoreanBreaks(texts)
      : undefined,
    lexicon: options.lexicon,
    spacing: options.spacing ?? 'clean',
    doorForm: texts.some((text) => text.includes(door))
      ? doorOf(detectLanguage(texts.join('\n')))
      : undefined,
    edits,
    joins: new Map([...settled.joins].map(([index, join]) => [fits[index]!.line, join]))
  }
  const sizes = learnSizes(source.lines)
  const keeps = keepLines(fits, decisions, {
    habits,
    set: new Set([...verse, ...findEvenLines(fits)]),
    regimes
  }).map((isKept, index) => isKept && (decisions[index]?.settled !== undefined || !pins.has(index)))
  const apart = buildNotes(printed.notes, context)
  const blocks: Block[] = []
  const messages: VFileMessage[] = [...references.messages, ...format.messages, ...settled.messages]
  const ledger: LedgerEntry[] = [
    ...furniture.map(toEntry),
    ...whole.ledger,
    ...references.ledger,
    ...pieces.ledger,
    ...apart.ledger
  ]
  for (const one of furniture)
    if ((one.confidence ?? 1) < sure) messages.push(reportFurniture(source, one))
  for (const doubt of apart.doubts) messages.push(reportHyphen(source, doubt))
  const hasSettled = settled.forms.size > 0
  let from = 0
  for (let index = 0; index < fits.length; index++) {
    const decision = decisions[index]
    if (decision && decision.confidence < sure) {
      messages.push(reportBreak(source, fits[index]!, fits[index + 1]!, decision))
    }
    if (decision?.meaning === 'join' || keeps[index]) continue
    const run = fits.slice(from, index + 1)
    const spacing = regimes.code.has(run[0]!)
      ? 'source'
      : regimes.tables.has(run[0]!) && context.spacing === 'clean'
        ? 'row'
        : context.spacing
    const built = buildBlock(run, keeps.slice(from, index), {...context, spacing})
    append(ledger, built.ledger)
    for (const doubt of built.doubts) messages.push(reportHyphen(source, doubt))
    if (built.text !== '') {
      const seams = decisions.slice(from, index)
      const block = describeBlock(run, built, decisions[from - 1], {seams, habits, regimes, sizes})
      const quoted = regimes.quoted.get(run[0]!) ?? 0
      blocks.push({
        ...block,
        ...(quoted > 0 && {quoted}),
        ...(hasSettled && settledOf(run, decisions, from))
      })
    }
    from = index + 1
  }
  return {
    blocks,
    notes: apart.notes,
    decisions: listBreaks(fits, decisions, keeps, context),
    furniture,
    habits,
    messages,
    ledger
  }
}

const nothing: SettledText = {ends: [], edits: [], keeps: [], verse: []}

const isOn =
  ({file, start, value}: Line) =>
  ({span}: SettledText['keeps'][number]) =>
    span.file === file && span.start < start.offset + value.length && start.offset < span.end

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

/** Words are asked for where a line ends in a hyphen, or is an initial of the next. */
function needsWords(texts: readonly string[]): boolean {
  return texts.some((text) => /[-‐¬]/.test(text.slice(-1)) || /^.?\p{Lu}(?:$| \p{Ll})/u.test(text))
}

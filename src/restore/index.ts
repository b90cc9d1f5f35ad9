import type {VFileMessage} from 'vfile-message'
import type {SettledText} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import {noSequences, placeOfLine, type Sequences} from '../sequences/index.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import type {Block} from './blocks/block.ts'
import type {BuildContext} from './blocks/build-block.ts'
import {buildBlocks} from './blocks/build-blocks.ts'
import type {Lexicon} from './blocks/dehyphenate.ts'
import {keepLines} from './blocks/keep-lines.ts'
import {learnJoins} from './blocks/learn-joins.ts'
import {decideBreaks, type Habits} from './breaks/decide-breaks.ts'
import {type DecidedBreak, listBreaks} from './breaks/decided-break.ts'
import {findStretches, pinHeads, pinParagraphs} from './breaks/pin-heads.ts'
import {reportHyphen} from './breaks/report-doubts.ts'
import {settleEnds} from './breaks/settle-ends.ts'
import {findVerse} from './evidence/find-verse.ts'
import {findEvenLines} from './evidence/verse/find-even-lines.ts'
import {findListed} from './evidence/verse/find-listed.ts'
import type {Furniture} from './furniture/furniture.ts'
import type {Fit} from './lines/fit.ts'
import {fitColumns} from './lines/fit-columns.ts'
import type {Spacing} from './lines/normalise-line.ts'
import {buildNotes, type Note} from './notes/build-notes.ts'
import {partLines} from './part-lines.ts'
import {type Regimes, readRegimes} from './regimes/index.ts'
import type {SeamsOf} from './seams/seam-view.ts'
import type {WeighedSeams} from './seams/weigh-seams.ts'

export type {Block} from './blocks/block.ts'
export type {Decision} from './breaks/decide-breaks.ts'
export type {DecidedBreak} from './breaks/decided-break.ts'
export type {Spacing} from './lines/normalise-line.ts'
export type {Note, NotePlace} from './notes/build-notes.ts'

export interface RestoreOptions {
  /** What to do with spaces that typesetting made; default `clean`. */
  readonly spacing?: Spacing | undefined
  /** Words of the text's language, for hyphens at line ends; the document's own words always count. */
  readonly lexicon?: Lexicon | undefined
  /** BCP 47 tag of the text: which character the radical of a door stands for. */
  readonly language?: string | undefined
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
  const given = options.settled ?? nothing
  const stretches = findStretches(options.sequences ?? noSequences)
  const parted = partLines(source, stretches, given)
  const fits = fitColumns(parted.text)
  const regimes = readRegimes(fits, parted.depthOf)
  const verse = versesOf(fits, regimes, parted.format.verse)
  const settled = settleEnds(source, fits, given)
  const pins = new Map([
    ...pinParagraphs(fits, parted.format.unwrapped, verse),
    ...pinHeads(fits, stretches)
  ])
  const {decisions, habits} = decideBreaks(fits, verse, {
    regimes,
    settled: settled.forms,
    pins,
    weigh: options.weighSeams
  })
  const keeps = keepLines(fits, decisions, {
    habits,
    set: new Set([...verse, ...findEvenLines(fits)]),
    regimes
  }).map((isKept, index) => isKept && (decisions[index]?.settled !== undefined || !pins.has(index)))
  const texts = [
    ...fits.map((fit) => fit.text),
    ...parted.notes.flatMap((note) => note.lines.map((line) => line.value.trim()))
  ]
  const context: BuildContext = {
    ...learnJoins(source, texts, options.language),
    lexicon: options.lexicon,
    spacing: options.spacing ?? 'clean',
    edits: given.edits,
    joins: new Map([...settled.joins].map(([index, join]) => [itemAt(fits, index).line, join]))
  }
  const apart = buildNotes(parted.notes, context)
  const built = buildBlocks({
    source,
    fits,
    decisions,
    keeps,
    regimes,
    habits,
    context,
    hasSettled: settled.forms.size > 0
  })
  return {
    blocks: built.blocks,
    notes: apart.notes,
    decisions: listBreaks(fits, decisions, keeps, context),
    furniture: parted.furniture,
    habits,
    messages: [
      ...parted.messages,
      ...settled.messages,
      ...apart.doubts.map((doubt) => reportHyphen(source, doubt)),
      ...built.messages
    ],
    ledger: [...parted.ledger, ...apart.ledger, ...built.ledger]
  }
}

const nothing: SettledText = {ends: [], edits: [], keeps: [], verse: []}

/** Lines that are verse by their looks, by their regime, or since the form of the file says so. */
function versesOf(fits: readonly Fit[], regimes: Regimes, set: readonly Line[]): Set<Fit> {
  const places = new Set(set.map(placeOfLine))
  const listed = findListed(fits, regimes)
  return new Set([
    ...[...findVerse(fits, regimes.items), ...regimes.verse].filter((fit) => !listed.has(fit)),
    ...fits.filter(({line}) => places.size > 0 && places.has(placeOfLine(line)))
  ])
}

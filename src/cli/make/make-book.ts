import type {VFileMessage} from 'vfile-message'
import {toName} from '../../book/index.ts'
import {buildBook} from '../../build-book.ts'
import type {CoverKind} from '../../publish/cover/cover-design.ts'
import {checkOutput, writeOutput} from '../../publish/output/write-output.ts'
import type {AboutBook} from '../../publish/pages/about-book.ts'
import type {ReviewExtent} from '../../review-page/review-page.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {makeReadyForLong, makeReadyForSheets} from '../engine.ts'
import {readInputs} from '../inputs/read-inputs.ts'

/** How a book is to be made. */
export interface MakeOptions {
  /** Output folder. */
  readonly out: string
  /** Name that a person gave the book; by the first input if absent. */
  readonly name?: string | undefined
  readonly encoding?: string | undefined
  /** Of an encrypted PDF; it goes into no file. */
  readonly password?: string | undefined
  /** Languages in which pages of a PDF without text are recognised. */
  readonly ocr?: string | undefined
  /** Whether a warning prevents the book. */
  readonly isStrict: boolean
  /** Whether Markdown that somebody corrected is set aside; else it prevents the book. */
  readonly isReplacing?: boolean | undefined
  readonly sourceDateEpoch?: number | undefined
  /** Language of the review's labels, where a person named one; never by the machine's. */
  readonly spoken?: string | undefined
  /** Folder in which the output is written before it takes its place (default: beside it). */
  readonly aside?: string | undefined
  /** What covers are drawn as (default: `png`). */
  readonly covers?: CoverKind | undefined
  /** How much of a review there is to be (default: `full`). */
  readonly review?: ReviewExtent | undefined
}

/** What a build comes to, whether there is a book or not. */
export interface Outcome {
  readonly name: string
  /** Files in the output folder; none if there is no book. */
  readonly files: readonly string[]
  readonly messages: readonly VFileMessage[]
  /** How many articles or chapters there are, where they are no pages. */
  readonly articles?: number
  /** Of a build; publishing touches no source. */
  readonly ledger?: readonly LedgerEntry[]
  /** What a catalogue says of the book. */
  readonly about?: AboutBook | undefined
}

/** More than a thick novel has; by hand. */
const manyLines = 100_000

/** Which messages there is no book with. */
export function preventsBook(
  options: Pick<MakeOptions, 'isStrict'>
): (message: VFileMessage) => boolean {
  return ({fatal}) => fatal === true || (options.isStrict && fatal === false)
}

/**
 * Read the inputs, make the book, write the output folder.
 *
 * @param paths
 *   INPUTs as a person gave them.
 * @param options
 *   Where the book goes, and how it is made.
 * @param onStage
 *   Called with a word for people when a stage begins.
 */
export async function makeBook(
  paths: readonly string[],
  options: MakeOptions,
  onStage: (stage: string) => void
): Promise<Outcome> {
  const {out, encoding, password, ocr, sourceDateEpoch, spoken, covers, review} = options
  const isFatal = preventsBook(options)
  onStage('reading')
  const read = await readInputs(paths, encoding, {password, ocr})
  // A clone of a docs repository has them, but no manifest that says whose they are.
  const replaced = new Set(read.images.map((image) => `markdown/${image.path}`))
  const {isReplacing, aside} = options
  const refusal = await checkOutput(out, replaced, aside)
  if (refusal) return {name: '', files: [], messages: [refusal], ledger: []}
  const name = toName(options.name ?? read.book.file ?? read.name)
  const failed = {name, files: [], messages: read.messages, ledger: read.ledger}
  if (read.messages.some(isFatal)) return failed

  const {source, book, images, ledger} = read
  if (source.lines.length > manyLines) makeReadyForLong()
  else if (source.sheets) makeReadyForSheets()
  const epoch = sourceDateEpoch !== undefined && {sourceDateEpoch}
  const how = {name, spoken, covers, review, ...epoch}
  const built = await buildBook({source, book, images, ledger, ...how}, {onStage})
  const messages = [...read.messages, ...built.messages]
  if (messages.some(isFatal)) return {...failed, messages, ledger: built.ledger}

  onStage('writing')
  const failure = await writeOutput(out, built.files, {replaced, isReplacing, aside})
  if (failure) return {...failed, messages: [...messages, failure], ledger: built.ledger}
  const files = built.files.map((file) => file.path)
  return {name, files, messages, ledger: built.ledger, about: built.about}
}

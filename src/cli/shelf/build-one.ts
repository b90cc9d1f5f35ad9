import {join} from 'node:path'
import {fieldsOfMessage, type MessageFields} from '../../message.ts'
import type {CoverKind} from '../../publish/cover/cover-design.ts'
import {isIntact} from '../../publish/guard/is-intact.ts'
import type {ReviewExtent} from '../../review-page/review-page.ts'
import type {ShelfBook} from '../../shelf/find-books.ts'
import {isUntouched} from '../../shelf/is-untouched.ts'
import {
  digestConditions,
  readDiskTime,
  type ShelfRecord,
  stampOf,
  workFolder,
  writeRecord
} from '../../shelf/shelf-record.ts'
import {makeBook} from '../make/make-book.ts'
import {makeEditions} from '../make/make-editions.ts'

/** One book of a shelf, as a worker gets it; all of it can be sent to a thread. */
export interface Task {
  readonly book: ShelfBook
  /** Output folder of the shelf. */
  readonly out: string
  /** What the book must not have to be skipped as unchanged; absent if it is to be made anyhow. */
  readonly known?: ShelfRecord | undefined
  readonly version: string
  readonly encoding?: string | undefined
  readonly isStrict: boolean
  /** Whether Markdown that somebody corrected is set aside. */
  readonly isReplacing: boolean
  /** Whether all messages are told, and not only those of what failed. */
  readonly isDetailed: boolean
  readonly sourceDateEpoch?: number | undefined
  /** What covers are drawn as. */
  readonly covers: CoverKind
  /** How much of a review there is to be. */
  readonly review: ReviewExtent
}

/** What came of it. */
export interface Done {
  readonly name: string
  readonly state: 'built' | 'unchanged' | 'failed'
  readonly files: number
  readonly warnings: number
  /** Of one that failed: what was wrong, as `file:line:column: reason`. */
  readonly errors: readonly string[]
  /** All messages, where they are asked for; of a book that is left alone there are none. */
  readonly messages?: readonly MessageFields[]
}

/** Make one book of a shelf, in a worker; what is wrong with it is told, never thrown. */
export default async function buildOne(task: Task): Promise<Done> {
  const {book, out, known, version, isDetailed, ...making} = task
  const {encoding, isStrict, sourceDateEpoch, covers, review} = making
  const {name, path} = book
  const nothing = {name, files: 0, warnings: 0, errors: []}
  try {
    const conditions = digestConditions([
      ...[version, encoding, isStrict, sourceDateEpoch],
      ...[covers, review]
    ])
    const unchanged = known && {files: known.files, warnings: known.warnings}
    if (known?.conditions === conditions && (await isUntouched(path, out, known)))
      return {...nothing, ...unchanged, state: 'unchanged'}
    const begun = await readDiskTime(out)
    const stamp = await stampOf(path, conditions)
    if (known?.stamp === stamp && (await isIntact(join(out, name), known.files))) {
      // By their times they were not: a copy. The next run has it easier.
      await writeRecord(out, known, begun)
      return {...nothing, ...unchanged, state: 'unchanged'}
    }
    const options = {...making, out: join(out, name), aside: workFolder(out)}
    const make =
      book.kind === 'pages' ? makeBook([path], options, quiet) : makeEditions(path, options, quiet)
    const {files, messages, about} = await make
    const warnings = messages.filter((message) => message.fatal === false).length
    const told = isDetailed ? {messages: messages.map(fieldsOfMessage)} : {}
    if (files.length === 0 || !about) {
      const fatal = messages.filter(({fatal}) => fatal || (isStrict && fatal === false))
      return {...nothing, state: 'failed', warnings, errors: fatal.map(String), ...told}
    }
    const record = {name, stamp, conditions, ...about, files: files.length, warnings}
    await writeRecord(out, record, begun)
    return {...nothing, state: 'built', files: files.length, warnings, ...told}
  } catch (error) {
    const {message} = error as Error
    const reason = `${path}: Cannot go on, ${message}; this is a mistake in Collate, please report it`
    return {...nothing, state: 'failed', errors: [reason]}
  }
}

const quiet = () => {}

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readBook} from '../../book/index.ts'
import {fieldsOfMessage, type MessageFields} from '../../message.ts'
import {isIntact} from '../../publish/guard/is-intact.ts'
import type {ShelfBook} from '../../shelf/find-books.ts'
import {type ShelfRecord, stampOf, writeRecord} from '../../shelf/shelf-record.ts'
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
  const {book, out, known, version, encoding, isStrict, isReplacing, sourceDateEpoch} = task
  const {name, path} = book
  const nothing = {name, files: 0, warnings: 0, errors: []}
  try {
    const stamp = await stampOf(path, [version, encoding, isStrict, sourceDateEpoch])
    if (known?.stamp === stamp && (await isIntact(join(out, name), known.files))) {
      return {...nothing, state: 'unchanged', files: known.files, warnings: known.warnings}
    }
    const options = {out: join(out, name), encoding, isStrict, isReplacing, sourceDateEpoch}
    const make =
      book.kind === 'pages' ? makeBook([path], options, quiet) : makeEditions(path, options, quiet)
    const {files, messages} = await make
    const warnings = messages.filter((message) => message.fatal === false).length
    const told = task.isDetailed ? {messages: messages.map(fieldsOfMessage)} : {}
    if (files.length === 0) {
      const fatal = messages.filter(({fatal}) => fatal || (isStrict && fatal === false))
      return {...nothing, state: 'failed', warnings, errors: fatal.map(String), ...told}
    }
    const about = await aboutBook(join(out, name))
    const epub = files.find((file) => /^[^/]+\.epub$/.test(file)) ?? ''
    await writeRecord(out, {name, stamp, ...about, epub, files: files.length, warnings})
    return {...nothing, state: 'built', files: files.length, warnings, ...told}
  } catch (error) {
    const {message} = error as Error
    const reason = `${path}: Cannot go on, ${message}; this is a mistake in Collate, please report it`
    return {...nothing, state: 'failed', errors: [reason]}
  }
}

const quiet = () => {}

/** What a shelf says of a book, from the `book.yaml` that was written with it. */
async function aboutBook(folder: string) {
  const path = join(folder, 'markdown/book.yaml')
  const {book} = readBook({path, bytes: await readFile(path)})
  return {
    title: book.title ?? '',
    language: book.language ?? 'en',
    creators: (book.creators ?? []).map((person) => person.name),
    date: book.date
  }
}

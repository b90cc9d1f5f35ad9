import {existsSync} from 'node:fs'
import {isMainThread, Worker} from 'node:worker_threads'
import {createMessage, type MessageFields} from '../message.ts'
import {packageRoot} from '../package-root.ts'
import type {OutputFile} from './edition.ts'
import {type Published, type PublishOptions, publishBook} from './publish-book.ts'
import type {MarkdownFolder} from './to-edition.ts'

/** What a thread is given. */
export interface ApartInput {
  readonly folder: Omit<MarkdownFolder, 'nameOf'>
  readonly options: Omit<PublishOptions, 'onStage'>
}

/** What it tells: stages as they begin, at last what came of it. */
export type ApartReply =
  | {readonly stage: string}
  | {readonly files: readonly OutputFile[]; readonly messages: readonly MessageFields[]}

/** Characters of Markdown from which on a thread of its own is worth its start. */
const worthwhile = 300_000

/**
 * Make all editions of a book, those of a long one in a thread of their own: whoever called goes on
 * with what else is to be made of its pages.
 *
 * @param folder
 *   The Markdown and its `book.yaml`.
 * @param options
 *   Configuration.
 * @returns
 *   The same as `publishBook` gives, byte for byte; a short book is not begun before it is asked for.
 */
export function publishApart(
  folder: Omit<MarkdownFolder, 'nameOf'>,
  options: PublishOptions
): () => Promise<Published> {
  const size = folder.files.reduce((sum, {value}) => sum + value.length, 0)
  // Books of a shelf are in threads already.
  if (size < worthwhile || !isMainThread || !existsSync(workerFile))
    return () => publishBook(folder, options)
  const {onStage, ...rest} = options
  const input: ApartInput = {folder, options: rest}
  const published = new Promise<Published>(function (resolve, reject) {
    const worker = new Worker(workerFile, {workerData: input})
    worker.on('message', function (reply: ApartReply) {
      if ('stage' in reply) onStage?.(reply.stage)
      else resolve({files: reply.files, messages: reply.messages.map(createMessage)})
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('The thread that makes the editions ended early')))
  })
  // Until it is asked for, a failure is nobody's.
  published.catch(() => {})
  return () => published
}

/** Beside the bundle; there is none where the sources run as they are. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? 'none' : 'dist/publish-worker.js',
  packageRoot()
)

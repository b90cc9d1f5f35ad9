import {existsSync} from 'node:fs'
import {isMainThread, Worker} from 'node:worker_threads'
import {createMessage, type MessageFields} from '../message.ts'
import {packageRoot} from '../package-root.ts'
import type {OutputFile} from './edition.ts'
import {type Published, type PublishOptions, publishBook} from './publish-book.ts'
import type {MarkdownFolder} from './to-edition.ts'

/** What the thread is told to do. */
export interface ApartInput {
  readonly folder: Omit<MarkdownFolder, 'nameOf'>
  readonly options: Omit<PublishOptions, 'onStage'>
}

/** What it tells: stages as they begin, at last what came of it. */
export type ApartReply =
  | {readonly stage: string}
  | {readonly files: readonly OutputFile[]; readonly messages: readonly MessageFields[]}

/** Something that makes all editions of one book. */
export interface Publisher {
  /**
   * Give it the Markdown.
   *
   * @returns
   *   What to ask for the editions: the same as `publishBook` gives, byte for byte.
   */
  readonly publish: (
    folder: ApartInput['folder'],
    options: PublishOptions
  ) => () => Promise<Published>
  /** When there is nothing to publish. */
  readonly close: () => void
}

/** Characters of a text from which on a thread of its own is worth its start. */
const worthwhile = 300_000

/**
 * Open a publisher for a book. That of a long one is a thread of its own, which makes itself ready
 * while the pages are read, and publishes while whoever called makes what else there is to make of
 * them. A short book is published when its editions are asked for.
 *
 * @param characters
 *   About how long the text is.
 */
export function openPublisher(characters: number): Publisher {
  // Books of a shelf are in threads already.
  if (characters < worthwhile || !isMainThread || !existsSync(workerFile)) {
    return {
      publish: (folder, options) => () => publishBook(folder, options),
      close: () => {}
    }
  }
  const worker = new Worker(workerFile)
  // Whoever fails before there is something to publish need not wait for it.
  worker.unref()
  let isDone = false
  const failed = new Promise<never>(function (_, reject) {
    worker.on('error', reject)
    worker.on('exit', function () {
      if (!isDone) reject(new Error('The thread that makes the editions ended early'))
    })
  })
  // Until the editions are asked for, a failure is nobody's.
  failed.catch(() => {})
  const close = () => {
    isDone = true
    void worker.terminate()
  }
  return {
    close,
    publish(folder, {onStage, ...options}) {
      const published = new Promise<Published>(function (resolve) {
        worker.on('message', function (reply: ApartReply) {
          if ('stage' in reply) return onStage?.(reply.stage)
          resolve({files: reply.files, messages: reply.messages.map(createMessage)})
          return close()
        })
      })
      const input: ApartInput = {folder, options}
      worker.ref()
      worker.postMessage(input)
      return () => Promise.race([published, failed])
    }
  }
}

/** Beside the bundle; there is none where the sources run as they are. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? 'none' : 'dist/publish-worker.js',
  packageRoot()
)

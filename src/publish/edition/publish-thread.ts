import {existsSync} from 'node:fs'
import {isMainThread, Worker} from 'node:worker_threads'
import {createMessage, type MessageFields} from '../../message.ts'
import {packageRoot} from '../../templates/package-root.ts'
import type {CoverDesign} from '../cover/cover-design.ts'
import type {DrawnCover} from '../cover/draw-cover.ts'
import type {Chapter, ChapterContext} from './chapter.ts'
import type {MarkdownFile} from './edition.ts'

/** Articles that stand one after the other, and of which one thread is to read all. */
export interface Batch {
  readonly files: readonly MarkdownFile[]
  /** Place of its first article in the book, from 0. */
  readonly first: number
  /** Its own place among the batches, from 0. */
  readonly index: number
}

/** Which batches somebody has begun to read: 1 at their places, in memory that threads share. */
export type Claims = Int32Array<SharedArrayBuffer>

/**
 * Take a batch.
 *
 * @returns
 *   Whether it is the caller's to read; if not, another has begun.
 */
export function claim(claims: Claims, {index}: Pick<Batch, 'index'>): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0
}

/** What the thread is told to do, in this order for one book. */
export type Job =
  | {readonly kind: 'prepare'; readonly language: string; readonly title: string}
  | {readonly kind: 'open'; readonly context: ChapterContext; readonly claims: Claims}
  | {readonly kind: 'read'; readonly batch: Batch}
  | {readonly kind: 'draw'; readonly design: CoverDesign}

/** What came of each kind of job. */
export interface Results {
  readonly prepare: undefined
  readonly open: undefined
  readonly read: readonly Chapter[] | undefined
  readonly draw: Omit<DrawnCover, 'messages'> & {readonly messages: readonly MessageFields[]}
}

/** A thread that makes parts of one book's editions while who called makes others. */
export interface PublishThread {
  /** Have the faces opened that a title is drawn in, before there is a book. */
  readonly prepare: (language: string, title: string) => void
  /** Give it what the articles of the book are read with. */
  readonly open: (context: ChapterContext, claims: Claims) => void
  /** Have articles read; nothing comes of a batch that another has begun to read. */
  readonly read: (batch: Batch) => Promise<readonly Chapter[] | undefined>
  readonly draw: (design: CoverDesign) => Promise<DrawnCover>
  readonly close: () => void
}

/**
 * Open a thread that helps to publish a book. It makes itself ready while the pages are read.
 *
 * @returns
 *   Nothing in a thread, such as that of a book of a shelf, where all cores have work; and where the
 *   sources run as they are.
 */
export function openPublishThread(): PublishThread | undefined {
  if (!isMainThread || !existsSync(workerFile)) return undefined
  const worker = new Worker(workerFile, {resourceLimits: {maxYoungGenerationSizeMb: young}})
  // Where there is nothing to publish in the end, the process may exit without it.
  worker.unref()
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (e: Error) => void}>()
  let count = 0
  // It may exit for want of memory while no job is open: jobs that come later are rejected.
  let failure: Error | undefined
  const fail = (error: Error) => {
    failure ??= error
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the thread that makes the editions ended early')))
  worker.on('message', function ({id, value}: {id: number; value: never}) {
    waiting.get(id)?.resolve(value)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  })
  const give = function <J extends Job>(job: J): Promise<Results[J['kind']]> {
    if (failure) return Promise.reject(failure)
    const id = count++
    worker.ref()
    worker.postMessage({id, job})
    return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}))
  }
  return {
    // Its answer is not waited for: if there is no book, it was in vain.
    prepare: (language, title) =>
      worker.postMessage({id: count++, job: {kind: 'prepare', language, title} satisfies Job}),
    // Nothing comes of it: the next job tells whether the thread has ended.
    open: (context, claims) => void give({kind: 'open', context, claims}).catch(() => {}),
    read: (batch) => give({kind: 'read', batch}),
    async draw(design) {
      const {messages, ...drawn} = await give({kind: 'draw', design})
      return {...drawn, messages: messages.map(createMessage)}
    },
    close: () => void worker.terminate()
  }
}

/** MB for what is new, of which little lives on: an article after the other is read. */
const young = 12

/** Beside the bundle; there is none where the sources run as they are. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? 'none' : 'dist/publish-worker.js',
  packageRoot()
)

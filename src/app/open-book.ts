import type {Reply} from '../desk/desk.ts'
import type {InputFile} from '../source/read-source.ts'
import type {Kept, Library} from './library.ts'
import type {Client} from './open-client.ts'
import {spoken} from './say.ts'
import {rootOf} from './work/root-of.ts'
import type {BuildAnswer, Download, Portion, ShownMessage, Summary} from './work/summary.ts'

/** The book that the page shows; what is decided about it is kept at once. */
export interface OpenBook {
  readonly id: string
  readonly summary: () => Summary
  readonly page: () => Promise<string>
  readonly line: (index: number) => Promise<string>
  readonly send: (act: string, body: object) => Promise<Reply>
  readonly build: (what: Portion) => Promise<BuildAnswer>
  readonly take: (what: Portion) => Promise<Download>
  /** Put a picture into its folder, and open it anew. */
  readonly addImage: (image: InputFile) => Promise<void>
  /** Hear of every change. */
  readonly listen: (hear: () => void) => void
  /** Whether the browser keeps it. */
  readonly isKept: () => boolean
}

/** What is opened: files that were given just now, or a book of the library. */
export interface Opening {
  readonly files: readonly InputFile[]
  readonly book?: Kept | undefined
  /** Of an encrypted PDF. */
  readonly password?: string | undefined
}

/**
 * Open a book in the worker, and keep it.
 *
 * @returns
 *   The book, or what there is to say why there is none.
 */
export async function openBook(
  {files: given, book, password}: Opening,
  client: Client,
  library: Library
): Promise<OpenBook | {readonly messages: readonly ShownMessage[]}> {
  const {id = drawId()} = book ?? {}
  const hearers: (() => void)[] = []
  let files = given
  let isKept = true
  const {yaml, history} = book ?? {}
  const opened = await client.call('open', {files, spoken, yaml, history, password})
  if (!('state' in opened)) return opened
  let summary = opened
  await keep(files)

  async function keep(own?: readonly InputFile[]): Promise<void> {
    const {title, language, doubts, yaml, history} = summary
    const isTouched = history.past.length + history.future.length > 0 || book?.yaml !== undefined
    const left = isTouched ? {yaml, history} : {}
    isKept = await library.keep({id, at: Date.now(), title, language, doubts, ...left}, own)
  }

  async function renew(): Promise<void> {
    summary = await client.call('summary')
    await keep()
    for (const hear of hearers) hear()
  }

  return {
    id,
    summary: () => summary,
    page: () => client.call('page'),
    line: (index) => client.call('line', index),
    async send(act, body) {
      const reply = await client.call('send', act, body as never)
      if (reply.isDone) await renew()
      return reply
    },
    build: (what) => client.call('build', what),
    take: (what) => client.call('take', what),
    async addImage(image) {
      const path = rootOf(files.map((file) => file.path)) + image.path
      files = [...files.filter((file) => file.path !== path), {...image, path}]
      const {yaml, history} = summary
      const again = await client.call('open', {files, spoken, yaml, history, password})
      if (!('state' in again)) return
      summary = again
      await keep(files)
    },
    listen: (hear) => hearers.push(hear),
    isKept: () => isKept
  }
}

/** Not by `randomUUID`, which a page from a plain server has not. */
function drawId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (one) => one.toString(36)).join('')
}

import {readdir, readFile, realpath} from 'node:fs/promises'
import {join} from 'node:path'
import type {OutputFile} from '../publish/edition.ts'
import {publishBook} from '../publish/publish-book.ts'
import {checkOutput, writeOutput} from '../publish/write-output.ts'
import {readRecord} from '../review/index.ts'
import {digest} from '../source/index.ts'
import {type MakeOptions, type Outcome, preventsBook} from './make-book.ts'
import {readMarkdown} from './read-markdown.ts'
import {toName} from './to-name.ts'

/**
 * Read a folder of Markdown, make HTML and EPUB of it, write the output folder.
 *
 * When the Markdown lies in that very folder, the review of the build stays with it: an editor
 * corrects `out/markdown` and publishes to `out`. A source map stays if its Markdown is as it was.
 *
 * @param path
 *   Folder as a person gave it.
 * @param options
 *   Where the book goes, and how it is made.
 * @param onStage
 *   Called with a word for people when a stage begins.
 */
export async function makeEditions(
  path: string,
  options: Omit<MakeOptions, 'encoding'>,
  onStage: (stage: string) => void
): Promise<Outcome> {
  const {out, sourceDateEpoch} = options
  const isFatal = preventsBook(options)
  onStage('reading')
  const read = await readMarkdown(path)
  const name = toName(options.name ?? read.name)
  const failed = {name, files: [], messages: read.messages}
  if (read.messages.some(isFatal)) return failed
  const isInPlace = await isSame(path, join(out, 'markdown'))
  const replaced = new Set(isInPlace ? read.names.map((name) => `markdown/${name}`) : [])
  const refusal = await checkOutput(out, replaced)
  if (refusal) return {...failed, messages: [...read.messages, refusal]}

  const published = await publishBook(read.folder, {
    name,
    isNamed: options.name !== undefined,
    sourceDateEpoch,
    onStage
  })
  const messages = [...read.messages, ...published.messages]
  if (messages.some(isFatal)) return {...failed, messages}
  onStage('writing')
  const files = [...published.files, ...(isInPlace ? await readReview(out) : [])]
  const failure = await writeOutput(out, files, replaced)
  if (failure) return {...failed, messages: [...messages, failure]}
  return {name, files: files.map((file) => file.path), messages}
}

async function isSame(a: string, b: string): Promise<boolean> {
  const missing = () => undefined
  const [first, second] = await Promise.all([
    realpath(a).catch(missing),
    realpath(b).catch(missing)
  ])
  return first !== undefined && first === second
}

/** Files of `review/`, which `checkOutput` has found to be Collate's. */
async function readReview(out: string): Promise<OutputFile[]> {
  const folder = join(out, 'review')
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  const files = await Promise.all(
    names.sort().map(async (name) => ({
      path: `review/${name}`,
      value: await readFile(join(folder, name))
    }))
  )
  const ledger = files.find(({path}) => path === 'review/ledger.json')
  const record = ledger && readRecord(new TextDecoder().decode(ledger.value))
  const hashes = new Map(
    typeof record === 'object' ? record.files.map(({path, sha256}) => [path, sha256]) : []
  )
  const isOfIt = await Promise.all(
    files.map(async function ({path}) {
      const [, name] = /^review\/(.*\.md)\.map$/.exec(path) ?? []
      if (name === undefined) return true
      const bytes = await readFile(join(out, 'markdown', name)).catch(() => undefined)
      return bytes !== undefined && digest(bytes) === hashes.get(`markdown/${name}`)
    })
  )
  return files.filter((_, index) => isOfIt[index])
}

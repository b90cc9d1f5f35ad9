import {readdir, readFile, realpath} from 'node:fs/promises'
import {join} from 'node:path'
import {toName} from '../../book/index.ts'
import type {OutputFile} from '../../publish/edition/edition.ts'
import {listGuarded} from '../../publish/guard/find-corrections.ts'
import {readManifest} from '../../publish/guard/manifest.ts'
import {reportChanges} from '../../publish/guard/report-corrections.ts'
import type {KnownOutput} from '../../publish/output/known-output.ts'
import {checkOutput, type OutputOptions, writeOutput} from '../../publish/output/write-output.ts'
import {publishBook} from '../../publish/publish-book.ts'
import type {TreeMemory} from '../../publish/tree/memory/tree-memory.ts'
import {readRecord} from '../../review/index.ts'
import {digest} from '../../source/index.ts'
import type {KnownFiles} from '../inputs/known-files.ts'
import {type MarkdownInput, readMarkdown} from '../inputs/read-markdown.ts'
import {type MakeOptions, type Outcome, preventsBook} from './make-book.ts'

/** What is known of a folder and its book from the last making, for those who watch it. */
export interface EditionsMemory {
  readonly files: KnownFiles
  readonly tree: TreeMemory
  readonly output: KnownOutput
}

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
  options: Omit<MakeOptions, 'encoding'> & {readonly memory?: EditionsMemory | undefined},
  onStage: (stage: string) => void
): Promise<Outcome> {
  const {out, sourceDateEpoch, memory} = options
  const isFatal = preventsBook(options)
  onStage('reading')
  const read = await readMarkdown(path, memory?.files)
  const name = toName(options.name ?? read.name)
  const failed = {name, files: [], messages: read.messages}
  if (read.messages.some(isFatal)) return failed
  const isInPlace = await isSame(path, join(out, 'markdown'))
  const {isReplacing} = options
  const output = isInPlace
    ? await outputInPlace(out, path, read)
    : {isReplacing, replaced: new Set<string>()}
  const {aside} = options
  const refusal = await checkOutput(out, output.replaced, aside)
  if (refusal) return {...failed, messages: [...read.messages, refusal]}

  const published = await publishBook(read.folder, {
    name,
    isNamed: options.name !== undefined,
    sourceDateEpoch,
    onStage,
    memory: memory?.tree,
    covers: options.covers
  })
  const messages = [...read.messages, ...published.messages]
  if (messages.some(isFatal)) return {...failed, messages}
  onStage('writing')
  const files = isInPlace
    ? [...asTaken(published.files, read.taken), ...(await readReview(out))]
    : published.files
  const failure = await writeOutput(out, files, {...output, aside, known: memory?.output})
  if (failure) return {...failed, messages: [...messages, failure]}
  const {about} = published
  return {name, files: files.map((file) => file.path), messages, about}
}

/**
 * How an output takes the place of one from whose Markdown it was made: what is in that is an
 * editor's, and must be as it was read.
 */
async function outputInPlace(
  out: string,
  path: string,
  {taken, folder}: MarkdownInput
): Promise<OutputOptions> {
  const listed = (await readManifest(out)) ?? new Map()
  const digests = new Map([...taken].map(([name, bytes]) => [`markdown/${name}`, digest(bytes)]))
  const isMade = (file: string) =>
    file === contents || (file === 'markdown/book.yaml' && !folder.book)
  return {
    replaced: new Set(digests.keys()),
    taken: new Map(
      [...digests.keys()].flatMap((file) => (isMade(file) ? [] : [[file, listed.get(file)]]))
    ),
    // It is made anew of the titles; what somebody wrote there is not lost with that.
    kept: digests.get(contents) === listed.get(contents) ? [] : [contents],
    guard: (dir) => findChanges(dir, digests),
    report: (_, paths) =>
      reportChanges(
        path,
        paths.map((file) => file.replace(/^markdown\//, ''))
      )
  }
}

const contents = 'markdown/index.md'

/** Files of `markdown/` that are not as they were read, are new, or are gone. */
async function findChanges(dir: string, digests: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await listGuarded(dir)
  const isChanged = await Promise.all(
    found.map(async function (file) {
      const bytes = await readFile(join(dir, file)).catch(() => undefined)
      return !bytes || digest(bytes) !== digests.get(file)
    })
  )
  const gone = [...digests.keys()].filter((file) => !found.includes(file))
  return [...found.filter((_, index) => isChanged[index]), ...gone]
}

/** Files as they are to be written: what was read of the folder itself, byte for byte. */
function asTaken(files: readonly OutputFile[], taken: MarkdownInput['taken']): OutputFile[] {
  return files.map(function (file) {
    const own = file.path === contents ? undefined : taken.get(file.path.replace(/^markdown\//, ''))
    return own && file.path.startsWith('markdown/') ? {path: file.path, value: own} : file
  })
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

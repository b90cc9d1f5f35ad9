import {createReadStream} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {InputFile} from '../read-source.ts'
import {findImages} from './find-images.ts'
import {readInside} from './read-inside.ts'
import {readSteady} from './read-steady.ts'
import {readStream} from './read-stream.ts'
import {compareNames, isMets, namesWith, sourceNames, tellNoText} from './source-names.ts'
import {tellKind} from './tell-kind.ts'
import {showPath, tellUnreadable} from './tell-unreadable.ts'

/** What an INPUT of the command line holds. */
export interface Input {
  /** What a person would call the book: the folder's name, or the text file's. */
  readonly name: string
  /** Text files in natural order: `page2` before `page10`. */
  readonly files: readonly InputFile[]
  /** `book.yaml` of a folder that has one. */
  readonly book?: InputFile
  /** Files of its `images/`; their `path` is the name in the folder: `images/map.png`. */
  readonly images: readonly InputFile[]
  /** METS that says of its pages in which order they are, and more. */
  readonly mets?: InputFile
}

export interface FoundInput {
  /** Absent if there is a fatal message. */
  readonly input?: Input
  readonly messages: VFileMessage[]
}

/** What a shell makes of `<(…)`: a pipe to which somebody writes. */
const given = /^\/(?:dev|proc\/self)\/(?:fd\/\d+|stdin)$/

/** What messages, and files without another name, call it. */
const standardInput = 'stdin'

/**
 * Read an INPUT from the disk: a text file, or a book's folder.
 *
 * @param path
 *   Path as the person gave it; `-` is standard input. Of a folder its own `.txt` and `.text` files
 *   count, or, where it has none, its `.pdf`, `.xml`, `.hocr` and `.tsv` files; hidden files and
 *   subfolders do not; a link that leads out of the folder is refused.
 * @returns
 *   What is in it, or one fatal message that says what is wrong and the way out.
 */
export async function findInput(path: string): Promise<FoundInput> {
  try {
    if (path === '-') {
      const file = {path: standardInput, bytes: await readStream(process.stdin)}
      return {input: {name: standardInput, files: [file], images: []}, messages: []}
    }
    const stats = await stat(path)
    if (stats.isDirectory()) return await readFolder(path)
    const isGiven = given.test(path) && stats.isFIFO()
    if (!stats.isFile() && !isGiven) {
      return fail(path, `Cannot read \`${path}\`, ${tellKind(stats)}`)
    }
    const bytes = isGiven ? await readStream(createReadStream(path)) : await readSteady(path)
    const file = {path: showPath(path), bytes}
    return {input: {name: nameOfFile(path), files: [file], images: []}, messages: []}
  } catch (error) {
    const reason = tellUnreadable(path, error, 'a text file or a folder with text files')
    return fail(path, reason)
  }
}

async function readFolder(path: string): Promise<FoundInput> {
  const root = await realpath(path)
  const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
  const mets = await findMets(path, names)
  const own = sourceNames(names)
  const texts = own.length > 0 || !mets ? own : await pagesBelow(path, names)
  const files: InputFile[] = []
  const folders: string[] = []
  let book: InputFile | undefined

  for (const name of [...texts, ...names.filter((name) => name === 'book.yaml')]) {
    const inside = join(path, name)
    // A folder may have any name; only the one of `book.yaml` is taken.
    if (name !== 'book.yaml' && (await isFolder(inside))) {
      folders.push(name)
      continue
    }
    const {bytes, reason} = await readInside(path, name)
    if (bytes === undefined) return fail(inside, reason)
    const file = {path: showPath(inside), bytes}
    if (name === 'book.yaml') book = file
    else files.push(file)
  }
  // Of pages that are being copied there, or taken away, those that were read are no book.
  if (sourceNames(await readdir(path)).join('/') !== own.join('/')) {
    return fail(
      path,
      `Cannot read \`${path}\`, its files come or go right now; wait until it is done`
    )
  }
  const misnamed = book ? undefined : names.find((name) => /^book\.ya?ml$/i.test(name))
  if (misnamed) {
    return fail(
      join(path, misnamed),
      `Unexpected \`${misnamed}\` in \`${path}\`, expected \`book.yaml\`; rename it`
    )
  }
  const [folder] = folders
  if (files.length === 0 && folder !== undefined) {
    const named = join(path, folder)
    return fail(named, `Cannot read \`${named}\`, it is not a file but a folder; rename it`)
  }
  if (files.length === 0) {
    return fail(path, tellNoText(path))
  }
  const {images, problems} = await findImages(path)
  const [problem] = problems
  if (problem) return fail(join(path, problem.path), problem.reason)
  return {
    input: {name: basename(root), files, images, ...(book && {book}), ...(mets && {mets})},
    messages: folders.map((name) => skipped(join(path, name)))
  }
}

/** The METS of an issue stands beside its pages, or beside the folder that they are in. */
async function findMets(path: string, names: readonly string[]): Promise<InputFile | undefined> {
  const [own] = names.filter(isMets)
  const isOfPages = names.some((name) => /\.xml$/i.test(name))
  const [above] = own || !isOfPages ? [] : (await readdir(join(path, '..'))).filter(isMets)
  if (!own && !above) return undefined
  const folder = own ? path : join(path, '..')
  const name = (own ?? above)!
  const {bytes} = await readInside(folder, name)
  return bytes && {path: showPath(join(folder, name)), bytes}
}

/** Pages in the one folder beside a METS that has any: `alto/0001.xml`. */
async function pagesBelow(path: string, names: readonly string[]): Promise<string[]> {
  for (const folder of [...names].sort(compareNames)) {
    if (folder === 'images' || !(await isFolder(join(path, folder)))) continue
    const pages = namesWith(await readdir(join(path, folder)), /.\.xml$/i)
    if (pages.length > 0) return pages.map((name) => `${folder}/${name}`)
  }
  return []
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isDirectory() ?? false
}

/** A folder with the name of a text, which none of the book's is. */
function skipped(path: string): VFileMessage {
  const reason = `Unexpected folder \`${showPath(path)}\` among the texts, expected a file; it is left out`
  return createMessage({reason, ruleId: 'unexpected-file', file: showPath(path), fatal: false})
}

function fail(path: string, reason: string): FoundInput {
  const message = createMessage({
    reason,
    ruleId: 'unreadable-input',
    file: showPath(path),
    fatal: true
  })
  return {messages: [message]}
}

/** `gazette/page.txt` is the book `gazette`: the file says only that it is a page. */
function nameOfFile(path: string): string {
  const name = basename(path, extname(path))
  return /^(?:page|text|input)$/i.test(name) ? basename(dirname(resolve(path))) || name : name
}

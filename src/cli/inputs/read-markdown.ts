import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {MarkdownFile} from '../../publish/edition/edition.ts'
import type {MarkdownFolder} from '../../publish/edition/to-edition.ts'
import type {RuleId} from '../../rules.ts'
import {compareNames, findImages, isDocsFolder, readInside, showPath} from '../../source/index.ts'
import type {KnownFiles} from './known-files.ts'
import {readTree} from './read-tree.ts'

/** What the Markdown folder of a command holds. */
export interface MarkdownInput {
  readonly folder: MarkdownFolder
  /** What a person would call the book: the folder's name, or that of the one it is in. */
  readonly name: string
  /** Bytes of all files that were taken, by their names in the folder. */
  readonly taken: ReadonlyMap<string, Uint8Array>
  /** A fatal one says that there can be no book. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Read a folder of Markdown: `NN-slug.md` in natural order, `book.yaml`, `index.md`, `images/`.
 *
 * @param path
 *   Folder as the person gave it.
 * @param known
 *   Keeps the files of a docs folder, for one that is read again (optional).
 */
export async function readMarkdown(path: string, known?: KnownFiles): Promise<MarkdownInput> {
  const messages: VFileMessage[] = []
  const taken = new Map<string, Uint8Array>()
  const report = (file: string, reason: string, ruleId: RuleId, fatal: boolean) =>
    messages.push(createMessage({reason, ruleId, file: showPath(file), fatal}))
  const read = async function (name: string): Promise<Uint8Array | undefined> {
    const {bytes, reason} = await readInside(path, name)
    const file = join(path, name)
    if (bytes) taken.set(name, bytes)
    else report(file, reason, 'unreadable-input', true)
    return bytes
  }
  const readText = async function (name: string): Promise<MarkdownFile | undefined> {
    const bytes = await read(name)
    if (!bytes) return undefined
    const file = showPath(join(path, name))
    try {
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
      const value = text.replace(/\r\n?/g, '\n')
      return {name, value, path: file}
    } catch {
      report(file, `Cannot read \`${file}\`, it is not UTF-8; save it as UTF-8`, 'not-utf-8', true)
      return undefined
    }
  }

  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isDirectory()) {
    const reason = `Cannot find a folder \`${path}\`; check the path, expected one with Markdown files such as \`out/markdown\``
    report(path, reason, 'unreadable-input', true)
    return {folder: {files: []}, name: '', taken, messages}
  }
  const everything = await readdir(path)
  const ownBook = everything.includes('book.yaml') ? await readInside(path, 'book.yaml') : undefined
  if (isDocsFolder(everything, ownBook?.bytes && new TextDecoder().decode(ownBook.bytes))) {
    const {folder, taken, messages} = await readTree(path, known)
    return {
      folder: {files: [], tree: folder},
      name: folder.name,
      taken,
      messages
    }
  }
  const entries = everything.filter((name) => !name.startsWith('.'))
  const files: MarkdownFile[] = []
  for (const name of entries.sort(compareNames)) {
    if (!/\.md$/i.test(name) || name === 'index.md') continue
    if (!/^\d+-[^\\:]+\.md$/.test(name)) {
      const file = showPath(join(path, name))
      const reason = `Unexpected \`${name}\` among the articles, expected a name such as \`07-title.md\`; it is left out`
      report(file, reason, 'unexpected-file', false)
      continue
    }
    const file = await readText(name)
    if (file) files.push(file)
  }
  if (files.length === 0 && messages.length === 0) {
    const reason = `Cannot make a book of \`${path}\`, there is no Markdown file in it with a name such as \`01-title.md\``
    report(path, reason, 'unreadable-input', true)
  }
  const contents = entries.includes('index.md') ? await readText('index.md') : undefined
  const bytes = entries.includes('book.yaml') ? await read('book.yaml') : undefined
  const book = bytes && {path: showPath(join(path, 'book.yaml')), bytes}
  const {images, problems} = await findImages(path)
  for (const problem of problems) {
    report(join(path, problem.path), problem.reason, 'unreadable-input', true)
  }
  for (const image of images) taken.set(image.path, image.bytes)
  const nameIn = (name: string) => showPath(join(path, name))
  return {
    folder: {files, book, contents, images, nameOf: nameIn},
    name: nameOf(path),
    taken,
    messages
  }
}

/** `gazette/markdown` is the book `gazette`. */
function nameOf(path: string): string {
  const whole = resolve(path)
  return basename(whole) === 'markdown' ? basename(dirname(whole)) : basename(whole)
}

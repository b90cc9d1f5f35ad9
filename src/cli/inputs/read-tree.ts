import {isUtf8} from 'node:buffer'
import {readdir} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {manifestName} from '../../publish/guard/manifest-name.ts'
import type {TreeFolder} from '../../publish/tree/tree.ts'
import {compareNames, decode, mostOfImage, readInside, showPath} from '../../source/index.ts'
import type {KnownFiles} from './known-files.ts'

/** A docs folder, read; a fatal message says that there can be no book. */
interface TreeInput {
  readonly folder: TreeFolder
  /** Bytes of all files that were taken, as they lie there. */
  readonly taken: ReadonlyMap<string, Uint8Array>
  readonly messages: readonly VFileMessage[]
}

/** Folders of programs, and of what they make. */
const others = new Set(['node_modules', '__pycache__', '_build', 'target', 'vendor', 'venv'])

/** Folders that are hidden from people, in which tools keep configurations and images of the texts. */
const shownFolders = new Set(['.vitepress', '.gitbook'])

/** Whether a folder of that name is looked into. */
export function isTreeFolder(name: string): boolean {
  return shownFolders.has(name) || (!name.startsWith('.') && !others.has(name))
}

/** Lists a folder of MkDocs, though it is hidden from people. */
const navFile = /^\.(?:pages|nav\.ya?ml)$/

/** What a book can be made of; other files are known by their names alone. */
const wanted =
  /\.(?:md|mdx|markdown|png|jpe?g|gif|webp|svg|css|ya?ml|toml|json)$|(?:^|\/)\.pages$|(?:docusaurus\.config|sidebars|config)\.[cm]?[jt]s$|(?:^|\/)\.vitepress\/(?!theme\/).*\.[cm]?[jt]s$/i

const isPicture = /\.(?:png|jpe?g|gif|webp)$/i

/**
 * Read a docs folder: its texts, images and configurations, and what texts ask for. Links that lead
 * out of it are not followed.
 *
 * @param path
 *   Folder as the person gave it.
 * @param known
 *   Keeps what is read, for a folder that is read again (optional).
 */
export async function readTree(path: string, known?: KnownFiles): Promise<TreeInput> {
  const messages: VFileMessage[] = []
  /** Names as they lie on the disk, where these are composed otherwise than people type them. */
  const onDisk = new Map<string, string>()
  const nameOf = (inner: string) =>
    showPath(inner === '' ? path : join(path, onDisk.get(inner) ?? inner))
  const paths: string[] = []
  const walk = async function (folder: string): Promise<void> {
    const entries = await readdir(join(path, folder), {withFileTypes: true}).catch(() => [])
    // A book that was made of this folder, and lies in it.
    if (folder !== '' && entries.some(({name}) => name === manifestName)) return
    for (const entry of entries.sort((a, b) => compareNames(a.name, b.name))) {
      const {name} = entry
      const inner = folder + name
      if (entry.isDirectory()) {
        if (isTreeFolder(name)) await walk(`${inner}/`)
      } else if (!name.startsWith('.') || navFile.test(name)) paths.push(inner)
    }
  }
  await walk('')
  const given = new Set(paths)
  for (const [index, inner] of paths.entries()) {
    // `ä` may be one character or two; links, lists and books have one.
    const composed = inner.normalize('NFC')
    if (composed === inner || given.has(composed)) continue
    onDisk.set(composed, inner)
    paths[index] = composed
  }
  const bytes = new Map<string, Uint8Array>()
  const taken = new Map<string, Uint8Array>()
  const isText = (inner: string) => /\.(?:md|mdx|markdown)$/i.test(inner)
  const read = async function (inner: string): Promise<void> {
    const own = onDisk.get(inner) ?? inner
    const most = isPicture.test(inner) ? mostOfImage : undefined
    const found = await (known ?? {read: readInside}).read(path, own, most)
    const {bytes: value, reason, isTooLarge} = found
    if (value) {
      taken.set(own, value)
      bytes.set(inner, isPicture.test(inner) ? value : inUtf8(inner, value))
    }
    // What else cannot be read is missed where a text asks for it.
    else if (isText(inner) || isTooLarge)
      messages.push(
        createMessage({reason, ruleId: 'unreadable-input', file: nameOf(inner), fatal: true})
      )
  }
  /** A text in another encoding is read in that, and goes on in UTF-8. */
  const inUtf8 = function (inner: string, value: Uint8Array): Uint8Array {
    if (isUtf8(value)) return value
    const path = nameOf(inner)
    const {value: decoded, encoding, messages: onText} = decode({path, bytes: value})
    if (decoded === undefined) {
      messages.push(...onText)
      return value
    }
    const reason = `Unexpected ${encoding} in \`${path}\`, expected UTF-8; it is read in that encoding`
    messages.push(createMessage({reason, ruleId: 'not-utf-8', file: path, fatal: false}), ...onText)
    return new TextEncoder().encode(decoded)
  }
  for (const inner of paths) if (wanted.test(inner)) await read(inner)
  const {findIncluded} = await import('../../publish/dialects/includes/include-files.ts')
  const listed = new Set(paths)
  const ask = async function (inner: string): Promise<void> {
    for (const one of findIncluded(new TextDecoder().decode(bytes.get(inner)), inner)) {
      if (!listed.has(one) || bytes.has(one)) continue
      await read(one)
      // A file that is asked for may ask for others.
      if (bytes.has(one)) await ask(one)
    }
  }
  for (const inner of [...bytes.keys()].filter(isText)) await ask(inner)
  const bookYaml = bytes.get('book.yaml')
  const folder: TreeFolder = {
    name: nameOfBook(path),
    paths,
    bytes,
    nameOf,
    ...(bookYaml && {book: {path: nameOf('book.yaml'), bytes: bookYaml}})
  }
  return {folder, taken, messages}
}

/** `gazette/markdown` is the book `gazette`, `project/docs` the book `project`. */
function nameOfBook(path: string): string {
  const whole = resolve(path)
  const name = basename(whole)
  return /^(?:markdown|docs?|src|guide|book)$/.test(name) ? basename(dirname(whole)) || name : name
}

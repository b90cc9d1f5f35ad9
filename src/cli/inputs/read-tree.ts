import {readdir} from 'node:fs/promises'
import {basename, dirname, join, resolve, sep} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {manifestName} from '../../publish/guard/manifest-name.ts'
import type {TreeFolder} from '../../publish/tree/tree.ts'
import {readInside} from '../../source/index.ts'

/** A docs folder, read; a fatal message says that there can be no book. */
interface TreeInput {
  readonly folder: TreeFolder
  readonly messages: readonly VFileMessage[]
}

// One locale, so that the order is the same on every machine.
const collator = new Intl.Collator('en', {numeric: true})

/** Folders of programs, and of what they make. */
const others = new Set(['node_modules', '__pycache__', '_build', 'target', 'vendor', 'venv'])

/** Folders that are hidden from people, in which tools keep configurations and images of the texts. */
const shownFolders = new Set(['.vitepress', '.gitbook'])

/** What a book can be made of; other files are known by their names alone. */
const wanted =
  /\.(?:md|mdx|markdown|png|jpe?g|gif|webp|svg|css|ya?ml|toml|json)$|(?:docusaurus\.config|sidebars|\.vitepress\/config(?:\/index)?)\.\w+$/i

/**
 * Read a docs folder: its texts, images and configurations, and what texts ask for. Links that lead
 * out of it are not followed.
 *
 * @param path
 *   Folder as the person gave it.
 */
export async function readTree(path: string): Promise<TreeInput> {
  const messages: VFileMessage[] = []
  const nameOf = (inner: string) => named(inner === '' ? path : join(path, inner))
  const paths: string[] = []
  const walk = async function (folder: string): Promise<void> {
    const entries = await readdir(join(path, folder), {withFileTypes: true}).catch(() => [])
    // A book that was made of this folder, and lies in it.
    if (folder !== '' && entries.some(({name}) => name === manifestName)) return
    for (const entry of entries.sort(
      (a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1)
    )) {
      const {name} = entry
      const inner = folder + name
      if (entry.isDirectory()) {
        if (shownFolders.has(name) || (!name.startsWith('.') && !others.has(name)))
          await walk(`${inner}/`)
      } else if (!name.startsWith('.') || name === '.pages') paths.push(inner)
    }
  }
  await walk('')
  const bytes = new Map<string, Uint8Array>()
  const isText = (inner: string) => /\.(?:md|mdx|markdown)$/i.test(inner)
  const read = async function (inner: string): Promise<void> {
    const {bytes: value, reason} = await readInside(path, inner)
    if (value) bytes.set(inner, value)
    // What else cannot be read is missed where a text asks for it.
    else if (isText(inner))
      messages.push(
        createMessage({reason, ruleId: 'unreadable-input', file: nameOf(inner), fatal: true})
      )
  }
  for (const inner of paths) if (wanted.test(inner)) await read(inner)
  const {findIncluded} = await import('../../publish/dialects/lines/include-files.ts')
  const known = new Set(paths)
  const ask = async function (inner: string): Promise<void> {
    for (const one of findIncluded(new TextDecoder().decode(bytes.get(inner)), inner)) {
      if (!known.has(one) || bytes.has(one)) continue
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
  return {folder, messages}
}

/** `gazette/markdown` is the book `gazette`, `project/docs` the book `project`. */
function nameOfBook(path: string): string {
  const whole = resolve(path)
  const name = basename(whole)
  return /^(?:markdown|docs?|src|guide|book)$/.test(name) ? basename(dirname(whole)) || name : name
}

function named(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

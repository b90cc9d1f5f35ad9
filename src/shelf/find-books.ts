import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {isMets, sourceNames} from '../source/input/source-names.ts'

/** A book's folder on a shelf. */
export interface ShelfBook {
  /** Name of the folder, and of what is made of it. */
  readonly name: string
  readonly path: string
  /** Printed pages, as text or with boxes, or Markdown of an editor. */
  readonly kind: 'pages' | 'markdown'
  /** Size of its files in bytes: the longest are begun first. */
  readonly bytes: number
}

/**
 * Find the books of a shelf: the folders in it that hold pages (`.txt`; a PDF, or what OCR wrote) or
 * Markdown (`01-title.md`).
 *
 * @param shelf
 *   A folder.
 * @returns
 *   Books by name, in the order of code units; none if it is no folder, or is itself a book.
 */
export async function findBooks(shelf: string): Promise<ShelfBook[]> {
  if ((await kindOf(shelf)) !== undefined) return []
  const entries = await readdir(shelf, {withFileTypes: true}).catch(() => [])
  const names = entries
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
  const books: ShelfBook[] = []
  for (const name of names.sort()) {
    const path = join(shelf, name)
    const kind = await kindOf(path)
    if (kind) books.push({name, path, kind, bytes: await sizeOf(path)})
  }
  return books
}

async function kindOf(folder: string): Promise<ShelfBook['kind'] | undefined> {
  const names = await readdir(folder).catch(() => [])
  const sources = sourceNames(names)
  if (sources.some((name) => /\.te?xt$/i.test(name))) return 'pages'
  if (names.some((name) => /^\d+-.*\.md$/.test(name))) return 'markdown'
  return sources.length > 0 || names.some(isMets) ? 'pages' : undefined
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder)
  const sizes = names.map((name) => stat(join(folder, name)).then((stats) => stats.size))
  return (await Promise.all(sizes.map((size) => size.catch(() => 0)))).reduce((a, b) => a + b, 0)
}

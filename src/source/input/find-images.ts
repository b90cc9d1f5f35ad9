import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {InputFile} from '../read-source.ts'
import {readInside} from './read-inside.ts'
import {showPath} from './tell-unreadable.ts'

/** Bytes of a picture, and of all, which memory holds together with the book that is made of them; set by hand. */
export const [mostOfImage, mostOfImages] = [250_000_000, 1_000_000_000]

/** Why there is no book with so many pictures. */
export function tellTooMany(path: string): string {
  return `Cannot read \`${showPath(path)}\`, its images have more than ${mostOfImages} bytes together, expected what memory holds; save them smaller`
}

/**
 * Read the images of a book's folder: the files of its `images/`.
 *
 * @param folder
 *   The book's folder; it need not have images.
 * @returns
 *   Files with the `path` that Markdown names them by (`images/map.png`), sorted; or why one
 *   cannot be read.
 */
export async function findImages(
  folder: string
): Promise<{images: InputFile[]; problems: {path: string; reason: string}[]}> {
  const images: InputFile[] = []
  const problems: {path: string; reason: string}[] = []
  const entries = await readdir(join(folder, 'images'), {withFileTypes: true}).catch(() => [])
  const names = entries
    .filter(
      (entry) => !entry.isDirectory() && !/^\.|^(?:Thumbs\.db|desktop\.ini)$/.test(entry.name)
    )
    .map((entry) => entry.name)
  let sum = 0
  for (const name of names.sort()) {
    const path = `images/${name}`
    const {bytes, reason} = await readInside(folder, path, mostOfImage)
    if (bytes) images.push({path, bytes})
    else problems.push({path, reason})
    sum += bytes?.length ?? 0
    if (sum <= mostOfImages) continue
    const together = tellTooMany(join(folder, 'images'))
    return {images: [], problems: [...problems, {path: 'images', reason: together}]}
  }
  return {images, problems}
}

import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {InputFile} from '../read-source.ts'
import {readInside} from './read-inside.ts'

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
  for (const name of names.sort()) {
    const path = `images/${name}`
    const {bytes, reason} = await readInside(folder, path)
    if (bytes) images.push({path, bytes})
    else problems.push({path, reason})
  }
  return {images, problems}
}

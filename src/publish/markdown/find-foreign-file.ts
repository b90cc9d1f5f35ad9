import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {bookFileHeader} from '../edition/book-file.ts'
import {beforeFolder} from '../guard/find-corrections.ts'
import {isOfSystem, listFiles} from '../guard/list-files.ts'
import {readManifest} from '../guard/manifest.ts'
import {manifestName} from '../guard/manifest-name.ts'

/**
 * Find a file in a folder that Collate did not make.
 *
 * Ours are the files that the folder's manifest lists, and those of `markdown/` that look as we
 * write them: where the docs repository tracks them, a clone or a pull brings them without us.
 *
 * @param dir
 *   Folder that exists.
 * @param replaced
 *   Paths of files that will be written again, so that nothing is lost with them.
 * @returns
 *   Path in the folder, with `/`, of the first file that is not ours; nothing if all are, or if
 *   the folder is empty.
 */
export async function findForeignFile(
  dir: string,
  replaced: ReadonlySet<string> = new Set()
): Promise<string | undefined> {
  const paths = await listFiles(dir)
  const listed = await readManifest(dir)
  for (const path of paths) {
    if ((path === manifestName && listed) || replaced.has(path)) continue
    if (isOfSystem(path) || (listed && path.startsWith(beforeFolder))) continue
    if (listed?.has(path) || (await looksOurs(dir, path))) continue
    return path
  }
  return undefined
}

/**
 * `markdown/index.md`, `markdown/book.yaml` with our first line, and `markdown/NN-slug.md` that
 * starts with front matter.
 */
async function looksOurs(dir: string, path: string): Promise<boolean> {
  if (path === 'markdown/index.md') return true
  if (path === 'markdown/book.yaml') {
    return (await readFile(join(dir, path), 'utf8')).startsWith(bookFileHeader)
  }
  if (!/^markdown\/\d{2,}-[\w-]+\.md$/.test(path)) return false
  return /^---\r?\ntitle: /.test(await readFile(join(dir, path), 'utf8'))
}

import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Paths of all files below a folder, with `/`, sorted in each folder.
 *
 * @param dir
 *   Folder; of one that is not there, nothing is listed.
 * @param path
 *   Folder in it, with `/` at the end, or nothing for all of it.
 * @returns
 *   Links count as files and are not followed; their paths end in ` (a link)`.
 */
export async function listFiles(dir: string, path = ''): Promise<string[]> {
  const entries = await readdir(join(dir, path), {withFileTypes: true}).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return []
    }
  )
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path + entry.name
    if (entry.isDirectory()) files.push(...(await listFiles(dir, inner + '/')))
    else files.push(entry.isFile() ? inner : inner + ' (a link)')
  }
  return files
}

/** Whether a file is one that systems put into every folder that somebody looks at. */
export function isOfSystem(path: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path)
}

import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Read all files below a folder; links are not followed.
 *
 * @returns
 *   Bytes by path in the folder, with `/`, sorted in each folder; nothing for one that is not there.
 */
export async function readFolder(dir: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const walk = async function (path: string): Promise<void> {
    const entries = await readdir(join(dir, path), {withFileTypes: true}).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = path + entry.name
      if (entry.isDirectory()) await walk(inner + '/')
      else if (entry.isFile()) files.set(inner, await readFile(join(dir, inner)))
    }
  }
  await walk('')
  return files
}

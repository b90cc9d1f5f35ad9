import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {readManifest} from '../publish/guard/manifest.ts'
import {manifestName} from '../publish/guard/manifest-name.ts'
import {recordPath, type ShelfRecord} from './shelf-record.ts'

/**
 * Find out by the times of the disk whether a book and what was made of it are as they were.
 *
 * A record has the time at which its sources began to be read, and changed on the disk when all was
 * written. So a source that changed later, or a file of the output, shows without being read; the
 * time of a change (`ctime`) nobody sets back. What is newer may be the same all the same, as in a
 * copy: then bytes decide.
 *
 * @param folder
 *   Of the sources.
 * @param out
 *   Output folder of the shelf.
 */
export async function isUntouched(
  folder: string,
  out: string,
  {name, files}: Pick<ShelfRecord, 'name' | 'files'>
): Promise<boolean> {
  try {
    const record = statSync(recordPath(out, name))
    if (!isOlder(folder, record.mtimeMs)) return false
    const manifest = await readManifest(join(out, name))
    if (manifest?.size !== files) return false
    const paths = [manifestName, ...manifest.keys()]
    return paths.every((path) => statSync(join(out, name, path)).ctimeMs <= record.ctimeMs)
  } catch {
    // Something is not there.
    return false
  }
}

/** Whether a folder and all in it changed last before a time. */
function isOlder(folder: string, time: number): boolean {
  return (
    statSync(folder).ctimeMs < time &&
    readdirSync(folder, {withFileTypes: true}).every(function (entry) {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? isOlder(path, time) : statSync(path).ctimeMs < time
    })
  )
}

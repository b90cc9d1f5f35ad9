import {lstat, realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {readSteady} from './read-steady.ts'
import {showPath, tellUnreadable} from './tell-unreadable.ts'

/** Bytes of a file, or why there are none, in one sentence. */
type ReadInside =
  | {readonly bytes: Uint8Array; readonly reason?: undefined}
  | {readonly bytes?: undefined; readonly reason: string}

/**
 * Read a file of a folder, and never one outside of it.
 *
 * @param folder
 *   Folder that exists.
 * @param path
 *   Path in it.
 * @returns
 *   The bytes; a link that leads out of the folder is refused, and so is what is no file.
 */
export async function readInside(folder: string, path: string): Promise<ReadInside> {
  const inside = join(folder, path)
  const name = showPath(inside)
  try {
    const root = await realpath(folder)
    const real = await realpath(inside)
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return {
        reason: `Cannot read \`${name}\`, it is a link that leads out of \`${folder}\`; copy the file into the folder`
      }
    }
    if (!(await stat(real)).isFile()) return {reason: `Cannot read \`${name}\`, it is not a file`}
    return {bytes: await readSteady(real)}
  } catch (error) {
    const isLink = await lstat(inside).then(
      (stats) => stats.isSymbolicLink(),
      () => false
    )
    if (isLink)
      return {
        reason: `Cannot read \`${name}\`, it is a link that leads to nothing; mend it or take it away`
      }
    return {reason: tellUnreadable(name, error)}
  }
}

import {lstat, realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {readSteady} from './read-steady.ts'
import {tellKind} from './tell-kind.ts'
import {showPath, tellUnreadable} from './tell-unreadable.ts'

/** Bytes of a file, or why there are none, in one sentence. */
type ReadInside =
  | {readonly bytes: Uint8Array; readonly reason?: undefined; readonly isTooLarge?: undefined}
  | {readonly bytes?: undefined; readonly reason: string; readonly isTooLarge?: boolean}

/**
 * Read a file of a folder, and never one outside of it.
 *
 * @param folder
 *   Folder that exists.
 * @param path
 *   Path in it.
 * @param most
 *   Bytes that it may have (optional).
 * @returns
 *   The bytes; a link that leads out of the folder is refused, and so is what is no file.
 */
export async function readInside(folder: string, path: string, most?: number): Promise<ReadInside> {
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
    const stats = await stat(real)
    if (!stats.isFile()) return {reason: `Cannot read \`${name}\`, ${tellKind(stats)}`}
    return {bytes: await readSteady(real, most)}
  } catch (error) {
    const isLink = await lstat(inside).then(
      (stats) => stats.isSymbolicLink(),
      () => false
    )
    if (isLink)
      return {
        reason: `Cannot read \`${name}\`, it is a link that leads to nothing; mend it or take it away`
      }
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'EFBIG'
    return {reason: tellUnreadable(name, error), isTooLarge}
  }
}

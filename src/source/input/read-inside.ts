import {realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {readSteady} from './read-steady.ts'

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
  const name = sep === '\\' ? inside.replaceAll('\\', '/') : inside
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
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && name.includes('\u{FFFD}')) {
      return {reason: `Cannot read \`${name}\`, its name is not UTF-8; rename the file`}
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return {reason: `Cannot find \`${name}\`; check the path`}
    }
    if (code === 'EACCES' || code === 'EPERM') {
      return {
        reason: `Cannot read \`${name}\`, there is no permission; allow it, for example with chmod`
      }
    }
    if (code === 'EBUSY')
      return {reason: `Cannot read \`${name}\`, ${message}; wait until it is done`}
    return {reason: `Cannot read \`${name}\`, the system says: ${message}`}
  }
}

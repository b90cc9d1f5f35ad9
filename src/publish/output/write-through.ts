import {execFile} from 'node:child_process'
import {open} from 'node:fs/promises'
import {promisify} from 'node:util'

/**
 * Write a new file, to the disk: what takes the place of another must not be empty when the machine
 * loses power.
 *
 * @param isSynced
 *   Whether it is on the disk when this is done (default); else the caller sees to that.
 * @throws {Error}
 *   What the system says; also where there is such a file.
 */
export async function writeThrough(
  path: string,
  value: string | Uint8Array,
  isSynced = true
): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(value)
    if (isSynced) await file.sync()
  } finally {
    await file.close()
  }
}

/** Have a file that is written be on the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Have all that is written to the disk of a folder be there: one call of Linux, for which Node.js has
 * no function and most systems a program.
 *
 * @returns
 *   Whether it is; not where there is no such program.
 */
export async function syncDisk(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  return promisify(execFile)('sync', ['-f', folder]).then(
    () => true,
    () => false
  )
}

import {type FileHandle, open} from 'node:fs/promises'
import {setTimeout} from 'node:timers/promises'

/** As the system counts times of files: a change within this leaves no trace in them. */
const tick = 20
const mostTries = 5

/**
 * Read a file that others may be writing: all of its bytes are of one moment.
 *
 * @param path
 *   Path of a file; what is no file, such as a pipe, is read as it comes.
 * @returns
 *   The bytes.
 * @throws {Error}
 *   As `readFile` throws, and with the code `EBUSY` when the file changes all the time.
 */
export async function readSteady(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    for (let tries = 1; ; tries++) {
      const before = await stampOf(file)
      const bytes = await readAll(file, before.isFile)
      const after = await stampOf(file)
      const isSteady = before.stamp === after.stamp && Date.now() - after.changed > tick
      if (!after.isFile || isSteady) return bytes
      if (tries > mostTries) {
        const message = 'it changes all the time'
        throw Object.assign(new Error(message), {code: 'EBUSY'})
      }
      // One that was written a moment ago is read once more, later.
      if (before.stamp === after.stamp && tries > 1) return bytes
      await setTimeout(tick * 2)
    }
  } finally {
    await file.close()
  }
}

async function stampOf(file: FileHandle) {
  const stats = await file.stat({bigint: true})
  const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`
  return {stamp, changed: Number(stats.mtimeMs), isFile: stats.isFile()}
}

/** From its start on, whatever was read of it before. */
async function readAll(file: FileHandle, isFile: boolean): Promise<Uint8Array> {
  if (!isFile) return file.readFile()
  const {size} = await file.stat()
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const {bytesRead} = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

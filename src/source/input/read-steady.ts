import {constants} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {setTimeout} from 'node:timers/promises'
import {tellKind} from './tell-kind.ts'

/** As the system counts times of files: a change within this leaves no trace in them. */
const tick = 20
const mostTries = 5
/** Bytes of a file, at most; by hand: no text is half as long, and memory would not hold its book. */
export const mostBytes = 1_000_000_000
/** A pipe is opened at once, whether somebody writes to it or not, and then refused. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Read a file that others may be writing: all of its bytes are of one moment.
 *
 * @param path
 *   Path of a file; what is none, such as a pipe or a device, is never read: it may have no end.
 * @param most
 *   Bytes that it may have (default: a billion).
 * @returns
 *   The bytes.
 * @throws {Error}
 *   As `readFile` throws, with the code `EBUSY` when the file changes all the time, `EFBIG` when it has
 *   more bytes than that, and `NOTFILE` when it is no file.
 */
export async function readSteady(path: string, most = mostBytes): Promise<Uint8Array> {
  const file = await open(path, flags)
  try {
    for (let tries = 1; ; tries++) {
      const before = await stampOf(file, most)
      const bytes = await readAll(file, before.size)
      const after = await stampOf(file, most)
      const isSteady = before.stamp === after.stamp && Date.now() - after.changed > tick
      if (isSteady) return bytes
      if (tries > mostTries) throw refusal('EBUSY', 'it changes all the time')
      // One that was written a moment ago is read once more, later.
      if (before.stamp === after.stamp && tries > 1) return bytes
      await setTimeout(tick * 2)
    }
  } finally {
    await file.close()
  }
}

async function stampOf(file: FileHandle, most: number) {
  const stats = await file.stat({bigint: true})
  if (!stats.isFile()) throw refusal('NOTFILE', tellKind(stats))
  const size = Number(stats.size)
  if (size > most) throw refusal('EFBIG', `it has ${size} bytes, expected ${most} at most`)
  const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`
  return {stamp, changed: Number(stats.mtimeMs), size}
}

const refusal = (code: string, message: string) => Object.assign(new Error(message), {code})

/** From its start on, whatever was read of it before. */
async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const {bytesRead} = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

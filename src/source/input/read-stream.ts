import type {Readable} from 'node:stream'
import {mostBytes} from './read-steady.ts'

/**
 * Read a stream to its end, standard input or what a shell has made of `<(…)`.
 *
 * @param stream
 *   Of bytes; it is left when it has no end.
 * @param most
 *   Bytes that are read (default: as many as of a file).
 * @throws {Error}
 *   With the code `EFBIG` when it has more.
 */
export async function readStream(stream: Readable, most = mostBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most)
      throw Object.assign(new Error(`it does not end, expected ${most} bytes at most`), {
        code: 'EFBIG'
      })
  }
  return Buffer.concat(chunks)
}

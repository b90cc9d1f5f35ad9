import {open} from 'node:fs/promises'

/**
 * Write a new file, to the disk: what takes the place of another must not be empty when the machine
 * loses power.
 *
 * @throws {Error}
 *   What the system says; also where there is such a file.
 */
export async function writeThrough(path: string, value: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(value)
    await file.sync()
  } finally {
    await file.close()
  }
}

import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {readInside} from '../../source/index.ts'

/** In milliseconds: far more than the step in which disks count times, so that no change is missed. */
const settled = 2000

/**
 * Keeps the bytes of a folder's files from one reading to the next, for those who watch it: a file is
 * read again if its time, size or place on the disk is another one, or if it was written just before.
 */
export class KnownFiles {
  readonly #files = new Map<string, {readonly stamp: string; readonly bytes: Uint8Array}>()

  /** As `readInside` reads. */
  async read(
    ...[folder, path, most]: Parameters<typeof readInside>
  ): ReturnType<typeof readInside> {
    const file = join(folder, path)
    const stamp = stampOf(file)
    const known = this.#files.get(file)
    if (known !== undefined && known.stamp === stamp) return {bytes: known.bytes}
    const read = await readInside(folder, path, most)
    if (read.bytes && stamp !== undefined) this.#files.set(file, {stamp, bytes: read.bytes})
    else this.#files.delete(file)
    return read
  }
}

/** What tells a file from what it was; nothing of a link, or of what may still be written. */
function stampOf(file: string): string | undefined {
  const stats = lstatSync(file, {bigint: true, throwIfNoEntry: false})
  if (!stats?.isFile()) return undefined
  const {dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs} = stats
  if (Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) < settled) return undefined
  return [dev, ino, size, mtimeNs, ctimeNs].join()
}

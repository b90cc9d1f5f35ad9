import {randomBytes} from 'node:crypto'
import {chmod, link, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join, sep} from 'node:path'
import {ignoreMissing} from '../publish/output/leftovers.ts'
import {writeThrough} from '../publish/output/write-through.ts'
import {ChangedError, ForbiddenError} from './write-errors.ts'

/**
 * Write a file as a whole or not at all, and only in the place of what is expected there.
 *
 * The bytes go to a file beside it and to the disk; then it is looked at once more what lies there,
 * and the new file takes its place. Whatever fails leaves the old one. A file with several names is
 * written to where it is, so that they stay names of one file.
 *
 * @param path
 *   File; what a link points to is replaced, not the link.
 * @param value
 *   Bytes; nothing where the file is to go.
 * @param expected
 *   Bytes that lie there now; nothing if there is no such file.
 * @throws {ChangedError}
 *   When something else lies there.
 * @throws {ForbiddenError}
 *   When it may only be read, or is a link that leads out of its folder.
 * @throws {Error}
 *   What the system says: no space, no permission.
 */
export async function writeAtomically(
  path: string,
  value: Uint8Array | undefined,
  expected: Uint8Array | undefined
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const folder = await realpath(dirname(path))
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep) && target !== path) {
    throw new ForbiddenError('it is a link that leads out of the folder; copy the file into it')
  }
  const stats = await stat(target).catch(ignoreMissing)
  // The system lets root write read-only files: the file's own mode counts for root, too.
  if (stats && (stats.mode & anyWrites) === 0) {
    throw new ForbiddenError('it may only be read; allow writing, for example with chmod')
  }
  const check = async function (): Promise<void> {
    const present = await readFile(target).catch(ignoreMissing)
    if (!isSame(present, expected)) throw new ChangedError('it was changed meanwhile')
  }
  if (value === undefined) {
    await check()
    await rm(target, {force: true})
    return
  }
  const aside = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}`
  )
  try {
    await writeThrough(aside, value)
    if (stats) await chmod(aside, stats.mode)
    await check()
    // A new file is linked, which fails if there is one by now.
    if (expected === undefined) await link(aside, target).catch(asChanged)
    else if (stats && stats.nlink > 1) await writeInPlace(target, value, expected)
    else await rename(aside, target)
  } finally {
    await rm(aside, {force: true})
  }
}

/** Of every class of users. */
const anyWrites = 0o222

async function writeInPlace(
  target: string,
  value: Uint8Array,
  expected: Uint8Array
): Promise<void> {
  const file = await open(target, 'r+')
  const put = async function (bytes: Uint8Array): Promise<void> {
    await file.write(bytes, 0, bytes.length, 0)
    await file.truncate(bytes.length)
    await file.sync()
  }
  try {
    await put(value).catch(async function (error) {
      await put(expected)
      throw error
    })
  } finally {
    await file.close()
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0
}

function asChanged(error: NodeJS.ErrnoException): never {
  throw error.code === 'EEXIST' ? new ChangedError('it was made meanwhile') : error
}

import {randomBytes} from 'node:crypto'
import {chmod, link, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Another version of the file lies there than was expected. */
export class ChangedError extends Error {
  override name = 'ChangedError'
}

/**
 * Write a file as a whole or not at all, and only in the place of what is expected there.
 *
 * The bytes go to a file beside it and to the disk; then it is looked at once more what lies there,
 * and the new file takes its place. Whatever fails leaves the old one.
 *
 * @param path
 *   File; what a link points to is replaced, not the link.
 * @param value
 *   Bytes; nothing where the file is to go.
 * @param expected
 *   Bytes that lie there now; nothing if there is no such file.
 * @throws {ChangedError}
 *   When something else lies there.
 * @throws {Error}
 *   What the system says: no space, no permission.
 */
export async function writeAtomically(
  path: string,
  value: Uint8Array | undefined,
  expected: Uint8Array | undefined
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const check = async function (): Promise<void> {
    const present = await readFile(target).catch(ignoreMissing)
    if (!isSame(present, expected)) throw new ChangedError('it was changed meanwhile')
  }
  if (value === undefined) {
    await check()
    await rm(target, {force: true})
    return
  }
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => undefined
  )
  const aside = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}`
  )
  try {
    const file = await open(aside, 'wx')
    try {
      await file.writeFile(value)
      await file.sync()
    } finally {
      await file.close()
    }
    if (mode !== undefined) await chmod(aside, mode)
    await check()
    // A new file is linked, which fails if there is one by now.
    if (expected === undefined) await link(aside, target).catch(asChanged)
    else await rename(aside, target)
  } finally {
    await rm(aside, {force: true})
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function asChanged(error: NodeJS.ErrnoException): never {
  throw error.code === 'EEXIST' ? new ChangedError('it was made meanwhile') : error
}

import {mkdir, readFile, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {OutputFile} from '../edition/edition.ts'
import {linkOrCopy} from '../guard/keep-before.ts'
import type {KnownOutput} from './known-output.ts'
import {syncDisk, syncFile, writeThrough} from './write-through.ts'

/** Files that are open at once; a system has room for some hundreds. */
const mostOpen = 32
/** From so many files on one call for all of the disk takes less time than one for each (measured). */
const manyFiles = 2000

/**
 * Write all files; Markdown that is as it lies in the output already is not written anew, but linked:
 * its times stay, and so does what an editor may be writing into it.
 *
 * @param folder
 *   Where they are written; it is there, and empty.
 * @param target
 *   The output that stands.
 * @param known
 *   Knows what of it is as it was written (optional).
 * @throws {Error}
 *   What the system says; then nothing is still being written.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  target: string,
  known?: KnownOutput
): Promise<void> {
  const folders = files.map(({path}) => dirname(join(folder, ...path.split('/'))))
  for (const parent of new Set(folders)) await mkdir(parent, {recursive: true})
  const left = known ? known.link(target, folder, files) : files
  const all = left.map(({path, value}) => ({
    file: join(folder, ...path.split('/')),
    present: path.startsWith('markdown/') ? join(target, ...path.split('/')) : undefined,
    value
  }))
  const isMany = all.length >= manyFiles
  await forAll(all, async function ({file, present, value}) {
    if (present === undefined || !(await linkIfSame(present, value, file)))
      await writeThrough(file, value, !isMany)
  })
  if (isMany && !(await syncDisk(folder))) await forAll(all, ({file}) => syncFile(file))
}

/** Do something for all, some at once; whatever fails, nothing is still being done when this throws. */
async function forAll<One>(list: readonly One[], act: (one: One) => Promise<void>): Promise<void> {
  for (let at = 0; at < list.length; at += mostOpen) {
    const done = await Promise.allSettled(list.slice(at, at + mostOpen).map(act))
    for (const one of done) if (one.status === 'rejected') throw one.reason
  }
}

/**
 * Take a file over from the output that stands, if it is what is to be written. What was taken is
 * compared, and not what lay there before: another build may put its own output there in between.
 */
async function linkIfSame(
  present: string,
  value: string | Uint8Array,
  file: string
): Promise<boolean> {
  if (!(await linkOrCopy(present, file).catch(() => false))) return false
  const taken = await readFile(file).catch(() => undefined)
  if (taken?.equals(typeof value === 'string' ? Buffer.from(value) : value)) return true
  await rm(file)
  return false
}

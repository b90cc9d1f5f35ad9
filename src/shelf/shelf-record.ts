import {createHash, randomBytes} from 'node:crypto'
import {mkdir, readdir, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {writeThrough} from '../publish/output/write-through.ts'
import type {AboutBook} from '../publish/pages/about-book.ts'
import {digest} from '../source/digest.ts'
import {readFolder} from '../source/input/read-folder.ts'
import {readOwn} from '../source/input/read-own.ts'

/** What a shelf knows of a book that stands on it. */
export interface ShelfRecord extends AboutBook {
  readonly name: string
  /** Digest of all that the output depends on; see {@link stampOf}. */
  readonly stamp: string
  /** Digest of the version and the options alone. */
  readonly conditions: string
  /** Count of files in it. */
  readonly files: number
  readonly warnings: number
}

/** Folder of the records in a shelf's output; by it `collate` knows the output again. */
const recordFolder = '.shelf'

/** Digest of version and options, in a fixed order. */
export function digestConditions(conditions: readonly unknown[]): string {
  return digest(JSON.stringify(conditions))
}

/**
 * Digest of a book's files, names and bytes, and of whatever else changes its output.
 *
 * @param conditions
 *   Digest of version and options.
 */
export async function stampOf(folder: string, conditions: string): Promise<string> {
  const hash = createHash('sha256').update(conditions)
  for (const [path, bytes] of await readFolder(folder)) {
    hash.update(JSON.stringify([path, bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}

/** Read the records of an output by name; one that is broken is none. */
export async function readRecords(out: string): Promise<Map<string, ShelfRecord>> {
  const records = new Map<string, ShelfRecord>()
  const names = await readdir(join(out, recordFolder)).catch(() => [])
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    try {
      const record = JSON.parse(String(await readOwn(join(out, recordFolder, file))))
      const isWhole = `${record.name}.json` === file && record.identifier !== undefined
      if (isWhole) records.set(record.name, record)
    } catch {
      // A build was stopped here, or was of another version: the book is made again.
    }
  }
  return records
}

/** Where books are written before they take their places. */
export function workFolder(out: string): string {
  return join(out, recordFolder, 'work')
}

/** Where the record of a book lies. */
export function recordPath(out: string, name: string): string {
  return join(out, recordFolder, `${name}.json`)
}

/**
 * Write a record, whole or not at all: other processes may be writing beside it.
 *
 * @param begun
 *   When its sources began to be read, by the disk's clock: the time that the file says.
 */
export async function writeRecord(out: string, record: ShelfRecord, begun: Date): Promise<void> {
  const value = JSON.stringify(record, undefined, 2) + '\n'
  await writeWhole(out, `${recordFolder}/${record.name}.json`, value, begun)
}

/** What time it is on the disk of an output, which may be another machine's. */
export async function readDiskTime(out: string): Promise<Date> {
  const aside = await nameAside(out)
  await writeFile(aside, '')
  const {mtime} = await stat(aside)
  await rm(aside)
  return mtime
}

/** Remove what is known of books that the shelf has no more. */
export async function dropRecords(out: string, names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(join(out, recordFolder, `${name}.json`), {force: true})
}

/** Write a file of a shelf's output aside, then move it into its place. */
async function writeWhole(out: string, path: string, value: string, time?: Date): Promise<void> {
  const aside = await nameAside(out)
  await writeThrough(aside, value)
  if (time) await utimes(aside, time, time)
  await rename(aside, join(out, path))
}

/**
 * Write the pages of a shelf, and remove those that it has no more.
 *
 * @param pages
 *   All of them; `name` is a path in the output.
 */
export async function writePages(
  out: string,
  pages: readonly {readonly name: string; readonly value: string}[]
): Promise<void> {
  await mkdir(join(out, 'shelf'), {recursive: true})
  for (const {name, value} of pages) await writeWhole(out, name, value)
  const names = new Set(pages.map(({name}) => name))
  for (const file of await readdir(join(out, 'shelf'))) {
    // Another machine may be removing it, too.
    if (!names.has(`shelf/${file}`))
      await rm(join(out, 'shelf', file), {recursive: true, force: true})
  }
}

async function nameAside(out: string): Promise<string> {
  await mkdir(join(out, recordFolder), {recursive: true})
  return join(out, recordFolder, `${randomBytes(6).toString('hex')}${asideEnding}`)
}

const asideEnding = '.new'

/** Remove what a run that was killed has left; only where no other run is at work. */
export async function cleanRecords(out: string): Promise<void> {
  const names = await readdir(join(out, recordFolder)).catch(() => [])
  for (const name of names.filter((name) => name.endsWith(asideEnding))) {
    await rm(join(out, recordFolder, name), {force: true})
  }
}

/**
 * Find out whether a folder can take the books of a shelf.
 *
 * @returns
 *   A file in it that is not of a shelf; nothing if it is empty, missing, or such an output.
 */
export async function findForeign(out: string): Promise<string | undefined> {
  const names = await readdir(out).catch(function (error: NodeJS.ErrnoException): string[] {
    if (error.code !== 'ENOENT') throw error
    return []
  })
  return names.includes(recordFolder) ? undefined : names.sort()[0]
}

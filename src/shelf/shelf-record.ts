import {createHash, randomBytes} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {writeThrough} from '../publish/output/write-through.ts'
import {readFolder} from '../source/input/read-folder.ts'

/** What a shelf knows of a book that stands on it. */
export interface ShelfRecord {
  readonly name: string
  /** Digest of all that the output depends on; see {@link stampOf}. */
  readonly stamp: string
  readonly title: string
  readonly language: string
  readonly creators: readonly string[]
  readonly date?: string | undefined
  /** Name of the EPUB in the book's folder. */
  readonly epub: string
  /** Count of files in it. */
  readonly files: number
  readonly warnings: number
}

/** Folder of the records in a shelf's output; by it `collate` knows the output again. */
const recordFolder = '.shelf'

/**
 * Digest of a book's files, names and bytes, and of whatever else changes its output.
 *
 * @param conditions
 *   Version and options, in a fixed order.
 */
export async function stampOf(folder: string, conditions: readonly unknown[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(conditions))
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
      const record = JSON.parse(await readFile(join(out, recordFolder, file), 'utf8'))
      if (`${record.name}.json` === file) records.set(record.name, record)
    } catch {
      // A build was stopped here: the book is made again.
    }
  }
  return records
}

/** Write a record, whole or not at all: other processes may be writing beside it. */
export async function writeRecord(out: string, record: ShelfRecord): Promise<void> {
  const value = JSON.stringify(record, undefined, 2) + '\n'
  await writeWhole(out, `${recordFolder}/${record.name}.json`, value)
}

/** Remove what is known of books that the shelf has no more. */
export async function dropRecords(out: string, names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(join(out, recordFolder, `${name}.json`), {force: true})
}

/** Write a file of a shelf's output aside, then move it into its place. */
export async function writeWhole(out: string, path: string, value: string): Promise<void> {
  await mkdir(join(out, recordFolder), {recursive: true})
  const aside = join(out, recordFolder, `${randomBytes(6).toString('hex')}${asideEnding}`)
  await writeThrough(aside, value)
  await rename(aside, join(out, path))
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

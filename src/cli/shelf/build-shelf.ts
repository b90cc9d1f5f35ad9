import {availableParallelism} from 'node:os'
import {basename, resolve} from 'node:path'
import {cleanOnSignal} from '../../publish/output/clean-on-signal.ts'
import {removeBegun} from '../../publish/output/leftovers.ts'
import type {ReviewExtent} from '../../review-page/review-page.ts'
import {findBooks, type ShelfBook} from '../../shelf/find-books.ts'
import {isInShard, type Shard} from '../../shelf/shard.ts'
import {pageFiles, shelfPage} from '../../shelf/shelf-page.ts'
import {
  cleanRecords,
  dropRecords,
  findForeign,
  readRecords,
  type ShelfRecord,
  workFolder,
  writePages
} from '../../shelf/shelf-record.ts'
import {readSettings} from '../../shelf/shelf-settings.ts'
import {packageRoot} from '../../templates/package-root.ts'
import {packageVersion} from '../../templates/templates.ts'
import {makeReadyForMany} from '../engine.ts'
import type {Done, Task} from './build-one.ts'

/** How the books of a shelf are made. */
interface ShelfOptions {
  readonly out: string
  /** Workers at once; as many as the machine has cores if absent. */
  readonly jobs?: number | undefined
  /** Whether books that have not changed since the last run are left as they are. */
  readonly isResumed: boolean
  /** The part of the shelf that is this machine's. */
  readonly shard?: Shard | undefined
  readonly encoding?: string | undefined
  readonly isStrict: boolean
  /** Whether Markdown that somebody corrected is set aside. */
  readonly isReplacing: boolean
  /** Whether all messages are told, and not only those of what failed. */
  readonly isDetailed: boolean
  readonly sourceDateEpoch?: number | undefined
  /** How much of a review there is to be, where a person said so; else `shelf.yaml` says it. */
  readonly review?: ReviewExtent | undefined
}

/** Books that each worker has ready, so that none waits for the next; all others stay a name. */
const readyPerWorker = 2
/** In bytes of the heap: a worker that holds more after a book makes way for a new one. */
const mostHeap = 512 * 1024 * 1024

/**
 * Make every book of a shelf on a pool of workers; one that fails does not stop the others.
 *
 * @param shelf
 *   Folder of books' folders.
 * @param onDone
 *   Called after each book, with how many there are to do.
 * @returns
 *   What came of each book, by name; or a sentence that says why nothing was done.
 */
export async function buildShelf(
  shelf: string,
  options: ShelfOptions,
  onDone: (done: Done, count: number) => void
): Promise<{done: readonly Done[]; refusal?: undefined} | {done?: undefined; refusal: string}> {
  const {out, jobs = availableParallelism(), shard, isResumed, review, ...making} = options
  const {settings, messages} = await readSettings(shelf)
  if (messages.length > 0) return {refusal: messages.map(String).join('\n')}
  const books = await findBooks(shelf)
  const foreign = await findForeign(out)
  if (foreign !== undefined) {
    const refusal = `Cannot write to \`${out}\`, it holds files that Collate did not make, such as \`${foreign}\`; choose another \`--out\``
    return {refusal}
  }
  const clash = books.find(({name}) => pageFiles.includes(name))
  if (clash) {
    return {
      refusal: `Unexpected book \`${clash.name}\`, a file of the shelf has that name; rename it`
    }
  }
  const records = await readRecords(out)
  if (!shard) {
    await cleanRecords(out)
    const names = new Set(books.map((book) => book.name))
    await dropRecords(
      out,
      [...records.keys()].filter((name) => !names.has(name))
    )
  }
  const mine = books.filter(({name}) => !shard || isInShard(name, shard))
  const {title = basename(resolve(shelf)), covers = 'png', review: usual = 'doubts'} = settings
  const toTask = (book: ShelfBook): Task => ({
    ...making,
    covers,
    review: review ?? usual,
    book,
    out,
    version: packageVersion(),
    known: isResumed ? records.get(book.name) : undefined
  })
  const done = await runAll(out, mine, {toTask, jobs, onDone: (each) => onDone(each, mine.length)})
  await writeShelf(out, title)
  return {done: done.sort((a, b) => (a.name < b.name ? -1 : 1))}
}

/** Write the page of all books that stand in an output, whoever has made them. */
export async function writeShelf(out: string, title: string): Promise<readonly ShelfRecord[]> {
  const records = [...(await readRecords(out)).values()]
  await writePages(out, shelfPage(title, records))
  return records
}

async function runAll(
  out: string,
  books: readonly ShelfBook[],
  {
    toTask,
    jobs,
    onDone
  }: {
    readonly toTask: (book: ShelfBook) => Task
    readonly jobs: number
    readonly onDone: (done: Done) => void
  }
): Promise<Done[]> {
  if (books.length === 0) return []
  const count = Math.min(jobs, books.length)
  makeReadyForMany()
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: workerFile.href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 1,
    execArgv: [],
    maxMemoryLimitBeforeRecycle: mostHeap
  })
  // The longest first: at the end no worker sits over one while the others have nothing to do.
  const queue = [...books].sort((a, b) => b.bytes - a.bytes)
  const done: Done[] = []
  const stopped = cleanOnSignal(() => removeBegun(workFolder(out)))
  const feed = async function (): Promise<void> {
    for (let book = queue.shift(); book; book = queue.shift()) {
      const {name} = book
      const each: Done = await pool.run(toTask(book)).catch((error: Error) => ({
        name,
        state: 'failed',
        files: 0,
        warnings: 0,
        errors: [`${name}: Cannot go on, its worker ended: ${error.message}`]
      }))
      done.push(each)
      onDone(each)
    }
  }
  try {
    await Promise.all(Array.from({length: count * readyPerWorker}, feed))
  } finally {
    stopped()
    await pool.destroy()
  }
  return done
}

/** A module of its own, beside the bundle. */
const workerFile = new URL('dist/cli/shelf/build-one.js', packageRoot())

import {type Chapter, type ChapterContext, readSomeChapters} from './chapter.ts'
import type {MarkdownFile} from './edition.ts'
import {type Batch, type Claims, claim, type PublishThread} from './publish-thread.ts'

/** Parts that a book is read in: enough for two to end at about the same time. */
const mostBatches = 32
/** Characters that are worth the way to another thread. */
const leastBatch = 4_000

/**
 * Read the articles of a book in two threads: the other begins at the front, this one at the end as
 * soon as it has nothing else to do, until they meet.
 *
 * @param files
 *   Markdown in reading order; it is given away before this function waits for anything.
 * @param context
 *   What it is read with.
 * @returns
 *   The same as `readSomeChapters` gives for all of them.
 */
export async function readChapters(
  files: readonly MarkdownFile[],
  context: ChapterContext,
  thread: PublishThread
): Promise<Chapter[]> {
  const batches = toBatches(files)
  const claims: Claims = new Int32Array(new SharedArrayBuffer(4 * batches.length))
  thread.open(context, claims)
  const elsewhere = batches.map((batch) => thread.read(batch))
  // The caller makes the review first, in this thread; then this function goes on.
  await undefined
  const here = new Map<number, readonly Chapter[]>()
  for (const batch of batches.toReversed()) {
    if (!claim(claims, batch)) break
    here.set(batch.index, readSomeChapters(batch.files, batch.first, context))
  }
  const read = await Promise.all(elsewhere)
  return read.flatMap((chapters, index) => chapters ?? here.get(index)!)
}

function toBatches(files: readonly MarkdownFile[]): Batch[] {
  const total = files.reduce((sum, {value}) => sum + value.length, 0)
  const size = Math.max(leastBatch, total / mostBatches)
  const batches: Batch[] = []
  let first = 0
  let length = 0
  for (const [index, {value}] of files.entries()) {
    length += value.length
    if (length < size && index < files.length - 1) continue
    batches.push({files: files.slice(first, index + 1), first, index: batches.length})
    first = index + 1
    length = 0
  }
  return batches
}

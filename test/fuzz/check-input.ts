import assert from 'node:assert/strict'
import {strFromU8, unzipSync} from 'fflate'
import {readBook} from '../../src/book/index.ts'
import {collate} from '../../src/pipeline.ts'
import {toEdition} from '../../src/publish/edition/to-edition.ts'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {balance} from '../../src/review/index.ts'
import {readSource} from '../../src/source/index.ts'
import {findActs} from '../hostile/find-acts.ts'
import {record} from '../reading.ts'

/** What an input is taken for. */
export const kinds = ['page', 'markdown', 'book'] as const
export type Kind = (typeof kinds)[number]

/** In milliseconds of the processor: what takes longer hangs, for a person. */
const mostTime = 10_000

/**
 * Check that bytes, whatever they are, make a book or a message: never a crash, a hang, a lost
 * character, a page that acts, or XML that is none.
 *
 * @throws {Error}
 *   When one of it is so.
 */
export async function checkInput(kind: Kind, bytes: Uint8Array): Promise<void> {
  const start = process.cpuUsage()
  if (kind === 'page') await checkPage(bytes)
  else if (kind === 'markdown') await checkMarkdown(new TextDecoder().decode(bytes))
  else checkBook(bytes)
  const {user} = process.cpuUsage(start)
  const took = user / 1000
  assert.ok(took < mostTime, `took ${took.toFixed(0)} ms`)
}

async function checkPage(bytes: Uint8Array): Promise<void> {
  const read = readSource([{path: 'page.txt', bytes}], {})
  if (read.messages.some((message) => message.fatal)) return
  const collated = collate(read.source)
  const files = publishMarkdown(collated.articles)
  const {missing, added} = balance({
    sources: read.source.files.map((file) => file.value),
    markdown: files.map((file) => file.value),
    ledger: record(read, collated).ledger
  })
  assert.deepEqual([[...missing], [...added]], [[], []], 'characters are lost or made up')
  await checkEditions(files)
}

async function checkMarkdown(value: string): Promise<void> {
  await checkEditions([{name: '01-a.md', value: value.replace(/\r\n?/g, '\n')}])
}

async function checkEditions(files: readonly {name: string; value: string}[]): Promise<void> {
  const {edition} = toEdition({files})
  if (!edition) return
  const dated = {...edition, book: {...edition.book, modified: '2024-01-01T00:00:00Z'}}
  const acts = publishHtml(dated)
    .files.filter(({path}) => path.endsWith('.html'))
    .flatMap(({path, value}) => findActs(path, String(value)))
  for (const [path, bytes] of Object.entries(unzipSync((await publishEpub(dated)).value))) {
    if (/\.(?:xhtml|opf|ncx|xml)$/.test(path)) acts.push(...findActs(path, strFromU8(bytes)))
  }
  assert.deepEqual(acts, [])
}

function checkBook(bytes: Uint8Array): void {
  const {book, messages} = readBook({path: 'book.yaml', bytes})
  assert.ok(messages.every(({place, fatal}) => fatal !== true || place !== null))
  assert.equal(Object.getPrototypeOf(book), Object.prototype)
}

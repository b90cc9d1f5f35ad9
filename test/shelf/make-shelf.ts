import {spawn} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {TestContext} from 'node:test'
import type {ShelfRecord} from '../../src/shelf/shelf-record.ts'
import {place} from '../cli/run.ts'

/** A shelf of small books: `a`, `b`, … */
export async function makeShelf(
  t: TestContext,
  count: number
): Promise<{shelf: string; out: string; root: string}> {
  const root = await place(t)
  const shelf = join(root, 'shelf')
  for (let index = 0; index < count; index++) {
    const name = String.fromCharCode(97 + index)
    await mkdir(join(shelf, name), {recursive: true})
    await writeFile(join(shelf, name, 'page.txt'), `THE ${name}\n\nA text of the river ${name}.\n`)
    await writeFile(
      join(shelf, name, 'book.yaml'),
      `title: Book ${name}\nlanguage: en\ncover: none\n`
    )
  }
  return {shelf, out: join(root, 'out'), root}
}

/** Run the bundled command beside other processes. */
export function start(args: readonly string[]) {
  return spawn(process.execPath, ['dist/cli.js', ...args], {stdio: ['ignore', 'ignore', 'pipe']})
}

/** A record of a book with that name. */
export function recordOf(name: string, more: Partial<ShelfRecord> = {}): ShelfRecord {
  return {
    name,
    stamp: '',
    conditions: '',
    title: `Book ${name}`,
    language: 'en',
    creators: [],
    identifier: `urn:uuid:${name}`,
    modified: '2021-05-08T00:00:00Z',
    epub: `${name}.epub`,
    files: 1,
    warnings: 0,
    ...more
  }
}

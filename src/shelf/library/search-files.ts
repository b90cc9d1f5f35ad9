import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {templateText} from '../../templates/templates.ts'
import {chunk} from './chunk.ts'

/** A book as the search knows it: name of its folder, title, authors and date, EPUB, language. */
export type SearchRow = readonly [
  name: string,
  title: string,
  by: string,
  epub: string,
  language: string
]

/** Books of a file: it comes in one piece, and while the next comes the page stays awake. */
const mostRows = 1000

/**
 * Write what the page of a shelf searches, without a server: its books in parts, the library that
 * makes an index of them, and the script that asks it. A script, and no JSON, because a page that
 * is opened from a disk may load nothing else.
 */
export function searchFiles(rows: readonly SearchRow[]): {name: string; value: string}[] {
  return [
    ...chunk(rows, mostRows).map((part, at) => ({
      name: `shelf/books-${at + 1}.js`,
      value: `shelfBooks(${JSON.stringify(part)})\n`
    })),
    {name: 'shelf/search.js', value: templateText('shelf/search.js')},
    {name: 'shelf/minisearch.js', value: readLibrary()}
  ]
}

/** How many files of books there are. */
export function countSearchParts(count: number): number {
  return Math.ceil(count / mostRows)
}

/** MiniSearch as a script that runs by itself, with its licence. */
function readLibrary(): string {
  const {resolve} = createRequire(import.meta.url)
  const root = join(dirname(resolve('minisearch')), '../..')
  const read = (path: string) => readFileSync(join(root, path), 'utf8').trim()
  const licence = read('LICENSE.txt').replaceAll('*/', '')
  const script = read('dist/umd/index.js').replace(/\n\/\/# sourceMappingURL=.*$/, '')
  return `/*\nMiniSearch\n${licence}\n*/\n${script}\n`
}

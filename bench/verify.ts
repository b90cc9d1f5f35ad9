/**
 * Whether every book is proven: builds one of each page below a folder in memory, and verifies it
 * from what would have been written.
 *
 *   npx tsx bench/verify.ts FOLDER [TEXT]     cases below FOLDER whose path has TEXT
 *
 * A case is a folder with `page.txt`. Prints each with its findings, and the sums.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildBook} from '../src/build-book.ts'
import {verify} from '../src/review/index.ts'
import {readSource} from '../src/source/index.ts'

const [folder = '', only = ''] = process.argv.slice(2)
let [proven, all, characters] = [0, 0, 0]
for (const path of cases(folder)) {
  if (!path.includes(only)) continue
  const page = join(path, 'page.txt')
  const {source, ledger} = readSource([{path: page, bytes: readFileSync(page)}])
  const built = await buildBook({source, book: {cover: 'none'}, name: 'book', ledger})
  const encoder = new TextEncoder()
  const files = new Map(
    built.files.map(({path, value}) => [
      path,
      typeof value === 'string' ? encoder.encode(value) : value
    ])
  )
  const {isProven, findings, figures} = verify({files, dir: 'out', sources: source.files})
  all++
  if (isProven) proven++
  characters += figures.characters
  console.log(
    `${isProven ? 'proven' : 'NOT PROVEN'}  ${path}: ${figures.characters} characters, ${figures.dropped} dropped, ${figures.changed} changed, ${figures.added} added`
  )
  for (const finding of findings.slice(0, 5)) console.log(`  ${finding}`)
}
console.log(`\n${proven} of ${all} proven, ${characters} characters`)
process.exitCode = proven === all ? 0 : 1

function cases(at: string): string[] {
  if (existsSync(join(at, 'page.txt'))) return [at]
  return readdirSync(at, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => cases(join(at, entry.name)))
    .sort()
}

/**
 * Look for an input that Collate cannot take, for as long as asked.
 *
 *   npm run fuzz -- 600        for ten minutes
 *   npm run fuzz -- 600 7      with another seed
 *
 * Guided by coverage: an input that makes code run that never ran is kept, and changed further.
 * V8 itself counts what runs; a native fuzzer such as Jazzer.js would have to be trusted with
 * a binary for the same.
 */
import {createHash} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {attacks} from '../hostile/attacks.ts'
import {articles, pages} from '../pathological/inputs.ts'
import {checkInput, type Kind, kinds} from './check-input.ts'
import {watchCoverage} from './coverage.ts'
import {mutate} from './mutate.ts'

const [seconds = 30, seed = 1] = process.argv.slice(2).map(Number)
let state = seed
/** Numbers from 0 to 1, the same for the same seed (a linear congruence of Numerical Recipes). */
function random(): number {
  state = (state * 1664525 + 1013904223) >>> 0
  return state / 2 ** 32
}
const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const corpus: Record<Kind, Uint8Array[]> = {
  page: [
    await readFile('sources/ferry-at-low-water/page.txt'),
    await readFile('sources/watashi-no-hi/page.txt'),
    ...Object.values(pages).map((make) => Buffer.from(make(300)))
  ],
  markdown: [
    await readFile('sources/weirs-of-the-valley/01-the-upper-weir.md'),
    ...Object.values(articles).map((make) => Buffer.from(make(300))),
    ...attacks.markdown.map((piece) => Buffer.from(piece)),
    ...attacks.frontMatter.map((matter) => Buffer.from(`---\n${matter}\n---\n\n# A\n`))
  ],
  book: [
    await readFile('sources/ningxia-cppcc-2024/book.yaml'),
    ...attacks.book.map((piece) => Buffer.from(piece))
  ]
}
const pieces = ['\n', '\n\n', '\f', '。', '“', '”', '　', ...Object.values(attacks).flat()].map(
  (piece) => Buffer.from(piece)
)

const coverage = await watchCoverage()
const end = performance.now() + seconds * 1000
let runs = 0
let kept = 0
while (performance.now() < end) {
  const kind = choose(kinds)
  const input = mutate(choose(corpus[kind]), choose(corpus[kind]), pieces, random)
  try {
    await checkInput(kind, input)
  } catch (error) {
    const folder = join(tmpdir(), 'collate-fuzz')
    const name = `${kind}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`
    await mkdir(folder, {recursive: true})
    await writeFile(join(folder, name), input)
    console.error(`Found ${join(folder, name)}, after ${runs} inputs:\n${(error as Error).stack}`)
    process.exit(1)
  }
  runs++
  if ((await coverage.fresh()) > 0) {
    corpus[kind].push(input)
    kept++
  }
}
console.log(`${runs} inputs in ${seconds} s, ${kept} of them reached something new; none failed`)

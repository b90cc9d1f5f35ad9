/**
 * How well titles find their bodies when the boxes of a page come in any order.
 *
 * `npx tsx bench/shuffle.ts FOLDER [SEEDS]`, FOLDER with cases below it (`page.txt` and
 * `truth.json`). Of each page whose layout says that titles stand away from their bodies, the boxes
 * (what stands between blank lines) are shuffled by each seed: a run of boxes that has one article's
 * text is moved as a whole, since only its order says what belongs together; titles and bylines are
 * put before any box, the middle of a body not excepted; all else stays. An article counts when the one with
 * its title has at least 95 % of its body and at most 5 % of anything else, by runs of twelve
 * characters. A row a case: the page as it is, the mean over the seeds, the worst of them.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {argv, stderr, stdout} from 'node:process'
import {collate} from '../src/pipeline.ts'
import {readSource} from '../src/source/index.ts'
import {createRandom} from './random.ts'

interface Truth {
  readonly layout: string
  readonly articles: readonly {
    readonly title: string
    readonly byline?: string
    readonly paragraphs: readonly string[]
  }[]
}

const away = /away from|around boxes|displaced|titles[^,;]* (?:at the (?:top|end)|in a box)/i
const [, , root, count = '10'] = argv
if (root === undefined) {
  stderr.write('usage: tsx bench/shuffle.ts FOLDER [SEEDS]\n')
} else {
  const rows: number[][] = []
  for (const folder of findCases(root)) {
    const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
    if (!away.test(truth.layout)) continue
    const bytes = readFileSync(join(folder, 'page.txt'))
    const page = readSource([{path: 'page.txt', bytes}]).source.files[0]!.value
    const scores = Array.from({length: Number(count)}, (_, seed) =>
      share(shuffle(page, truth, seed + 1), truth)
    )
    const row = [share(page, truth), mean(scores), Math.min(...scores)]
    rows.push(row)
    show(relative(root, folder), row)
  }
  show(
    'mean',
    [0, 1, 2].map((column) => mean(rows.map((row) => row[column]!)))
  )
}

function show(name: string, row: readonly number[]): void {
  stdout.write(name.padEnd(40) + row.map((one) => one.toFixed(3).padStart(8)).join('') + '\n')
}

function findCases(folder: string): string[] {
  if (existsSync(join(folder, 'truth.json'))) return [folder]
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => findCases(join(folder, entry.name)))
    .sort()
}

/** The boxes of a page in another order; the same seed gives the same order. */
function shuffle(page: string, truth: Truth, seed: number): string {
  const random = createRandom(seed)
  const heads: string[] = []
  const runs: {article: number; boxes: string[]}[] = []
  const printed = truth.articles.flatMap(({title, byline}) => [dense(title), dense(byline ?? '')])
  const bodies = truth.articles.map(({paragraphs}) => dense(paragraphs.join('')))
  for (const box of page.split(/\n(?:[ \t]*\n)+/)) {
    const text = dense(box)
    if (text === '') continue
    if (isMadeOf(text, printed)) heads.push(box)
    else {
      const article = bodies.findIndex((body) => body.includes(text.slice(0, 40)))
      if (runs.at(-1)?.article === article) runs.at(-1)!.boxes.push(box)
      else runs.push({article, boxes: [box]})
    }
  }
  const moved = mix(
    runs.filter(({article}) => article >= 0),
    random
  )
  const boxes = runs.flatMap((run) => (run.article < 0 ? run : moved.shift()!).boxes)
  for (const head of mix(heads, random))
    boxes.splice(Math.floor(random() * (boxes.length + 1)), 0, head)
  return boxes.join('\n\n') + '\n'
}

/** Whether a text is some of the pieces in a row. */
function isMadeOf(text: string, pieces: readonly string[]): boolean {
  if (text === '') return true
  return pieces.some(
    (piece) => piece !== '' && text.startsWith(piece) && isMadeOf(text.slice(piece.length), pieces)
  )
}

function mix<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[result[index], result[other]] = [result[other]!, result[index]!]
  }
  return result
}

/** Share of the truth's articles that have their body. */
function share(page: string, truth: Truth): number {
  const {source} = readSource([{path: 'page.txt', bytes: new TextEncoder().encode(page)}])
  const {articles} = collate(source)
  const found = new Map(
    articles.map((article) => [
      dense(article.title?.text ?? ''),
      runsOf(article.body.map((part) => part.text).join(''))
    ])
  )
  const right = truth.articles.filter((article) => {
    const wanted = runsOf(article.paragraphs.join(''))
    const got = found.get(dense(article.title))
    return got !== undefined && part(wanted, got) >= 0.95 && part(got, wanted) >= 0.95
  })
  return right.length / truth.articles.length
}

function dense(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function runsOf(text: string): Set<string> {
  const letters = dense(text)
  const runs = new Set<string>()
  for (let index = 0; index + 12 <= letters.length; index++)
    runs.add(letters.slice(index, index + 12))
  return runs
}

function part(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let shared = 0
  for (const run of of) if (within.has(run)) shared++
  return of.size === 0 ? 0 : shared / of.size
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
}

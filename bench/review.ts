/**
 * How long the review page of a book takes to make, and to open in a browser.
 *
 *   npx tsx bench/review.ts [MEGABYTES]     3 if none is given
 *
 * The text is made here by a fixed random sequence: chapters of paragraphs of 26 squares a line, of
 * characters in no order, so that nearly every place can be quoted. The page is opened from a file.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {findTools} from '../src/check/checkers/find-tools.ts'
import {collateBook} from '../src/pipeline.ts'
import {renderReview} from '../src/review-page/index.ts'
import {readSource} from '../src/source/index.ts'
import {trace} from '../src/trace/index.ts'

const bytes = Buffer.from(text(Number(process.argv[2] ?? 3) * 1e6))
const {source} = readSource([{path: 'page.txt', bytes}])
const {collated, language} = await timed('collate', () => collateBook(source, {}))
const {articles, ledger} = collated
const traced = await timed('trace', () => trace(source, collated))
const titles = articles.map((article) => article.title?.text ?? '—')
const input = {title: 'Book', language, source, articles, titles, ledger, trace: traced}
const files = await timed('render', () => renderReview(input))
const size = Buffer.byteLength(String(files[0]!.value))
console.log(
  `${(bytes.length / 1e6).toFixed(1)} MB of text, ${traced.lines.length} lines, ${articles.length} articles: a page of ${(size / 1e6).toFixed(1)} MB`
)

const tools = await findTools(['.'], process.env)
if (tools.chromium) await open(tools.chromium)
else console.log('No Chromium: nothing was opened')

async function open(executablePath: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  for (const {path, value} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), value)
  }
  const args = ['--headless', '--no-sandbox', '--disable-gpu']
  const browser = await chromium.launch({executablePath, args})
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}})
    const url = pathToFileURL(join(folder, 'review/index.html')).href
    for (let round = 0; round < 3; round++) {
      await timed('open', () => page.goto(url, {waitUntil: 'load'}))
    }
    await timed('last line', () => page.evaluate(`select(${traced.lines.length - 1})`))
    const nodes = await page.evaluate('document.getElementsByTagName("*").length')
    console.log(`${nodes} elements`)
  } finally {
    await browser.close()
    rmSync(folder, {recursive: true})
  }
}

async function timed<Value>(name: string, run: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now()
  const value = await run()
  console.log(`${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(2)} s`)
  return value
}

function text(size: number): string {
  let state = 7
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const han = () => String.fromCodePoint(0x4e00 + random(3000))
  const run = (count: number) => Array.from({length: count}, han).join('')
  const lines: string[] = []
  for (let made = 0, chapter = 1; made < size / 3; ) {
    if (made > chapter * 8000 - 8000) lines.push('', `第${chapter++}章　${run(6)}`, '')
    let rest = '　　'
    for (let count = 3 + random(6); count > 0; count--) {
      rest += `${run(4 + random(8))}，${run(5 + random(12))}。`
    }
    made += rest.length
    for (; rest !== ''; ) {
      let end = Math.min(26, rest.length)
      while (end > 1 && end < rest.length && /[，。]/.test(rest[end]!)) end--
      lines.push(rest.slice(0, end))
      rest = rest.slice(end)
    }
  }
  return lines.join('\n')
}

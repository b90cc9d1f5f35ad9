/**
 * How often line breaks are decided rightly, and whether confidence means what it says: over pages
 * with their truth, the reliability curve, and how many of the wrong decisions were doubted.
 *
 *   npx tsx bench/breaks.ts FOLDER [TEXT]     cases below FOLDER whose path has TEXT
 *
 * A case is a folder with `page.txt` and `truth.json`: `articles` of `title`, `byline`,
 * `paragraphs`, beside them `lead` and `credit`. A break counts where the truth has the characters
 * on either side of it, together or apart.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {restore} from '../src/restore/index.ts'
import {readSource} from '../src/source/index.ts'
import {loadLexicon} from '../src/source/load-lexicon.ts'

interface Truth {
  language: string
  lead?: string
  credit?: string
  articles: {title?: string; byline?: string; paragraphs: string[]}[]
}
interface Judged {
  readonly isRight: boolean
  readonly confidence: number
  readonly shown: string
}

const doubt = 0.9
const [folder = '', only = ''] = process.argv.slice(2)
const judged: Judged[] = []
for (const path of cases(folder)) {
  if (!path.includes(only)) continue
  const found = await judge(path)
  judged.push(...found)
  const wrong = found.filter(({isRight}) => !isRight)
  console.log(`${path}: ${wrong.length} wrong of ${found.length}`)
  for (const {shown} of wrong) console.log(`  ${shown}`)
}
const wrong = judged.filter(({isRight}) => !isRight)
const doubted = judged.filter(({confidence}) => confidence < doubt)
console.log(`\nwrong    ${wrong.length} of ${judged.length}`)
console.log(`doubted  ${doubted.length} (${((100 * doubted.length) / judged.length).toFixed(1)} %)`)
console.log(`doubted among the wrong  ${doubted.filter(({isRight}) => !isRight).length}`)
console.log('\nconfidence    breaks   right')
for (const [low, high] of [
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 0.99],
  [0.99, 1.01]
] as const) {
  const bin = judged.filter(({confidence}) => confidence >= low && confidence < high)
  const right = bin.filter(({isRight}) => isRight).length
  const share = bin.length === 0 ? '-' : (right / bin.length).toFixed(3)
  console.log(
    `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}  ${String(bin.length).padStart(8)}   ${share}`
  )
}

function cases(at: string): string[] {
  if (existsSync(join(at, 'truth.json'))) return [at]
  return readdirSync(at, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => cases(join(at, entry.name)))
    .sort()
}

async function judge(path: string): Promise<Judged[]> {
  const truth = JSON.parse(readFileSync(join(path, 'truth.json'), 'utf8')) as Truth
  const page = join(path, 'page.txt')
  const {source} = readSource([{path: page, bytes: readFileSync(page)}])
  const lexicon = await loadLexicon(truth.language)
  const {decisions} = restore(source, {lexicon})
  // Titles are put together by a later stage: what stands inside one is no break of restoring.
  const titles = truth.articles.map(({title = ''}) => dense(title)).join('\n')
  const texts = [
    truth.lead,
    truth.credit,
    ...truth.articles.flatMap(({title, byline, paragraphs}) => [title, byline, ...paragraphs])
  ]
  const lines = texts.flatMap((text) =>
    text ? text.replace(/^#+ /, '').split('\n').map(dense) : []
  )
  const all = `\n${lines.join('\n')}\n`
  const bare = all.replace(/[-‐]/g, '')
  return decisions.flatMap(({before, after, decision}) => {
    const [a, b] = [dense(before.value).slice(-8), dense(after.value).slice(0, 8)]
    if (titles.includes(a + b)) return []
    const isJoin = all.includes(a + b) || bare.includes((a + b).replace(/[-‐]/g, ''))
    const isEnd = all.includes(`${a}\n`) && all.includes(`\n${b}`)
    if (isJoin === isEnd) return []
    const {meaning, confidence} = decision
    const isRight = meaning === (isJoin ? 'join' : 'end')
    const shown = `${before.start.line} ${meaning} ${confidence.toFixed(3)} …${a} | ${b}…`
    return [{isRight, confidence, shown}]
  })
}

function dense(text: string): string {
  return text.normalize('NFKC').replace(/[_\s\u200b\ufeff\u00ad]+/gu, '')
}

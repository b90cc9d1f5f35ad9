/**
 * How often line breaks are decided rightly, and whether confidence means what it says: over pages
 * with their truth, the reliability curve, and how many of the wrong decisions were doubted.
 *
 *   npx tsx bench/breaks.ts FOLDER [TEXT]     cases below FOLDER whose path has TEXT
 *
 * A case is a folder with `page.txt` and `truth.json`: `articles` of `title`, `byline`,
 * `paragraphs`, beside them `lead` and `credit`. A break counts where the truth has the characters
 * on either side of it, together or apart. With no TEXT, writes `bench/results/breaks.md`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv, stderr, stdout} from 'node:process'
import {restore} from '../src/restore/index.ts'
import {readSource} from '../src/source/index.ts'
import {loadLexicon} from '../src/source/load-lexicon.ts'
import {type Judged, showReliability} from './reliability.ts'
import {findCases, readTruth} from './truth.ts'

interface Break extends Judged {
  readonly shown: string
}

const [, , folder, only = ''] = argv
if (folder === undefined) {
  stderr.write('usage: tsx bench/breaks.ts FOLDER [TEXT]\n')
} else {
  const judged: Break[] = []
  for (const path of findCases(folder)) {
    if (!path.includes(only)) continue
    const found = await judge(path)
    judged.push(...found)
    const wrong = found.filter(({isRight}) => !isRight)
    stdout.write(`${path}: ${wrong.length} wrong of ${found.length}\n`)
    for (const {shown} of wrong) stdout.write(`  ${shown}\n`)
  }
  const table = showReliability(judged, 'line breaks')
  stdout.write(`\n${table}`)
  const report = `# Line breaks\n\nMade by \`bench/breaks.ts\`, whose head says what is counted.\n\n${table}`
  if (only === '') writeFileSync(new URL('results/breaks.md', import.meta.url), report)
}

async function judge(path: string): Promise<Break[]> {
  const truth = readTruth(path)
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

/**
 * Learns what tells titles of articles from inner headings, on pages of the forge's `train` families, and
 * tells how many heads of those of `tune` and `test` are right, which no weight has seen.
 *
 *   npm run fit:levels -- [--pages N] [--excerpts N] [--seed S] [--hold H] [--rounds R] [--out FILE]
 *   [--also DIR=W,DIR=W] [--keep DIR=W]
 *
 * Each page teaches as a whole, and by so many excerpts. `--also` takes pages with their truth from a folder
 * into the training, each as often as W says; `--keep` takes texts that are read rightly as it is, so that they
 * stay so. `CHECK` in the environment are folders that are only judged.
 */
import {writeFileSync} from 'node:fs'
import {argv, env, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {sourceLanguage} from '../../src/pipeline.ts'
import {restore} from '../../src/restore/index.ts'
import {findSequences} from '../../src/sequences/index.ts'
import {readSource} from '../../src/source/index.ts'
import {structure} from '../../src/structure/index.ts'
import {isInside} from '../../src/structure/levels/choose-levels.ts'
import type {HeadsView} from '../../src/structure/levels/heads-view.ts'
import {levelFacts} from '../../src/structure/levels/level-facts.ts'
import {oddsByRules, weighLevels} from '../../src/structure/levels/weigh-levels.ts'
import type {TitleDraft} from '../../src/structure/titles/title-draft.ts'
import {writeWeightTable} from '../../src/weights/weight-table.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import {readAlso} from './also.ts'
import {cutExcerpt} from './excerpt.ts'
import {pagesIn, textsIn} from './folders.ts'
import {type SeamExample, trainSeams} from './train-seams.ts'
import {levelsByTruth} from './truth/level-truth.ts'
import type {Truth} from './truth/page-truth.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    pages: {type: 'string', default: '1000'},
    excerpts: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
    hold: {type: 'string', default: '10'},
    rounds: {type: 'string', default: '40'},
    rate: {type: 'string', default: '0.15'},
    also: {type: 'string', default: ''},
    keep: {type: 'string', default: ''},
    out: {type: 'string'}
  }
})

interface Page extends SeamExample {
  readonly family: string
}

const random = (() => {
  let state = Number(values.seed) * 7919 + 17
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
})()

/** The heads of a text, by the way of all texts. */
function lookAt(
  text: string,
  family: string,
  goldOf: (page: HeadsView, drafts: readonly TitleDraft[]) => Int8Array
): Page[] {
  const {source} = readSource([{path: 'page.txt', bytes: new TextEncoder().encode(text)}])
  const sequences = findSequences(source.lines)
  const found: Page[] = []
  structure(restore(source, {sequences}).blocks, {
    sequences,
    language: sourceLanguage(source),
    weighLevels(page: HeadsView, drafts: readonly TitleDraft[]) {
      const odds = oddsByRules(page)
      const rows = levelFacts.rowsOf(page.heads.length, page)
      const gold = goldOf(page, drafts)
      if (gold.length > 0) found.push({family, odds, rows, gold})
      return odds
    }
  })
  return found
}

/** A page and excerpts of it, of which each has all of its heads' truth. */
function lookAtAll(text: string, truth: Truth, family: string, excerpts: number): Page[] {
  const pieces = Array.from({length: excerpts}, () => cutExcerpt(text, [], random))
  return [text, ...pieces.flatMap((one) => (one ? [one.text] : []))].flatMap((one) =>
    lookAt(one, family, (_, drafts) => levelsByTruth(drafts, truth))
  )
}

function forged(set: string, count: number, seed: number, excerpts = 0): Page[] {
  const own = families.filter((family) => family.set === set)
  return Array.from({length: count}, (_, index) => {
    // One page in three is of the family that mixes all others.
    const isMixed = set === 'train' && index % 3 === 0
    const family = isMixed ? 'mixed' : own[index % own.length]!.name
    const page = forgePage({seed: seed * 100_000 + index, family})
    return page.text.length > 60_000 ? [] : lookAtAll(page.text, page.truth, family, excerpts)
  }).flat()
}

/** Pages of a folder, by the folder that each stands in. */
function fromFolder(root: string, excerpts: number): Page[] {
  return pagesIn(root).flatMap(({bytes, truth, family}) =>
    lookAtAll(bytes.toString(), truth, family, excerpts)
  )
}

/** Texts of a folder that are read rightly as it is, each teaching that reading. */
function keptIn(root: string): Page[] {
  return textsIn(root).flatMap((bytes) =>
    lookAt(bytes.toString(), 'kept', (page) =>
      Int8Array.from(isInside(page, weighLevels(page)) ?? [], (is) => (is ? 1 : 0))
    )
  )
}

function judge(pages: readonly Page[], weights: ArrayLike<number>): string {
  const rows = new Map<string, {titles: number; headings: number; lost: number; false: number}>()
  for (const {family, gold, rows: seen, odds} of pages)
    for (const [at, label] of gold.entries()) {
      if (label < 0) continue
      const nats = seen[at]!.reduce((sum, row) => sum + weights[row]!, odds[at]!)
      for (const name of [family, 'all']) {
        const row = rows.get(name) ?? {titles: 0, headings: 0, lost: 0, false: 0}
        rows.set(name, row)
        if (label === 1) row.headings++
        else row.titles++
        if (label === 0 && nats > 0) row.lost++
        if (label === 1 && nats <= 0) row.false++
      }
    }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([name, row]) => name === 'all' || row.lost + row.false > 0)
    .map(
      ([name, row]) =>
        `${name.padEnd(30)} ${row.lost} of ${row.titles} titles lost, ${row.false} of ${row.headings} headings taken for titles`
    )
    .join('\n')
}

const say = (text: string) => stdout.write(`${text}\n`)
const seed = Number(values.seed)
const train = [
  ...forged('train', Number(values.pages), seed, Number(values.excerpts)),
  ...readAlso(values.also).flatMap(({folder, weight}) => {
    const pages = fromFolder(folder, Number(values.excerpts))
    return Array.from({length: Math.round(weight)}, () => pages).flat()
  }),
  ...readAlso(values.keep).flatMap(({folder, weight}) => {
    const pages = keptIn(folder)
    return Array.from({length: Math.round(weight)}, () => pages).flat()
  })
]
const unseen: (readonly [string, Page[]])[] = [
  ['tune', forged('tune', 120, seed + 1)],
  ['test', forged('test', 300, seed + 2)],
  ...(env.CHECK ?? '')
    .split(',')
    .filter(Boolean)
    .map((folder) => [folder, fromFolder(folder, 0)] as const)
]
say(`${train.length} pages teach`)
const nothing = new Float64Array(levelFacts.rows)
for (const [name, pages] of unseen) say(`${name} before\n${judge(pages, nothing)}`)
const weights = trainSeams(train, levelFacts.rows, {
  rounds: Number(values.rounds),
  hold: Number(values.hold),
  rate: Number(values.rate),
  random
})
for (const [name, pages] of [['train', train], ...unseen] as const)
  say(`${name} after\n${judge(pages, weights)}`)
if (values.out !== undefined) {
  const support = new Array<number>(levelFacts.rows).fill(0)
  for (const {rows, gold} of train)
    for (const [at, own] of rows.entries())
      if (gold[at]! >= 0) for (const row of own) support[row]!++
  const table = writeWeightTable(levelFacts.names, ['heading'], (row) => weights[row]!, support)
  writeFileSync(
    values.out,
    `/**
 * What is seen of a head says for an inner heading, in nats, learned by \`npm run fit:levels\`: a line a
 * fact, with how many heads of the pages that taught have it.
 */
export const learnedLevels = \`
${table}
\`
`
  )
}

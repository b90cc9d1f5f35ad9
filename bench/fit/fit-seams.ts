/**
 * Learns the weights of seams between lines, on pages of the forge's `train` families, and tells how
 * many seams of those of `tune` and `test` are right, which no weight has seen.
 *
 *   npm run fit:seams -- [--pages N] [--excerpts N] [--seed S] [--hold H] [--rounds R] [--out FILE]
 *   [--also DIR=W,DIR=W]
 *
 * Each page teaches as a whole, and by so many excerpts.
 * `--also` takes pages with their truth from a folder into the training, each as often as W says.
 */
import {writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {restore} from '../../src/restore/index.ts'
import {seamFacts} from '../../src/restore/seams/seam-facts.ts'
import {type SeamsOf, viewSeams} from '../../src/restore/seams/seam-view.ts'
import {oddsOf, type SeamWeights} from '../../src/restore/seams/weigh-seams.ts'
import {findSequences} from '../../src/sequences/index.ts'
import {readSource} from '../../src/source/index.ts'
import {writeWeightTable} from '../../src/weights/weight-table.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import type {ForgedLine} from '../forge/forged-page.ts'
import {readAlso} from './also.ts'
import {cutExcerpt} from './excerpt.ts'
import {pagesIn} from './folders.ts'
import {type SeamExample, trainSeams} from './train-seams.ts'
import {seamsByTruth, seamTruth} from './truth/seam-truth.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    pages: {type: 'string', default: '1600'},
    excerpts: {type: 'string', default: '1'},
    seed: {type: 'string', default: '1'},
    hold: {type: 'string', default: '4000'},
    rounds: {type: 'string', default: '8'},
    rate: {type: 'string', default: '0.15'},
    also: {type: 'string', default: ''},
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

/** What is seen of the seams of a text, by the way of all texts. */
export function lookAtSeams(bytes: Uint8Array): SeamsOf | undefined {
  const {source} = readSource([{path: 'page.txt', bytes}])
  let found: SeamsOf | undefined
  restore(source, {
    sequences: findSequences(source.lines),
    weighSeams(of) {
      found = of
      return {nats: new Float64Array(of.features.count), explain: () => []}
    }
  })
  return found
}

function forged(set: string, count: number, seed: number, excerpts = 0): Page[] {
  const own = families.filter((family) => family.set === set)
  const pages: Page[] = []
  for (let index = 0; index < count; index++) {
    // One page in three is of the family that mixes all others.
    const isMixed = set === 'train' && index % 3 === 0
    const family = isMixed ? 'mixed' : own[index % own.length]!.name
    const page = forgePage({seed: seed * 100_000 + index, family})
    if (page.text.length > 60_000) continue
    const add = (text: string, lines: readonly ForgedLine[]) => {
      const seen = lookAtSeams(new TextEncoder().encode(text))
      if (seen) pages.push(exampleOf(seen, seamTruth(seen.fits, lines), family))
    }
    add(page.text, page.lines)
    for (let times = 0; times < excerpts; times++) {
      const excerpt = cutExcerpt(page.text, [], random)
      if (excerpt) add(excerpt.text, page.lines.slice(excerpt.from, excerpt.to))
    }
  }
  return pages
}

function exampleOf(seen: SeamsOf, gold: Int8Array, family: string): Page {
  const view = viewSeams(seen)
  return {
    family,
    gold,
    rows: Array.from(gold, (_, at) => seamFacts.rowsAt(at, view)),
    odds: seen.learned.ends.map(oddsOf)
  }
}

/** Pages of a folder, by the folder that each stands in. */
function fromFolder(root: string, excerpts: number): Page[] {
  return pagesIn(root).flatMap(({bytes, truth, family}) => {
    const pieces = Array.from({length: excerpts}, () =>
      cutExcerpt(bytes.toString(), [], random)
    ).flatMap((excerpt) => (excerpt ? [new TextEncoder().encode(excerpt.text)] : []))
    return [bytes, ...pieces].flatMap((one) => {
      const seen = lookAtSeams(one)
      return seen ? [exampleOf(seen, seamsByTruth(seen.fits, truth), family)] : []
    })
  })
}

function judge(pages: readonly Page[], weights: SeamWeights): string {
  const rows = new Map<string, {all: number; wrong: number; loss: number}>()
  for (const {family, gold, rows: seen, odds} of pages)
    for (const [at, label] of gold.entries()) {
      if (label < 0) continue
      const nats = seen[at]!.reduce((sum, row) => sum + weights[row]!, odds[at]!)
      for (const name of [family, 'all']) {
        const row = rows.get(name) ?? {all: 0, wrong: 0, loss: 0}
        rows.set(name, row)
        row.all++
        if (nats >= 0 !== (label === 1)) row.wrong++
        row.loss += Math.log1p(Math.exp(label === 1 ? -nats : nats))
      }
    }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, {all, wrong, loss}]) =>
        `${name.padEnd(30)} ${wrong} of ${all} wrong (${((100 * wrong) / all).toFixed(2)} %), ${(loss / all).toFixed(4)} nats`
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
  })
]
const unseen = [
  ['tune', forged('tune', 80, seed + 1)],
  ['test', forged('test', 200, seed + 2)]
] as const
say(`${train.length} pages teach`)
const nothing = new Float64Array(seamFacts.rows)
for (const [name, pages] of unseen) say(`${name} before\n${judge(pages, nothing)}`)
const weights = trainSeams(train, seamFacts.rows, {
  rounds: Number(values.rounds),
  hold: Number(values.hold),
  rate: Number(values.rate),
  random
})
for (const [name, pages] of [['train', train], ...unseen] as const)
  say(`${name} after\n${judge(pages, weights)}`)
if (values.out !== undefined) {
  const support = new Array<number>(seamFacts.rows).fill(0)
  for (const {rows, gold} of train)
    for (const [at, own] of rows.entries())
      if (gold[at]! >= 0) for (const row of own) support[row]!++
  const table = writeWeightTable(seamFacts.names, ['end'], (row) => weights[row]!, support)
  writeFileSync(
    values.out,
    `/**
 * What is seen at a seam between two lines says for an end, in nats, learned by \`npm run fit:seams\`:
 * a line a fact, with how many seams of the pages that taught have it.
 */
export const learnedSeams = \`
${table}
\`
`
  )
}

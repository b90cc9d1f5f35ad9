/**
 * Learns the weights by which the lines of a page are read, on pages of the forge's `train` families,
 * and tells how well it reads those of `tune` and `test`, which no weight has seen.
 *
 *   npm run fit:zones -- [--pages N] [--excerpts N] [--seed S] [--hold H] [--rounds R] [--hide H]
 *     [--from learned] [--also DIR=W,DIR=W] [--keep DIR=W] [--out FILE]
 *
 * Each page teaches as a whole, and by so many excerpts.
 *
 * `--from learned` goes on from the weights that are built in and holds to them, so that what taught them is not lost.
 * `--also` takes pages with their truth from a folder into the training, each W times as heavy as a forged one;
 * `--keep` takes texts from a folder that are read rightly as it is, so that they stay so.
 * `--skip` leaves out some folders of `--also`. `CHECK` in the environment is a folder that is only judged.
 */
import {existsSync, writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {sourceLanguage} from '../../src/pipeline.ts'
import {restore} from '../../src/restore/index.ts'
import {findSequences} from '../../src/sequences/index.ts'
import {readSource} from '../../src/source/index.ts'
import {structure} from '../../src/structure/index.ts'
import {Chain, type ChainWeights} from '../../src/structure/zones/chain.ts'
import {choosePath} from '../../src/structure/zones/choose-path.ts'
import {lineFacts, turnFacts} from '../../src/structure/zones/facts.ts'
import {labels} from '../../src/structure/zones/line-labels.ts'
import {prepareZones, type ZoneInput} from '../../src/structure/zones/read-zones.ts'
import {firstWeights, zoneWeights} from '../../src/structure/zones/weights.ts'
import {writeWeightTable} from '../../src/weights/weight-table.ts'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import type {ForgedLine, LineRole} from '../forge/forged-page.ts'
import {readAlso} from './also.ts'
import {cutExcerpt} from './excerpt.ts'
import {pagesIn, textsIn} from './folders.ts'
import {type Example, trainChain} from './train-chain.ts'
import {labelByTruth} from './truth/label-by-truth.ts'
import {labelPage} from './truth/label-page.ts'

const options = {
  pages: 2000,
  excerpts: 1,
  seed: 1,
  hold: 10,
  rounds: 8,
  rate: 0.012,
  hide: 0.15,
  from: '',
  also: '',
  keep: '',
  out: '',
  skip: ''
}
for (let index = 2; index < argv.length; index += 2) {
  const name = argv[index]!.replace(/^--/, '') as keyof typeof options
  const value = argv[index + 1]!
  ;(options as Record<string, string | number>)[name] =
    typeof options[name] === 'number' ? Number(value) : value
}

const random = (() => {
  let state = options.seed * 7919 + 17
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
})()

/**
 * A book whose heads number on is read by them, and not by the chain: it teaches what heads look like,
 * but less.
 */
const weightOfBook = 0.3

/** What the chain sees of a text, by the way of all texts, and how much it teaches. */
function lookAt(bytes: Uint8Array): (ZoneInput & {readonly weight: number}) | undefined {
  const {source} = readSource([{path: 'page.txt', bytes}])
  const sequences = findSequences(source.lines)
  let found: ZoneInput | undefined
  try {
    structure(restore(source, {sequences}).blocks, {
      language: sourceLanguage(source),
      readZones(reading) {
        found = prepareZones(reading)
        throw seen
      }
    })
  } catch (error) {
    if (error !== seen) throw error
  }
  return found && {...found, weight: sequences.isBook ? weightOfBook : 1}
}

/** What comes after the look is not asked for. */
const seen = new Error('seen')

function forged(
  set: string,
  count: number,
  seed: number,
  excerpts = 0
): (Example & {family: string})[] {
  const own = families.filter((family) => family.set === set)
  const list: (Example & {family: string})[] = []
  const add = (text: string, lines: readonly ForgedLine[], family: string) => {
    const zone = lookAt(new TextEncoder().encode(text))
    if (zone && zone.views.length > 0)
      list.push({
        input: zone.input,
        gold: labelPage(zone, lines),
        weight: zone.weight,
        family
      })
  }
  for (let index = 0; index < count; index++) {
    // One page in three is of the family that mixes all others.
    const name = own[index % own.length]!.name
    const isMixed = set === 'train' && index % 3 === 0
    const page = forgePage({seed: seed * 100_000 + index, family: isMixed ? 'mixed' : name})
    if (page.text.length > 60_000) continue
    add(page.text, page.lines, page.family)
    const starts = headsOf(page.lines)
    for (let times = 0; times < excerpts; times++) {
      const excerpt = cutExcerpt(page.text, starts, random)
      if (excerpt) add(excerpt.text, page.lines.slice(excerpt.from, excerpt.to), page.family)
    }
  }
  return list
}

const ofHead: ReadonlySet<LineRole> = new Set(['kicker', 'headline', 'deck', 'byline'])

/** Lines at which heads begin. */
function headsOf(lines: readonly ForgedLine[]): number[] {
  const isHead = (line: ForgedLine | undefined) => line?.role !== undefined && ofHead.has(line.role)
  return lines.flatMap((line, at) => (isHead(line) && !isHead(lines[at - 1]) ? [at] : []))
}

function fromFolder(
  root: string,
  weight: number,
  excerpts = 0,
  skip: ReadonlySet<string> = new Set()
): (Example & {family: string})[] {
  return pagesIn(root)
    .filter(({family}) => !skip.has(family))
    .flatMap(({bytes, truth, family}) => {
      const pieces = Array.from({length: excerpts}, () =>
        cutExcerpt(bytes.toString(), [], random)
      ).flatMap((excerpt) => (excerpt ? [new TextEncoder().encode(excerpt.text)] : []))
      return [bytes, ...pieces].flatMap((one) => {
        const zone = lookAt(one)
        return zone && zone.views.length > 0
          ? [{input: zone.input, gold: labelByTruth(zone, truth), weight, family}]
          : []
      })
    })
}

/** Texts of a folder that are read rightly by the weights that are built in, each teaching that reading. */
function keptIn(root: string, weight: number): (Example & {family: string})[] {
  return textsIn(root).flatMap((bytes) => {
    const zone = lookAt(bytes)
    if (!zone || zone.views.length === 0) return []
    const chosen = choosePath(new Chain(zone.input, zoneWeights), zone.input.given, zone)
    return [{input: zone.input, gold: Uint8Array.from(chosen), weight, family: 'kept'}]
  })
}

/** F1 of heads, each right when all of its lines are, and of bylines, by family. */
function judge(examples: readonly (Example & {family: string})[], weights: ChainWeights): string {
  const rows = new Map<string, Map<string, [right: number, found: number, wanted: number]>>()
  for (const {input, gold, family} of examples) {
    const {path} = new Chain(input, weights).best()
    const [found, wanted] = [unitsOf(path), unitsOf(gold)]
    for (const name of [family, 'all']) {
      const row = rows.get(name) ?? new Map()
      rows.set(name, row)
      for (const kind of ['title', 'byline', 'heading']) {
        const cell = row.get(kind) ?? [0, 0, 0]
        row.set(kind, cell)
        const a = found.filter((one) => one.startsWith(kind))
        const b = new Set(wanted.filter((one) => one.startsWith(kind)))
        cell[0] += a.filter((one) => b.has(one)).length
        cell[1] += a.length
        cell[2] += b.size
      }
    }
  }
  const f1 = ([right, found, wanted]: readonly number[]) =>
    found! + wanted! === 0 ? '  - ' : ((2 * right!) / (found! + wanted!)).toFixed(3)
  return [...rows]
    .map(
      ([name, row]) =>
        `${name.padEnd(24)} ${[...row].map(([kind, cell]) => `${kind} ${f1(cell)}`).join('  ')}`
    )
    .join('\n')
}

function unitsOf(path: ArrayLike<number>): string[] {
  const units: string[] = []
  for (let at = 0; at < path.length; at++) {
    const kind = labels[path[at]!]!.replace(/-.*$/, '')
    const isOn = labels[path[at]!]!.endsWith('-on')
    if (isOn) units.push(`${units.pop()!} ${at}`)
    else units.push(`${kind} ${at}`)
  }
  return units
}

const started = Date.now()
const say = (text: string) =>
  stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s ${text}\n`)
const train = [
  ...forged('train', options.pages, options.seed, options.excerpts),
  ...readAlso(options.also).flatMap(({folder, weight}) =>
    fromFolder(folder, weight, options.excerpts, new Set(options.skip.split(',')))
  ),
  ...readAlso(options.keep).flatMap(({folder, weight}) => keptIn(folder, weight))
]
const tune = forged('tune', 60, options.seed + 1)
const test = forged('test', 160, options.seed + 2)
const shared = existsSync(process.env.CHECK ?? '') ? fromFolder(process.env.CHECK!, 1) : []
say(`${train.length} pages teach`)
const first = options.from === 'learned' ? zoneWeights : firstWeights()
for (const [name, list] of [
  ['tune', tune],
  ['test', test],
  ['check', shared]
] as const)
  say(`${name} before\n${judge(list, first)}`)
const factOf = lineFacts.names.map((name, row) =>
  /^(?:any|before) /.test(name) ? -1 : lineFacts.factOf(row)
)
// Of what is built in, the facts that are hidden at times weigh less, as they do at the end of learning.
const start = {
  ...first,
  unary: first.unary.map((weight, at) =>
    factOf[Math.floor(at / labels.length)]! < 0 ? weight : weight / (1 - options.hide)
  )
}
const weights = trainChain(train, start, {
  ...options,
  factOf,
  random,
  onRound: (round) => say(`round ${round}`)
})
for (const [name, list] of [
  ['train', train.slice(0, 200)],
  ['tune', tune],
  ['test', test],
  ['check', shared]
] as const)
  say(`${name} after\n${judge(list, weights)}`)
if (options.out !== '') writeFileSync(options.out, tableOf(weights))

/** The weights as text: a line a fact, what it says of each label; what says nearly nothing is left out. */
function tableOf({unary, pairs}: ChainWeights): string {
  const size = labels.length
  const support = new Map<number, number>()
  for (const {input} of train)
    for (const rows of input.facts)
      for (const row of rows) support.set(row, (support.get(row) ?? 0) + 1)
  const lines = writeWeightTable(
    lineFacts.names,
    labels,
    (row, label) => unary[row * size + label]!,
    lineFacts.names.map((_, row) => support.get(row) ?? 0)
  )
  const keys = labels.flatMap((from) => labels.map((to) => `${from}>${to}`))
  const turns = writeWeightTable(
    turnFacts.names,
    keys,
    (row, pair) => pairs[row * size * size + pair]!
  )
  return `/**
 * Weights of the reading of lines, in nats, learned by \`npm run fit\`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = \`
${lines}
\`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = \`
${turns}
\`
`
}

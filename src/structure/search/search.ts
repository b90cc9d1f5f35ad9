import type {Tear} from '../tears/tears.ts'
import {Competition, Layer, type Step} from './competition.ts'
import {type SearchCosts, searchCosts} from './search-costs.ts'

/**
 * The page as numbers: blocks of running text in the order of the source, titles, and what each
 * pair of them is worth. All weights are in one unit, about the logarithm of odds.
 */
export interface Problem {
  readonly blocks: number
  readonly titles: number
  /** Worth of a block in the body of a title. */
  readonly ofBlock: (block: number, title: number) => number
  /** Worth of a body of a title that begins with a block, beside `ofBlock`. */
  readonly ofStart: (block: number, title: number) => number
  /** Worth of a cut before a block, whatever comes. */
  readonly ofCut: (block: number) => number
  /** How many titles stand directly before a block. */
  readonly titlesBefore: (block: number) => number
  /** Whether a block is a heading: a body seldom ends with one. */
  readonly isHeading: (block: number) => boolean
  readonly tears: readonly Tear[]
  /** Whether text may be taken up again elsewhere: else each body is one stretch of the source. */
  readonly mayMove?: boolean | undefined
  /** What the ways of going on cost; those of {@link searchCosts} if absent. */
  readonly costs?: SearchCosts | undefined
  /** What a person settled: no other reading is one. */
  readonly settled?: SettledSearch | undefined
}

/** What must be, by block. */
export interface SettledSearch {
  /** The title whose body it is in. */
  readonly only: ReadonlyMap<number, number>
  /** Where a body begins. */
  readonly begins: ReadonlySet<number>
  /** Where none begins, and none is taken up again. */
  readonly goesOn: ReadonlySet<number>
}

/** What must not be: a title's body at a place, or begun there. */
export interface Ban {
  readonly title: number
  readonly block: number
  readonly what: 'start' | 'member'
}

/** One way to read the page. */
export interface Solution {
  /** For each block the title whose body it is in; `titles` (one past the last) for none. */
  readonly labels: readonly number[]
  /** For each title the block with which its body begins, or -1. */
  readonly starts: readonly number[]
  /** `-Infinity` if there is no reading that is not banned. */
  readonly score: number
}

/** Weight of a tear from which halves that follow each other are not parted. */
const firm = 5
/** What a torn sentence may count, at most. */
const mostOfTear = 8
/** States that are kept for each block: exact for about nine titles, a beam beyond. */
export const wide = 400
/** Enough for the question how much worse the next best reading is. */
export const narrow = 60
/** Titles that may begin or be taken up again at a block; beyond, those that it suits best. */
const fewTitles = 12
/** States that are kept where there are more titles, so that a page costs no more for each; and at least. */
const beamOf = (beam: number, titles: number) =>
  titles <= fewTitles ? beam : Math.max(fewStates, Math.ceil((beam * fewTitles) / titles))
const fewStates = 10

/**
 * Cut the running text into as many bodies as there are titles and give each its title: the
 * sequence of labels with the greatest sum.
 *
 * Dynamic programming over the blocks; a state is the set of titles that have begun, the current
 * one, and the labels of sentences that are torn and not yet found again. Exact until more than
 * `beam` states compete, or `fewTitles` are there. Cost: blocks × (titles + states × `fewTitles`).
 *
 * @param trail
 *   {@link trailOf} the problem and the beam, if it is known: up to the ban nothing differs.
 */
export function search(problem: Problem, ban?: Ban, beam = wide, trail: Trail = []): Solution {
  const {blocks, titles, costs = searchCosts} = problem
  const history = walk(problem, ban, beam, trail)
  const states = history.at(-1) ?? atStart(new Competition(1, wordsOf(titles)))
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  const tail = blocks > 0 && problem.isHeading(blocks - 1) ? costs.endsInHeading : 0
  for (let state = 0; state < states.size; state++) {
    const score = states.score[state]! + costs.unused * (titles - states.count[state]!) + tail
    if (score > bestScore) [best, bestScore] = [state, score]
  }
  const labels: number[] = []
  const begins = new Array<number>(titles).fill(-1)
  for (let block = blocks - 1; block >= 0 && best >= 0; block--) {
    const layer = history[block]!
    labels[block] = layer.label[best]!
    if (layer.isStart[best]) begins[labels[block]!] = block
    best = layer.before[best]!
  }
  return {labels, starts: begins, score: bestScore}
}

/** The states after each block where nothing is banned: a search with a ban begins at its block. */
export type Trail = readonly Layer[]

/** Go over the page once for all searches of one `beam` that ban something. */
export function trailOf(problem: Problem, beam: number): Trail {
  return walk(problem, undefined, beam, [])
}

const wordsOf = (titles: number) => Math.max(1, Math.ceil(titles / 32))

function atStart(rivals: Competition): Layer {
  const nothing = new Layer(1, rivals.words)
  rivals.add(nothing, 0, {score: 0, label: -1, back: -1, dangling: 0, open: 0, isStart: false})
  return rivals.best(1)
}

/** The states after each block, by way of those that are known. */
function walk(problem: Problem, ban: Ban | undefined, most: number, trail: Trail): Layer[] {
  const beam = beamOf(most, problem.titles)
  const {blocks, titles, settled, costs = searchCosts, mayMove = true} = problem
  // Halves that follow each other need no memory: the state knows the label of the block before.
  const near = new Map(
    problem.tears.flatMap((tear) => (tear.start === tear.end + 1 ? [[tear.start, tear]] : []))
  )
  const {places, powers} = rememberTears(mayMove ? problem.tears : [], titles + 2)
  const history = ban ? trail.slice(0, ban.block) : []
  const width = Math.min(titles, fewTitles) + 4
  const rivals = new Competition(Math.max(1, beam) * width, wordsOf(titles))
  let states = history.at(-1) ?? atStart(rivals)
  const own = new Float64Array(titles + 1)
  // Where a person says with which title an article begins, it does not begin before.
  const earliest = new Int32Array(titles + 1)
  for (const [block, title] of settled?.only ?? [])
    if (settled!.begins.has(block)) earliest[title] = block
  const starts = new Float64Array(titles)
  const step: Step = {score: 0, label: 0, back: -1, dangling: 0, open: 0, isStart: false}
  for (let block = history.length; block < blocks; block++) {
    let least = 0
    for (let label = 0; label < titles; label++) {
      own[label] = problem.ofBlock(block, label)
      starts[label] = problem.ofStart(block, label)
      least = Math.min(least, own[label]!)
    }
    // A long body that never names its subject loses nothing to having no title at all.
    own[titles] = least
    const torn = places.get(block) ?? []
    const tornStart = torn.find((place) => place.tear.start === block)
    const isTornEarlier = tornStart !== undefined && tornStart.tear.end > block
    const joint = near.has(block) ? gainOf(near.get(block)!, costs) : 0
    const tornBefore = (places.get(block - 1) ?? []).find(({tear}) => tear.end === block - 1)
    const isTornBefore = near.has(block) || tornBefore !== undefined
    const isInterrupted = problem.titlesBefore(block) > 0 && !isTornBefore
    const isBelowHeading = block > 0 && problem.isHeading(block - 1)
    const cut = problem.ofCut(block)
    const only = settled?.only.get(block)
    const begins = settled?.begins.has(block) === true
    const goesOn = settled?.goesOn.has(block) === true
    // A sentence that goes on in the next block is hardly parted.
    const isOne = goesOn || (joint >= firm && only === undefined && !begins)
    const candidates = only === undefined ? candidatesOf(starts, own) : [only]
    const isCandidate = new Uint8Array(titles + 1)
    for (const label of candidates) isCandidate[label] = 1
    const goOn = (state: number, label: number) => {
      const before = states.label[state]!
      if (isOne && label !== before) return
      if (block < earliest[label]!) return
      const isBanned = ban !== undefined && ban.title === label && ban.block === block
      if (isBanned && ban.what === 'member') return
      let score = states.score[state]! + own[label]!
      step.label = label
      step.back = states.back[state]!
      step.dangling = states.dangling[state]!
      step.isStart = false
      const isBegun = label === titles || states.hasBegun(state, label)
      if (begins && isBegun && label !== titles) return
      if (label === before) {
        if (isInterrupted) score += costs.interrupted
        if (tornBefore) score += tornBefore.tear.isMarked ? costs.bothSidesOfMark : costs.bothSides
        score += joint
      } else {
        score -= joint * costs.parted
        if (isBelowHeading && !tornStart) score += costs.endsInHeading
        if (tornStart && !begins && (isBegun || isTornEarlier)) {
          // A displaced run: where the text was interrupted it may go on afterwards.
          score += Math.min(0, tornStart.tear.weight - costs.doubtful)
          if (step.back < 0) {
            step.back = before
            step.dangling = isBelowHeading ? 1 : 0
          }
        } else {
          if (label === titles)
            score += costs.untitled + (block === 0 ? costs.preface : Math.min(0, cut))
          else if (!isBegun) {
            if (isBanned) return
            score += cut + starts[label]!
            step.isStart = true
          } else if (!mayMove) return
          else if (label === step.back)
            score += costs.returned + (step.dangling ? costs.dangling : 0)
          else score += costs.resumed + Math.min(0, cut)
          step.back = -1
        }
      }
      let open = states.open[state]!
      for (const {tear, slot} of torn) {
        const power = powers[slot]!
        if (block < Math.max(tear.end, tear.start)) open += power * (label + 1)
        else {
          const other = digitOf(open, power, titles)
          const gain = gainOf(tear, costs)
          score += other === label ? gain : -gain * costs.parted
          open -= power * (other + 1)
        }
      }
      if (score === Number.NEGATIVE_INFINITY) return
      step.score = score
      step.open = open
      rivals.add(states, state, step)
    }
    rivals.clear()
    for (let state = 0; state < states.size; state++) {
      for (const label of candidates) goOn(state, label)
      if (only !== undefined) continue
      const [before, back] = [states.label[state]!, states.back[state]!]
      if (before >= 0 && !isCandidate[before]) goOn(state, before)
      if (back >= 0 && back !== before && !isCandidate[back]) goOn(state, back)
      if (!tornStart) continue
      const other = digitOf(states.open[state]!, powers[tornStart.slot]!, titles)
      if (other >= 0 && other !== before && other !== back && !isCandidate[other])
        goOn(state, other)
    }
    states = rivals.best(beam)
    history.push(states)
  }
  return history
}

/** What it is worth that a torn sentence is whole. */
const gainOf = ({weight}: Tear, {torn}: SearchCosts): number =>
  torn * Math.min(mostOfTear, weight + 1)

/** The label at the earlier end of a tear, or -1. */
const digitOf = (open: number, power: number, titles: number): number =>
  (Math.floor(open / power) % (titles + 2)) - 1

/** The titles that may begin at a block, the last of them none. */
function candidatesOf(starts: Float64Array, own: Float64Array): number[] {
  const titles = starts.length
  const all = Array.from({length: titles}, (_, label) => label)
  if (titles <= fewTitles) return [...all, titles]
  const worth = (label: number) => starts[label]! + own[label]!
  return [
    ...all
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .slice(0, fewTitles)
      .sort((a, b) => a - b),
    titles
  ]
}

/** A torn sentence with the digit of `open` that holds the label of its earlier half until the later one is met. */
interface Place {
  readonly tear: Tear
  readonly slot: number
}

/** By block, the tears whose halves do not follow each other; as many at a time as one number can hold. */
function rememberTears(
  tears: readonly Tear[],
  base: number
): {places: Map<number, Place[]>; powers: number[]} {
  const slots = Math.floor(Math.log(Number.MAX_SAFE_INTEGER) / Math.log(base))
  const places = new Map<number, Place[]>()
  const until: number[] = []
  const far = tears
    .filter((tear) => tear.start !== tear.end + 1)
    .map((tear) => ({
      tear,
      first: Math.min(tear.end, tear.start),
      last: Math.max(tear.end, tear.start)
    }))
    .sort((a, b) => a.first - b.first)
  for (const {tear, first, last} of far) {
    // A digit is free again after the block where its tear was settled.
    let slot = until.findIndex((end) => end < first)
    if (slot < 0) slot = until.length
    if (slot >= slots) continue
    until[slot] = last
    for (const block of [first, last])
      places.set(block, [...(places.get(block) ?? []), {tear, slot}])
  }
  return {places, powers: Array.from({length: slots}, (_, slot) => base ** slot)}
}

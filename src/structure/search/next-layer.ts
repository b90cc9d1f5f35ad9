import type {Tear} from '../tears/tears.ts'
import {Competition, type Layer, type Step} from './competition.ts'
import {type SearchCosts, searchCosts} from './search-costs.ts'
import {turnWeights} from './start-weights.ts'
import {digitOf, rememberTears} from './tear-memory.ts'

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
  /** Worth of a body that begins with a block and whose title stands in a row with that of the body before. */
  readonly inTurn?: ((block: number, before: number, title: number) => number) | undefined
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

/**
 * Prepare to go over a page block by block.
 *
 * @param most
 *   States that are kept after a block where there are few titles.
 * @returns
 *   Function that takes the states before a block and the block, and gives the states after it. It
 *   knows nothing of the blocks before but what the states know.
 */
export function createNextLayer(
  problem: Problem,
  most: number,
  ban: Ban | undefined
): (before: Layer, block: number) => Layer {
  const {titles, settled, costs = searchCosts, mayMove = true, inTurn} = problem
  const beam = beamOf(most, titles)
  const {near, places, powers} = rememberTears(problem)
  const width = Math.min(titles, fewTitles) + 4
  const rivals = new Competition(Math.max(1, beam) * width, wordsOf(titles))
  const own = new Float64Array(titles + 1)
  // Where a person says with which title an article begins, it does not begin before.
  const earliest = new Int32Array(titles + 1)
  for (const [block, title] of settled?.only ?? [])
    if (settled!.begins.has(block)) earliest[title] = block
  const starts = new Float64Array(titles)
  /** What a change to a label is worth at most, if its title begins, or is taken up again. */
  const anew = new Float64Array(titles + 1)
  const again = new Float64Array(titles + 1)
  const returned = costs.returned + Math.max(0, costs.dangling)
  const step: Step = {score: 0, label: 0, back: -1, dangling: 0, open: 0, isStart: false}
  return (states, block) => {
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
    const untitled = costs.untitled + (block === 0 ? costs.preface : Math.min(0, cut))
    /** What a state comes to with a label, told by `step`. */
    const weigh = (state: number, label: number): number => {
      const before = states.label[state]!
      if (block < earliest[label]!) return impossible
      const isBanned = ban !== undefined && ban.title === label && ban.block === block
      if (isBanned && ban.what === 'member') return impossible
      let score = states.score[state]! + own[label]!
      step.label = label
      step.back = states.back[state]!
      step.dangling = states.dangling[state]!
      step.isStart = false
      const isBegun = label === titles || states.hasBegun(state, label)
      if (begins && isBegun && label !== titles) return impossible
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
          if (label === titles) score += untitled
          else if (!isBegun) {
            if (isBanned) return impossible
            score += cut + starts[label]!
            if (before >= 0) score += inTurn?.(block, before, label) ?? 0
            step.isStart = true
          } else if (!mayMove) return impossible
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
      step.score = score
      step.open = open
      return score
    }
    // Where a tear is settled, states that knew of it may become one.
    const isLess = torn.some(({tear}) => block >= Math.max(tear.end, tear.start))
    const isFull = states.size >= beam && only === undefined && !isLess
    const bar = isFull ? leastThatStays(states, weigh) : impossible
    // Of most states it is soon known that a change is none, or gains too little.
    const change = rounding - joint * costs.parted + Math.max(0, costs.endsInHeading)
    const run = tornStart ? 0 : impossible
    const mostAgain = mayMove ? Math.max(run, returned, costs.resumed + Math.min(0, cut)) : run
    anew.fill(Number.POSITIVE_INFINITY)
    again.fill(Number.POSITIVE_INFINITY)
    for (const label of candidates) {
      const rest = own[label]! + change
      anew[label] =
        rest + Math.max(run, label === titles ? untitled : cut + starts[label]! + mostInTurn)
      again[label] = rest + mostAgain
    }
    const goOn = (state: number, label: number) => {
      if (label !== states.label[state]) {
        const isBegun = label < titles && states.hasBegun(state, label)
        const most = (isBegun ? again : anew)[label]!
        if (most === impossible || states.score[state]! + most < bar) return
      }
      const score = weigh(state, label)
      if (score > impossible && score >= bar) rivals.add(states, state, step)
    }
    rivals.clear()
    for (let state = 0; state < states.size; state++) {
      const [before, back] = [states.label[state]!, states.back[state]!]
      if (isOne) {
        if (before >= 0 && (only === undefined || only === before)) goOn(state, before)
        continue
      }
      for (const label of candidates) goOn(state, label)
      if (only !== undefined) continue
      if (before >= 0 && !isCandidate[before]) goOn(state, before)
      if (back >= 0 && back !== before && !isCandidate[back]) goOn(state, back)
      if (!tornStart) continue
      const other = digitOf(states.open[state]!, powers[tornStart.slot]!, titles)
      if (other >= 0 && other !== before && other !== back && !isCandidate[other])
        goOn(state, other)
    }
    return rivals.best(beam)
  }
}

/** What sums of the same weights in another order differ by at most. */
const rounding = 1e-6

const impossible = Number.NEGATIVE_INFINITY

/**
 * The worst that a state comes to which keeps its label: as many are at least as good as there are
 * states, so that of a full layer nothing below it is kept.
 */
function leastThatStays(states: Layer, weigh: (state: number, label: number) => number): number {
  let least = Number.POSITIVE_INFINITY
  for (let state = 0; state < states.size && least > impossible; state++)
    least = Math.min(
      least,
      states.label[state]! < 0 ? impossible : weigh(state, states.label[state]!)
    )
  return least
}

/** Numbers for the set of titles that have begun. */
export const wordsOf = (titles: number) => Math.max(1, Math.ceil(titles / 32))

/** Weight of a tear from which halves that follow each other are not parted. */
const firm = 5
/** What it may be worth at most that a body follows that of the title above its own. */
const mostInTurn = Math.max(...Object.values(turnWeights))
/** What a torn sentence may count, at most. */
const mostOfTear = 8
/** Titles that may begin or be taken up again at a block; beyond, those that it suits best. */
const fewTitles = 12
/** States that are kept where there are more titles, so that a page costs no more for each; and at least. */
const beamOf = (beam: number, titles: number) =>
  titles <= fewTitles ? beam : Math.max(fewStates, Math.ceil((beam * fewTitles) / titles))
const fewStates = 10

/** What it is worth that a torn sentence is whole. */
const gainOf = ({weight}: Tear, {torn}: SearchCosts): number =>
  torn * Math.min(mostOfTear, weight + 1)

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

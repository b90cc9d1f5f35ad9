import {Competition, type Layer} from './competition.ts'
import type {Tear} from './tears.ts'

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

const costs = {
  /** A body without a title begins. */
  untitled: -7,
  /** A title is left without a body. */
  unused: -6,
  /** A title stands between two blocks of one body that is not its own. */
  interrupted: -2.5,
  /** A body is taken up again where no torn sentence says so. */
  resumed: -4.5,
  /** The same after a run that a torn sentence put there; `dangling` when a heading waits for its text. */
  returned: -2,
  dangling: 2.5,
  /** A torn sentence of less weight puts a run elsewhere at the cost of what it lacks: chance pairs weigh about 0. */
  doubtful: 1,
  /** What stands below a sentence that goes on elsewhere is of the same body; or below a mark that says so. */
  bothSides: -0.7,
  bothSidesOfMark: -4,
  /** A body ends with a heading. */
  endsInHeading: -2.5
}
/** Weight of a tear from which halves that follow each other are not parted. */
const firm = 5
/** States that are kept for each block: exact for about nine titles, a beam beyond. */
export const wide = 400
/** Enough for the question how much worse the next best reading is. */
export const narrow = 60

/**
 * Cut the running text into as many bodies as there are titles and give each its title: the
 * sequence of labels with the greatest sum.
 *
 * Dynamic programming over the blocks; a state is the set of titles that have begun, the current
 * one, and the labels of sentences that are torn and not yet found again. Exact until more than
 * `beam` states compete. Cost: blocks × states × titles.
 *
 * @param trail
 *   {@link trailOf} the problem and the beam, if it is known: up to the ban nothing differs.
 */
export function search(problem: Problem, ban?: Ban, beam = wide, trail: Trail = []): Solution {
  const {blocks, titles} = problem
  const history = walk(problem, ban, beam, trail)
  const states = history.at(-1) ?? atStart(new Competition(1))
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  const tail = blocks > 0 && problem.isHeading(blocks - 1) ? costs.endsInHeading : 0
  for (let state = 0; state < states.size; state++) {
    const score = states.score[state]! + costs.unused * (titles - bits(states.begun[state]!)) + tail
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

function atStart(rivals: Competition): Layer {
  rivals.add(0, 0, -1, -1, 0, 0, -1, 0)
  return rivals.best(1)
}

/** The states after each block, by way of those that are known. */
function walk(problem: Problem, ban: Ban | undefined, beam: number, trail: Trail): Layer[] {
  const {blocks, titles} = problem
  // Halves that follow each other need no memory: the state knows the label of the block before.
  const near = new Map(
    problem.tears.flatMap((tear) => (tear.start === tear.end + 1 ? [[tear.start, tear]] : []))
  )
  const {places, powers} = rememberTears(problem.tears, titles + 2)
  const history = ban ? trail.slice(0, ban.block) : []
  const rivals = new Competition(Math.max(1, beam) * (titles + 1))
  let states = history.at(-1) ?? atStart(rivals)
  const own = new Float64Array(titles + 1)
  // Where a person says with which title an article begins, it does not begin before.
  const earliest = new Int32Array(titles + 1)
  for (const [block, title] of problem.settled?.only ?? [])
    if (problem.settled!.begins.has(block)) earliest[title] = block
  const starts = new Float64Array(titles)
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
    const joint = Math.min(8, near.has(block) ? near.get(block)!.weight + 1 : 0)
    const tornBefore = (places.get(block - 1) ?? []).find(({tear}) => tear.end === block - 1)
    const isTornBefore = near.has(block) || tornBefore !== undefined
    const isInterrupted = problem.titlesBefore(block) > 0 && !isTornBefore
    const isBelowHeading = block > 0 && problem.isHeading(block - 1)
    const cut = problem.ofCut(block)
    const isBanned = (label: number, what: Ban['what']) =>
      ban !== undefined && ban.title === label && ban.block === block && ban.what === what
    const only = problem.settled?.only.get(block)
    const begins = problem.settled?.begins.has(block) === true
    const goesOn = problem.settled?.goesOn.has(block) === true
    rivals.clear()
    for (let state = 0; state < states.size; state++) {
      const before = states.label[state]!
      for (let label = 0; label <= titles; label++) {
        // A sentence that goes on in the next block is hardly parted.
        if (joint >= firm && label !== before && only === undefined && !begins) continue
        if (only !== undefined && label !== only) continue
        if (block < earliest[label]! || (goesOn && label !== before)) continue
        if (isBanned(label, 'member')) continue
        let score = states.score[state]! + own[label]!
        let begun = states.begun[state]!
        let back = states.back[state]!
        let dangling = states.dangling[state]!
        let isStart = 0
        const isBegun = label === titles || (begun & (1 << label)) !== 0
        if (begins && isBegun && label !== titles) continue
        if (label === before) {
          if (isInterrupted) score += costs.interrupted
          if (tornBefore)
            score += tornBefore.tear.isMarked ? costs.bothSidesOfMark : costs.bothSides
          score += joint
        } else {
          score -= joint * 0.7
          if (isBelowHeading && !tornStart) score += costs.endsInHeading
          if (tornStart && !begins && (isBegun || isTornEarlier)) {
            // A displaced run: where the text was interrupted it may go on afterwards.
            score += Math.min(0, tornStart.tear.weight - costs.doubtful)
            if (back < 0) {
              back = before
              dangling = isBelowHeading ? 1 : 0
            }
          } else if (label === titles) {
            score += costs.untitled + (block === 0 ? 4 : Math.min(0, cut))
            back = -1
          } else if (!isBegun) {
            if (isBanned(label, 'start')) continue
            score += cut + starts[label]!
            begun |= 1 << label
            isStart = 1
            back = -1
          } else if (label === back) {
            score += costs.returned + (dangling ? costs.dangling : 0)
            back = -1
          } else {
            score += costs.resumed + Math.min(0, cut)
            back = -1
          }
        }
        let open = states.open[state]!
        for (const {tear, slot} of torn) {
          const power = powers[slot]!
          if (block < Math.max(tear.end, tear.start)) open += power * (label + 1)
          else {
            const other = (Math.floor(open / power) % (titles + 2)) - 1
            const gain = Math.min(8, tear.weight + 1)
            score += other === label ? gain : -gain * 0.7
            open -= power * (other + 1)
          }
        }
        rivals.add(score, begun, label, back, dangling, open, state, isStart)
      }
    }
    states = rivals.best(beam)
    history.push(states)
  }
  return history
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

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

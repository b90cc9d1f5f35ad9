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
  /** A body ends with a heading. */
  endsInHeading: -2.5
}
/** Weight of a tear from which halves that follow each other are not parted. */
const firm = 5
/** States that are kept for each block: exact for about nine titles, a beam beyond. */
const wide = 400
/** Enough for the question how much worse the next best reading is. */
export const narrow = 60

interface State {
  readonly score: number
  /** Titles that have begun, one bit each. */
  readonly begun: number
  readonly label: number
  /** Label to which the text returns after a displaced run, or -1. */
  readonly back: number
  readonly isDangling: boolean
  /** Labels at the earlier ends of tears that are not settled yet, in the order of `tears`. */
  readonly open: readonly number[]
  readonly before: State | undefined
  readonly isStart: boolean
}

/**
 * Cut the running text into as many bodies as there are titles and give each its title: the
 * sequence of labels with the greatest sum.
 *
 * Dynamic programming over the blocks; a state is the set of titles that have begun, the current
 * one, and the labels of sentences that are torn and not yet found again. Exact until more than
 * `wide` states compete. Cost: blocks × states × titles.
 */
export function search(problem: Problem, ban?: Ban, beam = wide): Solution {
  const {blocks, titles} = problem
  // Halves that follow each other need no memory: the state knows the label of the block before.
  const near = new Map(
    problem.tears.flatMap((tear) => (tear.start === tear.end + 1 ? [[tear.start, tear]] : []))
  )
  const tears = problem.tears.filter((tear) => tear.start !== tear.end + 1)
  const endAt = new Map(tears.map((tear, index) => [tear.end, index]))
  const startAt = new Map(tears.map((tear, index) => [tear.start, index]))
  let states: State[] = [
    {
      score: 0,
      begun: 0,
      label: -1,
      back: -1,
      isDangling: false,
      open: tears.map(() => -1),
      before: undefined,
      isStart: false
    }
  ]
  for (let block = 0; block < blocks; block++) {
    const next = new Map<number | string, State>()
    const own = Array.from({length: titles + 1}, (_, label) =>
      label === titles ? 0 : problem.ofBlock(block, label)
    )
    const torn = [endAt.get(block), startAt.get(block)].filter((tear) => tear !== undefined)
    const isTornStart = startAt.has(block)
    const joint = Math.min(8, near.has(block) ? near.get(block)!.weight + 1 : 0)
    const isTornBefore = near.has(block) || endAt.has(block - 1)
    const isBelowHeading = block > 0 && problem.isHeading(block - 1)
    const cut = problem.ofCut(block)
    const starts = Array.from({length: titles}, (_, label) => problem.ofStart(block, label))
    for (const state of states) {
      for (let label = 0; label <= titles; label++) {
        // A sentence that goes on in the next block is hardly parted.
        if (joint >= firm && label !== state.label) continue
        if (ban && ban.title === label && ban.block === block && ban.what === 'member') continue
        let score = state.score + own[label]!
        let {begun, back, isDangling} = state
        let isStart = false
        const isBegun = label === titles || (begun & (1 << label)) !== 0
        if (label === state.label) {
          if (problem.titlesBefore(block) > 0 && !isTornBefore) score += costs.interrupted
          score += joint
        } else {
          score -= joint * 0.7
          if (isBelowHeading && !isTornStart) score += costs.endsInHeading
          if (isTornStart && (isBegun || tears[startAt.get(block)!]!.end > block)) {
            // A displaced run: where the text was interrupted it may go on afterwards.
            if (back < 0) {
              back = state.label
              isDangling = isBelowHeading
            }
          } else if (label === titles) {
            score += costs.untitled + (block === 0 ? 4 : Math.min(0, cut))
            back = -1
          } else if (!isBegun) {
            if (ban && ban.title === label && ban.block === block && ban.what === 'start') continue
            score += cut + starts[label]!
            begun |= 1 << label
            isStart = true
            back = -1
          } else if (label === back) {
            score += costs.returned + (isDangling ? costs.dangling : 0)
            back = -1
          } else {
            score += costs.resumed + Math.min(0, cut)
            back = -1
          }
        }
        let open = state.open
        for (const tear of torn) {
          const {end, start, weight} = tears[tear]!
          const isSecond = block === Math.max(end, start)
          const gain = Math.min(8, weight + 1)
          if (isSecond) score += open[tear] === label ? gain : -gain * 0.7
          open = open.map((one, index) => (index === tear ? (isSecond ? -1 : label) : one))
        }
        const key = keyOf(begun, label, back, isDangling, open, titles)
        const rival = next.get(key)
        if (!rival || rival.score < score) {
          next.set(key, {score, begun, label, back, isDangling, open, before: state, isStart})
        }
      }
    }
    states = [...next.values()]
    if (states.length > beam) {
      states = states.sort((a, b) => b.score - a.score).slice(0, beam)
    }
  }
  let best: State | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const state of states) {
    const score =
      state.score +
      costs.unused * (titles - bits(state.begun)) +
      (blocks > 0 && problem.isHeading(blocks - 1) ? costs.endsInHeading : 0)
    if (score > bestScore) [best, bestScore] = [state, score]
  }
  const labels: number[] = []
  const starts = new Array<number>(titles).fill(-1)
  for (let state = best, block = blocks - 1; state && block >= 0; state = state.before, block--) {
    labels[block] = state.label
    if (state.isStart) starts[state.label] = block
  }
  return {labels, starts, score: bestScore}
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** One number for all that later choices depend on, or a string where a number is too small for it. */
function keyOf(
  begun: number,
  label: number,
  back: number,
  isDangling: boolean,
  open: readonly number[],
  titles: number
): number | string {
  const base = titles + 2
  let key = ((begun * base + label) * base + back + 1) * 2 + (isDangling ? 1 : 0)
  for (const one of open) key = key * base + one + 1
  return key < Number.MAX_SAFE_INTEGER
    ? key
    : `${begun}|${label}|${back}|${isDangling}|${open.join()}`
}

import {searchCosts} from '../search-costs.ts'
import type {Layer, Step} from './competition.ts'
import type {Ban, Problem} from './problem.ts'
import {type BlockFacts, gainOf} from './read-block.ts'
import {digitOf} from './tear-memory.ts'

/** What must not be comes to. */
export const impossible = Number.NEGATIVE_INFINITY

/** Weighs how the states before a block go on to it. */
export interface StepWeigher {
  /** Take the states before a block, and what is known of the block. */
  readonly enter: (states: Layer, at: BlockFacts) => void
  /** What one of the states comes to that keeps its label. */
  readonly keep: (state: number) => number
  /** What it comes to with another label, whose title has begun in it or not. */
  readonly change: (state: number, label: number, isBegun: boolean) => number
  /** The step that was weighed last. */
  readonly step: Step
}

/**
 * Prepare to weigh how states go on.
 *
 * It is done a hundred thousand times for a page, and most of those once: what is the same for all states
 * is looked up before, and nothing is called that has nothing to say.
 *
 * @param powers
 *   What a digit of a tear's slot counts.
 * @param ban
 *   What must not be.
 */
export function createStepWeigher(
  problem: Problem,
  powers: readonly number[],
  ban: Ban | undefined
): StepWeigher {
  const {titles, costs = searchCosts, mayMove = true, inTurn} = problem
  const earliest = earliestStarts(problem)
  const step: Step = {score: 0, label: 0, back: -1, dangling: 0, open: 0, isStart: false}
  let from: Layer
  let at: BlockFacts
  // Titles that are banned at this block, or no title.
  let [noMember, noStart] = [nobody, nobody]

  /** Begin a step; a label that must not be has none. */
  const begin = (state: number, label: number): boolean => {
    if (at.block < earliest[label]! || label === noMember) return false
    step.score = from.score[state]! + at.own[label]!
    step.label = label
    step.back = from.back[state]!
    step.dangling = from.dangling[state]!
    step.open = from.open[state]!
    step.isStart = false
    return true
  }

  /** What another label is worth, beside the block itself. */
  const part = (before: number, label: number, isBegun: boolean) => {
    const {tornStart, isBelowHeading} = at
    step.score -= at.joint * costs.parted
    if (isBelowHeading && !tornStart) step.score += costs.endsInHeading
    if (tornStart && !at.begins && (isBegun || label === titles || at.isTornEarlier)) {
      // A displaced run: where the text was interrupted it may go on afterwards.
      step.score += Math.min(0, tornStart.tear.weight - costs.doubtful)
      if (step.back >= 0) return
      step.back = before
      step.dangling = isBelowHeading ? 1 : 0
      return
    }
    if (label === titles) step.score += at.untitled
    else if (!isBegun) {
      if (label === noStart) step.score = impossible
      step.score += at.cut + at.starts[label]!
      if (label === before + 1 && before >= 0) step.score += inTurn?.(at.block, label) ?? 0
      step.isStart = true
    } else if (!mayMove) step.score = impossible
    else if (label === step.back)
      step.score += costs.returned + (step.dangling ? costs.dangling : 0)
    else step.score += costs.resumed + Math.min(0, at.cut)
    step.back = -1
  }

  /** The state remembers the labels of earlier halves, and has its gain or loss at the later ones. */
  const meetTears = (label: number) => {
    for (const {tear, slot} of at.torn) {
      const power = powers[slot]!
      if (at.block < Math.max(tear.end, tear.start)) step.open += power * (label + 1)
      else {
        const other = digitOf(step.open, power, titles)
        const gain = gainOf(tear, costs)
        step.score += other === label ? gain : -gain * costs.parted
        step.open -= power * (other + 1)
      }
    }
  }

  return {
    enter(states, facts) {
      from = states
      at = facts
      noMember = ban?.what === 'member' && ban.block === at.block ? ban.title : nobody
      noStart = ban?.what === 'start' && ban.block === at.block ? ban.title : nobody
    },
    keep(state) {
      const label = from.label[state]!
      if (!begin(state, label)) return impossible
      if (at.begins && label !== titles && from.hasBegun(state, label)) return impossible
      if (at.isInterrupted) step.score += costs.interrupted
      if (at.tornBefore)
        step.score += at.tornBefore.tear.isMarked ? costs.bothSidesOfMark : costs.bothSides
      step.score += at.joint
      if (at.torn.length > 0) meetTears(label)
      return step.score
    },
    change(state, label, isBegun) {
      if (!begin(state, label) || (at.begins && isBegun)) return impossible
      part(from.label[state]!, label, isBegun)
      if (at.torn.length > 0) meetTears(label)
      return step.score
    },
    step
  }
}

/** No title. */
const nobody = -1

/** By label the block above which it does not begin: where a person says with which title an article begins. */
function earliestStarts({titles, settled}: Problem): Int32Array {
  const earliest = new Int32Array(titles + 1)
  for (const [block, title] of settled?.only ?? [])
    if (settled?.begins.has(block)) earliest[title] = block
  return earliest
}

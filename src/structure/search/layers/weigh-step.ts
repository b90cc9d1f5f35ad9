import {searchCosts} from '../search-costs.ts'
import type {Layer, Step} from './competition.ts'
import type {Ban, Problem} from './problem.ts'
import {type BlockFacts, gainOf} from './read-block.ts'
import {digitOf} from './tear-memory.ts'

/** What must not be comes to. */
export const impossible = Number.NEGATIVE_INFINITY

/** Takes the states before a block, one of them, a label for the block, and the block; gives what that comes to. */
export type WeighStep = (states: Layer, state: number, label: number, at: BlockFacts) => number

/**
 * Prepare to weigh how states go on.
 *
 * @param powers
 *   What a digit of a tear's slot counts.
 * @param ban
 *   What must not be.
 * @returns
 *   The function that weighs, and the step that it weighed last.
 */
export function createWeighStep(
  problem: Problem,
  powers: readonly number[],
  ban: Ban | undefined
): {readonly weigh: WeighStep; readonly step: Step} {
  const {titles, costs = searchCosts, mayMove = true, inTurn} = problem
  const earliest = earliestStarts(problem)
  const step: Step = {score: 0, label: 0, back: -1, dangling: 0, open: 0, isStart: false}
  const isBanned = (what: Ban['what'], label: number, block: number) =>
    ban !== undefined && ban.what === what && ban.title === label && ban.block === block

  /** The state keeps its label. */
  const keep = ({isInterrupted, tornBefore, joint}: BlockFacts) => {
    if (isInterrupted) step.score += costs.interrupted
    if (tornBefore) step.score += tornBefore.tear.isMarked ? costs.bothSidesOfMark : costs.bothSides
    step.score += joint
  }

  /** The state has another label from here. */
  const change = (before: number, label: number, isBegun: boolean, at: BlockFacts) => {
    const {block, tornStart, isBelowHeading} = at
    step.score -= at.joint * costs.parted
    if (isBelowHeading && !tornStart) step.score += costs.endsInHeading
    if (tornStart && !at.begins && (isBegun || at.isTornEarlier)) {
      // A displaced run: where the text was interrupted it may go on afterwards.
      step.score += Math.min(0, tornStart.tear.weight - costs.doubtful)
      if (step.back >= 0) return
      step.back = before
      step.dangling = isBelowHeading ? 1 : 0
      return
    }
    if (label === titles) step.score += at.untitled
    else if (!isBegun) {
      if (isBanned('start', label, block)) step.score = impossible
      step.score += at.cut + at.starts[label]!
      if (before >= 0) step.score += inTurn?.(block, before, label) ?? 0
      step.isStart = true
    } else if (!mayMove) step.score = impossible
    else if (label === step.back)
      step.score += costs.returned + (step.dangling ? costs.dangling : 0)
    else step.score += costs.resumed + Math.min(0, at.cut)
    step.back = -1
  }

  /** The state remembers the labels of earlier halves, and has its gain or loss at the later ones. */
  const meetTears = (label: number, {block, torn}: BlockFacts) => {
    for (const {tear, slot} of torn) {
      const power = powers[slot]!
      if (block < Math.max(tear.end, tear.start)) step.open += power * (label + 1)
      else {
        const other = digitOf(step.open, power, titles)
        const gain = gainOf(tear, costs)
        step.score += other === label ? gain : -gain * costs.parted
        step.open -= power * (other + 1)
      }
    }
  }

  const weigh: WeighStep = (states, state, label, at) => {
    if (at.block < earliest[label]! || isBanned('member', label, at.block)) return impossible
    const isBegun = label === titles || states.hasBegun(state, label)
    if (at.begins && isBegun && label !== titles) return impossible
    const before = states.label[state]!
    step.score = states.score[state]! + at.own[label]!
    step.label = label
    step.back = states.back[state]!
    step.dangling = states.dangling[state]!
    step.open = states.open[state]!
    step.isStart = false
    if (label === before) keep(at)
    else change(before, label, isBegun, at)
    meetTears(label, at)
    return step.score
  }
  return {weigh, step}
}

/** By label the block above which it does not begin: where a person says with which title an article begins. */
function earliestStarts({titles, settled}: Problem): Int32Array {
  const earliest = new Int32Array(titles + 1)
  for (const [block, title] of settled?.only ?? [])
    if (settled?.begins.has(block)) earliest[title] = block
  return earliest
}

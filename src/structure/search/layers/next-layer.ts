import {Competition, type Layer, wordsOf} from './competition.ts'
import {createLimitChanges} from './limit-changes.ts'
import type {Ban, Problem} from './problem.ts'
import {type BlockFacts, createReadBlock, fewTitles} from './read-block.ts'
import {digitOf, rememberTears} from './tear-memory.ts'
import {createStepWeigher, impossible, type StepWeigher} from './weigh-step.ts'

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
  const {titles} = problem
  const beam = beamOf(most, titles)
  const memory = rememberTears(problem)
  const readBlock = createReadBlock(problem, memory)
  const weigher = createStepWeigher(problem, memory.powers, ban)
  const limitChanges = createLimitChanges(problem)
  const width = Math.min(titles, fewTitles) + 4
  const rivals = new Competition(Math.max(1, beam) * width, wordsOf(titles))
  return (states, block) => {
    const at = readBlock(block)
    const {candidates, only, tornStart} = at
    weigher.enter(states, at)
    const bar = isFull(states, at, beam) ? leastThatStays(states, weigher) : impossible
    const {anew, again} = limitChanges(at)
    const isCandidate = new Uint8Array(titles + 1)
    for (const label of candidates) isCandidate[label] = 1
    const compete = (state: number, score: number) => {
      if (score > impossible && score >= bar) rivals.add(states, state, weigher.step)
    }
    const change = (state: number, label: number) => {
      const isBegun = label < titles && states.hasBegun(state, label)
      const limit = (isBegun ? again : anew)[label]!
      if (limit === impossible || states.score[state]! + limit < bar) return
      compete(state, weigher.change(state, label, isBegun))
    }
    rivals.clear()
    for (let state = 0; state < states.size; state++) {
      const [before, back] = [states.label[state]!, states.back[state]!]
      if (at.isOne) {
        if (before >= 0 && (only === undefined || only === before))
          compete(state, weigher.keep(state))
        continue
      }
      for (const label of candidates)
        if (label === before) compete(state, weigher.keep(state))
        else change(state, label)
      if (only !== undefined) continue
      if (before >= 0 && !isCandidate[before]) compete(state, weigher.keep(state))
      if (back >= 0 && back !== before && !isCandidate[back]) change(state, back)
      if (!tornStart) continue
      const other = digitOf(states.open[state]!, memory.powers[tornStart.slot]!, titles)
      if (other >= 0 && other !== before && other !== back && !isCandidate[other])
        change(state, other)
    }
    return rivals.best(beam)
  }
}

/** Whether as many states go on with their label as are kept: where a tear is settled, some may become one. */
function isFull(states: Layer, {block, only, torn}: BlockFacts, beam: number): boolean {
  const isLess = torn.some(({tear}) => block >= Math.max(tear.end, tear.start))
  return states.size >= beam && only === undefined && !isLess
}

/**
 * The worst that a state comes to which keeps its label: as many are at least as good as there are
 * states, so that of a full layer nothing below it is kept.
 */
function leastThatStays(states: Layer, {keep}: StepWeigher): number {
  let least = Number.POSITIVE_INFINITY
  for (let state = 0; state < states.size && least > impossible; state++)
    least = Math.min(least, states.label[state]! < 0 ? impossible : keep(state))
  return least
}

/** States that are kept where there are more titles, so that a page costs no more for each; and at least. */
const beamOf = (beam: number, titles: number) =>
  titles <= fewTitles ? beam : Math.max(fewStates, Math.ceil((beam * fewTitles) / titles))
const fewStates = 10

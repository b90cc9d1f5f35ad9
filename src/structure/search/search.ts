import {Competition, Layer, wordsOf} from './layers/competition.ts'
import {createNextLayer} from './layers/next-layer.ts'
import type {Ban, Problem} from './layers/problem.ts'
import {firstOtherTear} from './layers/tear-memory.ts'
import {searchCosts} from './search-costs.ts'

/** One way to read the page. */
export interface Solution {
  /** For each block the title whose body it is in; `titles` (one past the last) for none. */
  readonly labels: readonly number[]
  /** For each title the block with which its body begins, or -1. */
  readonly starts: readonly number[]
  /** `-Infinity` if there is no reading that is not banned. */
  readonly score: number
}

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
 * `beam` states compete, or more titles are there than may begin at a block (`layers/`). Cost:
 * blocks × (titles + states × titles that may begin).
 *
 * @param trail
 *   {@link trailOf} the problem and the beam, if it is known: up to the ban nothing differs.
 */
export function search(problem: Problem, ban?: Ban, beam = wide, trail: Trail = []): Solution {
  return readBack(problem, walk(problem, ban, beam, ban ? trail.slice(0, ban.block) : []))
}

/** The states after each block where nothing is banned: a search with a ban begins at its block. */
export type Trail = readonly Layer[]

/** Go over the page once for all searches of one `beam` that ban something. */
export function trailOf(problem: Problem, beam: number): Trail {
  return walk(problem, undefined, beam, [])
}

/** A search with the states on its way, for others of the same page with other tears. */
export interface Walked {
  readonly problem: Problem
  readonly beam: number
  readonly trail: Trail
  readonly solution: Solution
}

/**
 * Search a page, and keep the states on the way.
 *
 * @param first
 *   A search of the same page that differs in its tears alone: up to the first that is another the
 *   states are the same.
 */
export function searchAlong(problem: Problem, beam: number, first?: Walked): Walked {
  const known = first?.trail.slice(0, firstOtherTear(problem, first.problem)) ?? []
  const trail = walk(problem, undefined, beam, known)
  return {problem, beam, trail, solution: readBack(problem, trail)}
}

/** The best way through the states. */
function readBack(problem: Problem, trail: Trail): Solution {
  const {blocks, titles, costs = searchCosts} = problem
  const states = trail.at(-1) ?? atStart(problem)
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
    const layer = trail[block]!
    labels[block] = layer.label[best]!
    if (layer.isStart[best]) begins[labels[block]!] = block
    best = layer.before[best]!
  }
  return {labels, starts: begins, score: bestScore}
}

function atStart({titles}: Problem): Layer {
  const rivals = new Competition(1, wordsOf(titles))
  const nothing = new Layer(1, rivals.words)
  rivals.add(nothing, 0, {score: 0, label: -1, back: -1, dangling: 0, open: 0, isStart: false})
  return rivals.best(1)
}

/** The states after each block, by way of those that are known. */
function walk(problem: Problem, ban: Ban | undefined, beam: number, known: Trail): Layer[] {
  const nextLayer = createNextLayer(problem, beam, ban)
  const trail = [...known]
  for (let block = trail.length; block < problem.blocks; block++)
    trail.push(nextLayer(trail.at(-1) ?? atStart(problem), block))
  return trail
}

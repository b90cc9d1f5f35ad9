import {searchCosts} from '../search-costs.ts'
import {turnWeights} from '../start-weights.ts'
import type {Problem} from './problem.ts'
import type {BlockFacts} from './read-block.ts'
import {impossible} from './weigh-step.ts'

/** What a change to a label is worth at most, if its title begins, or is taken up again. */
export interface ChangeLimits {
  readonly anew: Float64Array
  readonly again: Float64Array
}

/** Prepare to say of a block what changes are worth at most: of most states it is soon known that one gains too little. */
export function createLimitChanges({
  titles,
  costs = searchCosts,
  mayMove = true
}: Problem): (at: BlockFacts) => ChangeLimits {
  const anew = new Float64Array(titles + 1)
  const again = new Float64Array(titles + 1)
  const returned = costs.returned + Math.max(0, costs.dangling)
  return ({own, starts, candidates, tornStart, joint, cut, untitled}) => {
    const change = rounding - joint * costs.parted + Math.max(0, costs.endsInHeading)
    const run = tornStart ? 0 : impossible
    const mostAgain = mayMove ? Math.max(run, returned, costs.resumed + Math.min(0, cut)) : run
    anew.fill(Number.POSITIVE_INFINITY)
    again.fill(Number.POSITIVE_INFINITY)
    for (const label of candidates) {
      const rest = own[label]! + change
      const begun = label === titles ? untitled : cut + starts[label]! + mostInTurn
      anew[label] = rest + Math.max(run, begun)
      again[label] = rest + mostAgain
    }
    return {anew, again}
  }
}

/** What sums of the same weights in another order differ by at most. */
const rounding = 1e-6
/** What it may be worth at most that a body follows that of the title above its own. */
const mostInTurn = Math.max(...Object.values(turnWeights))

import type {Evidence} from '../../weights/evidence.ts'
import type {Zone} from '../tears/find-zones.ts'
import type {Problem} from './layers/problem.ts'
import {narrow, type Solution, search, type Trail} from './search.ts'

/** How sure the reading of a page is of one title. */
export interface Verdict {
  /** That the title belongs to this body. */
  readonly confidence: number
  /** That the body begins with this block. */
  readonly cut: number
  /** Group that would have had the body. */
  readonly runnerUp: number | undefined
  readonly evidence: readonly Evidence[]
}

/** How sure a title's body is: what the best reading loses without it; `trail` is that of a narrow search. */
export function judge(
  problem: Problem,
  best: Solution,
  title: number,
  zone: Zone,
  trail: Trail
): Verdict {
  const start = best.starts[title]!
  let core = start
  for (const [block, label] of best.labels.entries()) {
    if (label === title && problem.ofBlock(block, title) > problem.ofBlock(core, title))
      core = block
  }
  const without = search(problem, {title, block: core, what: 'member'}, narrow, trail)
  const shifted = search(problem, {title, block: start, what: 'start'}, narrow, trail)
  const rival = without.labels[core]!
  const at = problem.ofStart(start, title)
  const {only, begins} = problem.settled ?? {}
  const isSettled = [...(only ?? [])].some(([, one]) => one === title)
  return {
    confidence: isSettled ? 1 : certainty(best.score - without.score),
    cut: begins?.has(start) ? 1 : certainty(best.score - shifted.score),
    runnerUp: rival < zone.groups.length && rival !== title ? zone.groups[rival]! : undefined,
    evidence: [
      {name: 'beginning', weight: at},
      {name: 'cut', weight: problem.ofCut(start)},
      {
        name: 'rare-words',
        weight: best.labels.reduce(
          (sum, label, block) => sum + (label === title ? problem.ofBlock(block, title) : 0),
          0
        )
      }
    ]
  }
}

/**
 * What a unit of the margin says, in nats: less than one, since the reasons that are summed depend on
 * each other. Of 113 wrong titles on pages that were put together or mixed for it, more than nine of
 * ten are doubted with this one (eight and a half with 0.65).
 */
const slope = 0.4

/** Probability that the best is right when it leads by a margin. */
function certainty(margin: number): number {
  return 1 / (1 + Math.exp(-margin * slope))
}

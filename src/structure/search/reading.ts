import type {Tear} from '../tears/tears.ts'
import type {Problem} from './layers/problem.ts'
import type {Solution} from './search.ts'

/** A way to read a stretch, and the problem of which it is the best answer. */
export interface StretchReading {
  readonly problem: Problem
  readonly solution: Solution
  /** Torn sentences of the problem, counted as the problem counts blocks. */
  readonly tears: readonly Tear[]
}

import type {Tear} from '../../tears/tears.ts'
import type {SearchCosts, searchCosts} from '../search-costs.ts'

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
  /** Worth of a body that begins with a block, below that of the title before its own, where the two titles stand in a row. */
  readonly inTurn?: ((block: number, title: number) => number) | undefined
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

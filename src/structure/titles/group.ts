import type {Seen} from '../blocks/observe.ts'

/** A title with what belongs to it, wherever its body may be. */
export interface Group {
  /** Blocks of the title, in order; empty for a byline that no title was found for. */
  readonly title: readonly Seen[]
  readonly byline: readonly Seen[]
  /** Index of its first and of its last block. */
  readonly first: number
  readonly last: number
  /** Whether the byline stands directly by the title, without running text between. */
  readonly isWhole: boolean
  /** Whether it stood beside the heads next to it, and not in a list of titles. */
  readonly isBeside?: boolean | undefined
}

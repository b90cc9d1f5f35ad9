import type {Item} from '../item.ts'

/** What is read from its first line to its last: a column, or a stretch of one. */
export interface Region {
  readonly items: readonly Item[]
}

/** Regions that belong to one head, or to none, in reading order. */
export interface Domain {
  readonly head?: Item | undefined
  readonly regions: readonly Region[]
  /** The article that a METS has them in. */
  readonly article?: string | undefined
  /** Whether it begins a row of columns, below a band that parts it from all above. */
  readonly isApart?: boolean | undefined
  /** Regions that stand before its head: its own only if the text runs on from them below the head. */
  readonly ahead?: Ahead | undefined
}

/** What stands left of a head, or above it. */
interface Ahead {
  readonly regions: readonly Region[]
  /** Whether some of it stands above the head, in its own column. */
  readonly isAbove: boolean
}

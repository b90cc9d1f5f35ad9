import type {Item} from './item.ts'

/** What is read from its first line to its last: a column, or a stretch of one. */
export interface Region {
  readonly items: readonly Item[]
}

/** Regions that belong to one head, or to none, in reading order. */
export interface Domain {
  readonly head?: Item | undefined
  readonly regions: readonly Region[]
}

import type {Seen} from '../blocks/observe.ts'

/** A title with its byline, before it is known whether it heads an article or a part of one. */
export interface TitleDraft {
  title: Seen[]
  byline: Seen[]
  /** Positions among the kept blocks. */
  first: number
  last: number
  isWhole: boolean
  /** Whether it stood beside the heads next to it. */
  isBeside?: boolean
}

/**
 * The first line of a title.
 *
 * @throws {RangeError}
 *   When there is none, as in the draft of a byline.
 */
export function topOf({title: [top]}: {readonly title: readonly Seen[]}): Seen {
  if (!top) throw new RangeError('No line of a title')
  return top
}

/** Whether a title is a number alone: `XII`, `第三章`. */
export function isBareNumber(one: Seen): boolean {
  return one.numbering !== undefined && one.numbering.rest.replace(/^\[\w+\]$/, '') === ''
}

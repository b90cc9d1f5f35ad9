import {bisect} from '../../bisect.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Group} from '../titles/group.ts'

/** Where a title stands among the blocks of running text. */
export interface Place {
  /** The body block before which the title stands, and the byline; `body.length` at the end. */
  readonly title: number
  readonly byline: number
  /** Whether its text is beside those of the heads that stand with it, in their order. */
  readonly isBeside?: boolean | undefined
}

/** Where the title and the byline of a group stand. */
export function placeOf(group: Group, body: readonly Seen[]): Place {
  const after = (index: number) => placeAfter(body, index)
  const place = after(group.title.at(-1)?.index ?? group.last)
  return {
    title: place,
    byline: group.isWhole ? place : after(group.byline.at(-1)?.index ?? group.last),
    isBeside: group.isBeside
  }
}

/** The first body block after a block; `body.length` where none is. */
export function placeAfter(body: readonly Seen[], index: number): number {
  return bisect(0, body.length, (at) => (body[at]?.index ?? 0) > index)
}

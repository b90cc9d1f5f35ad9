import type {Indexes} from './find-quote.ts'
import {inkAt, type Span} from './ink-index.ts'

/** Characters before and after that are looked at. */
const reach = 12

/**
 * What of a place's surroundings the other places do not have, as it is written in `book.yaml`.
 *
 * @returns
 *   `before: "…"` or `after: "…"`; nothing if all look alike.
 */
export function tellApart(
  {printed}: Indexes,
  span: Span,
  all: readonly Span[]
): string | undefined {
  const {ink} = printed
  const [before, after] = [
    (one: Span, length: number) => {
      const at = inkAt(printed, one.file, one.start)
      return ink.slice(Math.max(0, at - length), at)
    },
    (one: Span, length: number) => {
      const at = inkAt(printed, one.file, one.end)
      return ink.slice(at, at + length)
    }
  ]
  const others = all.filter((one) => one !== span)
  for (let length = 2; length <= reach; length++) {
    for (const [key, side] of [
      ['before', before],
      ['after', after]
    ] as const) {
      const own = side(span, length)
      if (
        own.length === length &&
        !own.includes('\n') &&
        others.every((one) => side(one, length) !== own)
      )
        return `${key}: ${JSON.stringify(own)}`
    }
  }
  return undefined
}

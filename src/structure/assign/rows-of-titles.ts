import type {Seen} from '../blocks/observe.ts'
import type {Place} from './place.ts'

/**
 * Pair titles that stand together with the stretches that the page sets apart from each other, the
 * first with the first: where there are as many of the one as of the other, below the titles or, where
 * nothing is below, above.
 *
 * ```text
 *   | The Long Weir       three titles
 *   | The Bell
 *   | A Rope of Sand
 *   |
 * > | one text in | its   three rows of columns
 *   |
 * > | another one | in    the second of them is `The Bell`, likely
 * ```
 *
 * @param places
 *   Where titles stand among the blocks of text.
 * @returns
 *   For each such title, by its index, the block with which its stretch begins.
 */
export function pairInOrder(
  places: readonly Place[],
  body: readonly Seen[]
): ReadonlyMap<number, number> {
  const paired = new Map<number, number>()
  for (let from = 0; from < places.length; ) {
    const at = places[from]!.title
    let to = from
    while (to < places.length && places[to]!.title === at) to++
    const count = to - from
    const below = startsIn(body, at, places[to]?.title ?? body.length)
    const above = startsIn(body, places[from - 1]?.title ?? 0, at)
    const starts = below.length === count ? below : above.length === count ? above : []
    if (count > 1) for (const [index, start] of starts.entries()) paired.set(from + index, start)
    from = to
  }
  return paired
}

/** Blocks of a stretch with which what the page sets apart begins. */
function startsIn(body: readonly Seen[], from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const [own, above] = [body[at]!.block.print, body[at - 1]?.block.print]
    if (own && (at === from || (above && above.domain !== own.domain))) starts.push(at)
  }
  return starts
}

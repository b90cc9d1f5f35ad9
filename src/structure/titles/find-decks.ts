import type {Seen} from '../blocks/observe.ts'
import type {Group} from './group.ts'

/**
 * Find what stands in printed heads beside titles and bylines: kickers, decks, names that were not
 * known as such. They are their title's wherever its text is, and no text that a body could begin with.
 *
 * @param running
 *   Blocks that are neither titles nor bylines, in the order of the source.
 * @returns
 *   By the index of a title's first block, in order.
 */
export function findDecks(
  running: readonly Seen[],
  groups: readonly Group[]
): ReadonlyMap<number, readonly Seen[]> {
  const titles = new Map<number, Seen>()
  for (const {title} of groups) {
    const [top] = title
    if (top?.block.print?.isHead) titles.set(top.block.print.region, top)
  }
  const decks = new Map<number, Seen[]>()
  for (const one of running) {
    const {print} = one.block
    const title = print?.isHead ? titles.get(print.region) : undefined
    if (!title) continue
    const own = decks.get(title.index)
    if (own) own.push(one)
    else decks.set(title.index, [one])
  }
  return decks
}

/**
 * Whether a block is a subtitle between a title and its byline: a short line that a dash begins,
 * `——评某书`, directly below a line that ends without a mark and above one that may be a name. It goes
 * on from the title; what stands below it stands below the title.
 *
 * @param seen
 *   All blocks, by their indexes.
 */
export function isSubtitle(one: Seen, seen: readonly Seen[]): boolean {
  const [before, after] = [seen[one.index - 1], seen[one.index + 1]]
  return (
    one.isEastern &&
    /^(?:[—―─]{1,2}|--)[\s　]*\p{L}/u.test(one.text) &&
    one.tail === 'none' &&
    one.extent <= 30 &&
    one.block.lines.length <= 2 &&
    before !== undefined &&
    before.tail === 'none' &&
    before.block.lines.length <= 2 &&
    one.gap <= before.gap &&
    (after?.name?.score ?? 0) >= 1
  )
}

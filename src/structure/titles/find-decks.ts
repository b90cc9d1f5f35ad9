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
    const print = title[0]?.block.print
    if (print?.isHead) titles.set(print.region, title[0]!)
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

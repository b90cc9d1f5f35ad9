import type {Seen} from '../blocks/observe.ts'

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

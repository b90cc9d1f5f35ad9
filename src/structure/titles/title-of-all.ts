import type {Noise} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Group} from './group.ts'

/** Titles with texts of their own from which on one above them all is theirs: with fewer it may be a line of theirs. */
const fewest = 2

/**
 * Find the title of all that a document holds: the first thing printed, directly above another title, in a
 * document in which each other title stands over a text of its own.
 *
 * ```text
 * > A Summer on the River
 *
 *   What the Ferryman Saw
 *   The ferryman saw the river fall …
 *
 *   What the Miller Lost
 *   …
 * ```
 *
 * @param groups
 *   Titles with their bylines, in the order of the source.
 * @param seen
 *   All blocks.
 * @param noise
 *   Those that are no part of an article.
 * @returns
 *   Its blocks; none where there is no such title.
 */
export function findTitleOfAll(
  groups: readonly Group[],
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>
): readonly Seen[] {
  const [top, ...others] = groups
  if (!top || top.title.length === 0 || top.byline.length > 0 || others.length < fewest) return []
  const isEmpty = (from: number, to: number) =>
    seen.slice(from, to).every(({index}) => noise.has(index))
  const isFirst = isEmpty(0, top.first) && isEmpty(top.last + 1, others[0]!.first)
  const isOver = others.every(
    (group, at) =>
      group.isWhole &&
      group.title.length > 0 &&
      !isEmpty(group.last + 1, others[at + 1]?.first ?? seen.length)
  )
  return isFirst && isOver ? top.title : []
}

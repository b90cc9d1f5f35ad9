import type {Noise} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Group} from './group.ts'

/** Titles that stand over other titles and have no text of their own. */
interface UpperTitles {
  /** That of all that a document holds. */
  readonly ofAll: Group | undefined
  /** Those of its parts, in order. */
  readonly parts: readonly Group[]
}

/** Titles with texts of their own from which on one above them all is theirs: with fewer it may be a line of theirs. */
const fewest = 2
/** Parts at least: one alone is a title of all, or a line of the next title. */
const fewestParts = 2
const none: UpperTitles = {ofAll: undefined, parts: []}

/**
 * Find the titles of parts, and that of the whole, where no number tells them: each stands directly above
 * another title, in a document that begins with one and in which each other title stands over a text of
 * its own.
 *
 * ```text
 * > What Stands at the Landing
 *
 *   The Old Quay
 *   The old quay was built of oak …
 *
 *   The New Quay
 *   …
 * ```
 *
 * @param groups
 *   Titles with their bylines, in the order of the source.
 * @param seen
 *   All blocks.
 * @param noise
 *   Those that are no part of an article.
 */
export function findUpperTitles(
  groups: readonly Group[],
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>
): UpperTitles {
  const isEmpty = (from: number, to: number) =>
    seen.slice(from, to).every(({index}) => noise.has(index))
  const isOver = (group: Group, at: number) =>
    !group.title.some(({block}) => block.isHeadOfOwn) &&
    isEmpty(group.last + 1, groups[at + 1]?.first ?? seen.length)
  const uppers = groups.filter(isOver)
  const [top, second] = groups
  if (!top || uppers[0] !== top || !isEmpty(0, top.first)) return none
  const isPlain = groups.every((group) =>
    uppers.includes(group) ? group.byline.length === 0 : group.isWhole && group.title.length > 0
  )
  if (!isPlain || groups.length - uppers.length < fewest) return none
  const hasAll = uppers.length === 1 || uppers[1] === second
  const parts = hasAll ? uppers.slice(1) : uppers
  // A third title in a row, or one at the end, heads something that is elsewhere.
  const isParted = parts.every((part) => {
    const below = groups[groups.indexOf(part) + 1]
    return below !== undefined && !parts.includes(below)
  })
  if (!isParted || (parts.length > 0 && parts.length < fewestParts)) return none
  return {ofAll: hasAll ? top : undefined, parts}
}

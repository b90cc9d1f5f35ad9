import {itemAt} from '../item-at.ts'
import type {Noise} from './blocks/noise.ts'
import type {Seen} from './blocks/observe.ts'
import type {PageReading} from './read-page.ts'
import {findRepeated, isDropped} from './titles/find-repeated.ts'
import type {Group} from './titles/group.ts'
import type {TitleDraft} from './titles/title-draft.ts'
import {findUpperTitles} from './titles/upper-titles.ts'

/** What of a page heads something, and what is no part of the book. */
export interface PageHeads {
  /** Titles and bylines of articles, in the order of the source. */
  readonly groups: readonly Group[]
  /** Headings of parts. */
  readonly parts: readonly (TitleDraft | Group)[]
  /** Inner headings: how deep each is, by its index. */
  readonly depths: ReadonlyMap<number, number>
  /** Blocks that are dropped, by their index. */
  readonly noise: ReadonlyMap<number, Noise>
  /** The title of all that stands below it. */
  readonly ofAll: readonly Seen[]
}

/**
 * Tell the titles that head articles from those that head a part of the book, all of it, or what stands
 * inside, and from those that only stand again.
 */
export function tellHeads(page: PageReading): PageHeads {
  const {seen, settled, drafted, book} = page
  const isText = (index: number) => settled.kept.has(index) || settled.roles.has(index)
  const isGiven = ({title}: Group) => title.some(({index}) => isText(index))
  const noise = new Map(
    [...page.noise, ...(book ? [] : findRepeated(drafted, seen))].filter(
      ([index]) => !isText(index)
    )
  )
  const headed = drafted.groups.filter((group) => !isDropped(group, noise))
  const upper = book ? undefined : findUpperTitles(headed, seen, noise)
  const ofAll = (upper?.ofAll?.title ?? []).filter(({index}) => !isText(index))
  for (const {index} of ofAll) noise.set(index, headOfAll)
  const unnumbered = (upper?.parts ?? []).filter((part) => !isGiven(part))
  const titled = headed.filter((group) => !isDropped(group, noise) && !unnumbered.includes(group))
  return {
    groups: book ? titled : withoutTail(titled, seen, noise, isText),
    parts: [...drafted.parts, ...unnumbered],
    depths: depthsOf(page, noise),
    noise,
    ofAll
  }
}

const headOfAll: Noise = {
  rule: 'title-page',
  reason: 'It is the title of all that stands below it; the book makes its own'
}

/** How deep inner headings are; who speaks stands below all others. */
function depthsOf(
  {drafted, speakers}: PageReading,
  noise: ReadonlyMap<number, Noise>
): Map<number, number> {
  const depths = new Map(
    drafted.headings.flatMap(({seen: one, depth}) =>
      noise.has(one.index) ? [] : [[one.index, depth] as const]
    )
  )
  const deepest = drafted.headings.reduce((most, {depth}) => Math.max(most, depth), 1)
  for (const {index} of speakers) depths.set(index, Math.min(6, deepest + 1))
  return depths
}

/**
 * A last title with nothing below it is none where every other title stands over its own text: it is
 * a closing line, `CURTAIN`, `FINIS`.
 */
function withoutTail(
  groups: readonly Group[],
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>,
  isText: (index: number) => boolean
): readonly Group[] {
  const last = groups.at(-1)
  if (last?.title.some((one) => isText(one.index))) return groups
  const isNoise = (index: number) => index >= seen.length || noise.has(index)
  if (!last || groups.length < 2 || last.byline.length > 0) return groups
  if (!seen.slice(last.last + 1).every((one) => noise.has(one.index))) return groups
  // Who signs below a text stands over none.
  const isOver = (group: Group) =>
    group.isWhole || group.byline.every(({index}) => index > group.last)
  const isPlain = groups
    .slice(0, -1)
    .every((group, index) => isOver(group) && itemAt(groups, index + 1).first > group.last + 1)
  const isHeaded = seen.slice(0, itemAt(groups, 0).first).every((one) => isNoise(one.index))
  return isPlain && isHeaded ? groups.slice(0, -1) : groups
}

import {placeAfter} from '../assign/place.ts'
import type {Seen} from '../blocks/observe.ts'
import {measureAffinity} from '../likeness/affinity.ts'
import {match} from '../likeness/match.ts'
import type {Rarity} from '../likeness/rarity.ts'
import type {Group} from '../titles/group.ts'

const weights = {
  /** A title or a byline stands directly over the text with which the other's begins. */
  adjacent: 3,
  /** Both are as many-th of their kind: what is left to go by where words say nothing. */
  sameRank: 0.4,
  /** The file says that both are of one article, or of two: it knows the page, words only hint. */
  sameArticle: 20,
  /** Blocks between them, each. */
  distance: -0.01,
  /** A byline stays without a title. */
  alone: -4
}

/**
 * Give bylines that stand apart to titles that have none.
 *
 * Title, byline and text are three things that belong together: where titles and bylines have places
 * of their own, what a title names and whose office a byline tells are both said where one text
 * begins. So each pair is as good as the best beginning that both share, and all are chosen together.
 *
 * ```text
 * > | Station of the Upper Valley        a title in a box
 *   | …
 * > | Keeper of the Sluice, Nora Reed      a byline elsewhere
 *   | …
 *   | At the lock of the upper valley…   the text that both are about
 * ```
 *
 * @param groups
 *   Titles with the bylines that stand beside them, and bylines alone, in the order of the source.
 * @param body
 *   Running text.
 * @param weigh
 *   Says how likely an article begins at each block of the text.
 * @returns
 *   The groups, as many less as bylines found titles.
 */
export function pairBylines(
  groups: readonly Group[],
  body: readonly Seen[],
  rarity: Rarity,
  weigh: () => readonly number[]
): readonly Group[] {
  const titles = groups.filter(({title, byline}) => title.length > 0 && byline.length === 0)
  const bylines = groups.filter(({title, byline}) => title.length === 0 && byline.length > 0)
  if (titles.length === 0 || bylines.length === 0 || body.length === 0) return groups
  const [ofTitle, ofByline] = [titles, bylines].map((list) => startsOf(list, body, rarity)) as [
    Float64Array[],
    Float64Array[]
  ]
  const cuts = weigh()
  const worth = (row: number, column: number) => {
    const [byline, title] = [bylines[row]!, titles[column]!]
    const [a, b] = [ofByline[row]!, ofTitle[column]!]
    let [both, own, other] = [-1e9, -1e9, -1e9]
    for (let at = 0; at < body.length; at++) {
      const cut = Math.min(3, cuts[at]!)
      both = Math.max(both, a[at]! + b[at]! + cut)
      own = Math.max(own, a[at]! + cut)
      other = Math.max(other, b[at]! + cut)
    }
    const rank = row * titles.length === column * bylines.length ? weights.sameRank : 0
    const apart = Math.min(60, Math.abs(byline.first - title.last))
    const told = toldTogether(title, byline) * weights.sameArticle
    return both - Math.max(own, other) + rank + told + weights.distance * apart
  }
  const partners = match(bylines.length, titles.length, worth, weights.alone)
  const bylineOf = new Map<Group, Group>()
  for (const [row, column] of partners.entries())
    if (column >= 0) bylineOf.set(titles[column]!, bylines[row]!)
  const taken = new Set(bylineOf.values())
  return groups.flatMap((group) => {
    const own = bylineOf.get(group)
    if (own)
      return [
        {
          ...group,
          byline: own.byline,
          first: Math.min(group.first, own.first),
          last: Math.max(group.last, own.last),
          isWhole: false
        }
      ]
    return taken.has(group) ? [] : [group]
  })
}

/** 1 where a file says that a title and a byline are of one article, -1 for two, 0 if it says nothing. */
function toldTogether({title}: Group, {byline}: Group): number {
  const articleOf = (one: Seen | undefined) => one?.block.print?.said?.article
  const [a, b] = [articleOf(title[0]), articleOf(byline[0])]
  return a === undefined || b === undefined ? 0 : a === b ? 1 : -1
}

/** What speaks for a text that begins at each block, by words and by place. */
function startsOf(groups: readonly Group[], body: readonly Seen[], rarity: Rarity): Float64Array[] {
  const {ofStart} = measureAffinity(groups, {from: 0, to: body.length}, body, rarity)
  return groups.map((group, index) => {
    const below = placeAfter(body, group.last)
    return Float64Array.from(
      body,
      (_, at) => ofStart(at, index) + (at === below ? weights.adjacent : 0)
    )
  })
}

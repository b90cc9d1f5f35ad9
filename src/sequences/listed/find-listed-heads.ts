import type {ObservedLine} from '../observe-printed.ts'
import {fillHeads} from './fill-heads.ts'
import {
  type ListedEntry,
  type ListedHead,
  type Listing,
  listEntries,
  listFront,
  titleKeys
} from './list-entries.ts'
import {isShort, mayHead, standsAboveText} from './stands-apart.ts'

/** What a page of contents says of a book. */
export interface Listed {
  /** Heads in order. */
  readonly heads: readonly ListedHead[]
  /** The lines of the page of contents: the first, and the place after the last. */
  readonly from: number
  readonly to: number
}

/**
 * Titles found again from which a page of contents is trusted, and the share of its lines that they are,
 * where it has its name and where it has none.
 */
const named = {fewest: 3, found: 0.5}
const nameless = {fewest: 4, found: 0.75}
/** The share of the titles found that stand above text. */
const above = 0.6
/** Lines that one head may have. */
const mostLines = 4
/** Characters of a head beside its title: a number, an author, a year. */
const longestMore = 80

/**
 * Find the heads that a page of contents lists: short lines apart from the text that say what an entry
 * says, in the order of the entries, most of them above text. A list at the head of a text that has no
 * name is one where nearly all of it is found again.
 *
 * A book says itself what its chapters are; where none is numbered nothing else says it as surely.
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Nothing where there is no page of contents, or where it lists what is not found. Cost: lines.
 */
export function findListedHeads(printed: readonly ObservedLine[]): Listed | undefined {
  const listing = listEntries(printed)
  if (listing) {
    const heads = findHeads(printed, listing)
    return isTrusted(printed, heads, listing.at, named)
      ? {heads, from: listing.at, to: endOf(heads)}
      : undefined
  }
  const heads = findHeads(printed, listFront(printed))
  // The book's own title may stand again above its text, too: it is no entry.
  for (let first = 0; first < heads.length; first++) {
    const from = heads[first]!.entry.at
    const rest = heads.slice(first)
    if (isTrusted(printed, rest, from - 1, nameless)) return {heads: rest, from, to: endOf(rest)}
  }
  return undefined
}

/** The heads that stand below a list and say what it says, in its order. */
function findHeads(printed: readonly ObservedLine[], {at, entries}: Listing): ListedHead[] {
  const byKey = new Map<string, ListedEntry[]>()
  for (const entry of entries)
    for (const key of entry.keys) byKey.set(key, [...(byKey.get(key) ?? []), entry])
  const chosen = chooseInOrder(findPlaces(printed, at, byKey))
  // The list ends before what it lists: a line of the first text is no entry.
  const inList = chosen.filter(({entry}) => entry.end <= chosen[0]!.at)
  return fillHeads(printed, entries, inList)
}

const endOf = (heads: readonly ListedHead[]) => Math.max(...heads.map(({entry}) => entry.end))

/** Whether enough of the lines below a place are found again, and most of these above text. */
function isTrusted(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  at: number,
  {fewest, found}: {readonly fewest: number; readonly found: number}
): boolean {
  if (heads.length < fewest) return false
  const listed = printed
    .slice(at + 1, endOf(heads))
    .filter(({text}) => titleKeys(text).length > 0).length
  const matched = heads.reduce((sum, {entry}) => sum + entry.end - entry.at, 0)
  const withText = heads.filter(({hasText}) => hasText).length
  return matched >= listed * found && withText >= heads.length * above
}

/**
 * All places at which a line apart from the text, or a few, say what an entry above says. A line as wide as
 * running text, or with a full stop, is one where it stands alone.
 */
function findPlaces(
  printed: readonly ObservedLine[],
  from: number,
  byKey: ReadonlyMap<string, readonly ListedEntry[]>
): ListedHead[] {
  const places: ListedHead[] = []
  const longest = Math.max(0, ...[...byKey.keys()].map(({length}) => length))
  for (let at = from + 2; at < printed.length; at++) {
    if (!mayHead(printed, at)) continue
    for (let end = at + 1; end <= Math.min(at + mostLines, printed.length); end++) {
      if (end > at + 1 && !mayBelong(printed, end - 1)) break
      const text = printed
        .slice(at, end)
        .map((one) => one.text)
        .join(' ')
      // Number, author, and marks are no part of a key.
      if (text.length > 2 * longest + longestMore) break
      const entries = titleKeys(text).flatMap((key) => byKey.get(key) ?? [])
      const hasText = standsAboveText(printed, end)
      for (const entry of new Set(entries))
        if (entry.end <= at) places.push({at, end, entry, hasText})
    }
  }
  return places
}

const mayBelong = (printed: readonly ObservedLine[], at: number) =>
  printed[at]!.gap <= 2 && isShort(printed[at]!)

/**
 * The longest run of places whose entries stand in order, the one above text where several say the
 * same. Cost: places times the logarithm of the entries.
 */
function chooseInOrder(places: readonly ListedHead[]): ListedHead[] {
  interface Link {
    readonly head: ListedHead
    readonly sum: number
    readonly before: Link | undefined
  }
  // By the place of the entry the best run that ends there, sums rising.
  const best: Link[] = []
  const ends: Link[][] = []
  let done = 0
  const settle = (until: number) => {
    for (; done < ends.length && done <= until; done++)
      for (const link of ends[done] ?? []) insert(best, link)
  }
  for (const head of places) {
    // A head that overlaps another is no second one.
    settle(head.at)
    const before = lastBelow(best, head.entry.at)
    // Of places that say the same that above text, then that which says more lines of the list.
    const sum =
      (before?.sum ?? 0) + 1 + (head.hasText ? 1 : 0) + (head.entry.end - head.entry.at) / 16
    const link = {head, sum, before}
    ends[head.end] = [...(ends[head.end] ?? []), link]
  }
  settle(ends.length)
  const heads: ListedHead[] = []
  for (let link = best.at(-1); link; link = link.before) heads.push(link.head)
  return heads.reverse()

  function lastBelow(links: readonly Link[], entry: number): Link | undefined {
    let [low, high] = [0, links.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (links[middle]!.head.entry.end <= entry) low = middle + 1
      else high = middle
    }
    return links[low - 1]
  }

  /** Keep runs that no other beats, ordered by where their last entry ends. */
  function insert(links: Link[], link: Link): void {
    const at = links.findLastIndex(({head}) => head.entry.end <= link.head.entry.end)
    if (at >= 0 && links[at]!.sum >= link.sum) return
    let until = at + 1
    while (until < links.length && links[until]!.sum <= link.sum) until++
    const from = at >= 0 && links[at]!.head.entry.end === link.head.entry.end ? at : at + 1
    links.splice(from, until - from, link)
  }
}

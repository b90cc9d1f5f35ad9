import {countEach} from '../../count-each.ts'
import {leastText} from '../chains/chain-weights.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {chooseInOrder} from './choose-in-order.ts'
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
/** Text below a title that is listed without the name of a page of contents, in full widths. */
const leastArticle = 200
/** Heads of a list, and lines in a row after them that are not found again, from which one or two more are strays. */
const fewListed = 3
const fewMissed = 2
const mostStray = 2
/** Entries alone below others, from which they are authors, and the share of all others with one below. */
const fewAuthors = 3
const nearlyAll = 0.8
/** Lines that one head may have. */
const mostLines = 4
/** Lines that are the feet of pages, `Roe          Draft of a Memo       [Page 7]`, and how many make a habit. */
const foot = /^\s*(\p{L}.*?\s{3,}\p{L}.*?)\s{3,}\[?(?:page\s*)?\d{1,4}\]?\s*$/iu
const fewPages = 5
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
    const isList = areLong(printed, rest) && !areSentences(printed, rest)
    if (isList && isTrusted(printed, rest, from - 1, nameless))
      return {heads: rest, from, to: endOf(rest)}
  }
  return undefined
}

/** The heads that stand below a list and say what it says, in its order. */
function findHeads(printed: readonly ObservedLine[], {at, entries: all}: Listing): ListedHead[] {
  // What stands at the end of each page stands in a list of several pages, too.
  const said = countEach(printed.flatMap(({text}) => footOfPage(text) ?? []))
  const entries = all.filter(
    (entry) => (said.get(footOfPage(printed[entry.at]!.text) ?? '') ?? 0) < fewPages
  )
  const byKey = new Map<string, ListedEntry[]>()
  for (const entry of entries)
    for (const key of entry.keys) byKey.set(key, [...(byKey.get(key) ?? []), entry])
  const chosen = chooseInOrder(findPlaces(printed, at, byKey))
  // The list ends before what it lists: a line of the first text is no entry.
  const inList = chosen.filter(({entry}) => entry.end <= chosen[0]!.at)
  const heads = withoutOtherList(printed, fillHeads(printed, entries, inList))
  return joinLines(printed, joinPairs(printed, withoutAuthors(printed, heads)))
}

/** Heads of which two are the lines of one entry, the page behind the second: `THE MILLER, OR` / `A DRY YEAR  181`. */
function joinLines(printed: readonly ObservedLine[], heads: readonly ListedHead[]): ListedHead[] {
  const joined: ListedHead[] = []
  for (const head of heads) {
    const before = joined.at(-1)
    const goesOn =
      before !== undefined &&
      before.entry.page === undefined &&
      head.entry.page !== undefined &&
      head.entry.at === before.entry.end &&
      printed[head.entry.at]!.gap === 0 &&
      inkAbove(printed, head.at) - inkAbove(printed, before.end) < leastText
    if (!goesOn) joined.push(head)
    else {
      const entry = {...before.entry, end: head.entry.end}
      joined.splice(-1, 1, {...head, at: before.at, entry})
    }
  }
  return joined
}

/** Heads without a last one or two that stand past lines that are not found again: another list, of persons. */
function withoutOtherList(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[]
): ListedHead[] {
  const end = heads.findIndex(({entry}, index) => {
    const before = heads[index - 1]
    if (!before || index < fewListed || heads.length - index > mostStray) return false
    const between = printed.slice(before.entry.end, entry.at)
    return between.filter(({text}) => titleKeys(text).length > 0).length >= fewMissed
  })
  return heads.slice(0, end < 0 ? undefined : end)
}

/** Where nearly every other head stands directly above the next, the two are one: `The First Night`, `THE ROAD`. */
function joinPairs(printed: readonly ObservedLine[], heads: readonly ListedHead[]): ListedHead[] {
  const isAbove = (head: ListedHead, next: ListedHead | undefined) =>
    next !== undefined &&
    next.entry.indent === head.entry.indent &&
    inkAbove(printed, next.at) - inkAbove(printed, head.end) < leastText
  const pairs = heads.filter((head, index) => isAbove(head, heads[index + 1])).length
  if (pairs < fewAuthors || pairs * 2 < heads.length * nearlyAll) return [...heads]
  return heads.flatMap((head, index): ListedHead[] => {
    const [before, next] = [heads[index - 1], heads[index + 1]]
    if (before && isAbove(before, head)) return []
    if (!next || !isAbove(head, next)) return [head]
    return [{...head, end: next.end, hasText: next.hasText}]
  })
}

/**
 * Heads without what is listed below each, where nearly each has one such entry alone: it says who wrote it,
 * `THE LANTERN`, and `Leonard Ashdown` set in below it.
 */
function withoutAuthors(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[]
): ListedHead[] {
  const isBelow = (head: ListedHead, next: ListedHead | undefined) =>
    next !== undefined &&
    next.entry.indent > head.entry.indent &&
    inkAbove(printed, next.at) - inkAbove(printed, head.end) < leastText
  const above = heads.filter((head, index) => isBelow(head, heads[index + 1])).length
  const authors = heads.filter((one, index) => {
    const [before, next] = [heads[index - 1], heads[index + 1]]
    if (!before || !isBelow(before, one)) return false
    return next === undefined || next.entry.indent <= before.entry.indent
  })
  const areAuthors = authors.length >= fewAuthors && authors.length >= above * nearlyAll
  return areAuthors ? heads.filter((head) => !authors.includes(head)) : [...heads]
}

const footOfPage = (text: string) =>
  text.length < longestMore * 2 ? foot.exec(text)?.[1] : undefined

/** Whether most heads stand above texts, not above the next line of a title page that is printed twice. */
function areLong(printed: readonly ObservedLine[], heads: readonly ListedHead[]): boolean {
  const long = heads.filter(({end}, index) => {
    const next = heads[index + 1]?.at ?? printed.length
    return inkAbove(printed, next) - inkAbove(printed, end) >= leastArticle
  })
  return long.length >= heads.length * above
}

/** `他沒有回答。`, `「走吧。」`: a full stop of Chinese or Japanese, or speech; a question may be a title. */
const sentence = /。[”」』’"]?$|[.!?！？…][”」』’"]$/u
/** From this share of sentences on, lines that come again are said again: a refrain, a chapter that stands twice. */
const mostSentences = 0.5

const areSentences = (printed: readonly ObservedLine[], heads: readonly ListedHead[]) =>
  heads.filter(({at}) => sentence.test(printed[at]!.text)).length >= heads.length * mostSentences

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
  const most = new Set([...byKey.values()].flat()).size
  // `193` above one of twelve titles counts pages, and no titles.
  const isFolio = ({text}: ObservedLine) => /^\s*\d+\s*$/.test(text) && Number(text) > most
  for (let at = from + 2; at < printed.length; at++) {
    if (!mayHead(printed, at) || isFolio(printed[at]!)) continue
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
      // `3` above the title for which the contents name page 3 is that page.
      for (const entry of new Set(entries))
        if (entry.end <= at && entry.page !== printed[at]!.text.trim())
          places.push({at, end, entry, hasText})
    }
  }
  return places
}

const mayBelong = (printed: readonly ObservedLine[], at: number) =>
  printed[at]!.gap <= 2 && isShort(printed[at]!)

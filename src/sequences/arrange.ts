import type {HeadChain} from './chains/find-chains.ts'
import {isDecimal} from './chains/find-parents.ts'
import {inkAbove} from './ink-above.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'

/** The chains of a document by what they head. */
export interface Arrangement {
  readonly articles: HeadChain
  /** Parts above the articles, the highest first. */
  readonly parts: readonly HeadChain[]
  /** Headings inside the articles, the highest first. */
  readonly inner: readonly HeadChain[]
}

/** The share of a book's text that its articles have at least. */
const covered = 0.5
/** The same where only bare numbers head them, and text above the first is no preface. */
const coveredByBare = 0.85
/** Text below a part's head, above its first chapter, at most: a motto. In full widths. */
export const longestMotto = 300
/** The share of a chain's heads that stand above those of another. */
const mostly = 0.7
/** Text below a last head, for each of the longest below another, from which other texts are in it. */
const muchMore = 5
/** A bare number heads an article with so much text, in full widths, whatever else it looks like. */
const longSection = 1500

/**
 * Text of a printed sheet, at most, in full widths: bare numbers that count anew on it are those of sections,
 * of one of its articles after the other.
 */
const sheet = 15_000

/** Whether numbers begin with one again after they have counted on. */
function countsAnew({members}: HeadChain): boolean {
  return members.some(
    ({reading}, at) => reading.value === 1 && (members[at - 1]?.reading.value ?? 0) > 1
  )
}

/**
 * Say which chain heads the articles of a book, which its parts, and which what is inside.
 *
 * @param printed
 *   Lines that are not blank.
 * @param chains
 *   All chains, none of whose members are another's.
 * @returns
 *   Nothing where no chain has most of the text, or where what numbers on are sections of an essay.
 */
export function arrange(
  printed: readonly ObservedLine[],
  chains: readonly HeadChain[]
): Arrangement | undefined {
  const total = inkAbove(printed, printed.length)
  const isPart = new Map(chains.map((chain) => [chain, headsOf(printed, chain, chains)]))
  const rivals = chains
    .filter((chain) => isPart.get(chain) === undefined)
    .filter((chain) => {
      if (headsClauses(printed, chain) || headsOnePaper(printed, chain)) return false
      // Sections of several chapters are no articles: their chapters are.
      if (new Set(chain.members.map(({reading}) => reading.parent)).size > 1) return false
      const isUnderParts = [...isPart.values()].includes(chain)
      if (chain.rank === 4 && total < sheet && !isUnderParts && countsAnew(chain)) return false
      const share = shareOf(printed, chain) / total
      if (chain.rank < 4) return share >= covered
      return share >= coveredByBare || (share >= covered && meanOf(printed, chain) >= longSection)
    })
  const first = rivals.sort(
    (a, b) => orderOf(a) - orderOf(b) || shareOf(printed, b) - shareOf(printed, a)
  )[0]
  if (!first) return
  const next = rivals.find((chain) => followsOn(first, chain))
  const articles = next ? {...first, members: [...first.members, ...next.members]} : first
  const parts: HeadChain[] = []
  const inner: HeadChain[] = []
  for (const chain of chains) {
    if (chain === first || chain === next) continue
    if (standsAbove(printed, chain, articles)) parts.push(chain)
    else if (!isInner(printed, chain, articles)) continue
    // `SIXTH NARRATIVE`, of which some have chapters, and some a text alone; `ARTICLE I` in one chapter is inside.
    else if (chain.rank < articles.rank && !isInOne(chain, articles)) parts.push(chain)
    else inner.push(chain)
  }
  return {articles, parts: parts.sort((a, b) => a.rank - b.rank), inner}
}

/** `Letter 1` to `Letter 4`, then `Chapter 1` and most of the book: one after the other, none above the other. */
const followsOn = (first: HeadChain, next: HeadChain) =>
  next.rank === first.rank && next.rank < 4 && next.members[0]!.at > first.members.at(-1)!.at

/** Whether all of a chain stand below the same article's head. */
function isInOne({members}: HeadChain, articles: HeadChain): boolean {
  const [first, last] = [members[0]!.at, members.at(-1)!.at]
  return !articles.members.some(({at}) => at > first && at < last)
}

/** A chain of headings is inside the articles, and its heads are short lines apart from the text. */
function isInner(printed: readonly ObservedLine[], chain: HeadChain, articles: HeadChain): boolean {
  const first = articles.members[0]!.at
  if (chain.members[0]!.at < first) return false
  const isCount = isBareCount(chain)
  return chain.members.every(
    ({at, reading}) =>
      (isCount || printed[at]!.gap > 0 || isDecimal(reading)) && !printed[at]!.isFull
  )
}

/** Numbers alone on their lines that count on, or begin again, and leave out no two: no blank line needs to part them. */
const isBareCount = ({rank, members}: HeadChain) =>
  rank === 4 &&
  members.every(({reading}, at) => {
    const before = members[at - 1]?.reading.value ?? 0
    const isNext = reading.value > before && reading.value <= before + 2
    return reading.rest === '' && (isNext || reading.value === 1)
  })

/**
 * Chapters are articles before parts and volumes with text of their own are, then scenes, then numbers,
 * then the sections that are counted with them, `1.1` below `1.`.
 */
const orderOf = ({rank, members}: HeadChain) =>
  [1, 0, 2, 3][rank - 1]! + (isDecimal(members[0]!.reading) ? 1 : 0)

/** The chain whose members stand directly below those of a chain that may head parts. */
function headsOf(
  printed: readonly ObservedLine[],
  chain: HeadChain,
  chains: readonly HeadChain[]
): HeadChain | undefined {
  return chains.find(
    (other) => other !== chain && mayHead(chain, other) && standsAbove(printed, chain, other)
  )
}

/** A part or a volume heads chapters and numbers, a number heads chapters; a chapter's sections are its own. */
const mayHead = (above: HeadChain, below: HeadChain) =>
  above.rank === 1 ? below.rank > 1 : above.rank === 4 && below.rank < 4

/** Whether the heads of one chain stand above those of another with no text, or a motto, between. */
function standsAbove(
  printed: readonly ObservedLine[],
  above: HeadChain,
  below: HeadChain
): boolean {
  if (!mayHead(above, below) || above.members.length > below.members.length) return false
  const places = below.members.map(({at}) => at)
  const inkFrom = (at: number, to: number) => inkAbove(printed, to) - inkAbove(printed, at)
  // An excerpt may end with the head of the next part.
  const heads = above.members.filter(
    ({at}) => at < places.at(-1)! || inkFrom(at, printed.length) >= longestMotto
  )
  const direct = heads.filter(({at}) => {
    const next = places.find((place) => place > at)
    return next !== undefined && inkFrom(at, next) < longestMotto
  })
  return heads.length > 0 && direct.length >= heads.length * mostly
}

/** The first text of a statute's chapters is a clause: `第一条　…`, `Section 3. …`, `12. No keeper …`. */
const clause =
  /^(?:第[\s　]*[〇零一二三四五六七八九十百\d]+[\s　]*[条條款]|(?:art(?:icle|ikel|\.)?|sec(?:tion|\.)|§)\s*\d|제\s*\d+\s*조|\d{1,3}\.\s)/iu

/** Whether a chain heads the clauses of one text, or counts them, and heads no articles. */
function headsClauses(printed: readonly ObservedLine[], {members}: HeadChain): boolean {
  const above = members.filter(({at}) =>
    printed.slice(at + 1, at + 4).some(({text}) => clause.test(text))
  )
  if (above.length >= members.length * mostly) return true
  const own = members.filter(({at, reading}) => reading.rest !== '' && isWhole(printed, at))
  return own.length >= members.length * mostly
}

/** Printed lines that a clause has at most. */
const longestClause = 24

/** `Section 1. No boat leaves by night.`: a sentence that is all of its paragraph, with nothing below but the next head. */
function isWhole(printed: readonly ObservedLine[], at: number): boolean {
  const {prose, isFull, isClosed} = printed[at]!
  if (prose < 1 || !(isFull || isClosed)) return false
  let end = at + 1
  while (end < printed.length && end < at + longestClause && printed[end]!.gap === 0) end++
  const next = printed[end]
  return printed[end - 1]!.isClosed && (next === undefined || readHead(next.text) !== undefined)
}

/** Text below the points of one paper on an average, at most, in full widths, and lines above its first point. */
const [shortPoint, mostAbove] = [120, 2]

/**
 * `一、安装`, `1. Filling`: the points of a short paper below its title, each with a few lines of text; or its
 * sections, where the title stands in larger type on the sheet of the first.
 */
function headsOnePaper(printed: readonly ObservedLine[], chain: HeadChain): boolean {
  const {rank, members} = chain
  const above = members[0]!.at
  if (standsBelowTitle(printed, chain)) return true
  return (
    rank === 4 &&
    above > 0 &&
    above <= mostAbove &&
    members.every(({reading}) => reading.rest !== '') &&
    inkAbove(printed, printed.length) < shortPoint * (members.length + 1)
  )
}

/** A title's type is larger than that of its sections by this factor. */
const largerTitle = 1.12
/** Text of each section on an average, at most, in full widths: chapters of a book are longer. */
const longestSection = 4000

/**
 * Whether scenes or numbers with words stand below a title in larger type on the sheet of the first: the title of
 * a book has a sheet of its own.
 */
function standsBelowTitle(printed: readonly ObservedLine[], {rank, members}: HeadChain): boolean {
  const [first] = members
  const own = printed[first!.at]!.line.print
  if (rank < 3 || !own || members.some(({reading}) => rank === 4 && reading.rest === ''))
    return false
  if (inkAbove(printed, printed.length) > longestSection * members.length) return false
  return printed
    .slice(0, first!.at)
    .some(({line: {print}}) => print?.sheet === own.sheet && print.size > own.size * largerTitle)
}

/** The text that a chain's members head, the last of them as long as the mean. */
function shareOf(printed: readonly ObservedLine[], chain: HeadChain): number {
  const {members} = chain
  const span = inkAbove(printed, members.at(-1)!.at) - inkAbove(printed, members[0]!.at)
  const rest = inkAbove(printed, printed.length) - inkAbove(printed, members.at(-1)!.at)
  const mean = members.length > 1 ? span / (members.length - 1) : 0
  return span + Math.min(rest, Math.max(mean * 3, rest * (chain.rank < 4 ? 1 : 0)))
}

/**
 * Whether what numbers on is one text among others: below its last head stands more than half of all, and far more
 * than below any other, as where the first tale of a collection alone has chapters.
 */
export function isOfOneText(printed: readonly ObservedLine[], {members}: HeadChain): boolean {
  const inkFrom = (at: number, to: number) => inkAbove(printed, to) - inkAbove(printed, at)
  const rest = inkFrom(members.at(-1)!.at, printed.length)
  const longest = Math.max(
    ...members.slice(1).map(({at}, index) => inkFrom(members[index]!.at, at))
  )
  return rest > inkAbove(printed, printed.length) / 2 && rest > longest * muchMore
}

const meanOf = (printed: readonly ObservedLine[], chain: HeadChain) =>
  shareOf(printed, chain) / chain.members.length

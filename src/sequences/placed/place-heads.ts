import {countEach} from '../../count-each.ts'
import {type Arrangement, longestMotto} from '../arrange.ts'
import {leastText} from '../chains/chain-weights.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {findNamedHeads} from '../find-named-heads.ts'
import {findFrontHeads} from '../front.ts'
import {findHeadEnds} from '../head-lines.ts'
import {inkAbove} from '../ink-above.ts'
import type {Listed} from '../listed/find-listed-heads.ts'
import type {ListedHead} from '../listed/list-entries.ts'
import type {ObservedLine} from '../observe-printed.ts'
import type {TitledParts} from '../parts/find-titled-parts.ts'
import {readHead} from '../read-head.ts'
import {findTemplates} from './find-templates.ts'
import type {PlacedHead} from './split-repeats.ts'

/** What is known of a book beside its numbers. */
export interface Unnumbered {
  readonly listed: Listed | undefined
  readonly titled: TitledParts | undefined
}

/**
 * Give every head of a book its lines: those that number on, those that have a name or are listed among them,
 * and those of the texts in its front.
 *
 * @param printed
 *   Lines that are not blank.
 * @param arrangement
 *   Which chain heads the articles, which the parts, which what is inside.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @param unnumbered
 *   What the page of contents lists, and which parts have titles for numbers.
 * @returns
 *   Heads in order; no two share a line.
 */
export function placeHeads(
  printed: readonly ObservedLine[],
  arrangement: Arrangement,
  usualGap: number,
  unnumbered: Unnumbered
): readonly PlacedHead[] {
  const {articles} = arrangement
  const {listed} = unnumbered
  const isListed = (at: number) => listed !== undefined && at >= listed.from && at < listed.to
  const {placed, taken} = placeNumbered(printed, arrangement, unnumbered)
  const named = [...findNamedHeads(printed, articles, taken, usualGap)].filter(
    (at) => !isListed(at)
  )
  placed.push(...placeNamed(printed, placed, named))
  for (const at of named) taken.add(at)
  placed.push(...placeListed(printed, articles, listed?.heads ?? [], taken))
  placed.sort((a, b) => a.at - b.at || b.end - a.end)
  const top = placed.find(({role}) => role !== 'heading')
  const ofFront = (top ? findFrontHeads(printed, top.at, usualGap) : [])
    .filter(({at}) => !isListed(at))
    .map(({at, end}): PlacedHead => {
      return {at, end, role: 'article', depth: 1, text: textOf(printed, at, end)}
    })
  const chapters = new Set(articles.members.map(({at}) => at))
  return withoutEmptyParts(printed, outermost([...ofFront, ...placed]), chapters)
}

/** Place the heads of chains, with the lines below each that are its words; `taken` are the lines of all. */
function placeNumbered(
  printed: readonly ObservedLine[],
  {articles, parts, inner}: Arrangement,
  {listed, titled}: Unnumbered
): {placed: PlacedHead[]; taken: Set<number>} {
  const chains = [
    ...parts.map((chain, index) => ({chain, role: 'part' as const, depth: index + 1})),
    {chain: articles, role: 'article' as const, depth: 1},
    ...inner.map((chain, index) => ({chain, role: 'heading' as const, depth: index + 2}))
  ]
  const taken = new Set(chains.flatMap(({chain}) => chain.members.map(({at}) => at)))
  const listedEnds = endsOfListed(listed?.heads ?? [], articles)
  // What a site filled in below each number is none of its words.
  const filledIn = new Set(
    findTemplates(
      printed,
      articles.members.map(({at}) => ({end: at + 1, role: 'article'}))
    )
  )
  const isOther = (at: number) => taken.has(at) || filledIn.has(printed[at]!.line)
  const placed = chains.flatMap(({chain, role, depth}): PlacedHead[] => {
    const ends = findHeadEnds(printed, chain.members, isOther)
    return chain.members.map(({at}, index) => {
      const end = titled?.ends.get(at) ?? Math.max(ends[index]!, listedEnds.get(at) ?? 0)
      return {at, end, role, depth, text: textOf(printed, at, end)}
    })
  })
  for (const {at, end} of placed) for (let place = at; place < end; place++) taken.add(place)
  return {placed, taken}
}

/**
 * Places after the last lines of listed heads, by their first: `Part Two`, its name and `Chapter 3` may stand in
 * the list as one, and the chapter is no line of the part.
 */
function endsOfListed(
  heads: readonly ListedHead[],
  articles: HeadChain
): ReadonlyMap<number, number> {
  const chapters = new Set(articles.members.map(({at}) => at))
  return new Map(
    heads.map(({at, end}) => {
      let to = at + 1
      while (to < end && !chapters.has(to)) to++
      return [at, to]
    })
  )
}

/**
 * Place heads that have a name for a number: articles among the numbered ones; but what stands directly below one
 * of these is inside it, and so is what follows there: the prologue of a story, and its epilogue.
 */
function placeNamed(
  printed: readonly ObservedLine[],
  placed: readonly PlacedHead[],
  named: readonly number[]
): PlacedHead[] {
  const articles = placed.filter(({role}) => role === 'article').sort((a, b) => a.at - b.at)
  const opened = new Set<PlacedHead>()
  return named.map((at): PlacedHead => {
    const text = textOf(printed, at, at + 1)
    const above = articles.findLast((one) => one.at < at)
    if (above?.end === at) opened.add(above)
    if (above && opened.has(above)) return {at, end: at + 1, role: 'heading', depth: 2, text}
    return {at, end: at + 1, role: 'article', depth: 1, text}
  })
}

/**
 * Place listed heads that are not numbered: before and after the numbered ones they are articles among them,
 * directly above one a part, and below one inside it.
 *
 * @param taken
 *   Lines of other heads.
 */
function placeListed(
  printed: readonly ObservedLine[],
  articles: HeadChain,
  heads: readonly ListedHead[],
  taken: ReadonlySet<number>
): PlacedHead[] {
  const places = articles.members.map((member) => member.at)
  const [first, last] = [places[0]!, places.at(-1)!]
  let below = 0
  const inkTo = (end: number, next: number) => inkAbove(printed, next) - inkAbove(printed, end)
  const nextOf = (end: number) => places.find((place) => place >= end)
  const hasParts = heads.some(({at, end}) => {
    const next = at > first ? nextOf(end) : undefined
    return next !== undefined && inkTo(end, next) < leastText
  })
  const said = countEach(heads.map((head) => textOf(printed, head.at, head.end)))
  return heads.flatMap(({at, end}, index): PlacedHead[] => {
    for (let place = at; place < end; place++) if (taken.has(place)) return []
    const text = textOf(printed, at, end)
    while (below < places.length && places[below]! < end) below++
    const next = places[below]
    const isAbove = next !== undefined && inkTo(end, next) < leastText
    // `Curtain.` ends each act, and names no part.
    if (isAbove && said.get(text)! > 1) return []
    // As others are parts, so is the last one above the first chapter; a motto may stand below it.
    const isFirst = index + 1 === heads.length || heads[index + 1]!.at >= first
    if (hasParts && at < first && isFirst && inkTo(end, first) < longestMotto)
      return [{at, end, role: 'part', depth: 1, text}]
    // What stands above the first chapter alone is the book's half title.
    if (isAbove && at < first && readHead(printed[at]!.text)?.rank !== 1) return []
    if (isAbove) return [{at, end, role: 'part', depth: 1, text}]
    // `8.3` of the last chapter, `A.2` of an appendix are inside of these.
    const isSection = at > last && /^(?:\d{1,3}|\p{Lu})\.\d/u.test(printed[at]!.text)
    if ((at < first || at > last) && !isSection) return [{at, end, role: 'article', depth: 1, text}]
    return [{at, end, role: 'heading', depth: 2, text}]
  })
}

/** Heads without those that are lines of another: `THE FIRST GUEST`, which counts on, below `CHAPTER XII`. */
function outermost(placed: readonly PlacedHead[]): PlacedHead[] {
  let end = 0
  return placed.filter((one) => {
    if (one.at < end) return false
    end = one.end
    return true
  })
}

/** A part that has no chapters, but a text of its own, is an article among them. */
function withoutEmptyParts(
  printed: readonly ObservedLine[],
  placed: readonly PlacedHead[],
  chapters: ReadonlySet<number>
): PlacedHead[] {
  return placed.map((one, index) => {
    if (one.role !== 'part') return one
    const next = placed.slice(index + 1, index + 9).find(({role}) => role !== 'heading')
    if (next && chapters.has(next.at)) return one
    const text = inkAbove(printed, next?.at ?? printed.length) - inkAbove(printed, one.end)
    // Below the last head of all a motto is of no chapter.
    return text > (next ? longestMotto : 0) ? {...one, role: 'article', depth: 1} : one
  })
}

const textOf = (printed: readonly ObservedLine[], at: number, end: number) =>
  printed
    .slice(at, end)
    .map(({text}) => text.replace(/[\s　ˇ]+/gu, ''))
    .join('')

import type {Line} from '../source/index.ts'
import {isSceneHead} from '../text/forms/clause-head.ts'
import {type Arrangement, arrange, isOfOneText, longestMotto} from './arrange.ts'
import {leastText} from './chains/chain-weights.ts'
import {type Candidate, findChains, type HeadChain} from './chains/find-chains.ts'
import {fillChain} from './chains/find-missing.ts'
import {findParents} from './chains/find-parents.ts'
import {findSiteCounts} from './chains/find-site-counts.ts'
import {pruneChains} from './chains/prune-chains.ts'
import {splitRunningHeads} from './chains/split-running-heads.ts'
import {findDeclaredHeads, findDeclaredWork} from './declared/find-declared-heads.ts'
import {findNamedHeads} from './find-named-heads.ts'
import {findTemplates} from './find-templates.ts'
import {findWork} from './find-work.ts'
import {findFrontHeads, readFront} from './front.ts'
import {findHeadEnds, isRule} from './head-lines.ts'
import {inkAbove} from './ink-above.ts'
import {arrangeListed} from './listed/arrange-listed.ts'
import {findApartHeads} from './listed/find-apart-heads.ts'
import {findBookNamedHeads} from './listed/find-book-named-heads.ts'
import {findDoubledHeads} from './listed/find-doubled-heads.ts'
import {findFramedHeads} from './listed/find-framed-heads.ts'
import {findListedHeads, type Listed} from './listed/find-listed-heads.ts'
import type {ListedHead} from './listed/list-entries.ts'
import {findUsualGap, type ObservedLine, observePrinted} from './observe-printed.ts'
import {withLoneChapter} from './parts/find-lone-chapter.ts'
import {findLoneParts} from './parts/find-lone-parts.ts'
import {findTales} from './parts/find-tales.ts'
import {findTitledParts, type TitledParts} from './parts/find-titled-parts.ts'
import {readHead} from './read-head.ts'
import {type Head, noSequences, type Sequences} from './sequences.ts'
import {type PlacedHead, splitRepeats} from './split-repeats.ts'
import {withoutFrame, withoutMargins} from './without-frame.ts'

export {longestMotto} from './arrange.ts'
export {
  type AsideRule,
  type Head,
  type HeadRole,
  noSequences,
  placeOfLine,
  type Sequences
} from './sequences.ts'

/**
 * Find the heads of a book that number on, `Chapter 1` to `Chapter 40`, with those that stand in a
 * row with them, `Prologue`, `番外`, and what its front is.
 *
 * A chain of heads is judged as a whole, by what is above and below each of them and by how their
 * numbers follow: a signature, an item of a list or a date among them breaks none.
 *
 * Where a file itself says what its headings are, these are its heads.
 *
 * @param lines
 *   All lines of a source, in order.
 * @returns
 *   Heads with their roles; none for a document in which nothing numbers on. Cost: lines.
 */
export function findSequences(lines: readonly Line[]): Sequences {
  const declared = findDeclaredHeads(lines)
  if (declared) return declared
  const {header, printed} = withoutFrame(observePrinted(withoutMargins(lines)))
  const usualGap = findUsualGap(printed)
  const candidates = printed.flatMap(({text}, at): Candidate[] => {
    // The scenes of a film are inside of it, however they are counted.
    const reading = isSceneHead(text) ? undefined : readHead(text)
    return reading ? [{at, reading}] : []
  })
  const running = new Set<number>()
  const found = findChains(printed, candidates, usualGap).map((chain) => {
    const split = splitRunningHeads(chain.members)
    for (const {at} of split.running) running.add(at)
    return {...chain, members: split.kept}
  })
  const chains = pruneChains(printed, found).map((chain) =>
    fillChain(printed, chain, candidates, usualGap)
  )
  const all = withParents(printed, candidates, chains)
  const plan = withTales(printed, withLoneChapter(arrange(printed, all), candidates), usualGap)
  const isOne = plan !== undefined && isOfOneText(printed, plan.articles)
  const articles = isOne ? undefined : plan?.articles
  const set = findSetHeads(printed)
  const isSet = set.length > (articles?.members.length ?? 0)
  const heads = isSet ? set : findApartHeads(printed, usualGap, {all, articles})
  const listed =
    findListedHeads(printed) ?? (heads.length > 0 ? {heads, from: 0, to: 0} : undefined)
  const numbered = isOne && heads.length > 0 ? undefined : plan
  const arranged = listed ? arrangeListed(printed, listed, numbered, all) : plan
  if (!arranged)
    return findDeclaredWork(lines) ?? findWork(printed, header, usualGap, chains) ?? noSequences
  const lone =
    arranged === plan ? findLoneParts(printed, candidates, plan.articles, chains, usualGap) : []
  const titled =
    arranged === plan
      ? findTitledParts(printed, plan.articles, [...plan.parts, ...lone], usualGap)
      : undefined
  const parts = [...arranged.parts, ...lone, ...(titled ? [titled.parts] : [])]
  return toSequences(printed, {...arranged, parts}, usualGap, {listed, titled, running})
}

/** Heads that are told by how they are set: between rules, twice, behind the name of their book. */
const findSetHeads = (printed: readonly ObservedLine[]): readonly ListedHead[] =>
  [findFramedHeads, findDoubledHeads, findBookNamedHeads]
    .map((find) => find(printed))
    .sort((a, b) => b.length - a.length)[0]!

/** Volumes in which tales have titles of their own are their parts. */
function withTales(
  printed: readonly ObservedLine[],
  plan: Arrangement | undefined,
  usualGap: number
): Arrangement | undefined {
  const tales = plan && findTales(printed, plan.articles, usualGap)
  return tales ? {...plan, articles: tales, parts: [...plan.parts, plan.articles]} : plan
}

/** Chains with those of the chapters whose sections they count. */
function withParents(
  printed: readonly ObservedLine[],
  candidates: readonly Candidate[],
  chains: readonly HeadChain[]
): readonly HeadChain[] {
  const all = [...chains]
  for (const chain of chains) {
    const parents = findParents(printed, candidates, chain)
    if (!parents) continue
    const formOf = ({key}: HeadChain) => key.replace(/\+$/, '')
    const same = all.findIndex((one) => formOf(one) === formOf(parents))
    if (same < 0) all.push(parents)
    else if (all[same]!.members.length < parents.members.length) all[same] = parents
  }
  return all
}

/** What else is known of a book beside its numbers. */
interface Others {
  readonly listed: Listed | undefined
  readonly titled: TitledParts | undefined
  /** Places of the heads of pages. */
  readonly running: ReadonlySet<number>
}

function toSequences(
  printed: readonly ObservedLine[],
  {articles, parts, inner}: Arrangement,
  usualGap: number,
  {listed, titled, running}: Others
): Sequences {
  const chains = [
    ...parts.map((chain, index) => ({chain, role: 'part' as const, depth: index + 1})),
    {chain: articles, role: 'article' as const, depth: 1},
    ...inner.map((chain, index) => ({chain, role: 'heading' as const, depth: index + 2}))
  ]
  const numbered = new Set(chains.flatMap(({chain}) => chain.members.map(({at}) => at)))
  // `Part Two`, its name and `Chapter 3` may stand in the list as one: the chapter is no line of the part.
  const chapterAt = new Set(articles.members.map(({at}) => at))
  const endOf = ({at, end}: ListedHead) => {
    let to = at + 1
    while (to < end && !chapterAt.has(to)) to++
    return to
  }
  const listedEnds = new Map(listed?.heads.map((one) => [one.at, endOf(one)]))
  // What a site filled in below each number is none of its words.
  const filledIn = new Set(
    findTemplates(
      printed,
      articles.members.map(({at}) => ({end: at + 1, role: 'article'}))
    )
  )
  const isOther = (at: number) => numbered.has(at) || filledIn.has(printed[at]!.line)
  const placed = chains.flatMap(({chain, role, depth}): PlacedHead[] => {
    const ends = findHeadEnds(printed, chain.members, isOther)
    return chain.members.map(({at}, index) => {
      const end = titled?.ends.get(at) ?? Math.max(ends[index]!, listedEnds.get(at) ?? 0)
      return {at, end, role, depth, text: textOf(printed, at, end)}
    })
  })
  for (const {at, end} of placed) for (let place = at; place < end; place++) numbered.add(place)
  const named = [...findNamedHeads(printed, articles, numbered, usualGap)].filter(
    (at) => !listed || at < listed.from || at >= listed.to
  )
  placed.push(...placeNamed(printed, placed, named))
  for (const at of named) numbered.add(at)
  placed.push(...placeListed(printed, articles, listed?.heads ?? [], numbered))
  placed.sort((a, b) => a.at - b.at || b.end - a.end)
  const top = placed.find(({role}) => role !== 'heading')
  const ofFront = top ? findFrontHeads(printed, top.at, usualGap) : []
  placed.unshift(
    ...ofFront
      .filter(({at}) => !listed || at < listed.from || at >= listed.to)
      .map(({at, end}): PlacedHead => {
        return {at, end, role: 'article', depth: 1, text: textOf(printed, at, end)}
      })
  )
  const {kept, repeats} = splitRepeats(
    printed,
    withoutEmptyParts(printed, outermost(placed), chapterAt)
  )
  const aside = readFront(printed, kept, articles, parts)
  if (listed)
    for (const {line} of printed.slice(listed.from, listed.to)) aside.set(line, 'contents')
  for (const at of [...running, ...findSiteCounts(printed, articles)])
    aside.set(printed[at]!.line, 'running-head')
  for (const at of titled?.contents ?? []) aside.set(printed[at]!.line, 'contents')
  for (const line of findTemplates(printed, kept)) aside.set(line, 'running-head')
  const heads = kept.map((one): Head => {
    const lines = linesOf(printed, one.at, one.end)
    const rules = lines.filter(({value}) => isRule(value.trim()))
    for (const line of rules) aside.set(line, 'rule')
    return {
      role: one.role,
      depth: one.depth,
      lines: lines.filter((line) => !rules.includes(line)),
      repeats: (repeats.get(one) ?? []).flatMap(({at, end}) => linesOf(printed, at, end))
    }
  })
  return {heads, isBook: true, aside}
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
  return heads.flatMap(({at, end}): PlacedHead[] => {
    for (let place = at; place < end; place++) if (taken.has(place)) return []
    const text = textOf(printed, at, end)
    while (below < places.length && places[below]! < end) below++
    const next = places[below]
    const isAbove =
      next !== undefined && inkAbove(printed, next) - inkAbove(printed, end) < leastText
    // What stands above the first chapter alone is the book's half title.
    if (isAbove && at < first && readHead(printed[at]!.text)?.rank !== 1) return []
    if (isAbove) return [{at, end, role: 'part', depth: 1, text}]
    if (at < first || at > last) return [{at, end, role: 'article', depth: 1, text}]
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

const linesOf = (printed: readonly ObservedLine[], at: number, end: number) =>
  printed.slice(at, end).map(({line}) => line)

const textOf = (printed: readonly ObservedLine[], at: number, end: number) =>
  printed
    .slice(at, end)
    .map(({text}) => text.replace(/[\s　]+/gu, ''))
    .join('')

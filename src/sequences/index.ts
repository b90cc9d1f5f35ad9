import type {Line} from '../source/index.ts'
import {isSceneHead} from '../text/forms/clause-head.ts'
import {type Arrangement, arrange, isOfOneText} from './arrange.ts'
import {type Candidate, findChains, type HeadChain} from './chains/find-chains.ts'
import {fillChain} from './chains/find-missing.ts'
import {findParents} from './chains/find-parents.ts'
import {pruneChains} from './chains/prune-chains.ts'
import {splitRunningHeads} from './chains/split-running-heads.ts'
import {findDeclaredHeads, findDeclaredWork} from './declared/find-declared-heads.ts'
import {findManualPage} from './declared/find-manual-page.ts'
import {findPageTops} from './find-page-tops.ts'
import {findWork} from './find-work.ts'
import {arrangeListed} from './listed/arrange-listed.ts'
import {findApartHeads} from './listed/find-apart-heads.ts'
import {findBookNamedHeads} from './listed/find-book-named-heads.ts'
import {findDoubledHeads} from './listed/find-doubled-heads.ts'
import {findFramedHeads} from './listed/find-framed-heads.ts'
import {findListedHeads} from './listed/find-listed-heads.ts'
import type {ListedHead} from './listed/list-entries.ts'
import {findUsualGap, type ObservedLine, observePrinted} from './observe-printed.ts'
import {withLoneChapter} from './parts/find-lone-chapter.ts'
import {findLoneParts} from './parts/find-lone-parts.ts'
import {findPartPoems} from './parts/find-part-poems.ts'
import {findTales} from './parts/find-tales.ts'
import {findTitledParts} from './parts/find-titled-parts.ts'
import {findSiteNames} from './placed/find-site-names.ts'
import {toSequences} from './placed/to-sequences.ts'
import {readHead} from './read-head.ts'
import {noSequences, type Sequences} from './sequences.ts'
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
  const declared = findDeclaredHeads(lines) ?? findManualPage(lines)
  if (declared) return declared
  const observed = observePrinted(withoutMargins(lines))
  const tops = new Set([...findPageTops(observed), ...findSiteNames(observed)])
  if (tops.size === 0) return findSequencesIn(lines, observed)
  const rest = lines.filter((line) => !tops.has(line))
  const found = findSequencesIn(rest, observePrinted(withoutMargins(rest)))
  if (!found.isBook) return found
  const running = [...tops].map((line) => [line, 'running-head'] as const)
  return {...found, aside: new Map([...found.aside, ...running])}
}

/** Find the heads among lines of which none are those of pages, nor the name of a site. */
function findSequencesIn(lines: readonly Line[], observed: readonly ObservedLine[]): Sequences {
  const {header, printed} = withoutFrame(observed)
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

/** Volumes in which tales, or poems, have titles of their own are their parts. */
function withTales(
  printed: readonly ObservedLine[],
  plan: Arrangement | undefined,
  usualGap: number
): Arrangement | undefined {
  const tales =
    plan && (findPartPoems(printed, plan.articles) ?? findTales(printed, plan.articles, usualGap))
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

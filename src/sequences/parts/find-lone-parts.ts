import {type Candidate, findLoneHeads, type HeadChain} from '../chains/find-chains.ts'
import type {ObservedLine} from '../observe-printed.ts'

/**
 * Find heads of parts of which there is no second one, `卷二 冬闲` in the midst of chapters that
 * number on: the first part may have no head, and an excerpt ends before the next.
 *
 * @param articles
 *   The chain of the chapters.
 * @param chains
 *   All chains of heads.
 * @returns
 *   Chains of one head, each as far apart from the text above as the chapters are.
 */
export function findLoneParts(
  printed: readonly ObservedLine[],
  candidates: readonly Candidate[],
  articles: HeadChain,
  chains: readonly HeadChain[],
  usualGap: number
): HeadChain[] {
  if (articles.rank === 1) return []
  const places = articles.members.map(({at}) => at)
  const taken = new Set(chains.map(({key}) => key))
  const usual = places.map((at) => printed[at]!.gap).sort((a, b) => a - b)[places.length >> 1]!
  return findLoneHeads(printed, candidates, usualGap).filter(({key, rank, members: [one]}) => {
    const {gap, isClosed, prose} = printed[one!.at]!
    const isAmong = one!.at > places[0]! && one!.at < places.at(-1)!
    const isHead = !one!.reading.isTight && !isClosed && prose < 1 && gap >= usual
    return rank === 1 && isAmong && isHead && !taken.has(key)
  })
}

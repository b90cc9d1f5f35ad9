import {hasLeaders, type ObservedLine} from '../observe-printed.ts'
import type {HeadReading} from '../read-head.ts'
import {accepted, fewBare, leastText, ofHead, ofLink, ofStart} from './chain-weights.ts'

/** A printed line that can be the head of a part of a book. */
export interface Candidate {
  /** Place among the printed lines. */
  readonly at: number
  readonly reading: HeadReading
}

/** Heads of one kind that number on. */
export interface HeadChain {
  readonly key: string
  readonly rank: HeadReading['rank']
  readonly members: readonly Candidate[]
  readonly score: number
}

/** Heads before it that a head is compared with, beside the best one of the number before. */
const reach = 12
/** Printed lines within which the same number again is a head printed twice. */
const near = 8
/** A head's own words stand on so many lines below its number at most. */
const mostWords = 3
/** Heads wider than this, in full widths, are rare. */
const usualWidth = 48

/**
 * Find the chains of heads that number on: for each kind of number the one with the greatest sum,
 * by dynamic programming over the lines that have it.
 *
 * @param printed
 *   Lines that are not blank.
 * @param candidates
 *   Those that have a number, in order.
 * @param usualGap
 *   Blank lines between two paragraphs.
 * @returns
 *   Chains that are likely enough, those of words first, then by their sums. Cost: candidates.
 */
export function findChains(
  printed: readonly ObservedLine[],
  candidates: readonly Candidate[],
  usualGap: number
): HeadChain[] {
  const kinds = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const list = kinds.get(one.reading.key)
    if (list) list.push(one)
    else kinds.set(one.reading.key, [one])
  }
  const chains: HeadChain[] = []
  for (const list of kinds.values()) {
    if (list.length < 2) continue
    const chain = bestChain(printed, list, usualGap)
    const least = chain.rank === 4 && chain.members.length <= fewBare ? fewBare : 2
    const values = new Set(chain.members.map(({reading}) => reading.value))
    if (chain.score >= accepted && values.size >= least) chains.push(chain)
  }
  return chains.sort((a, b) => a.rank - b.rank || b.score - a.score)
}

/**
 * Find heads whose kind of number stands nowhere else, that are likely enough all the same.
 *
 * @returns
 *   Chains of one head.
 */
export function findLoneHeads(
  printed: readonly ObservedLine[],
  candidates: readonly Candidate[],
  usualGap: number
): HeadChain[] {
  const times = new Map<string, number>()
  for (const {reading} of candidates) times.set(reading.key, (times.get(reading.key) ?? 0) + 1)
  return candidates
    .filter(({reading}) => reading.rank < 4 && times.get(reading.key) === 1)
    .map((one) => bestChain(printed, [one], usualGap))
    .filter(({score}) => score >= accepted)
}

function bestChain(
  printed: readonly ObservedLine[],
  list: readonly Candidate[],
  usualGap: number
): HeadChain {
  const scores = new Float64Array(list.length)
  const before = new Int32Array(list.length).fill(-1)
  // For each number the place of the best chain that ends with it.
  const bestOf = new Map<string, number>()
  let best = 0
  let bestBefore = -1
  for (const [index, one] of list.entries()) {
    const gain = gainOf(printed, list, index, usualGap)
    let most = startOf(one.reading.value)
    const tryAfter = (other: number) => {
      const sum = scores[other]! + linkOf(printed, list[other]!, one)
      if (sum > most) {
        most = sum
        before[index] = other
      }
    }
    const next = bestOf.get(placeOf(one.reading, one.reading.value - 1))
    if (next !== undefined) tryAfter(next)
    for (let other = Math.max(0, index - reach); other < index; other++) tryAfter(other)
    if (bestBefore >= 0) tryAfter(bestBefore)
    scores[index] = gain + most
    const own = placeOf(one.reading, one.reading.value)
    const same = bestOf.get(own)
    if (same === undefined || scores[index]! >= scores[same]!) bestOf.set(own, index)
    if (bestBefore < 0 || scores[index]! >= scores[bestBefore]!) bestBefore = index
    if (scores[index]! > scores[best]!) best = index
  }
  const members: Candidate[] = []
  for (let index = best; index >= 0; index = before[index]!) members.unshift(list[index]!)
  const {key, rank} = list[0]!.reading
  return {key, rank, members, score: scores[best]!}
}

/** A number, in the chapter with which it is counted. */
const placeOf = ({parent = ''}: HeadReading, value: number) => `${parent} ${value}`

function startOf(value: number): number {
  if (value <= 1) return ofStart.one
  return value === 2 ? ofStart.two : value === 3 ? ofStart.three : ofStart.other
}

function linkOf(printed: readonly ObservedLine[], from: Candidate, to: Candidate): number {
  const [before, own] = [from.reading.value, to.reading.value]
  const text = printed[to.at]!.ink - printed[from.at]!.ink
  const isWord = to.reading.rank < 4
  if (own === before && to.at - from.at <= near && text < leastText) return ofLink.repeatNear
  const little = text < leastText ? ofLink.littleText : 0
  const isSameChapter = from.reading.parent === to.reading.parent
  if (isSameChapter && own === before + 1) return little + ofLink.next
  if (!isSameChapter)
    return little + (own === 1 && isNextChapter(from, to) ? ofLink.next : ofLink.back)
  if (own <= 1) return little + (isWord ? ofLink.restart.word : ofLink.restart.bare)
  if (own === before) return little + ofLink.repeatFar
  if (own < before) return little + ofLink.back
  const jump = ofLink.jump + ofLink.jumpMore * Math.log2(own - before - 1)
  return little + Math.max(isWord ? ofLink.jumpMost.word : ofLink.jumpMost.bare, jump)
}

/** `1.4`, then `2.1`. */
function isNextChapter(from: Candidate, to: Candidate): boolean {
  const [before, own] = [from, to].map(({reading}) => Number(reading.parent?.split('.').at(-1)))
  return own === before! + 1
}

/** What speaks for a line as a head, by itself and by what is around it. */
function gainOf(
  printed: readonly ObservedLine[],
  list: readonly Candidate[],
  index: number,
  usualGap: number
): number {
  const {at, reading} = list[index]!
  const [above, own, below] = [printed[at - 1], printed[at]!, printed[at + 1]]
  let gain = reading.rank < 4 ? ofHead.word : 0
  if (own.gap > usualGap) gain += ofHead.gapAbove
  else if (reading.rank === 4) gain += ofHead.bareWithoutGap
  if (own.gap > usualGap + 1) gain += ofHead.wideGapAbove
  if (below && below.gap > 0) gain += ofHead.gapBelow
  gain += textBelow(printed, at)
  const next = list[index + 1]
  if (
    next &&
    printed[next.at]!.ink === printed[at + 1]!.ink &&
    next.reading.value !== reading.value
  )
    gain += ofHead.nextBeforeText
  if (hasLeaders(own.text)) gain += ofHead.leaders
  if (/[,，、;；]$/.test(own.text)) gain += ofHead.endsInComma
  else if (reading.rank === 4 && reading.rest !== '' && own.isClosed && !isShouted(reading.rest))
    gain += ofHead.endsAsSentence
  else if (/[。；]$/.test(own.text)) gain += ofHead.endsAsSentence
  if (reading.rest !== '' && runsOn(printed, at)) {
    gain += ofHead.runsOn
    if (!isShouted(reading.rest) && runsOn(printed, at + 1)) gain += ofHead.runsFar
  }
  if (above && above.prose === 1 && !above.isClosed && own.gap === 0) gain += ofHead.followsOpen
  if (below && below.gap === 0 && /^\p{Ll}/u.test(below.text)) gain += ofHead.beforeSmall
  if (reading.isTight) gain += ofHead.tight
  if (own.extent > usualWidth) gain += ofHead.long
  return gain
}

/** Whether a line fills its column and goes on below. */
const runsOn = (printed: readonly ObservedLine[], at: number) =>
  !printed[at]!.isClosed && printed[at]!.isFull && printed[at + 1]?.gap === 0

/** `TO MY SISTER.`: a head in capitals may end with a stop. */
const isShouted = (text: string) => !/\p{Ll}|\p{Lo}/u.test(text)

/** What the next lines are worth that are text, those of the head itself passed over. */
function textBelow(printed: readonly ObservedLine[], at: number): number {
  let from = at + 1
  while (from < printed.length && from <= at + mostWords && printed[from]!.prose === 0) from++
  return ofHead.textBelow.reduce(
    (sum, weight, index) => sum + weight * (printed[from + index]?.prose ?? 0),
    0
  )
}

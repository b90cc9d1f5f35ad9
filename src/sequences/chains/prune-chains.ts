import {countEach} from '../../count-each.ts'
import {ranks} from '../head-words.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import {fewBare} from './chain-weights.ts'
import type {Candidate, HeadChain} from './find-chains.ts'
import {isDecimal} from './find-parents.ts'

/** The share of sentences torn around bare numbers from which they number pages. */
const torn = 0.3
/** The same share of numbers that stand last on a page. */
const atFoot = 0.6
/** By how little, of their mean, the distances of page or line numbers vary. */
const even = 0.12
/** Numbers beyond this begin no book. */
const farFromOne = 9
/** Pages that are as long as the longest, and their share of all, from which numbers count pages. */
const fewFull = 3
const fullPages = 0.3
/** Printed lines, more than numbered poems of one form have. */
const longPoem = 20
/** Printed lines of a page, fewer than these. */
const longestPage = 200
/** The share of heads that may say the same words: a running head has one text on all pages. */
const alike = 0.4
/** The share of numbers that must follow the number before them, of heads without a word. */
const countsOn = 0.5
/** Text below each entry of a page of contents, as a share of what stands below heads. */
const ofEntry = 0.1
/** The share of entries that come again: the number of one may be written otherwise, or its chapter be lost. */
const mostEntries = 0.75
/** Printed lines within which the same head again is a repeat. */
const nearRepeat = 8

/**
 * Take from chains what numbers on and is no head: pages, the entries of a page of contents, items of
 * lists between two heads; and the chains of which too little is left.
 *
 * @param printed
 *   Lines that are not blank.
 */
export function pruneChains(
  printed: readonly ObservedLine[],
  chains: readonly HeadChain[]
): HeadChain[] {
  return chains
    .filter((chain) => (chain.rank < 4 ? !countsSpeakers(chain) : !isOfPages(printed, chain)))
    .map((chain) => ({
      ...chain,
      members: withoutEntries(printed, withoutInnerRuns(chain.members))
    }))
    .filter(({members, rank}) => {
      const values = new Set(members.map(({reading}) => reading.value)).size
      return values >= (rank < 4 || members.length > fewBare ? 2 : fewBare)
    })
}

/** `FIRST CADET:`, `SECOND CADET:`, `FIRST CADET:`: whether a word is counted that is no part of a book, again and again. */
function countsSpeakers({key, members}: HeadChain): boolean {
  if (ranks.has(key) || key.startsWith('第') || members[0]!.reading.rank !== 1) return false
  const again = members.filter(
    ({reading}, at) => at > 0 && reading.value <= members[at - 1]!.reading.value
  )
  return again.length > 0 && /^\p{Ll}/u.test(key)
}

/** Whether bare numbers count pages or lines: they tear sentences, end pages, or stand evenly. */
function isOfPages(printed: readonly ObservedLine[], {members}: HeadChain): boolean {
  const follows = members.filter(
    ({reading}, index) => reading.value === (members[index - 1]?.reading.value ?? 0) + 1
  )
  if (follows.length < members.length * countsOn) return true
  const tears = members.filter(({at}) => tearsSentence(printed, at)).length
  if (tears >= members.length * torn) return true
  const isSure = tears > 0 || members[0]!.reading.value > farFromOne
  if (mostAlike(printed, members, isSure) > members.length * alike) return true
  // `4.1` numbers no page.
  if (members[0]!.reading.rest !== '' || isDecimal(members[0]!.reading)) return false
  const isPaged = printed[0]!.line.page !== printed.at(-1)!.line.page
  const feet = members.filter(({at}) => {
    const next = printed[at + 1]
    return next !== undefined && next.line.page !== printed[at]!.line.page
  })
  if (isPaged && feet.length >= members.length * atFoot) return true
  // What counts anew counts no pages.
  const isOne = members.every(
    ({reading}, index) => index === 0 || reading.value > members[index - 1]!.reading.value
  )
  const lines = (members.at(-1)!.at - members[0]!.at) / (members.length - 1)
  if (!isOne || members.length < 4 || lines >= longestPage) return false
  return variation(members) < even || isOfShortPages(printed, members)
}

/** How many say the same behind their number, or, where that may be a running head, below it. */
function mostAlike(
  printed: readonly ObservedLine[],
  members: readonly Candidate[],
  mayRun: boolean
): number {
  const words = members
    .map(({reading, at}) => reading.rest || (mayRun && printed[at + 1]?.text) || '')
    .filter((said) => said !== '')
  const most = Math.max(0, ...countEach(words).values())
  return most > 1 ? most : 0
}

/**
 * Whether many numbers stand as far from the next as any does: full pages, and those that end chapters.
 * They begin far above one, or their pages are longer than what is alike in poems.
 */
function isOfShortPages(printed: readonly ObservedLine[], members: readonly Candidate[]): boolean {
  const isFar = members[0]!.reading.value > farFromOne
  // A page's lines are as many with those that are blank, or without them.
  return [members.map(({at}) => at), members.map(({at}) => printed[at]!.line.start.line)].some(
    (places) => {
      const distances = places.slice(1).map((place, index) => place - places[index]!)
      const most = Math.max(...distances)
      const full = distances.filter((lines) => lines >= most - 1).length
      if (!isFar && most < longPoem) return false
      return full >= fewFull && full >= distances.length * fullPages
    }
  )
}

/** Whether the text above a line ends no sentence, or that below begins as the middle of one. */
function tearsSentence(printed: readonly ObservedLine[], at: number): boolean {
  let above = at - 1
  while (above >= 0 && above > at - 4 && printed[above]!.prose === 0) above--
  let below = at + 1
  while (below < printed.length && below < at + 4 && printed[below]!.prose === 0) below++
  const [before, after] = [printed[above], printed[below]]
  const isOpen = before !== undefined && before.prose === 1 && !before.isClosed && before.isFull
  return isOpen || (after !== undefined && after.prose === 1 && /^\p{Ll}/u.test(after.text))
}

/** The standard deviation of the distances between numbers, in lines, as a share of their mean. */
function variation(members: readonly Candidate[]): number {
  const distances = members.slice(1).map(({at}, index) => at - members[index]!.at)
  const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length
  const square = distances.reduce((sum, one) => sum + (one - mean) ** 2, 0) / distances.length
  return Math.sqrt(square) / mean
}

/** `47.`, then a list `1.` to `5.`, then `48.`: the list is inside of the forty-seventh. */
function withoutInnerRuns(members: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (let index = 0; index < members.length; index++) {
    const [before, one] = [kept.at(-1), members[index]!]
    if (before && one.reading.value !== before.reading.value + 1) {
      const back = members.findIndex(
        (other, at) =>
          at > index &&
          other.reading.value === before.reading.value + 1 &&
          members[at - 1]!.reading.value !== before.reading.value
      )
      const inner = back < 0 ? [] : members.slice(index, back)
      // A part that counts anew is longer than a list, and counts past what it interrupts.
      if (inner.length > 0 && inner.length <= before.reading.value && isRun(inner)) {
        index = back - 1
        continue
      }
    }
    kept.push(one)
  }
  return kept
}

const isRun = (members: readonly Candidate[]) =>
  members[0]!.reading.value <= 1 &&
  members.every(
    ({reading}, index) =>
      index === 0 || reading.value > members[index - 1]!.reading.value || reading.value <= 1
  )

/** `Chapter 1`, `Chapter 2`, and `Chapter 1` again above its text. */
function isListed(printed: readonly ObservedLine[], [entry, head]: readonly Candidate[]): boolean {
  const {key, value} = entry!.reading
  return printed.slice(entry!.at + 1, head!.at).some(({text}) => {
    const reading = readHead(text)
    return reading?.key === key && reading.value === value + 1
  })
}

/** A first run whose numbers come again, with little text between: a page of contents. */
function withoutEntries(
  printed: readonly ObservedLine[],
  members: readonly Candidate[]
): readonly Candidate[] {
  let start = 0
  const inkFrom = (from: number, to: number) =>
    (inkAbove(printed, members[to]?.at ?? printed.length) - inkAbove(printed, members[from]!.at)) /
    (to - from)
  for (let index = 1; index < members.length; index++) {
    // A head that is printed twice is no entry, but where the next number stands between: there it is listed.
    if (index === 1 && members[1]!.at - members[0]!.at <= nearRepeat && !isListed(printed, members))
      continue
    if (members[index]!.reading.value > members[index - 1]!.reading.value) continue
    if (index > members.length / 2 + 1) break
    const above = members.slice(0, index)
    const below = new Set(members.slice(index).map(({reading}) => reading.value))
    const again = above.filter(({reading}) => below.has(reading.value)).length
    const comesAgain = again >= above.length * mostEntries
    // The last entry stands above the text before the first head: it says nothing.
    const mean = index > 1 ? inkFrom(0, index - 1) : 0
    if (comesAgain && mean < inkFrom(index, members.length) * ofEntry) start = index
  }
  return members.slice(start)
}

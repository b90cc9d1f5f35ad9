import {append} from '../../append.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {stripHead} from '../strip-head.ts'
import {leastText} from './chain-weights.ts'
import type {Candidate, HeadChain} from './find-chains.ts'

/** A head whose number cannot be read has no more characters before its words. */
const longestNumber = 24

/**
 * Find heads that a chain lacks because their number is misprinted or misread: `CHAPTER XlV`,
 * `第十入章`, `Einunddreißgstes Kapitel` between the thirtieth and the thirty-second; or printed in
 * another form than its brothers: `IV -- The Weir` between `III. -- …` and `V. -- …`.
 *
 * @param printed
 *   Lines that are not blank.
 * @param chain
 *   A chain of heads.
 * @param candidates
 *   All lines that have a number, in order.
 * @param usualGap
 *   Blank lines between two paragraphs.
 * @returns
 *   The chain with them, where numbers are left out.
 */
export function fillChain(
  printed: readonly ObservedLine[],
  chain: HeadChain,
  candidates: readonly Candidate[],
  usualGap: number
): HeadChain {
  const isLike = shapeOf(chain)
  const leastGap = Math.min(...chain.members.map(({at}) => printed[at]!.gap))
  // What stands in a list heads nothing.
  const hasText = (at: number, to: number) =>
    inkAbove(printed, to) - inkAbove(printed, at + 1) >= leastText
  const members: Candidate[] = [...findFirst(printed, chain, candidates)]
  for (const [index, one] of chain.members.entries()) {
    members.push(one)
    const next = chain.members[index + 1]
    const missing = next ? next.reading.value - one.reading.value - 1 : 0
    if (!next || missing < 1) continue
    const found = isLike ? findMisprints(printed, {one, next, missing}, isLike, usualGap) : []
    if (found.length === 0) {
      const between = candidates.filter(
        ({at}) => at > one.at && at < next.at && printed[at]!.gap >= leastGap
      )
      const others = findOtherForms(chain.key, {one, next, missing}, between)
      if (
        [...others, next].every(({at}, place) => place === 0 || hasText(others[place - 1]!.at, at))
      )
        append(found, others)
    }
    append(members, found)
  }
  return members.length > chain.members.length ? {...chain, members} : chain
}

/** The first of a chain that begins with the second, where a word counts it: `CHAPITRE PREMIER` above `II`. */
function findFirst(
  printed: readonly ObservedLine[],
  {key, rank, members}: HeadChain,
  candidates: readonly Candidate[]
): Candidate[] {
  const {at: second, reading} = members[0]!
  if (reading.value !== 2) return []
  // A Roman one may have its words on a line below its number, alone of all.
  const formOf = (one: string) => familyOf(one).replace(/^I\+/, 'I')
  const found = candidates.findLast(
    (one) =>
      one.at < second &&
      one.reading.value === 1 &&
      ((rank === 4 && one.reading.rank === 2) || formOf(one.reading.key) === formOf(key)) &&
      inkAbove(printed, second) - inkAbove(printed, one.at + 1) >= leastText
  )
  return found ? [found] : []
}

/** Two heads that follow each other in a chain, and how many numbers are left out between them. */
interface Hole {
  readonly one: Candidate
  readonly next: Candidate
  readonly missing: number
}

/** Heads that say the chain's word, with something else than a number beside it. */
function findMisprints(
  printed: readonly ObservedLine[],
  {one, next, missing}: Hole,
  isLike: (text: string) => string | undefined,
  usualGap: number
): Candidate[] {
  const found: Candidate[] = []
  for (let at = one.at + 1; at < next.at && found.length < missing; at++) {
    const {text, gap, line} = printed[at]!
    const isApart = gap > usualGap || printed[at + 1]!.gap > usualGap
    // The name of a part, or its first chapter, stands below it.
    const isAboveText = printed[at + 1]!.prose > 0 || one.reading.rank === 1
    if (line.value.length > 80 || !isApart || !isAboveText) continue
    const rest = isLike(stripHead(text))
    if (rest === undefined) continue
    const value = one.reading.value + found.length + 1
    found.push({at, reading: {...one.reading, value, rest}})
  }
  return found
}

/** Heads that have the missing numbers in another form; or the only one of this form, with a wrong number. */
function findOtherForms(
  key: string,
  {one, next, missing}: Hole,
  between: readonly Candidate[]
): Candidate[] {
  const found: Candidate[] = []
  for (const other of between) {
    const {value} = other.reading
    const last = found.at(-1)?.reading.value ?? one.reading.value
    if (value > last && value < next.reading.value && familyOf(other.reading.key) === familyOf(key))
      found.push(other)
  }
  if (found.length > 0 || missing > 1) return found
  const same = between.filter(({reading}) => reading.key === key)
  return same.length === 1
    ? [{at: same[0]!.at, reading: {...same[0]!.reading, value: one.reading.value + 1}}]
    : []
}

/** What forms of one number have in common: `I` of `I.+`, `第` of `第节`, which stands among `第章`. */
const familyOf = (key: string) => (key.startsWith('第') ? '第' : key.replace('.', ''))

/** Reads what follows the number of a line that has the chain's word in the place for it. */
function shapeOf({key, rank}: HeadChain): ((text: string) => string | undefined) | undefined {
  if (rank === 4) return
  const unit = /^第(.)$/u.exec(key)?.[1]
  const word = key.replace(/[^\p{L}]/gu, '')
  if (!unit && !/^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+)$/u.test(word)) return
  const pattern = unit
    ? new RegExp(`^第?[^，。]{1,7}${unit}(?:[\\s　：:]+(.*))?$`, 'su')
    : new RegExp(
        `^(?:${word}\\.?\\s+\\S{1,8}|\\S{1,${longestNumber}}\\s+${word})\\.?(?:\\s+(\\p{Lu}.*))?$`,
        'isu'
      )
  return (text) => {
    const match = pattern.exec(text)
    return match ? (match[1] ?? '') : undefined
  }
}

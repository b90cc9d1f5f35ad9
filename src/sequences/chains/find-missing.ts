import type {PrintedLine} from '../printed-line.ts'
import {stripHead} from '../read-head.ts'
import type {Candidate, Chain} from './find-chains.ts'

/** A head whose number cannot be read has no more characters before its words. */
const longestNumber = 24

/**
 * Find heads that a chain lacks because their number is misprinted or misread: `CHAPTER XlV`,
 * `第十入章`, `Einunddreißgstes Kapitel` between the thirtieth and the thirty-second.
 *
 * @param printed
 *   Lines that are not blank.
 * @param chain
 *   A chain of heads that a word counts.
 * @param usualGap
 *   Blank lines between two paragraphs.
 * @returns
 *   The chain with them, where numbers are left out.
 */
export function fillChain(printed: readonly PrintedLine[], chain: Chain, usualGap: number): Chain {
  const isLike = shapeOf(chain)
  if (!isLike) return chain
  const members: Candidate[] = []
  for (const [index, one] of chain.members.entries()) {
    members.push(one)
    const next = chain.members[index + 1]
    const missing = next ? next.reading.value - one.reading.value - 1 : 0
    if (!next || missing < 1) continue
    const found: Candidate[] = []
    for (let at = one.at + 1; at < next.at && found.length < missing; at++) {
      const {text, gap, line} = printed[at]!
      const isApart = gap > usualGap || printed[at + 1]!.gap > usualGap
      if (line.value.length > 80 || !isApart || printed[at + 1]!.prose === 0) continue
      const rest = isLike(stripHead(text))
      if (rest === undefined) continue
      const value = one.reading.value + found.length + 1
      found.push({at, reading: {...one.reading, value, rest}})
    }
    members.push(...found)
  }
  return members.length > chain.members.length ? {...chain, members} : chain
}

/** Reads what follows the number of a line that has the chain's word in the place for it. */
function shapeOf({key, rank}: Chain): ((text: string) => string | undefined) | undefined {
  if (rank === 4) return
  const unit = /^第(.)$/u.exec(key)?.[1]
  const word = key.replace(/[^\p{L}]/gu, '')
  if (!unit && !/^\p{Script=Latin}+$/u.test(word)) return
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

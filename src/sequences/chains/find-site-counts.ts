import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import type {HeadChain} from './find-chains.ts'

/** Heads of a book at least, and the share of them above which such a number stands. */
const fewest = 3
const share = 0.75
/** What a site calls the text of a book, before its own number. */
const ofText = /^正文[\s\u3000]*/u

/**
 * Find the numbers with which a site counts the chapters of a book above the author's own heads: bare, of another
 * form, one directly above each head.
 *
 * ```text
 * > | 第12节
 *   | 第十二章 渡口
 * ```
 *
 * @returns
 *   Their places.
 */
export function findSiteCounts(
  printed: readonly ObservedLine[],
  {key, members}: HeadChain
): readonly number[] {
  const above = members.flatMap(({at}) => {
    const text = printed[at - 1]?.text.replace(ofText, '')
    const reading = text === undefined ? undefined : readHead(text)
    const isCount = reading && reading.rest === '' && reading.rank !== 1
    return isCount && (reading.key !== key || text !== printed[at - 1]!.text)
      ? [{at: at - 1, value: reading.value}]
      : []
  })
  const counts = above.every(({value}, index) => index === 0 || value > above[index - 1]!.value)
  const isHabit = above.length >= fewest && above.length >= members.length * share
  return counts && isHabit ? above.map(({at}) => at) : []
}

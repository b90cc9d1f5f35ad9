import type {ObservedLine} from '../observe-printed.ts'
import {stripHead} from '../strip-head.ts'
import {type ListedHead, titleKeys} from './list-entries.ts'
import {headMost, isShort, standsAboveText} from './stands-apart.ts'

/** Titles that are printed twice, from which it is a habit. */
const fewest = 3
/** The mean of an article's text, at least, in full widths: a refrain heads a stanza. */
const leastArticle = 60

/**
 * Find heads without a number that are printed twice, one directly below the other: the title that a site
 * sets above a chapter, and the author's own; one of them may have marks around it: `ˇThe Weirˇ`.
 *
 * ```text
 *   | The Weir
 *   |
 *   | The Weir
 *   |
 *   | In spring the river …
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Both of each; none where few titles stand twice, or one text again and again.
 */
export function findDoubledHeads(printed: readonly ObservedLine[]): readonly ListedHead[] {
  const words = printed.map(({text}) => stripHead(text))
  const doubled = words.flatMap((text, at) => {
    const isDoubled = at > 0 && words[at - 1] === text && words[at - 2] !== text
    return isDoubled && text !== '' && isTitle(printed, at) ? [at] : []
  })
  const texts = new Set(doubled.map((at) => words[at]!))
  if (texts.size < fewest || texts.size < doubled.length) return []
  if (!headMost(printed, doubled, leastArticle)) return []
  return doubled.flatMap((at) => [headAt(printed, at - 1), headAt(printed, at)])
}

/** Whether a line may be a title above text: no sentence, no talk. */
function isTitle(printed: readonly ObservedLine[], at: number): boolean {
  const one = printed[at]!
  return (
    printed[at - 1]!.gap > 0 &&
    !one.isClosed &&
    isShort(one) &&
    titleKeys(one.text).length > 0 &&
    standsAboveText(printed, at + 1)
  )
}

function headAt(printed: readonly ObservedLine[], at: number): ListedHead {
  const keys = titleKeys(printed[at]!.text)
  const entry = {at, end: at + 1, keys, indent: 0, isNumbered: false}
  return {at, end: at + 1, entry, hasText: true}
}

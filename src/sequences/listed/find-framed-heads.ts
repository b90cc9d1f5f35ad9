import type {ObservedLine} from '../observe-printed.ts'
import {type ListedHead, titleKeys} from './list-entries.ts'
import {headMost, isShort, standsAboveText} from './stands-apart.ts'

/** Titles in a frame from which it is a habit. */
const fewest = 3
/** The mean of an article's text, at least, in full widths: a table has its head between rules, too. */
const leastArticle = 200
/** Lines of a title, at most. */
const mostLines = 2
/** A row of one sign, and no more. */
const rule = /^([-=*~_—–─━═＝－＊～])\1{3,200}$/u

/**
 * Find heads without a number that stand between two rules, as those who put books on the web set them.
 *
 * ```text
 *   | ------------
 *   | The Weir (1)
 *   | ------------
 *   |
 *   | In spring the river …
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Heads with their rules; none where few titles stand so, or one text again and again.
 */
export function findFramedHeads(printed: readonly ObservedLine[]): readonly ListedHead[] {
  const framed = printed.flatMap((_, at) => headAt(printed, at) ?? [])
  const texts = new Set(framed.map(({entry}) => entry.keys[0]))
  if (texts.size < fewest || texts.size * 2 < framed.length) return []
  const places = framed.map(({at}) => at)
  return headMost(printed, places, leastArticle) ? framed : []
}

/** The head that a rule at a place begins. */
function headAt(printed: readonly ObservedLine[], at: number): ListedHead | undefined {
  const [sign] = rule.exec(printed[at]!.text)?.slice(1) ?? []
  if (sign === undefined) return undefined
  for (let end = at + 2; end <= at + 1 + mostLines && end < printed.length; end++) {
    if (rule.exec(printed[end]!.text)?.[1] !== sign) continue
    const title = printed.slice(at + 1, end)
    const keys = titleKeys(title.map(({text}) => text).join(' '))
    const isTitle = keys.length > 0 && title.every((one) => isShort(one) && !rule.test(one.text))
    if (!isTitle || !standsAboveText(printed, end + 1)) return undefined
    return {
      at,
      end: end + 1,
      entry: {at, end: end + 1, keys, indent: 0, isNumbered: false},
      hasText: true
    }
  }
  return undefined
}

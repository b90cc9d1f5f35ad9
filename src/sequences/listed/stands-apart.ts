import {isHeadlineCase} from '../../text/headline-case.ts'
import {leastText} from '../chains/chain-weights.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'

/** Lines below a head in which its text begins. */
const near = 12

/** Whether a line is no running text: a title may be as wide, in capitals. */
export const isShort = ({prose, text}: ObservedLine) => prose < 1 || isHeadlineCase(text)

/** Whether a head may begin with a line: a short one apart from the text above, and no note of a picture. */
export const mayBegin = (printed: readonly ObservedLine[], at: number) =>
  printed[at]!.gap > 0 && !printed[at]!.text.startsWith('[') && isShort(printed[at]!)

/** Whether a listed head may begin with a line: it may be as wide as running text where it is a block of its own. */
export const mayHead = (printed: readonly ObservedLine[], at: number) =>
  mayBegin(printed, at) ||
  (printed[at]!.gap > 0 && !printed[at]!.text.startsWith('[') && (printed[at + 1]?.gap ?? 1) > 0)

/** Whether text begins just below a head. */
export const standsAboveText = (printed: readonly ObservedLine[], end: number) =>
  inkAbove(printed, Math.min(printed.length, end + near)) - inkAbove(printed, end) >= leastText

/** The share of a text that stands below the heads of its articles, at least. */
const covered = 0.8

/**
 * Whether heads have most of a text below them, and so much each, in full widths.
 *
 * @param places
 *   Where they stand, in order.
 * @param least
 *   Text of an article, in the mean, at least.
 */
export function headMost(
  printed: readonly ObservedLine[],
  places: readonly number[],
  least: number
): boolean {
  const total = inkAbove(printed, printed.length)
  const below = total - inkAbove(printed, places[0] ?? printed.length)
  return below >= total * covered && below >= places.length * least
}

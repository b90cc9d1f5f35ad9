import {leastText} from '../chains/chain-weights.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import type {Head} from '../sequences.ts'

/** A head that is being made: its role, the place after its last line, and its text without spaces. */
export interface PlacedHead {
  readonly at: number
  readonly end: number
  readonly role: Head['role']
  readonly depth: number
  readonly text: string
}

/** Printed lines within which a head that says the same again is a repeat. */
const nearRepeat = 6

/**
 * Tell heads that are printed twice from the others: what stands directly below one that says the same,
 * or the same and more, or has the same number.
 *
 * ```text
 * > | 12.第12章 渡口    the list of a site
 *   | 第12章 渡口        the author's own head: the one that is kept
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @param placed
 *   Heads in order.
 * @returns
 *   Heads that stay, and for each of these its repeats.
 */
export function splitRepeats(
  printed: readonly ObservedLine[],
  placed: readonly PlacedHead[]
): {kept: PlacedHead[]; repeats: Map<PlacedHead, PlacedHead[]>} {
  const kept: PlacedHead[] = []
  const repeats = new Map<PlacedHead, PlacedHead[]>()
  for (const one of placed) {
    const before = kept.at(-1)
    const isNear =
      before !== undefined &&
      one.at - before.at <= nearRepeat &&
      inkAbove(printed, one.at) - inkAbove(printed, before.end) < leastText
    const said = isNear ? compare(printed, before, one) : undefined
    if (!before || said === undefined) kept.push(one)
    else if (said === 'less') repeats.set(before, [...(repeats.get(before) ?? []), one])
    else if (said === 'more') {
      kept[kept.length - 1] = one
      repeats.set(one, [...(repeats.get(before) ?? []), before])
      repeats.delete(before)
    }
  }
  return {kept, repeats}
}

/** Whether a head says the same as the one above, and then as much or `less`, or `more`, or goes on as `text`. */
function compare(
  printed: readonly ObservedLine[],
  before: PlacedHead,
  one: PlacedHead
): 'less' | 'more' | 'text' | undefined {
  const [above, below] = [before, one].map(({at}) => readHead(printed[at]!.text))
  if (one.role === 'heading' && one.role !== before.role)
    return before.text.endsWith(one.text) ? 'less' : undefined
  const isBrother = one.role === before.role
  if (isBrother && goesOnAsText(printed, before, one)) return 'text'
  if (isBrother && before.text.startsWith(one.text)) return 'less'
  // `BOOK I` above `I` is no repeat of it, `12.第12章` above `第12章` is.
  if (before.text.endsWith(one.text) && below && below.rank < 4) return 'more'
  if (!isBrother) return
  const isSame = above?.key === below?.key && above?.value === below?.value
  return one.text.startsWith(before.text) || (above && below && isSame) ? 'more' : undefined
}

/** `8.渡口　　天亮了，船还没有来。`: below a head one that goes on with text, after a paragraph's indent. */
function goesOnAsText(
  printed: readonly ObservedLine[],
  before: PlacedHead,
  one: PlacedHead
): boolean {
  const head = printed[before.at]!.text
  const {text, isClosed} = printed[one.at]!
  return isClosed && text.startsWith(head) && /^[\s　]{2}/u.test(text.slice(head.length))
}

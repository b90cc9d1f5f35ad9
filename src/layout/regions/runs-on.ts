import {isCloser, isFinal, isForbiddenAtStart} from '../../text/punctuation.ts'
import type {Extent, Item} from '../item.ts'

// In no unit: only their sums are compared. The order of the first three is that of how often a
// column of each kind goes on in the next one.
const weights = {
  /** The last line is full and has no mark at its end. */
  open: 2,
  /** It ends with a mark; and it is not full, either. */
  closed: -1,
  short: -2,
  /** The first line begins as no paragraph can: with a mark or a small letter. */
  middle: 3,
  /** It is set in, or it is not where the column's other first lines are. */
  setIn: -1.5,
  flush: 0.5
}

/** By how much a paragraph's first line is set in, at most, in sizes. */
const mostSetIn = 3.5

/**
 * Say how much the text of one column seems to go on in another.
 *
 * @param column
 *   Lines of the column that may go on, in order.
 * @param next
 *   Lines of the other, in order.
 * @returns
 *   Above 0 if it seems to go on, below 0 if not.
 */
export function runsOn(column: readonly Item[], next: readonly Item[]): number {
  // A frame has its lines in itself.
  const last = column.findLast(isText) ?? column.findLast(({lines}) => lines.length > 0)
  const first = next.find(isText) ?? next.find(({lines}) => lines.length > 0)
  if (!last || !first) return 0
  const text = last.lines.at(-1)!.value
  const begin = first.lines[0]!.value
  const {u0, u1} = edges(column)
  // A name at the right edge is no full line.
  const isFull = last.u1 > u1 - last.size * 1.5 && last.u0 - u0 < last.size * mostSetIn
  const isEnd = isFinal(text.at(-1)!) || (isCloser(text.at(-1)!) && isFinal(text.at(-2) ?? ''))
  let weight = isEnd ? weights.closed : isFull ? weights.open : 0
  if (!isFull) weight += weights.short
  if (isForbiddenAtStart(begin[0]!) || /^\p{Ll}/u.test(begin)) weight += weights.middle
  const indent = first.u0 - edges(next).u0
  return weight + (indent > first.size * 0.6 ? weights.setIn : weights.flush)
}

/** Words of a picture are no text that goes on. */
const isText = ({kind, lines}: Item) => kind !== 'figure' && lines.length > 0

/** Left and right edge of a column: where most of its lines begin, and where the widest ends. */
function edges(lines: readonly Item[]): Pick<Extent, 'u0' | 'u1'> {
  const few = lines.slice(0, 60)
  return {u0: Math.min(...few.map(({u0}) => u0)), u1: Math.max(...few.map(({u1}) => u1))}
}

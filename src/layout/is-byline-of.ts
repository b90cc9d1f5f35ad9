import {isSectionName} from '../text/forms/section-name.ts'
import {around, type Extent, type Item} from './item.ts'
import type {RunningType} from './running-type.ts'

/** A head's type is larger than that of running text by this factor. */
const larger = 1.18
/** Type of a deck is larger than that of running text by this factor, and smaller than its head's by the other. */
const deckSize = {larger: 1.06, smaller: 0.95}
/** In units of a head's own size. */
const limits = {
  /** Between a head and the byline below it. */
  byline: 1.6,
  /** The same, where it stands as far from what is below it: `N. Reed` between a title and its text. */
  byItself: 2.6,
  /** Between lines of a column. */
  close: 0.62,
  /** Of the usual space between lines: where a page is set loosely, that is more. */
  leading: 1.15,
  /** Between a byline and what stands on the same row. */
  beside: 4,
  apart: 0.6,
  /** By how much a deck or kicker that is flush left with its head may miss its edge. */
  flush: 0.5,
  /** By how much the first line of a column is set in, at most. */
  setIn: 2.5,
  /** By how much the middle of a byline may be off that of its head. */
  off: 1.2,
  /** Lines of a paragraph differ by its indent, 1 or 2: its middles are off by half, its widths by all of that. */
  centred: 0.9,
  width: 1.1
}
/** Characters of a line that stands below a head: in larger type than the text, and in that of the text. */
const longest = {deck: 120, byline: 60}

/** A deck, or small type in the middle below a head, and not as wide as a column's line would be. */
export function isBylineOf(
  item: Item,
  head: {readonly lines: readonly Item[]},
  items: readonly Item[],
  {size: body, leading}: RunningType
): boolean {
  if (item.kind !== 'line' || item.lines[0]!.value.length > longest.deck) return false
  const box = around(head.lines)
  const {size} = head.lines[0]!
  const gap = item.v0 - box.v1
  if (gap < -size * 0.3 || gap > size * limits.byItself) return false
  if (isBelowText(item, head, items)) return false
  const isFlush = Math.abs(item.u0 - box.u0) < item.size * limits.flush
  const off = Math.abs((item.u0 + item.u1) / 2 - (box.u0 + box.u1) / 2)
  const isCentred = off <= Math.max(item.size * limits.off, 2)
  const isDeck =
    item.size > body * deckSize.larger &&
    item.size < size * deckSize.smaller &&
    (isFlush || isCentred)
  if (isDeck && gap < size * limits.byline) return true
  if (item.lines[0]!.value.length > longest.byline) return false
  if (isSectionName(item.lines[0]!.value)) return false
  if (gap > size * limits.byline && !standsByItself(item, items)) return false
  const isOther = isFlush && gap < size && isOfOtherStyle(item, items)
  if (
    !isOther &&
    !isCentred &&
    !standsOverColumns(item, box, items) &&
    !standsAlone(item, box, items, body)
  )
    return false
  // Lines beside it in the same type, as near as those of columns.
  const isBeside = items.some(
    (other) =>
      other !== item &&
      Math.abs(other.size - item.size) < item.size * 0.04 &&
      Math.min(other.v1, item.v1) - Math.max(other.v0, item.v0) > item.size * 0.4 &&
      Math.max(other.u0 - item.u1, item.u0 - other.u1) < item.size * limits.beside
  )
  if (isBeside) return false
  if (isOther) return true
  // A column's line that is centred by chance: the next one stands as close, elsewhere or as wide.
  return !items.some(
    (other) =>
      other !== item &&
      other.kind === 'line' &&
      other.v0 > item.v0 + item.size * 0.5 &&
      other.v0 - item.v1 < Math.max(item.size * limits.close, leading * limits.leading) &&
      other.u0 < item.u1 &&
      other.u1 > item.u0 &&
      (Math.abs(other.u0 + other.u1 - item.u0 - item.u1) > limits.centred * item.size ||
        Math.abs(other.u1 - other.u0 - item.u1 + item.u0) < limits.width * item.size)
  )
}

/** Whether a line is in italics, and what follows below it is not: `Review by Nora Reed`. */
function isOfOtherStyle(item: Item, items: readonly Item[]): boolean {
  const {isItalic, runs} = item.lines[0]!.print!
  if (runs || !isItalic) return false
  const below = items.filter(
    ({kind, v0, u0, u1}) =>
      kind === 'line' &&
      v0 > item.v1 - item.size * 0.3 &&
      v0 < item.v1 + item.size * limits.byItself &&
      u0 < item.u1 &&
      u1 > item.u0
  )
  return below.length > 0 && below.every(({lines: [line]}) => !line!.print!.isItalic)
}

/** Whether a line of text stands between a line and the head above it: that begins the text then. */
function isBelowText(
  item: Item,
  {lines}: {readonly lines: readonly Item[]},
  items: readonly Item[]
): boolean {
  const {v1} = around(lines)
  return items.some(
    (one) =>
      one !== item &&
      one.kind === 'line' &&
      one.size > item.size * deckSize.smaller &&
      one.size < item.size * deckSize.larger &&
      one.v0 > v1 - one.size * 0.3 &&
      one.v1 <= item.v0 + one.size * 0.3 &&
      one.u0 < item.u1 &&
      one.u1 > item.u0 &&
      !lines.includes(one)
  )
}

/**
 * Whether a line stands over two columns at once, and none does above it: one that is set in the middle of
 * the columns below, or at their right, though its head is at their left.
 */
function standsOverColumns(item: Item, head: Extent, items: readonly Item[]): boolean {
  if (item.u0 < head.u0 - item.size) return false
  const below = items.filter(
    ({kind, u0, u1, v0}) =>
      kind === 'line' &&
      v0 > item.v1 - item.size * 0.3 &&
      v0 < item.v1 + item.size * limits.byItself &&
      u0 < item.u1 &&
      u1 > item.u0
  )
  return below.some((one) => below.some(({u0}) => u0 > one.u1))
}

/**
 * Whether a line stands below a head and by itself: on its row nothing stands from the head's edge
 * on, and what is below is farther than the head. The head may be flush left and the line in the middle
 * of the columns, or at their right; or the head in the middle, and the line where its first column begins.
 *
 * ```text
 * > | A LONG ROAD HOME
 * > |                     Nora Reed
 *   |
 *   | the first column   | and the next
 * ```
 */
function standsAlone(item: Item, head: Extent, items: readonly Item[], body: number): boolean {
  const gap = item.v0 - head.v1
  const isLeft = item.u0 < head.u0 - item.size
  if (gap > item.size || (isLeft && !beginsColumns(item, head, items))) return false
  const [left, right] = isLeft ? [item.u0, head.u1] : [head.u0, item.u1]
  return !items.some((one) => {
    if (one === item || one.u1 < left) return false
    const isHere = one.u0 < item.u1 && one.u1 > item.u0
    const isOnRow = Math.min(one.v1, item.v1) - Math.max(one.v0, item.v0) > item.size * 0.2
    if (isOnRow && one.u0 < right) return true
    const isOfHead = one.v0 > head.v0 - 0.01 && one.v1 < head.v1 + 0.01
    // Another head that begins between the two.
    if (isOfHead) return one.size > body * larger && one.u0 > head.u1 && one.u0 < item.u1
    if (!isHere) return false
    return one.v1 > item.v0
      ? one.v0 < item.v1 + Math.max(0, gap) + item.size * limits.apart
      : one.v1 > head.v0
  })
}

/**
 * Whether a line is flush with the first of some columns that stand below a head, or all that stands there is in
 * the head's own middle: the next of some heads that stand together.
 */
function beginsColumns(item: Item, head: Extent, items: readonly Item[]): boolean {
  const middle = (head.u0 + head.u1) / 2
  const below = items.filter(
    ({kind, v0, u1}) =>
      kind === 'line' &&
      v0 > item.v1 + item.size * limits.apart &&
      v0 < item.v1 + item.size * 3 &&
      u1 > item.u0
  )
  const isCentred = ({u0, u1}: Item) => Math.abs((u0 + u1) / 2 - middle) < item.size * limits.off
  if (below.every(isCentred)) return true
  const first = below.find(({u0}) => Math.abs(u0 - item.u0) < item.size * limits.setIn)
  return first !== undefined && below.some(({u0}) => u0 > first.u1 && u0 < head.u1)
}

/** Whether nothing stands below a line for the height of one and a half. */
function standsByItself(item: Item, items: readonly Item[]): boolean {
  return !items.some(
    ({v0, u0, u1}) =>
      v0 > item.v1 - item.size * 0.3 &&
      v0 - item.v1 < item.size * 1.5 &&
      u0 < item.u1 &&
      u1 > item.u0
  )
}

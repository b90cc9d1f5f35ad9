import {isFolioRow} from './heads/folio-row.ts'
import {endsLikeText, isLargeDeck, putKickerBehind} from './heads/large-decks.ts'
import {isBylineOf} from './is-byline-of.ts'
import {around, type Extent, type Item} from './item.ts'
import {standsRightOf} from './regions/stands-right-of.ts'
import type {RunningType} from './running-type.ts'

/** A head's type is larger than that of running text by this factor. */
const larger = 1.18
/** And this, where it is bold and the running text is not. */
const largerBold = 1.07
/** Type of a deck is larger than that of running text by this factor, and smaller than its head's by the other. */
const deckSize = {larger: 1.06, smaller: 0.95}
/** In units of a head's own size. */
const limits = {
  /** Between the lines of one head. */
  gap: 1.1,
  /** Between heads of two columns. */
  gutter: 0.8,
  /** Between a head and the kicker above it; and so much less than between that and what is above. */
  kicker: 0.9,
  /** Between lines of a column, in units of their own. */
  close: 0.62,
  apart: 0.6,
  /** By how much heads of columns side by side differ in height. */
  row: 2.5,
  /** By how much a deck or kicker that is flush left with its head may miss its edge. */
  flush: 0.5
}
/** Lines below a head, at most: deck, office and name, place and date. */
const mostBylines = 3
/** Characters of what stands above or below a head. */
const longest = 60

/**
 * Find heads: lines in larger type that stand one below the other, with what is centred directly
 * below them in small type, a deck below and a kicker above.
 *
 * ```text
 * > | From the Upper Landing         a kicker
 * > | THE LOW WATER
 * > | What the ferrymen remember     a deck
 * > |    By Nora Reed
 * ```
 *
 * @param items
 *   Lines of a sheet, in any order.
 * @param type
 *   How running text is set.
 * @param isStanding
 *   Whether a line is read across the lines of its sheet: a standing title.
 * @param page
 *   Rules of the sheet, if they can be relied on, and whether a line stands in the same place of other sheets, too.
 * @returns
 *   The same items with those that make up a head as one.
 */
export function joinHeads(
  items: readonly Item[],
  type: RunningType,
  isStanding: (item: Item) => boolean,
  {
    bars = [],
    isRepeated = () => false
  }: {
    readonly bars?: readonly Extent[]
    readonly isRepeated?: (item: Item) => boolean
  } = {}
): Item[] {
  const {size: body} = type
  const sorted = [...items].sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0)
  const isLarge = ({kind, size, lines}: Item) =>
    kind === 'line' && size >= body * (lines[0]!.print!.isBold ? largerBold : larger)
  const grown: {lines: Item[]; last: Item}[] = []
  const taken = new Set<Item>()
  // Heads that a line from here on can go on in.
  let near: typeof grown = []
  for (const item of sorted) {
    if (!isLarge(item)) continue
    near = near.filter(({last}) => last.v1 > item.v0 - 3 * item.size)
    const open = near.find((head) => goesOn(head, item, {items: sorted, body, bars}))
    taken.add(item)
    if (open) {
      open.lines.push(item)
      open.last = item
    } else {
      const head = {lines: [item], last: item}
      grown.push(head)
      near.push(head)
    }
  }
  if (grown.length === 0) return [...items]
  let from = 0
  for (const head of [...grown].sort((a, b) => a.lines[0]!.v0 - b.lines[0]!.v0)) {
    while (sorted[from]!.v0 < head.lines[0]!.v0) from++
    for (let count = 0; count < mostBylines; count++) {
      const {v1} = head.lines.at(-1)!
      const end = sorted.findIndex(({v0}, index) => index >= from && v0 > v1 + 5 * head.last.size)
      const window = sorted.slice(from, end < 0 ? undefined : end)
      const below = window.find(
        (item) =>
          !taken.has(item) &&
          isBylineOf(item, head, window, type) &&
          !isFolioRow(item, window, bars)
      )
      if (!below) break
      taken.add(below)
      head.lines.push(below)
    }
    putKickerBehind(head.lines)
    const [top] = head.lines
    const kicker = sorted.findLast(
      (item) =>
        item.v0 < top!.v0 &&
        !taken.has(item) &&
        isKickerOf(item, top!, items) &&
        !isFolioRow(item, items, bars) &&
        !isRepeated(item)
    )
    if (!kicker) continue
    taken.add(kicker)
    // Behind the lines of the title: what stands before it would be of the text above.
    const end = head.lines.findIndex(({size}) => size < top!.size * deckSize.smaller)
    head.lines.splice(end < 0 ? head.lines.length : end, 0, kicker)
  }
  const heads = grown.map(({lines}): Item => {
    const ordered = lines.some(isStanding)
      ? [...lines].sort((a, b) => (standsRightOf(a, b) ? -1 : standsRightOf(b, a) ? 1 : 0))
      : lines
    return {
      ...around(lines),
      lines: ordered.flatMap((item) => item.lines),
      kind: 'head',
      size: Math.max(...lines.map(({size}) => size))
    }
  })
  return [...items.filter((item) => !taken.has(item)), ...heads]
}

/** Whether a large line goes on in the head that another one ends. */
function goesOn(
  {lines, last}: {readonly lines: readonly Item[]; readonly last: Item},
  item: Item,
  {
    items,
    body,
    bars
  }: {readonly items: readonly Item[]; readonly body: number; readonly bars: readonly Extent[]}
): boolean {
  const size = Math.max(last.size, item.size)
  if (Math.min(last.size, item.size) < size * 0.55)
    return isLargeDeck(lines, item, body) && !isBarred(last, item, bars)
  const isSameRow =
    Math.min(last.v1, item.v1) - Math.max(last.v0, item.v0) > Math.min(last.size, item.size) * 0.5
  if (isSameRow) {
    const gap = Math.max(item.u0 - last.u1, last.u0 - item.u1)
    return gap < size * 1.7 && !beginsColumn(item, last, items)
  }
  if (isOneOfRow(item, last, items)) return false
  const overlap = Math.min(last.u1, item.u1) - Math.max(last.u0, item.u0)
  if (overlap <= 0 || item.v0 - last.v1 > size * limits.gap) return false
  const small = Math.min(last.size, item.size) * deckSize.smaller
  return !items.some((one) => one.size < small && standsBetween(one, last, item, items))
}

/** Whether a line below a larger one has another in its own type beside it, in another column: each heads one. */
function isOneOfRow(item: Item, above: Item, items: readonly Item[]): boolean {
  if (item.size > above.size * deckSize.smaller) return false
  return items.some(
    ({kind, size, u0, u1, v0}) =>
      kind === 'line' &&
      Math.abs(size - item.size) < item.size * 0.04 &&
      Math.abs(v0 - item.v0) < limits.row * item.size &&
      v0 > above.v0 + above.size * 0.5 &&
      Math.max(u0 - item.u1, item.u0 - u1) > item.size
  )
}

/** Whether a line stands between two lines of large type, and by itself: the byline of the first. */
function standsBetween(one: Item, last: Item, item: Item, items: readonly Item[]): boolean {
  const middle = (one.v0 + one.v1) / 2
  if (one.kind !== 'line' || middle < last.v1 || middle > item.v0) return false
  if (one.u1 < Math.min(last.u0, item.u0)) return false
  return !items.some((other) => {
    if (other === one || other.u0 >= one.u1 || other.u1 <= one.u0) return false
    // A column's line, or the title of another head that it is below.
    const isLarge = other.size > one.size * deckSize.larger
    if (isLarge) return other !== last && other !== item && isWithin(other, one, other.size)
    return isWithin(other, one, one.size * limits.close)
  })
}

const isWithin = (other: Extent, one: Extent, room: number) =>
  other.v0 < one.v1 + room && other.v1 > one.v0 - room

/** Whether a line begins where lines below it do, with a gutter between them and what is below the other. */
function beginsColumn(item: Item, left: Item, items: readonly Item[]): boolean {
  if (item.u0 - left.u1 < item.size * limits.gutter) return false
  const middle = (left.u1 + item.u0) / 2
  const below = items.filter(
    ({kind, v0, u1}) =>
      kind === 'line' && v0 >= item.v1 && v0 < item.v1 + 10 * item.size && u1 > middle
  )
  const flush = below.filter(({u0, size}) => Math.abs(u0 - item.u0) < size * limits.flush)
  return flush.length > 1 && below.every(({u0}) => u0 > middle)
}

/** Small type directly above a head, flush with it or in its middle, and farther from what is above. */
function isKickerOf(item: Item, top: Item, items: readonly Item[]): boolean {
  if (item.kind !== 'line' || item.lines[0]!.value.length > longest) return false
  if (item.size > top.size * deckSize.smaller || endsLikeText.test(item.lines[0]!.value))
    return false
  const gap = top.v0 - item.v1
  if (gap < -item.size * 0.3 || gap > top.size * limits.kicker) return false
  const isFlush = Math.abs(item.u0 - top.u0) < item.size * limits.flush
  const off = Math.abs((item.u0 + item.u1) / 2 - (top.u0 + top.u1) / 2)
  if (!isFlush && off > item.size * limits.flush) return false
  const room = Math.max(gap, 0) + item.size * limits.apart
  return !items.some(
    (other) =>
      other !== item &&
      ((other.v1 <= item.v0 + item.size * 0.3 &&
        item.v0 - other.v1 < room &&
        other.u0 < item.u1 &&
        other.u1 > item.u0) ||
        (Math.min(other.v1, item.v1) - Math.max(other.v0, item.v0) > item.size * 0.4 &&
          Math.max(other.u0 - item.u1, item.u0 - other.u1) < item.size))
  )
}

/** Whether a rule stands between two lines. */
function isBarred(above: Extent, below: Extent, bars: readonly Extent[]): boolean {
  return bars.some(
    (bar) =>
      bar.u1 - bar.u0 > bar.v1 - bar.v0 &&
      bar.v0 > above.v1 - 1 &&
      bar.v1 < below.v0 + 1 &&
      bar.u0 < below.u1 &&
      bar.u1 > below.u0
  )
}

import {around, type Item} from './item.ts'
import {standsRightOf} from './regions/stands-right-of.ts'
import type {RunningType} from './running-type.ts'

/** A head's type is larger than that of running text by this factor. */
const larger = 1.18
/** And this, where it is bold and the running text is not. */
const largerBold = 1.07
/** In units of a head's own size. */
const limits = {
  /** Between the lines of one head. */
  gap: 1.1,
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
  /** By how much the middle of a byline may be off that of its head. */
  off: 1.2,
  /** Lines of a paragraph differ by its indent, 1 or 2: its middles are off by half, its widths by all of that. */
  centred: 0.9,
  width: 1.1
}
/** Lines that are set in the middle below a head, at most: office and name, place and date. */
const mostBylines = 3

/**
 * Find heads: lines in larger type that stand one below the other, with what is centred directly
 * below them in small type.
 *
 * @param items
 *   Lines of a sheet, in any order.
 * @param type
 *   How running text is set.
 * @param isStanding
 *   Whether a line is read across the lines of its sheet: a standing title.
 * @returns
 *   The same items with those that make up a head as one.
 */
export function joinHeads(
  items: readonly Item[],
  {size: body, leading}: RunningType,
  isStanding: (item: Item) => boolean
): Item[] {
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
    const open = near.find(({last}) => goesOn(last, item))
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
        (item) => !taken.has(item) && isBylineOf(item, head, window, leading)
      )
      if (!below) break
      taken.add(below)
      head.lines.push(below)
    }
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
function goesOn(last: Item, item: Item): boolean {
  const size = Math.max(last.size, item.size)
  if (Math.min(last.size, item.size) < size * 0.55) return false
  const isSameRow =
    Math.min(last.v1, item.v1) - Math.max(last.v0, item.v0) > Math.min(last.size, item.size) * 0.5
  if (isSameRow) {
    const gap = Math.max(item.u0 - last.u1, last.u0 - item.u1)
    return gap < size * 1.7
  }
  const overlap = Math.min(last.u1, item.u1) - Math.max(last.u0, item.u0)
  return overlap > 0 && item.v0 - last.v1 < size * limits.gap
}

/** Small type in the middle below a head, and not as wide as a column's line would be. */
function isBylineOf(
  item: Item,
  head: {readonly lines: readonly Item[]},
  items: readonly Item[],
  leading: number
): boolean {
  if (item.kind !== 'line' || item.lines[0]!.value.length > 60) return false
  const box = around(head.lines)
  const {size} = head.lines[0]!
  const gap = item.v0 - box.v1
  if (gap < -size * 0.3 || gap > size * limits.byItself) return false
  if (gap > size * limits.byline && !standsByItself(item, items)) return false
  const off = Math.abs((item.u0 + item.u1) / 2 - (box.u0 + box.u1) / 2)
  if (off > Math.max(item.size * limits.off, 2)) return false
  // Lines beside it in the same type, as near as those of columns.
  const isBeside = items.some(
    (other) =>
      other !== item &&
      Math.abs(other.size - item.size) < item.size * 0.04 &&
      Math.min(other.v1, item.v1) - Math.max(other.v0, item.v0) > item.size * 0.4 &&
      Math.max(other.u0 - item.u1, item.u0 - other.u1) < item.size * limits.beside
  )
  if (isBeside) return false
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

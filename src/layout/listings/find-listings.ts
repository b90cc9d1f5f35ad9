import {around, type Extent, type Item} from '../item.ts'
import type {RunningType} from '../running-type.ts'
import {type FixedFaces, isSetFixed} from './fixed-faces.ts'

/** Lines of code, or of what else is set in a face for it, one below the other. */
export interface CodeListing extends Extent {
  /** Its lines from top to bottom; the pieces of one from left to right. */
  readonly items: readonly Item[]
}

/** In units of the type's size. */
const limits = {
  /** Between a line and the next, where blank ones stand between. */
  below: 3.2,
  /** By how much pieces of one row may miss its baseline. */
  row: 0.3,
  /** Between pieces of one row: a comment that stands far behind its code. */
  beside: 30,
  /** By how much a line may begin left of the first. */
  outset: 12,
  /** By how much a single line stands farther from what is above and below than the lines of a text. */
  apart: 0.2,
  /** What is larger than text is a heading, and than code no remark in it: slanted letters may be said to be. */
  largest: 1.06,
  larger: 1.12,
  /** By how much the distances of a remark to the lines above and below may differ. */
  even: 0.15
}
/** A quotation from a typewriter: rows, share of full ones, and of its characters those of words. */
const prose = {rows: 4, full: 0.6, near: 0.88, words: 0.95}

/**
 * Find listings: lines in a face of fixed width that stand one below the other, and nothing else
 * beside them in the order of the file.
 *
 * ```text
 *   | A rule is a function:
 * > | def north(boat):
 * > |     return boat.length   # in feet
 *   | What it returns says for how long
 * ```
 *
 * @param items
 *   Lines of a sheet in the order of the file.
 * @param faces
 *   Faces of fixed width.
 * @param type
 *   How running text is set.
 */
export function findListings(
  items: readonly Item[],
  faces: FixedFaces,
  type: RunningType
): CodeListing[] {
  if (faces.size === 0) return []
  const found: Item[][] = []
  let open: Item[] = []
  const end = () => {
    if (open.length > 0) found.push(open)
    open = []
  }
  for (const [at, item] of items.entries()) {
    if (!isOf(item, faces, type)) {
      const last = open.at(-1)
      if (last && (isBehind(last, item) || isAmong(last, item, items[at + 1]))) open.push(item)
      else end()
      continue
    }
    if (open.length > 0 && !goesOn(open, item)) end()
    open.push(item)
  }
  end()
  return found
    .map((own) => own.sort(byRows))
    .filter((own) => isListing(own, items, type) && !isProse(own))
    .map((own) => ({...around(own), items: own}))

  /** A remark in another face, slanted or of another script, between two lines of the listing. */
  function isAmong(above: Item, item: Item, below: Item | undefined): boolean {
    if (item.kind !== 'line' || !below || !isOf(below, faces, type)) return false
    const [drop, next] = [item.v1 - above.v1, below.v1 - item.v1]
    const isEven = Math.abs(drop - next) < limits.even * above.size
    return isEven && isBelow(above, item) && item.size <= above.size * limits.larger
  }
}

/** A remark in another face, behind a line of the listing. */
function isBehind(last: Item, item: Item): boolean {
  return (
    item.kind === 'line' &&
    item.size <= last.size * limits.larger &&
    isOnRow(last, item) &&
    isNear(last, item)
  )
}

/** Whether an item of a row stands behind another, and not far. */
function isNear(last: Item, item: Item): boolean {
  const size = Math.max(item.size, last.size)
  return item.u0 >= last.u1 - 0.5 * size && item.u0 - last.u1 < limits.beside * size
}

function isOf(item: Item, faces: FixedFaces, {size}: RunningType): boolean {
  return (
    item.kind === 'line' &&
    item.size <= size * limits.largest &&
    item.lines.every((line) => isSetFixed(line, faces))
  )
}

/** Whether a line stands on the row of the last one, behind it, or on one of the next rows. */
function goesOn(open: readonly Item[], item: Item): boolean {
  const [first, last] = [open[0]!, open.at(-1)!]
  const size = Math.max(item.size, last.size)
  if (Math.min(item.size, last.size) < size * 0.8) return false
  if (isOnRow(last, item)) return isNear(last, item)
  return isBelow(last, item) && item.u0 > first.u0 - limits.outset * size
}

const isOnRow = (a: Item, b: Item) => Math.abs(a.v1 - b.v1) < Math.min(a.size, b.size) * limits.row

const isBelow = (a: Item, b: Item) =>
  b.v1 - a.v1 >= 0.8 * a.size && b.v1 - a.v1 < limits.below * Math.max(a.size, b.size)

const byRows = (a: Item, b: Item) => (isOnRow(a, b) ? a.u0 - b.u0 : a.v1 - b.v1)

/** A line by itself has room above and below; one in the middle of a text is words of a sentence. */
function isListing(own: readonly Item[], items: readonly Item[], type: RunningType): boolean {
  const {u0, u1, v0, v1} = around(own)
  if (own.some((item) => !isOnRow(own[0]!, item))) return true
  const room = type.leading + limits.apart * type.size
  return !items.some(
    (item) =>
      !own.includes(item) &&
      item.u0 < u1 &&
      item.u1 > u0 &&
      item.v0 < v1 + room &&
      item.v1 > v0 - room
  )
}

/** Rows that nearly all are full, of words: a quotation. */
function isProse(own: readonly Item[]): boolean {
  const rows = own.filter((item, at) => at === 0 || !isOnRow(own[at - 1]!, item))
  if (rows.length < prose.rows) return false
  const {u0, u1} = around(own)
  const full = rows.filter((row) => row.u1 > u0 + (u1 - u0) * prose.near).length
  const text = own.map(({lines}) => lines[0]!.value).join(' ')
  const words = text.match(/[\p{L}\s,.'’“”"!?-]/gu)?.length ?? 0
  return full >= (rows.length - 1) * prose.full && words >= text.length * prose.words
}

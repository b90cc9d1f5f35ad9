import type {Box, Sheet} from '../source/index.ts'
import {captionLabel} from '../text/caption-label.ts'
import {around, type Extent, type Item} from './item.ts'

/** A picture with the words that belong to it. */
export interface Captioned extends Extent {
  /** Its name among the book's images. */
  readonly name: string
  /** The lines of its words, from top to bottom. */
  readonly items: readonly Item[]
}

/** By hand, in units of the words' own size. */
const limits = {
  /** Between a picture and its words. */
  below: 2.2,
  /** From line to line of them, by their upper edges. */
  pitch: 1.75,
  /** By how much they may stand out of their picture. */
  out: 1,
  /** By how much their middle may be off, where they are set in the middle. */
  off: 0.6,
  /** By how much the line below them is farther off than their own lines, where only the gap tells. */
  gap: 0.6
}
/** Words in type so much smaller than that of running text are a picture's. */
const smaller = 0.96
/** And those in so much larger type are a head. */
const larger = 1.1
/** Lines of words, at most. */
const mostLines = 8

/** The words of the pictures of a sheet, of those that have a name. */
export function captionsOf(
  {pictures = []}: Sheet,
  items: readonly Item[],
  extentOf: (box: Box) => Extent,
  body: number
): Captioned[] {
  const named = pictures.flatMap(({box, name}) => (name ? [{...extentOf(box), name}] : []))
  return named.length === 0 ? [] : findCaptions(items, named, body)
}

/**
 * Find the words that belong to pictures: what stands directly below one, and has a
 * number as figures have, or smaller type, or is set in its middle and apart from what follows; above
 * a picture only what has a number.
 *
 * @param items
 *   Lines of a sheet.
 * @param pictures
 *   Its pictures with their names.
 * @param body
 *   Size of running text.
 * @returns
 *   Those pictures that have words.
 */
export function findCaptions(
  items: readonly Item[],
  pictures: readonly (Extent & {readonly name: string})[],
  body: number
): Captioned[] {
  const taken = new Set<Item>()
  const sorted = [...items].sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0)
  return pictures.flatMap((picture): Captioned[] => {
    const own = sorted.filter((item) => !taken.has(item) && isUnder(item, picture))
    const below = grow(
      own.filter(({v0, size}) => v0 > picture.v1 - size * 0.5),
      picture.v1
    )
    const next = sorted.find(
      (item) =>
        !below.includes(item) &&
        item.v0 > (below.at(-1)?.v0 ?? picture.v1) &&
        item.u1 > picture.u0 &&
        item.u0 < picture.u1
    )
    const above = own.filter(({v1, size}) => v1 < picture.v0 + size * 0.5)
    const found = isCaption(below, {picture, body, next}) ? below : labelAbove(above, picture)
    if (found.length === 0) return []
    for (const item of found) taken.add(item)
    return [{...around([picture, ...found]), name: picture.name, items: found}]
  })
}

/** Whether a line has the width of a picture, or, where it is wider, its middle or its left edge. */
function isUnder({u0, u1, size}: Item, picture: Extent): boolean {
  const out = size * limits.out
  if (u0 > picture.u0 - out && u1 < picture.u1 + out) return true
  if (u0 > picture.u1 || u1 < picture.u0) return false
  const off = (u0 + u1) / 2 - (picture.u0 + picture.u1) / 2
  return Math.abs(off) < out || Math.abs(u0 - picture.u0) < out
}

/** Lines that follow each other in one type, from directly below an edge. */
function grow(items: readonly Item[], edge: number): Item[] {
  const lines: Item[] = []
  for (const item of items) {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) {
      if (item.v0 - edge > item.size * limits.below) break
    } else {
      if (item.v0 - last.v0 > item.size * limits.pitch || !isAlike(first, item)) break
      // A second one with a number is another picture's.
      if (captionLabel.test(textOf(item))) break
    }
    lines.push(item)
    if (lines.length > mostLines) return []
  }
  return lines
}

function isCaption(
  lines: readonly Item[],
  {
    picture,
    body,
    next
  }: {readonly picture: Extent; readonly body: number; readonly next: Item | undefined}
): boolean {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || first.size > body * larger) return false
  if (lines[0]!.lines[0]!.print!.said?.kind === 'caption') return true
  const isApart = !next || next.v0 - last.v0 > first.size * (limits.pitch + limits.gap)
  const isOther = !next || !isAlike(first, next)
  if (captionLabel.test(textOf(first))) return isApart || isOther || lines.length === 1
  if (first.size < body * smaller) return isApart || isOther
  const {u0, u1} = around(lines)
  const isCentred =
    Math.abs((u0 + u1) / 2 - (picture.u0 + picture.u1) / 2) < first.size * limits.off &&
    u1 - u0 < picture.u1 - picture.u0 - first.size * 2
  return isCentred && isApart && lines.length <= 2
}

/** One line with a number directly above a picture. */
function labelAbove(above: readonly Item[], picture: Extent): Item[] {
  const last = above.at(-1)
  const isNear = last && picture.v0 - last.v1 < last.size * limits.below
  return isNear && captionLabel.test(textOf(last)) ? [last] : []
}

const textOf = ({lines}: Item) => lines[0]!.value

function isAlike(one: Item, other: Item): boolean {
  return Math.abs(one.size - other.size) < one.size * 0.04 && italic(one) === italic(other)
}

const italic = ({lines}: Item) => lines[0]!.print!.isItalic

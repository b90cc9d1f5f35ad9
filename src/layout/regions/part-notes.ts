import type {Item} from '../item.ts'
import {findGaps} from './find-gaps.ts'

/** Type of notes is smaller than running text by this factor, at least. */
const smaller = 0.95
/** In units of the type's size: between the text and the notes below it. */
const narrowest = 0.35

/**
 * Part the notes at the foot of a sheet from its text: all that stands below a corridor which runs
 * across the sheet, and is set in smaller type. Some are as wide as the sheet, others stand below
 * its first column by chance.
 *
 * @param items
 *   What stands on the sheet between its head and its foot.
 * @param size
 *   Size of the type of running text, in points.
 */
export function partNotes(
  items: readonly Item[],
  size: number
): {readonly text: readonly Item[]; readonly notes: readonly Item[]} {
  const isSmall = (item: Item) => item.kind === 'line' && item.size < size * smaller
  let lowest = Number.NEGATIVE_INFINITY
  for (const item of items) if (!isSmall(item)) lowest = Math.max(lowest, item.v1)
  const gap = findGaps(items, 'v', narrowest * size).find(({end}) => end >= lowest)
  if (lowest === Number.NEGATIVE_INFINITY || !gap || gap.start < lowest - 0.01)
    return {text: items, notes: []}
  return {
    text: items.filter(({v1}) => v1 <= gap.start + 0.01),
    notes: items.filter(({v0}) => v0 >= gap.end - 0.01)
  }
}

import type {Item} from '../item.ts'

/** What stands on a sheet, and what runs along its edges. */
interface Sides {
  readonly inner: readonly Item[]
  readonly sides: readonly Item[]
}

/**
 * Part what lies above or below the columns of a sheet whose lines stand: its running head and its number, which are set
 * along the edge.
 *
 * @param items
 *   What stands on the sheet.
 */
export function partLying(items: readonly Item[]): Sides {
  const isLying = ({kind, lines}: Item) => kind === 'line' && !lines[0]!.print!.isVertical
  const lying = items.filter(isLying)
  if (lying.length === 0 || lying.length > items.length / 2) return {inner: items, sides: []}
  let [top, bottom] = [Infinity, -Infinity]
  for (const item of items) {
    if (isLying(item)) continue
    top = Math.min(top, item.u0)
    bottom = Math.max(bottom, item.u1)
  }
  const sides = new Set(lying.filter(({u0, u1}) => u1 <= top || u0 >= bottom))
  return {inner: items.filter((item) => !sides.has(item)), sides: [...sides]}
}

/**
 * Part what runs along the left or the right edge of a sheet from all that stands between: turned lines, such
 * as the stamp of an archive, beside all others. They reach from the text into its foot, and hide
 * the corridor between the two.
 *
 * @param items
 *   What stands on the sheet.
 */
export function partSides(items: readonly Item[]): Sides {
  const isTurned = ({kind, lines}: Item) => kind === 'line' && lines[0]!.print!.turn % 180 !== 0
  const turned = items.filter(isTurned)
  if (turned.length === 0 || turned.length === items.length) return {inner: items, sides: []}
  let [left, right] = [Infinity, -Infinity]
  for (const item of items) {
    if (isTurned(item)) continue
    left = Math.min(left, item.u0)
    right = Math.max(right, item.u1)
  }
  const sides = new Set(turned.filter(({u0, u1}) => u1 <= left || u0 >= right))
  return {inner: items.filter((item) => !sides.has(item)), sides: [...sides]}
}

import type {Item} from '../item.ts'

/** What stands on a sheet, and what runs along its edges. */
interface Sides {
  readonly inner: readonly Item[]
  readonly sides: readonly Item[]
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

import type {Item} from '../item.ts'
import type {RunningType} from '../running-type.ts'
import {findGaps} from './find-gaps.ts'

/** Head and foot of a sheet, and what stands between. */
interface Margins {
  readonly head: readonly Item[]
  readonly text: readonly Item[]
  readonly foot: readonly Item[]
}

/** Share of a sheet's height that its head or foot may reach into it. */
const reach = 0.16
/** In units of the type's size: between a head or foot and the text, and how high they are; in usual spaces. */
const limits = {gap: 0.75, height: 3.2, leading: 1.3}

/**
 * Part what stands at the head and at the foot of a sheet from its text: a low band that nothing
 * crosses, such as a running head or a page number.
 *
 * @param items
 *   What stands on the sheet.
 * @param height
 *   Of the sheet, across its lines.
 * @param type
 *   How running text is set.
 */
export function partMargins(
  items: readonly Item[],
  height: number,
  {size, leading}: RunningType
): Margins {
  // On a sheet that is set loosely the usual space between two lines is as wide.
  const gaps = findGaps(items, 'v', Math.max(limits.gap * size, limits.leading * leading))
  const isLow = (band: readonly Item[]) =>
    band.length > 0 &&
    band.every(({kind}) => kind === 'line') &&
    Math.max(...band.map(({v1}) => v1)) - Math.min(...band.map(({v0}) => v0)) < limits.height * size
  const first = gaps[0]
  const last = gaps.at(-1)
  let head: readonly Item[] = []
  let foot: readonly Item[] = []
  if (first && first.start < height * reach) {
    const band = items.filter(({v1}) => v1 <= first.start + 0.01)
    if (isLow(band)) head = band
  }
  if (last && last.end > height * (1 - reach) && (last !== first || head.length === 0)) {
    const band = items.filter(({v0}) => v0 >= last.end - 0.01)
    if (isLow(band)) foot = band
  }
  if (head.length + foot.length === 0) return {head, text: items, foot}
  const aside = new Set([...head, ...foot])
  return {head, text: items.filter((item) => !aside.has(item)), foot}
}

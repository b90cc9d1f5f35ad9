import {around, type Extent, type Item} from '../item.ts'
import type {RunningType} from '../running-type.ts'
import {findGaps, type Gap} from './find-gaps.ts'

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
/** Share of the text's width that a rule below a head has, at least. */
const ruled = 0.6
/** And its type is larger than running text by this factor, at most. */
const largest = 1.05

/**
 * Part what stands at the head and at the foot of a sheet from its text: a low band that nothing
 * crosses, such as a running head or a page number. A rule below a head parts it from text that stands
 * closely below; one above a foot would be that of notes.
 *
 * @param items
 *   What stands on the sheet.
 * @param height
 *   Of the sheet, across its lines.
 * @param type
 *   How running text is set.
 * @param bars
 *   Rules of the sheet, if they can be relied on.
 */
export function partMargins(
  items: readonly Item[],
  height: number,
  {size, leading}: RunningType,
  bars: readonly Extent[] = []
): Margins {
  // On a sheet that is set loosely the usual space between two lines is as wide.
  const gaps = findGaps(items, 'v', Math.max(limits.gap * size, limits.leading * leading))
  const {u0, u1} = around(items)
  const isRuled = ({start, end}: Gap) =>
    bars.some(
      (bar) => bar.u1 - bar.u0 > (u1 - u0) * ruled && bar.v0 > start - 1 && bar.v1 < end + 1
    )
  const isLow = (band: readonly Item[]) =>
    band.length > 0 &&
    band.every(({kind}) => kind === 'line') &&
    Math.max(...band.map(({v1}) => v1)) - Math.min(...band.map(({v0}) => v0)) < limits.height * size
  const [closest] = findGaps(items, 'v', 0)
  // A title may have a rule below it, too.
  const isSmall = ({start}: Gap) =>
    items.every((item) => item.v1 > start + 0.01 || item.size <= size * largest)
  const first = closest && isRuled(closest) && isSmall(closest) ? closest : gaps[0]
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

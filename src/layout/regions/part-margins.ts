import {folioLine} from '../heads/folio-row.ts'
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
  if (head.length === 0) head = mastheadOf(items, {gaps: findGaps(items, 'v', 0), size, bars})
  if (head.length + foot.length === 0) return {head, text: items, foot}
  const aside = new Set([...head, ...foot])
  return {head, text: items.filter((item) => !aside.has(item)), foot}
}

/** Of a masthead: how far down its sheet's text it may reach, how much larger it is than other heads, how small its row is. */
const masthead = {reach: 0.3, larger: 1.25, row: 1.15}

/**
 * The name of a paper over its first page: one line, larger than all heads below it, with a row of small pieces from edge to
 * edge (date, number, price) between it and the first of those heads, and a rule.
 *
 * ```text
 * > |           THE WEIR GAZETTE
 *   | ────────────────────────────────────
 * > | No. 41        April 6        2 pence
 *   |
 *   | School Roof Will Last Another Winter
 * ```
 */
function mastheadOf(
  items: readonly Item[],
  {
    gaps,
    size,
    bars
  }: {readonly gaps: readonly Gap[]; readonly size: number; readonly bars: readonly Extent[]}
): readonly Item[] {
  const {u0, u1, v0, v1} = around(items)
  const at = gaps.findIndex(({start}, index) => index < 3 && isFolioBand(start, gaps[index - 1]))
  const end = gaps[at]?.start
  if (end === undefined || end > v0 + (v1 - v0) * masthead.reach) return []
  const above = items.filter((item) => item.v1 <= end + 0.01)
  const [name, ...others] = above.filter(({kind}) => kind === 'head')
  const heads = items.filter((item) => item.kind === 'head' && item !== name)
  const below = items.filter((item) => item.v0 > end)
  const next = below.reduce((top, item) => (item.v0 < top.v0 ? item : top), below[0]!)
  if (!name || others.length > 0 || name.lines.length > 1 || heads.length < 2) return []
  // The first story stands lower where the name has a band of its own.
  const isApart = next !== undefined && next.kind !== 'line'
  if (!isApart && !heads.some(({v0}) => v0 > end && v0 < end + 6 * size)) return []
  const isLargest = heads.every((head) => head.size * masthead.larger < name.size)
  const isRuled = bars.some(
    (bar) =>
      bar.u1 - bar.u0 > (u1 - u0) * ruled &&
      bar.v0 > name.v1 - name.size * 0.3 &&
      bar.v1 < Math.max(end + 2 * size, next!.v0)
  )
  return isLargest && isRuled && above.every((item) => item === name || isOfRow(item)) ? above : []

  /** Whether the band above a gap is a row from edge to edge, with a number. */
  function isFolioBand(bottom: number, gap: Gap | undefined): boolean {
    const row = items.filter(
      (item) => item.v1 <= bottom + 0.01 && (!gap || item.v0 >= gap.end - 0.01)
    )
    if (row.length === 0 || !row.every(isOfRow)) return false
    if (row.length === 1) return folioLine.test(row[0]!.lines[0]!.value)
    const box = around(row)
    return (
      box.v1 - box.v0 < 2 * size &&
      box.u0 < u0 + 2 * size &&
      box.u1 > u1 - 2 * size &&
      row.some(({lines}) => /\p{N}/u.test(lines[0]!.value))
    )
  }

  function isOfRow({kind, size: own}: Item): boolean {
    return kind === 'line' && own < size * masthead.row
  }
}

import type {Item} from './item.ts'

/** One letter, with the quotation mark before it. */
const letter = /^[“‘«„»"'「『]?\p{L}$/u
/** In units of the type's size. */
const limits = {
  /** An initial is larger than running text by this factor, and than the lines beside it. */
  larger: 1.5,
  /** Between an initial and the lines beside it. */
  gap: 1.5,
  overlap: 0.4
}
/** Lines beside an initial, at least: a large letter on one line is a heading's. */
const fewest = 2

/**
 * Set each initial that is several lines high on the row of the first line beside it: it is the first
 * letter of that, and no heading.
 *
 * ```text
 * > | T he ferry was painted
 *   |   white, and nobody
 *   | knew why.
 * ```
 *
 * @param items
 *   Lines of a sheet.
 * @param size
 *   Size of the type of running text, in points.
 */
export function setInitials(items: readonly Item[], size: number): readonly Item[] {
  const isInitial = (item: Item) =>
    item.size > limits.larger * size && letter.test(item.lines[0]!.value)
  if (!items.some(isInitial)) return items
  return items.map((item) => {
    if (!isInitial(item)) return item
    const beside = items.filter((other) => standsBeside(other, item))
    if (beside.length < fewest) return item
    const first = beside.reduce((top, next) => (next.v1 < top.v1 ? next : top))
    return {...item, v0: first.v0, v1: first.v1, size: first.size}
  })
}

function standsBeside(line: Item, initial: Item): boolean {
  const gap = (line.u0 - initial.u1) / line.size
  const middle = (line.v0 + line.v1) / 2
  return (
    line.size * limits.larger < initial.size &&
    gap > -limits.overlap &&
    gap < limits.gap &&
    middle > initial.v0 &&
    middle < initial.v1
  )
}

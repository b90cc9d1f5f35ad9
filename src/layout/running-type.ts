import type {Item} from './item.ts'

/** How running text is set, in points. */
export interface RunningType {
  readonly size: number
  /** Usual space between two lines of a column. */
  readonly leading: number
}

/** Share of the spaces that are no wider than the usual one: short paragraphs that stand apart have as many of their own. */
const closest = 0.3

/**
 * Learn the usual space between the lines of a sheet.
 *
 * @param items
 *   Lines of the sheet, in any order.
 * @param size
 *   Size of the type of running text.
 */
export function learnType(items: readonly Item[], size: number): RunningType {
  const sorted = [...items].sort((a, b) => Math.round(a.u0) - Math.round(b.u0) || a.v0 - b.v0)
  const spaces: number[] = []
  for (let index = 1; index < sorted.length; index++) {
    const [above, below] = [sorted[index - 1]!, sorted[index]!]
    const space = below.v0 - above.v1
    if (Math.round(above.u0) === Math.round(below.u0) && space > -size && space < 2 * size)
      spaces.push(space)
  }
  spaces.sort((a, b) => a - b)
  return {size, leading: Math.max(0, spaces[Math.floor(spaces.length * closest)] ?? 0)}
}

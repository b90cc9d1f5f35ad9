import type {Item} from '../item.ts'
import type {Gap} from './find-gaps.ts'
import {runsOn} from './runs-on.ts'

/**
 * Whether the text at the top of a column goes on from the foot of the column before it, and not from what stands above a
 * gap there: then the columns are read past the gap, though heads stand below it in several.
 *
 * @param sides
 *   What stands side by side, from left to right.
 * @param gap
 *   A band that nothing crosses.
 */
export function runsPast(sides: readonly (readonly Item[])[], {start}: Gap): boolean {
  const columns = sides.map((side) => [...side].sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0))
  return columns.some((column, at) => {
    const before = columns[at - 1]
    if (!before || column[0]?.kind !== 'line' || before.at(-1)?.kind !== 'line') return false
    const above = before.filter(({v1}) => v1 <= start + 0.01)
    if (above.length === 0 || above.length === before.length) return false
    const lines = column.filter(({kind}) => kind === 'line')
    return runsOn(before, lines) > Math.max(0, runsOn(above, lines))
  })
}

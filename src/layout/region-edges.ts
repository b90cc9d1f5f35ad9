import type {Item} from './item.ts'

/** Where the lines of a column begin and end, and how far they stand apart. */
export interface RegionEdges {
  /** Along the lines, in points: where most begin, and where full ones end. */
  readonly left: number
  readonly right: number
  /** From line to line, in points; 0 where there is one line. */
  readonly pitch: number
}

/** Share of a column's lines that make an edge: quotations that are set in have edges of their own. */
const share = 0.12

/** Find the edges of a region. */
export function edgesOf(items: readonly Item[]): RegionEdges {
  const left = edge(items.map(({u0}) => u0))
  const right = -edge(items.map(({u1}) => -u1))
  const drops = items
    .slice(1)
    .map(({v1}, index) => v1 - items[index]!.v1)
    .filter((drop) => drop > 0.5)
    .sort((a, b) => a - b)
  return {left, right, pitch: drops[Math.floor(drops.length * 0.4)] ?? 0}
}

/** The smallest value that enough of some share, in steps of two points; the smallest of a few. */
function edge(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const needed = sorted.length < 6 ? 1 : Math.max(2, sorted.length * share)
  for (const [index, value] of sorted.entries()) {
    let end = index
    while (end < sorted.length && sorted[end]! - value <= 2) end++
    if (end - index >= needed) return value
  }
  return sorted[0]!
}

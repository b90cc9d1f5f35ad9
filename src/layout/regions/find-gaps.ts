import type {Extent} from '../item.ts'

/** A corridor that nothing crosses, from `start` to `end`. */
export interface Gap {
  readonly start: number
  readonly end: number
}

/** Corridors between some extents: of `u` those that run along `v`, and the other way round. */
export function findGaps(extents: readonly Extent[], axis: 'u' | 'v', narrowest: number): Gap[] {
  const [from, to] = axis === 'u' ? (['u0', 'u1'] as const) : (['v0', 'v1'] as const)
  const sorted = [...extents].sort((a, b) => a[from] - b[from])
  const gaps: Gap[] = []
  let end = Number.POSITIVE_INFINITY
  for (const extent of sorted) {
    if (extent[from] - end >= narrowest) gaps.push({start: end, end: extent[from]})
    end = Math.max(end === Number.POSITIVE_INFINITY ? extent[to] : end, extent[to])
  }
  return gaps
}

/** Part extents at some gaps of theirs, in order along the axis; none is empty. */
export function partAt<T extends Extent>(
  extents: readonly T[],
  axis: 'u' | 'v',
  gaps: readonly Gap[]
): T[][] {
  const [from, to] = axis === 'u' ? (['u0', 'u1'] as const) : (['v0', 'v1'] as const)
  const middles = gaps.map(({start, end}) => (start + end) / 2)
  const parts: T[][] = Array.from({length: gaps.length + 1}, () => [])
  for (const extent of extents) {
    const middle = (extent[from] + extent[to]) / 2
    let [low, high] = [0, middles.length]
    while (low < high) {
      const half = (low + high) >>> 1
      if (middles[half]! < middle) low = half + 1
      else high = half
    }
    parts[low]!.push(extent)
  }
  return parts.filter((part) => part.length > 0)
}

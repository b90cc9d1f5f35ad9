import {around, type Item} from '../item.ts'

/** Where the lines of a column begin and end at one of them, and how far they stand apart. */
interface RegionEdges {
  /** Along the lines, in points: where most begin, and where full ones end. */
  readonly left: number
  readonly right: number
  /** From line to line, in points; 0 where there is one line. */
  readonly pitch: number
}

/** Share of a column's lines that make an edge: quotations that are set in have edges of their own. */
const share = 0.12
/** Share of the distances between lines that are no larger than the usual one. */
const usualShare = 0.4
/** Lines of one column stand no closer, in units of their size. */
const leastPitch = 0.9
/** Lines above and below a line that tell the edge there, where a column is not straight. */
const near = 10
/**
 * By how much, in units of its size, an edge may bend from line to line: paper bends slowly, and
 * over a long column far, but text that is set in begins from one line to the next.
 */
const mostBent = 0.03
/** The smallest of some lines of a slope is at its lower end: what is left of it the second pass finds. */
const passes = 2
/** Where so large a share of the lines goes beyond it, the edge is none. */
const mostOut = 0.2
/** Fewer lines tell no slant. */
const fewest = 4

/**
 * Find the edges of a region at each of its lines.
 *
 * @param items
 *   Its lines, in order.
 * @param isScanned
 *   Whether a machine measured them: paper lies aslant and bends, and an indent is less than that.
 */
export function edgesOf(items: readonly Item[], isScanned: boolean): RegionEdges[] {
  const drops = items
    .slice(1)
    .map(({v1}, index) => v1 - items[index]!.v1)
    .filter((drop) => drop > 0.5)
    .sort((a, b) => a - b)
  const usual = drops[Math.floor(drops.length * usualShare)] ?? 0
  const pitch = isScanned ? usual : (closest(items) ?? usual)
  const [starts, ends] = [items.map(({u0}) => u0), items.map(({u1}) => -u1)]
  if (isScanned && items.length >= fewest) {
    const slant = slantOf(items, starts)
    const [lefts, rights] = [bentEdge(items, starts, slant), bentEdge(items, ends, -slant)]
    const end = endOf(
      items,
      rights.map((right) => -right)
    )
    return items.map((_, at) => ({left: lefts[at]!, right: end ?? -rights[at]!, pitch}))
  }
  const [left, end] = [edge(starts), -edge(ends)]
  const right =
    endOf(
      items,
      items.map(() => end)
    ) ?? end
  return items.map(() => ({left, right, pitch}))
}

/** Where the longest of some lines ends, if many go beyond their right edge: lines of verse end where they please. */
function endOf(items: readonly Item[], rights: readonly number[]): number | undefined {
  const out = items.filter(({u1, size}, at) => u1 > rights[at]! + size)
  return out.length > items.length * mostOut ? around(out).u1 : undefined
}

/**
 * The distance of lines in one type that is the smallest of those met more than once: in a list of short items, or
 * of paragraphs that stand apart, most are larger.
 */
function closest(items: readonly Item[]): number | undefined {
  const drops = items
    .slice(1)
    .flatMap((item, index) => {
      const above = items[index]!
      const drop = item.v1 - above.v1
      const isAlike = Math.abs(item.size - above.size) < item.size * 0.02
      return isAlike && drop > item.size * leastPitch ? [drop] : []
    })
    .sort((a, b) => a - b)
  const needed = Math.max(2, Math.ceil(drops.length * share))
  return drops.find((drop, at) => (drops[at + needed - 1] ?? Infinity) <= drop * 1.03)
}

/**
 * The smallest value that enough of some share, in steps of two points; the smallest of a few.
 * `within` says which of those that share it: the first (0) or the one in their middle (0.5).
 */
function edge(values: readonly number[], within = 0): number {
  const sorted = [...values].sort((a, b) => a - b)
  const needed = sorted.length < 6 ? 1 : Math.max(2, sorted.length * share)
  for (const [index, value] of sorted.entries()) {
    let end = index
    while (end < sorted.length && sorted[end]! - value <= 2) end++
    if (end - index >= needed) return sorted[index + Math.floor((end - index) * within)]!
  }
  return sorted[0]!
}

/** How much farther right the next lines begin, for each point down: where lines end that are ragged says nothing of it. */
function slantOf(items: readonly Item[], values: readonly number[]): number {
  const slants: number[] = []
  for (let at = 1; at < items.length; at++) {
    const down = items[at]!.v1 - items[at - 1]!.v1
    if (down > 0.5) slants.push((values[at]! - values[at - 1]!) / down)
  }
  slants.sort((a, b) => a - b)
  return slants[slants.length >> 1] ?? 0
}

/** The edge at each line of a column that is aslant, and bends: straightened first, then from line to line. */
function bentEdge(items: readonly Item[], values: readonly number[], slant: number): number[] {
  let bent = values.map((_, at) => slant * items[at]!.v1)
  for (let pass = 0; pass < passes; pass++) {
    const rest = nearEdge(
      items,
      values.map((value, at) => value - bent[at]!)
    )
    bent = bent.map((value, at) => value + rest[at]!)
  }
  return bent
}

/** The edge of the lines near each line, which bends no faster than paper. */
function nearEdge(items: readonly Item[], values: readonly number[]): number[] {
  const edges = values.map((_, at) =>
    edge(values.slice(Math.max(0, at - near), at + near + 1), 0.5)
  )
  const follow = (at: number, from: number) => {
    edges[at] = Math.min(edges[at]!, edges[from]! + mostBent * items[at]!.size)
  }
  for (let at = 1; at < edges.length; at++) follow(at, at - 1)
  for (let at = edges.length - 2; at >= 0; at--) follow(at, at + 1)
  return edges
}

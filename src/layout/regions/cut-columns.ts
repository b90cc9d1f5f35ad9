import {around, type Item} from '../item.ts'
import {areRows} from '../tables/find-aligned-rows.ts'
import {countsDown} from './counts-down.ts'
import {findGaps, type Gap, partAt} from './find-gaps.ts'
import type {Region} from './region.ts'

/** In units of the type's size. */
const limits = {
  /** Between columns. */
  gutter: 0.8,
  /** Around frames; and where columns run beside one, above it and below. */
  frame: 0.1,
  band: 0.75,
  /** Narrower lines are cells of a table. */
  narrow: 6.5,
  /** Between what stands side by side in one row of a table, and not in columns. */
  row: 0.35
}
/** So many lines, at least, make a column. */
const fewestLines = 4
/** Of the lines of a column so many fill it; those of a table do not. */
const full = 0.4
/** Points by which lines may miss the edge that they share: edges are counted in whole points. */
const edgeSlack = 1
/** Columns of a table between others, at most. */
const mostColumns = 12
/** How often a region is divided again. */
const deepest = 12

/**
 * Cut a region without heads into columns, in reading order.
 *
 * A corridor that nothing crosses parts columns at once. Where some lines cross it (a title over
 * both columns, a folio between them) the stretches without such lines are parted, and those lines
 * stand between. A table has corridors, too: what stands beside them is no prose.
 *
 * @param items
 *   Lines and frames of the region, at least one.
 * @param size
 *   Size of the type of running text, in points.
 */
export function cutColumns(items: readonly Item[], size: number, depth = 0): Region[] {
  if (items.length < 2 || depth > deepest) return [inRows(items)]
  const frames = items.filter(({kind}) => kind === 'frame')
  if (frames.length > 0) {
    const hasGutters = findGaps(items, 'u', limits.gutter * size).length > 0
    for (const axis of ['v', 'u'] as const) {
      // Not those between the lines beside it: they run through all columns of a grid.
      const least = axis === 'v' && hasGutters ? limits.band : limits.frame
      const gaps = findGaps(items, axis, least * size).filter((gap) =>
        frames.some((frame) => isEdge(frame, axis, gap))
      )
      const parts = partAt(items, axis, gaps)
      if (parts.length > 1) return parts.flatMap((part) => cutColumns(part, size, depth + 1))
    }
  }
  const whole = findGaps(items, 'u', limits.gutter * size)
  if (whole.length > 0) {
    const parts = joinRows(partAt(items, 'u', whole), size)
    if (
      parts.length > 1 &&
      (depth > 0 ||
        areColumns(parts, size) ||
        !sharesRows(parts) ||
        countsDown(parts) ||
        standsBesideText(parts))
    )
      return parts.flatMap((part) => cutColumns(part, size, depth + 1))
  }
  const bands = findBands(items, size)
  if (bands.length > 1) return bands.flatMap((band) => cutColumns(band, size, depth + 1))
  return [inRows(items)]
}

/** Parts side by side, those as one that are the columns of a table. */
function joinRows(parts: readonly Item[][], size: number): Item[][] {
  const joined: Item[][] = []
  for (let from = 0; from < parts.length; ) {
    let to = Math.min(parts.length, from + mostColumns)
    while (to > from + 1 && !isTable(parts.slice(from, to), size)) to--
    joined.push(parts.slice(from, to).flat())
    from = to
  }
  return joined
}

const isTable = (parts: readonly (readonly Item[])[], size: number) =>
  areRows(parts.flat(), size) && !countsDown(parts) && !standsBesideText(parts)

function isEdge(frame: Item, axis: 'u' | 'v', {start, end}: Gap): boolean {
  const [from, to] = axis === 'u' ? [frame.u0, frame.u1] : [frame.v0, frame.v1]
  return Math.abs(to - start) < 0.01 || Math.abs(from - end) < 0.01
}

/**
 * Whether parts side by side are columns: one is short where its text ends, or where a head in the
 * middle of the columns leaves little of it, and goes on from the others.
 */
function areColumns(parts: readonly (readonly Item[])[], size: number): boolean {
  const columns = parts.filter((part) => isColumn(part, size))
  return (
    columns.length > 0 &&
    parts.every((part) => columns.includes(part) || part.length < fewestLines) &&
    columns.length * 2 >= parts.length
  )
}

/** Whether some lines are prose, in one column or in several: most are nearly as wide as the widest. */
function isColumn(lines: readonly Item[], size: number): boolean {
  if (lines.some(({kind}) => kind !== 'line')) return true
  if (lines.length < fewestLines) return false
  // The words of a line that is stretched stand far apart, and so do cells: those leave corridors.
  const isOne = findGaps(lines, 'u', limits.gutter * size).length === 0
  const rows = isOne ? rowsOf(lines).map(around) : lines
  const widths = rows.map(({u0, u1}) => u1 - u0).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length * 0.85)]!
  if (usual < limits.narrow * size) return false
  return widths.filter((width) => width > usual * 0.75).length >= widths.length * full
}

/** Whether most lines of some columns have a neighbour on the same row, as cells of a table do. */
function sharesRows(parts: readonly (readonly Item[])[]): boolean {
  const [first, ...rest] = parts
  const rows = new Set(first!.map(({v1}) => Math.round(v1)))
  return rest.every((part) => {
    const shared = part.filter(({v1}) => {
      const row = Math.round(v1)
      return rows.has(row) || rows.has(row - 1) || rows.has(row + 1)
    })
    return shared.length > part.length / 2
  })
}

/** Stretches with a corridor of their own, and those between them. */
function findBands(items: readonly Item[], size: number): Item[][] {
  const sorted = [...items].sort((a, b) => a.v0 - b.v0)
  const {u0, u1} = around(items)
  let best: Stretch = {from: 0, to: 0, edge: 0, count: 0}
  for (const edge of leftEdges(sorted, u0, u1, size)) {
    // Runs of lines that leave the corridor free; what crosses it ends a run.
    let from = 0
    let [left, right] = [0, 0]
    const close = (to: number) => {
      const count = Math.min(left, right)
      if (
        count >= fewestLines &&
        count > best.count &&
        isProse(sorted.slice(from, to), edge, size)
      ) {
        best = {from, to, edge, count}
      }
      from = to + 1
      left = 0
      right = 0
    }
    for (const [index, item] of sorted.entries()) {
      if (item.u0 < edge - edgeSlack && item.u1 > edge - limits.gutter * size) close(index)
      else if (item.u0 < edge - edgeSlack) left++
      else right++
    }
    close(sorted.length)
  }
  if (best.count === 0) return [[...items]]
  // What stands above or below is parted by a line across, never through a line of the run.
  const run = sorted.slice(headsOf(sorted, best), best.to)
  const {v0, v1} = around(run)
  const first = best.to - run.length
  const above = sorted.filter((item, index) => index < first && (item.v0 + item.v1) / 2 < v0)
  const below = sorted.filter((item, index) => index >= best.to && (item.v0 + item.v1) / 2 > v1)
  if (above.length + below.length === 0 || above.length + below.length + run.length < items.length)
    return [[...items]]
  return [above, run, below].filter((band) => band.length > 0)
}

/** Where the heads of both columns begin above a run of lines, or the run itself does. */
function headsOf(sorted: readonly Item[], {from, to, edge}: Stretch): number {
  const run = sorted.slice(from, to)
  const left = run.filter(({u0}) => u0 < edge - edgeSlack)
  const end = Math.max(...left.map(({u1}) => u1))
  let first = from
  let [isLeft, isRight] = [false, false]
  for (; sorted[first - 1]?.kind === 'head'; first--) {
    const {u0, u1} = sorted[first - 1]!
    if (u0 < end && u1 > edge) break
    if (u0 < end) isLeft = true
    else isRight = true
  }
  return isLeft && isRight ? first : from
}

/** A run of lines with an edge at which columns begin, and how many stand on its shorter side. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly edge: number
  readonly count: number
}

/** Whether what stands on both sides of an edge is text to be read one after the other. */
function isProse(run: readonly Item[], edge: number, size: number): boolean {
  const [left, right] = [
    run.filter(({u0}) => u0 < edge - edgeSlack),
    run.filter(({u0}) => u0 >= edge - edgeSlack)
  ]
  if (standsBesideText([left, right])) return true
  if (areRows(run, size)) return false
  return (isColumn(left, size) && isColumn(right, size)) || !sharesRows([left, right])
}

/** Entries of a list that stand beside the middle of sentences, at least, and their share of the list. */
const besideText = {fewest: 3, share: 0.3}

/**
 * Whether a column is a list beside running text: its entries begin beside lines in which a sentence goes on,
 * where those of a table begin with the row.
 *
 * ```text
 * > | 4 sour apples    1. Peel the apples, take out the
 *   | 150 g butter     cores and cut each of them into
 *   | 3 eggs           eight pieces.
 * ```
 */
function standsBesideText(parts: readonly (readonly Item[])[]): boolean {
  return parts.some((list, at) => {
    const text = parts[at + 1] ?? []
    const rows = new Map(text.map((item) => [Math.round(item.v1), item]))
    const entries = list.filter(({lines}) => !goesOn.test(lines[0]!.value))
    const beside = entries.filter(({v1}) => {
      const row = Math.round(v1)
      const item = rows.get(row) ?? rows.get(row - 1) ?? rows.get(row + 1)
      return item && goesOn.test(item.lines[0]!.value)
    })
    return beside.length >= besideText.fewest && beside.length >= entries.length * besideText.share
  })
}

/** A line that begins in a sentence, and has some words of it. */
const goesOn = /^\s*\p{Ll}\S* +\S+ +\S/u

/** Where columns may begin: left edges that many lines share, not that of the region. */
function leftEdges(items: readonly Item[], u0: number, u1: number, size: number): number[] {
  const counts = new Map<number, number>()
  for (const item of items) {
    const bin = Math.round(item.u0)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return [...counts]
    .filter(([bin, count]) => count >= fewestLines && bin > u0 + 4 * size && bin < u1 - 4 * size)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([bin]) => bin)
}

/** A region's lines from top to bottom; those of one row from left to right. */
export function inRows(items: readonly Item[]): Region {
  return {items: rowsOf(items).flatMap((row) => row.sort((a, b) => a.u0 - b.u0))}
}

function rowsOf(items: readonly Item[]): Item[][] {
  const sorted = [...items].sort((a, b) => a.v1 - b.v1 || a.u0 - b.u0)
  const rows: Item[][] = []
  for (const item of sorted) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const isSameRow =
      row &&
      last &&
      item.v1 - last.v1 < Math.min(item.size, last.size) * limits.row &&
      row.every((one) => one.u1 <= item.u0 + item.size * 0.5 || item.u1 <= one.u0 + one.size * 0.5)
    if (isSameRow) row.push(item)
    else rows.push([item])
  }
  return rows
}

import {around, type Extent, type Item} from '../item.ts'
import {findGaps, type Gap, partAt} from '../regions/find-gaps.ts'

/** Lines that overlap each other from top to bottom: one row, or the lines of its cells. */
export interface Band extends Extent {
  readonly items: readonly Item[]
}

/** Rows one below the other, with corridors between their columns. */
export interface BandRun {
  readonly bands: readonly Band[]
  readonly gaps: readonly Gap[]
}

/** In units of the type's size. */
const limits = {
  /** Between columns. */
  gap: 0.8,
  /** By how much lines of two rows may overlap. */
  overlap: 0.1,
  /** Between the lines of one cell, and by how much rows stand farther apart than those. */
  leading: 1,
  apart: 0.1
}
/** From so many rows on the columns of a run are known: what crosses one ends it. */
const known = 3
/** And from more than so many on they are known without the first. */
const fewest = 3

/** Lines that share a row, by their heights and not by their baselines: cells may be centred in it. */
export function bandsOf(items: readonly Item[]): Band[] {
  const sorted = [...items].sort((a, b) => a.v0 - b.v0)
  const bands: Item[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const item of sorted) {
    const slack = item.size * limits.overlap
    if (bands.length === 0 || item.v0 + slack >= bottom) bands.push([])
    bands.at(-1)!.push(item)
    bottom = Math.max(bottom, item.v1 - slack)
  }
  return bands.map((items) => ({...around(items), items}))
}

/**
 * Find runs of rows: bands with two pieces or more that no line between the columns crosses. A band
 * with one piece may stand between them: a second line of a cell, or a row with nothing else.
 */
export function findRuns(bands: readonly Band[], size: number): (BandRun | Band)[] {
  const found: (BandRun | Band)[] = []
  for (let from = 0; from < bands.length; ) {
    const run = growRun(bands, from, size)
    found.push(run ?? bands[from]!)
    from += run ? run.bands.length : 1
  }
  return found
}

function growRun(bands: readonly Band[], from: number, size: number): BandRun | undefined {
  let gaps = gapsOf(bands[from]!.items, size)
  if (gaps.length === 0) return undefined
  const held = [...bands[from]!.items]
  let to = from + 1
  let end = to
  for (; to < bands.length; to++) {
    const band = bands[to]!
    if (band.items.some(({kind}) => kind !== 'line')) break
    const next = gapsOf([...held, ...band.items], size)
    if (next.length === 0 || (next.length < gaps.length && to - from >= known)) break
    const columns = partAt(band.items, 'u', next).length
    if (columns < 2 && gapsOf(band.items, size).length > 0) break
    // One piece: it ends no run.
    if (columns > 1 || isBelowCell(bands[to - 1]!, band, next, size)) end = to + 1
    else if (band.v0 - bands[to - 1]!.v1 > size * limits.leading) break
    held.push(...band.items)
    gaps = next
  }
  const own = bands.slice(from, end)
  const corridors = gapsOfRows(own, size)
  return own.length > 1 && corridors.length > 0 ? {bands: own, gaps: corridors} : undefined
}

/** The corridors of a run; those of all rows but the first where its heads stand so close that they are one line. */
function gapsOfRows(bands: readonly Band[], size: number): Gap[] {
  const all = gapsOf(
    bands.flatMap(({items}) => items),
    size
  )
  if (bands.length <= fewest) return all
  const rest = gapsOf(
    bands.slice(1).flatMap(({items}) => items),
    size
  )
  return rest.length > all.length ? rest : all
}

/** Whether a band holds nothing but the next line of a cell that is not of the first column. */
function isBelowCell(above: Band, band: Band, gaps: readonly Gap[], size: number): boolean {
  return band.u0 > gaps[0]!.end - 1 && band.v0 - above.v1 < size * limits.leading
}

const gapsOf = (items: readonly Item[], size: number) => findGaps(items, 'u', limits.gap * size)

/** The rows of a run, each with its cells from left to right: a second line of a cell joins the row above it. */
export function rowsOfRun({bands, gaps}: BandRun, size: number): Item[][][] {
  const cells = bands.map(({items}) => toCells(items, gaps))
  const spaces = bands.slice(1).map(({v0}, at) => v0 - bands[at]!.v1)
  const wide = spaces.filter((_, at) => isWhole(cells[at + 1]!))
  const usual = wide.sort((a, b) => a - b)[wide.length >> 1] ?? 0
  const rows: Item[][][] = []
  for (const [at, row] of cells.entries()) {
    const space = spaces[at - 1] ?? 0
    const isClose = space < usual - limits.apart * size
    const isOn = rows.length > 0 && !isWhole(row) && (row[0]!.length === 0 || isClose)
    if (!isOn) {
      rows.push(row)
      continue
    }
    const last = rows.at(-1)!
    for (const [column, items] of row.entries()) last[column]!.push(...items)
  }
  return rows
}

/** Whether a row has something in its first column, and in another. */
const isWhole = ([first, ...rest]: readonly (readonly Item[])[]) =>
  first!.length > 0 && rest.some((cell) => cell.length > 0)

function toCells(items: readonly Item[], gaps: readonly Gap[]): Item[][] {
  const cells = Array.from({length: gaps.length + 1}, (): Item[] => [])
  for (const item of [...items].sort((a, b) => a.v1 - b.v1 || a.u0 - b.u0))
    cells[gaps.filter(({start}) => start <= item.u0 + 1).length]!.push(item)
  return cells
}

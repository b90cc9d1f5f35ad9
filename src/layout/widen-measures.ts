import type {Line} from '../source/index.ts'
import {firstCode, isUnspaced} from '../text/script.ts'
import {around, type Extent} from './item.ts'

/** In units of the type's size: by how much edges of one column differ. */
const edge = 1
/** A region is known by its own edge where so large a share of its lines, but for the last, leave no room for the next word. */
const leastFull = 0.5
/** And has so many lines; of fewer the first is longer than this. */
const fewest = 3
const longLine = 20
/** No column of text is narrower: labels are, one below the other. */
const narrowest = 8
/** A sheet with more regions is none that people read. */
const most = 400

/** Lines of one region that are text. */
interface Column {
  readonly at: number[]
  readonly lines: Line[]
  box: Extent
  /** Where its lines begin, and where full ones would end. */
  readonly left: number
  readonly right: number
}

/**
 * Widen the measure of what stands in short lines by itself, verses, labels, an address, to that of the
 * text above or below it: where nothing stands beside it, its lines had room up to there.
 *
 * ```text
 *   | Please fill in both parts of the form and hand it to the porter.
 *   | 1. The owner
 * > | Name ______________
 * > | Address ___________
 * ```
 *
 * @param placed
 *   Lines of one sheet in reading order.
 * @param extentOf
 *   Where a line stands in the directions of reading.
 */
export function widenMeasures(placed: readonly Line[], extentOf: (line: Line) => Extent): Line[] {
  const columns = columnsOf(placed, extentOf)
  const widened = [...placed]
  if (columns.length < 2 || columns.length > most) return widened
  const made = columns.filter((column) => isMade(column, extentOf))
  for (const column of columns) {
    if (made.includes(column) || !isText(column.lines[0]!)) continue
    const right = roomBeside(column, made, columns)
    if (right === undefined) continue
    for (const at of column.at) {
      const line = placed[at]!
      const placement = line.placement!
      const more = (right - column.right) / Math.max(1, line.print!.size)
      widened[at] = {...line, placement: {...placement, measure: placement.measure + more}}
    }
  }
  return widened
}

/** Where the lines of a column that does not make its own edge might have ended; nothing where that is unknown. */
function roomBeside(
  column: Column,
  made: readonly Column[],
  all: readonly Column[]
): number | undefined {
  const {size} = column.lines[0]!.print!
  const {frame} = column.lines[0]!.placement!
  let widest: number | undefined
  for (const other of made) {
    const isOfFrame = other.lines[0]!.placement!.frame === frame
    const isAround =
      other.left < column.left + size * edge && other.right > column.right + size * edge
    if (isOfFrame && isAround) widest = Math.max(widest ?? 0, other.right)
  }
  if (widest === undefined) return undefined
  const end = widest
  const isFree = all.every(
    ({box}) =>
      box.v1 < column.box.v0 ||
      box.v0 > column.box.v1 ||
      box.u1 < column.right ||
      box.u0 > end - 1 ||
      box === column.box
  )
  return isFree ? end : undefined
}

function columnsOf(placed: readonly Line[], extentOf: (line: Line) => Extent): Column[] {
  const columns = new Map<number, Column>()
  for (const [at, line] of placed.entries()) {
    const {region, domain, indent, measure} = line.placement!
    if (domain < 0) continue
    const box = extentOf(line)
    const known = columns.get(region)
    if (known) {
      known.at.push(at)
      known.lines.push(line)
      known.box = around([known.box, box])
      continue
    }
    const left = box.u0 - indent * line.print!.size
    const right = left + measure * line.print!.size
    columns.set(region, {at: [at], lines: [line], box, left, right})
  }
  return [...columns.values()]
}

const isText = ({placement}: Line) =>
  !placement!.isHead &&
  placement!.cell === undefined &&
  placement!.picture === undefined &&
  placement!.listing === undefined

/**
 * Whether the lines of a region end where its column does: the next word had no room in most of them, and some go
 * on within a sentence. Of two lines the first has no room by chance, but not where it is long.
 */
function isMade({lines, right}: Column, extentOf: (line: Line) => Extent): boolean {
  const {measure, width} = lines[0]!.placement!
  const rest = lines.slice(1)
  if (rest.length === 0 || measure < narrowest || !isText(lines[0]!)) return false
  if (lines.length < fewest && width < longLine) return false
  if (!rest.some(({value}) => /^[\p{Ll}\p{Lo}]/u.test(value))) return false
  const full = rest.filter((line, at) => extentOf(lines[at]!).u1 + firstWidth(line) > right)
  return full.length >= rest.length * leastFull
}

/** Width of a line's first word, and of the space before it. */
function firstWidth({value, print}: Line): number {
  const {edges, size} = print!
  const end = isUnspaced(firstCode(value)) ? 1 : (value.indexOf(' ') + 1 || value.length + 1) - 1
  return (edges[end] ?? edges[0]!) - edges[0]! + size * 0.25
}

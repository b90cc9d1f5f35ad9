import type {PrintedLine} from '../../print/printed-sheet.ts'
import type {Box} from '../../source.ts'

/** In units of the line's size. */
const limits = {
  /** How wide and high a mark is, at least and at most, and by how much one may exceed the other. */
  least: 0.12,
  most: 0.7,
  square: 1.5,
  /** Between a mark and its line. */
  near: 0.15,
  far: 2.2,
  /** How far its middle stands above the baseline. */
  low: 0.08,
  high: 0.75
}
/** Points by which marks of one list may miss each other. */
const slack = 1
/** Marks of a list, at least: one is a dirt of the page, or a drawing. */
const fewest = 2

/**
 * Find the lines before which a mark is drawn, as browsers draw those of lists: a dot, a ring or a square, and no
 * character.
 *
 * @param lines
 *   Lines of a page.
 * @param shapes
 *   Small shapes of the page that are neither rules nor frames.
 * @returns
 *   The same lines; those say so.
 */
export function markItems(lines: readonly PrintedLine[], shapes: readonly Box[]): PrintedLine[] {
  const marks = new Map<PrintedLine, number>()
  const counts = new Map<number, number>()
  const columnOf = (x: number) => Math.round(x / slack)
  for (const line of lines) {
    const mark = shapes.find((shape) => standsBefore(shape, line))
    if (!mark || lines.some((other) => standsBetween(other, mark, line))) continue
    marks.set(line, mark.x)
    counts.set(columnOf(mark.x), (counts.get(columnOf(mark.x)) ?? 0) + 1)
  }
  const isOfList = (x: number) => {
    const at = columnOf(x)
    const count = [at - 1, at, at + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
    return count >= fewest
  }
  return lines.map((line) => {
    const x = marks.get(line)
    return x !== undefined && isOfList(x) ? {...line, hasMark: true} : line
  })
}

function standsBefore({x, y, width, height}: Box, {box, baseline, size, ...line}: PrintedLine) {
  if (line.turn !== 0 || line.isVertical) return false
  const [small, large] = [Math.min(width, height), Math.max(width, height)]
  if (small < limits.least * size || large > limits.most * size || large > small * limits.square)
    return false
  const gap = box.x - x - width
  const rise = baseline - y - height / 2
  return (
    gap > limits.near * size &&
    gap < limits.far * size &&
    rise > limits.low * size &&
    rise < limits.high * size
  )
}

/** Whether other text of the row stands between a mark and a line. */
function standsBetween({box, baseline}: PrintedLine, mark: Box, line: PrintedLine): boolean {
  const isOnRow = Math.abs(baseline - line.baseline) < line.size * 0.5
  return isOnRow && box.x < line.box.x - 0.01 && box.x + box.width > mark.x
}

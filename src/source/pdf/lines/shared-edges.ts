import type {PrintedLine} from '../../print/printed-sheet.ts'
import {glyphLimits} from '../glyph-limits.ts'

/** Lines that begin at one place, at least, where a column does. */
const fewest = 6
/** Points by which they may miss it. */
const slack = 0.75

/**
 * Find where columns begin so close behind others that some of their lines were taken for one: places where many lines begin,
 * and at which others have a gap that is wider than between words.
 *
 * @param lines
 *   Lines of a page, chained without knowing of columns.
 * @returns
 *   Places along the lines, in points; none where no line has such a gap.
 */
export function findSharedEdges(lines: readonly PrintedLine[]): number[] {
  const flat = lines.filter(({turn, isVertical}) => turn === 0 && !isVertical)
  const counts = new Map<number, number>()
  for (const {box} of flat) {
    const at = Math.round(box.x)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const countAt = (at: number) =>
    [at - 1, at, at + 1].reduce((sum, x) => sum + (counts.get(x) ?? 0), 0)
  const found = new Set<number>()
  for (const line of flat) {
    for (const start of gapsIn(line)) if (countAt(Math.round(start)) >= fewest) found.add(start)
  }
  return [...found].sort((a, b) => a - b)
}

/** Where the line goes on behind gaps that may part columns. */
function gapsIn({text, edges, size, box}: PrintedLine): number[] {
  const starts: number[] = []
  for (let at = 1; at + 1 < text.length; at++) {
    if (text[at] !== ' ') continue
    const [from, to] = [edges[at]!, edges[at + 1]!]
    if (to - from > glyphLimits.gutter * size && from - box.x > glyphLimits.column * size)
      starts.push(to)
  }
  return starts
}

/** Whether a place is one of some edges. */
export function isAtEdge(start: number, edges: readonly number[]): boolean {
  return edges.some((edge) => Math.abs(edge - start) < slack)
}

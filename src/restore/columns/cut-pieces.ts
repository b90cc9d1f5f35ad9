import {itemAt} from '../../item-at.ts'
import {sliceLine} from '../../source/slice-line.ts'
import type {Line} from '../../source/source.ts'
import {blankWidth, type GridKind, type GridRow} from './word-grid.ts'

/**
 * Cut the pieces of one column from their lines.
 *
 * @param rows
 *   Rows of the column, top to bottom, with at least one that is not blank.
 * @returns
 *   A piece for each row: from the column's left edge, so that an indent stays as leading blanks,
 *   to its last character.
 */
export function cutPieces(rows: readonly GridRow[], grid: GridKind): Line[] {
  const {edge, slack} = leftEdgeOf(rows)
  return rows.map(function ({line, from, words}) {
    const first = words[0]
    if (!first) return sliceLine(line, from, from)
    const isSetIn = first.start - edge > slack
    const begin = isSetIn ? stepBack(line.value, first, {from, edge, grid}) : first.from
    return sliceLine(line, begin, itemAt(words, -1).to)
  })
}

/**
 * The left edge of a column, and how far right of it a line may start and still be flush.
 *
 * A column of dialogue has more lines set in than flush, so the edge is not where most lines start
 * but the leftmost place where some do. Where starts scatter, because the widths of its neighbours
 * were guessed, an indent of two is no indent.
 */
function leftEdgeOf(rows: readonly GridRow[]): {edge: number; slack: number} {
  const starts = new Map<number, number>()
  let total = 0
  for (const {words} of rows) {
    if (!words[0]) continue
    starts.set(words[0].start, (starts.get(words[0].start) ?? 0) + 1)
    total++
  }
  const ordered = [...starts.keys()].sort((a, b) => a - b)
  const at = (start: number) => starts.get(start) ?? 0
  const some = Math.max(2, total / 10)
  const edge = ordered.find((start) => at(start) + at(start + 1) >= some) ?? ordered[0] ?? 0
  const [first = 0, second = 0] = [...starts.values()].sort((a, b) => b - a)
  return {edge, slack: total > 5 && first + second < total * 0.6 ? 3 : 1}
}

function stepBack(
  value: string,
  word: {readonly from: number; readonly start: number},
  {from, edge, grid}: {readonly from: number; readonly edge: number; readonly grid: GridKind}
): number {
  let begin = word.from
  let column = word.start
  while (begin > from) {
    column -= blankWidth(value.charCodeAt(begin - 1), 0, grid) ?? 0
    if (column < edge) break
    begin--
  }
  return begin
}

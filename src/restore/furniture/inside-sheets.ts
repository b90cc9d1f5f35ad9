import {valueAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'

/** Heights of type between the outermost line of a sheet and one that may still be its head or foot. */
const reach = 3

/** A table of so many rows is text, wherever it stands: the box at the head of a form has fewer. */
const fewestRows = 4

/** A title is larger than the running head with its words by this factor. */
const larger = 1.2

/**
 * Find the lines that stand inside of their printed sheets: whatever returns there is no running
 * head, and no folio. `基本案情` above each case of a page is a heading, though it returns.
 *
 * @param lines
 *   All lines of a source.
 * @returns
 *   Whether a line stands so; never for lines without boxes.
 */
export function insideSheets(lines: readonly Line[]): (line: Line) => boolean {
  const sheets = new Map<number, {top: number; bottom: number; left: number; right: number}>()
  for (const {print} of lines) {
    if (!print) continue
    const {x, y, width, height} = print.box
    const known = sheets.get(print.sheet) ?? {top: y, bottom: y, left: x, right: x}
    known.top = Math.min(known.top, y)
    known.bottom = Math.max(known.bottom, y + height)
    known.left = Math.min(known.left, x)
    known.right = Math.max(known.right, x + width)
    sheets.set(print.sheet, known)
  }
  const rows = new Map<number, number>()
  for (const {placement} of lines) {
    const {table, row} = placement?.cell ?? {}
    if (table !== undefined) rows.set(table, Math.max(rows.get(table) ?? 0, row! + 1))
  }
  const inBands = new Map<string, number>()
  for (const {value, print, placement} of lines)
    if (print && placement && placement.domain < 0) inBands.set(plainWords(value), print.size)
  return function ({value, print, placement}) {
    if (!print || !placement || placement.domain < 0) return false
    if (placement.cell && valueAt(rows, placement.cell.table) >= fewestRows) return true
    // A title at the head of its sheet, whose words are the running head of the next.
    const running = placement.isHead ? inBands.get(plainWords(value)) : undefined
    if (running !== undefined && running * larger < print.size) return true
    const {x, y, width, height} = print.box
    const {top, bottom, left, right} = valueAt(sheets, print.sheet)
    const far = reach * print.size
    const isInside = y > top + far && y + height < bottom - far
    return isInside && (!print.isVertical || (x > left + far && x + width < right - far))
  }
}

/** Words without capitals, spaces and marks. */
export const plainWords = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

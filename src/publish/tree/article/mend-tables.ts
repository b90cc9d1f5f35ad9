import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'

/** Wider ones stay as they are: what would be filled in is paid for by each of their rows. */
const mostColumns = 200

/**
 * Mend tables that a text has as HTML, as a browser would show them: a head without a word is a plain
 * cell, and all rows of a table are as wide as its widest. An end tag that somebody forgot makes a cell
 * too many, which holds nothing and is left out:
 *
 * ```html
 * <tr><th>Gauge</th><th>Keeper<th></tr>
 * <tr><td>Upper</td><td>Marl</td></tr>
 * ```
 *
 * Cells end where their group of rows or the next cell does; no row and no column is without a cell
 * that begins in it.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function mendTables(root: Root): void {
  visit(root, 'element', function (node) {
    if (node.tagName === 'th' && isEmpty(node)) node.tagName = 'td'
  })
  visit(root, 'element', function (node) {
    if (node.tagName === 'table') evenRows(node)
  })
}

function isEmpty(node: Element): boolean {
  let isEmpty = hastText(node).trim() === '' && node.properties.id === undefined
  visit(node, 'element', ({tagName, properties}) => {
    if (tagName === 'img' || tagName === 'math' || properties.id !== undefined) isEmpty = false
  })
  return isEmpty
}

/** A cell and the columns that it stands in, from 0. */
interface PlacedCell {
  readonly cell: Element
  readonly start: number
  end: number
}

interface PlacedRow {
  readonly row: Element
  readonly cells: PlacedCell[]
  /** Columns that cells of rows above reach into. */
  readonly taken: ReadonlySet<number>
}

function evenRows(table: Element): void {
  const rows: PlacedRow[] = []
  const loose = childrenOf(table, /^tr$/)
  const groups = childrenOf(table, /^(?:thead|tbody|tfoot)$/)
  for (const group of loose.length > 0 ? [table, ...groups] : groups) {
    const placed = placeCells(group)
    if (!placed) return
    rows.push(...placed)
  }
  const widths = rows.map(widthOf).sort((a, b) => b - a)
  // What only one row has, and without a word, is no column.
  const width = rows.map(widthOfWords).reduce((a, b) => Math.max(a, b), widths[1] ?? widths[0] ?? 0)
  for (const {row, cells, taken} of rows) {
    for (let last = cells.at(-1); last && last.end > width; last = cells.at(-1)) {
      if (last.start < width) {
        last.end = width
        break
      }
      cells.pop()
      row.children.splice(row.children.indexOf(last.cell), 1)
    }
    const from = cells.at(-1)?.end ?? 0
    for (let start = from; start < width; start++) {
      if (taken.has(start)) continue
      let end = start + 1
      while (end < width && !taken.has(end)) end++
      const cell = element('td', {})
      cells.push({cell, start, end})
      row.children.push(cell)
      start = end
    }
  }
  writeSpans(rows, width)
}

/**
 * Where the cells of a group of rows stand, or nothing if there are too many columns. A row without a
 * cell is taken out, and cells that reach into it are a row shorter.
 */
function placeCells(group: Element): PlacedRow[] | undefined {
  const isKept = (row: Element) =>
    childrenOf(row, /^t[dh]$/).length > 0 || row.properties.id !== undefined
  const all = childrenOf(group, /^tr$/)
  const keptBefore = [0]
  for (const row of all) keptBefore.push(keptBefore.at(-1)! + (isKept(row) ? 1 : 0))
  const dropped = new Set<unknown>(all.filter((row) => !isKept(row)))
  group.children = group.children.filter((child) => !dropped.has(child))
  // Rows that are still to come in which a column is taken.
  const left = new Map<number, number>()
  const placed: PlacedRow[] = []
  for (const [index, row] of all.entries()) {
    if (dropped.has(row)) continue
    const taken = new Set(left.keys())
    for (const [column, count] of left) {
      if (count > 1) left.set(column, count - 1)
      else left.delete(column)
    }
    const cells: PlacedCell[] = []
    let start = 0
    for (const cell of childrenOf(row, /^t[dh]$/)) {
      while (taken.has(start)) start++
      const wanted = spanOf(cell, 'colSpan', 1)
      let end = start + 1
      while (end < start + wanted && end <= mostColumns && !taken.has(end)) end++
      if (end > mostColumns) return undefined
      const rest = all.length - index
      const below = index + Math.min(spanOf(cell, 'rowSpan', rest), rest)
      const height = keptBefore[below]! - keptBefore[index]!
      writeSpan(cell, 'rowSpan', height)
      if (height > 1) for (let at = start; at < end; at++) left.set(at, height - 1)
      cells.push({cell, start, end})
      start = end
    }
    placed.push({row, cells, taken})
  }
  return placed
}

function widthOf({cells, taken}: PlacedRow): number {
  return Math.max(cells.at(-1)?.end ?? 0, ...[...taken].map((column) => column + 1))
}

function widthOfWords({cells}: PlacedRow): number {
  return cells.findLast(({cell}) => !isEmpty(cell))?.end ?? 0
}

/** A column in which no cell begins is none of its own. */
function writeSpans(rows: readonly PlacedRow[], width: number): void {
  const isBegun = new Set(rows.flatMap(({cells}) => cells.map(({start}) => start)))
  const before = [0]
  for (let column = 0; column < width; column++)
    before.push(before[column]! + (isBegun.has(column) ? 1 : 0))
  for (const {cells} of rows) {
    for (const {cell, start, end} of cells) {
      writeSpan(cell, 'colSpan', before[end]! - before[start]!)
    }
  }
}

function spanOf({properties}: Element, key: 'colSpan' | 'rowSpan', rest: number): number {
  const span = Math.trunc(Number(properties[key] ?? 1))
  if (span === 0) return rest
  return span > 0 ? span : 1
}

function writeSpan({properties}: Element, key: 'colSpan' | 'rowSpan', span: number): void {
  if (span > 1) properties[key] = span
  else delete properties[key]
}

function childrenOf(node: Element, names: RegExp): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === 'element' && names.test(child.tagName)
  )
}

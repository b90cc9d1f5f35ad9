import type {Nodes, PhrasingContent, Table} from 'mdast'
import type {Part} from '../../../structure/index.ts'
import {firstCode, isUnspaced, lastCode} from '../../../text/script.ts'

/** Where a line begins and ends in its file, and its place in a table. */
interface Piece {
  readonly file: number
  readonly start: number
  readonly end: number
  readonly row: number
  readonly column: number
}

/**
 * Make a table of a part whose lines stand in cells, as the sheet has them; its first row is the head.
 *
 * @param part
 *   Part of an article.
 * @returns
 *   The same characters in cells, in the same order; nothing for what is no table.
 */
export function toPrintedTable({blocks, node}: Part): Table | undefined {
  const pieces = blocks.flatMap(({lines}) =>
    lines.flatMap(({file, start, value, placement}): Piece[] => {
      if (!placement?.cell) return []
      const {row, column} = placement.cell
      return [{file, start: start.offset, end: start.offset + value.length, row, column}]
    })
  )
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0)
  if (pieces.length === 0 || pieces.length < lines) return undefined
  const columns = Math.max(...pieces.map(({column}) => column)) + 1
  const rows = [...new Set(pieces.map(({row}) => row))].sort((a, b) => a - b)
  const cells = rows.map(() => Array.from({length: columns}, (): PhrasingContent[] => []))
  let at = pieces[0]!
  for (const given of node.children) {
    if (given.type === 'break') continue
    at = pieces.find((piece) => holds(piece, given)) ?? at
    for (const child of at.row === rows[0] ? plainOf(given) : [given]) putInto(at, child)
  }
  return {
    type: 'table',
    align: Array.from({length: columns}, () => null),
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({type: 'tableCell', children}))
    }))
  }

  function putInto(at: Piece, child: PhrasingContent): void {
    const cell = cells[rows.indexOf(at.row)]![at.column]!
    const space = spaceBefore(cell, child)
    if (space) cell.push(space)
    cell.push(child)
  }
}

/** Words of a table's head, which is bold wherever it is shown: of `Width (m)` the last bracket, too. */
function plainOf(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node]
}

/** Whether a piece holds the first character of a node that stands in a source. */
function holds(piece: Piece, node: PhrasingContent): boolean {
  const {position, data}: Nodes = 'children' in node ? (node.children[0] ?? node) : node
  const offset = position?.start.offset
  if (offset === undefined || offset < piece.start || offset >= piece.end) return false
  return !data || !('file' in data) || data.file === piece.file
}

/** Lines of one cell are joined as those of a paragraph are. */
function spaceBefore(
  cell: readonly PhrasingContent[],
  child: PhrasingContent
): PhrasingContent | undefined {
  const last = cell.at(-1)
  if (last?.type !== 'text' || child.type !== 'text') return undefined
  const isFlush =
    last.position?.end.offset === child.position?.start.offset ||
    /\s$/.test(last.value) ||
    /^\s/.test(child.value) ||
    (isUnspaced(lastCode(last.value)) && isUnspaced(firstCode(child.value)))
  return isFlush ? undefined : {type: 'text', value: ' '}
}

import type {Definition, Root, Table} from 'mdast'
import type {Node} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {createMessage} from '../../message.ts'

/**
 * Bound what a few characters of Markdown can be made to write.
 *
 * An address that is defined once is written at each reference to it, and a table has a cell for
 * each column in each row, whether anything stands there or not. Beyond a bound a reference is its
 * text, and rows end with their last cell; both are told.
 */
export function remarkBounded() {
  return function (tree: Root, file: VFile): undefined {
    const text = String(file)
    const {path} = file
    const report = (reason: string, node: Node) =>
      file.messages.push(
        createMessage({reason, ruleId: 'too-much', file: path, place: node.position, fatal: false})
      )
    if (/^ {0,3}\[/m.test(text)) boundReferences(tree, report)
    if (text.includes('|')) boundTables(tree, report)
  }
}

/** Characters of addresses that references may write besides those of the text itself. */
const mostWritten = 1_000_000
/** Cells that rows lack, in all tables of a text; a large table has some thousands in all. */
const mostLacking = 20_000

type Report = (reason: string, node: Node) => void

function boundReferences(tree: Root, report: Report): void {
  const lengths = new Map<string, number>()
  visit(tree, 'definition', function ({identifier, url, title}: Definition) {
    if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0))
  })
  if (lengths.size === 0) return
  let written = 0
  let isTold = false
  visit(tree, function (node, index, parent) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
    written += lengths.get(node.identifier) ?? 0
    if (written <= mostWritten || !parent || index === undefined) return undefined
    if (!isTold) {
      const reason = `Unexpected reference to \`${node.label ?? node.identifier}\`, references write more than ${mostWritten} characters of addresses; from here on only their text is kept`
      report(reason, node)
    }
    isTold = true
    const inside = node.type === 'linkReference' ? node.children : [textNode(node.alt ?? '')]
    parent.children.splice(index, 1, ...inside)
    return [SKIP, index]
  })
}

const textNode = (value: string) => ({type: 'text' as const, value})

function boundTables(tree: Root, report: Report): void {
  let lacking = 0
  visit(tree, 'table', function (table: Table) {
    const columns = table.align?.length ?? 0
    for (const row of table.children) lacking += Math.max(0, columns - row.children.length)
    if (lacking <= mostLacking) return
    table.align = null
    const reason = `Unexpected table of ${columns} columns with rows of few cells, expected cells in them; more than ${mostLacking} are not filled in`
    report(reason, table)
  })
}

import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'

/**
 * Make a table of a list whose items are lists: an item a row, an item in it a cell.
 *
 * ```text
 * :::{list-table}          | Gauge | Keeper |
 * :header-rows: 1          |-------|--------|
 *                          | Upper | Marl   |
 * * - Gauge
 *   - Keeper
 * * - Upper
 *   - Marl
 * :::
 * ```
 *
 * @param children
 *   What stands in the container, without its label.
 * @param attributes
 *   `header-rows` and `stub-columns`: how many rows and columns are heads.
 * @returns
 *   A table in the place of the list; the children as they are where there is no such list.
 * @see https://docutils.sourceforge.io/docs/ref/rst/directives.html#list-table
 */
export function listTable(
  children: ContainerDirective['children'],
  attributes: ContainerDirective['attributes']
): ContainerDirective['children'] {
  const heads = count(attributes?.['header-rows'])
  const stubs = count(attributes?.['stub-columns'])
  return children.map(function (child) {
    if (child.type !== 'list' || !child.children.every(isRow)) return child
    const rows = child.children.map((item, index) => {
      const [cells] = item.children as [List]
      return toElement(
        'tr',
        cells.children.map((cell, column) =>
          toElement(index < heads || column < stubs ? 'th' : 'td', wordsOf(cell))
        )
      )
    })
    const [head, body] = [rows.slice(0, heads), rows.slice(heads)]
    return toElement('table', [
      ...(head.length > 0 ? [toElement('thead', head)] : []),
      ...(body.length > 0 ? [toElement('tbody', body)] : [])
    ])
  })
}

/** A cell of one paragraph has its words; a cell of more has these. */
function wordsOf({children}: ListItem): readonly RootContent[] {
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? only.children : children
}

/** A node that becomes an element of any name; in it nothing is parted by line ends. */
function toElement(hName: string, children: readonly RootContent[]): Paragraph {
  return {type: 'paragraph', data: {hName}, children: [...children] as Paragraph['children']}
}

function isRow({children}: {readonly children: readonly RootContent[]}): boolean {
  return children.length === 1 && children[0]!.type === 'list'
}

function count(value: string | null | undefined): number {
  return /^\d+$/.test(value ?? '') ? Number(value) : 0
}

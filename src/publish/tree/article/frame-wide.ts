import type {Element, Parents, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {visitParents} from 'unist-util-visit-parents'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'

/**
 * Signs of a formula in a line that may be wider than a phone; an operator has room around it, and counts
 * twice. By hand: 20 have thirteen times the size of the text, as a window of 1280 px with text of twice the size has.
 */
const mostSigns = 20

/** Frame what is scrolled where it is too wide for a page: tables, and long formulas in a line. */
export function frameWide(
  root: Root,
  labels: {readonly table: string; readonly formula: string}
): void {
  const frame = (className: string, ariaLabel: string) => ({
    className: [className],
    tabIndex: 0,
    role: 'group',
    ariaLabel
  })
  visitParents(root, 'element', function (node, ancestors) {
    // What is pressed as a whole holds nothing that is chosen by itself.
    if (node.tagName === 'a' || node.tagName === 'summary') return SKIP
    const parent = ancestors.at(-1)!
    const index = parent.children.indexOf(node)
    if (node.tagName === 'table') {
      markLong(node)
      parent.children[index] = element('div', frame('table', labels.table), node)
    } else if (isWide(node))
      parent.children[index] = element('span', frame('wide', labels.formula), node)
    return /^(?:math|table)$/.test(node.tagName) ? SKIP : undefined
  })
}

/** Characters of a cell that stand in one line; by hand: a date with a time, a name of three words. */
const mostInCell = 24

/** Mark cells that are so long that they are set in several lines, whatever room there is. */
function markLong(table: Element): void {
  visit(table, 'element', function (cell) {
    if (!/^t[dh]$/.test(cell.tagName) || hastText(cell).trim().length <= mostInCell) return
    const classes = Array.isArray(cell.properties.className) ? cell.properties.className : []
    cell.properties.className = [...classes, 'long']
  })
}

/** A formula in a line keeps the mark that follows it: no line begins with a comma. */
export function holdFormula(
  node: Element,
  index: number,
  parent: Parents
): typeof SKIP | [typeof SKIP, number] {
  const next = parent.children[index + 1]
  const mark = next?.type === 'text' ? /^[.,;:!?)\]’”]+/.exec(next.value)?.[0] : undefined
  if (mark === undefined || next?.type !== 'text' || isWide(node)) return SKIP
  next.value = next.value.slice(mark.length)
  parent.children[index] = element('span', {className: ['hold']}, node, mark)
  return [SKIP, index + 1]
}

/** Whether a formula in a line may be wider than a phone. */
function isWide(node: Element): boolean {
  if (node.tagName !== 'math' || node.properties.display === 'block') return false
  let signs = 0
  visit(node, 'element', function (part) {
    if (part.tagName === 'annotation') return SKIP
    if (part.tagName === 'mo') signs += 2
    else if (/^(?:mi|mn|mtext)$/.test(part.tagName)) signs += hastText(part).length
    return undefined
  })
  return signs > mostSigns
}

import type {Root} from 'hast'
import {visitNodes} from '../../visit-nodes.ts'
import {hastText} from './hast-text.ts'

/**
 * Make tables such that everybody can read them: a wide one is scrolled by the keyboard, too, and a
 * cell of the head in which nothing is printed is no heading.
 */
export function rehypeTables() {
  return function (tree: Root): undefined {
    visitNodes(tree, 'element', function (node) {
      if (node.tagName === 'table') node.properties.tabIndex = 0
      else if (node.tagName === 'th' && hastText(node).trim() === '') node.tagName = 'td'
    })
  }
}

import type {Root} from 'hast'
import {eachElement} from './each-element.ts'
import {hastText} from './hast-text.ts'

/**
 * Make tables such that everybody can read them: a wide one is scrolled by the keyboard, too, and a
 * cell of the head in which nothing is printed is no heading.
 */
export function rehypeTables() {
  return function (tree: Root): undefined {
    eachElement(tree.children, function (node) {
      if (node.tagName === 'table') node.properties.tabIndex = 0
      else if (node.tagName === 'th' && hastText(node).trim() === '') node.tagName = 'td'
      return true
    })
  }
}

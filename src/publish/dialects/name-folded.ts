import type {Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {Labels} from '../../templates/book-labels.ts'
import {element} from '../hast/element.ts'

/** A folded part that says nothing of itself has the word that a browser would put there: no page may lack it. */
export function nameFolded(tree: Root, {alerts}: Labels): void {
  const word = (alerts as Readonly<Record<string, string>>).details!
  visit(tree, 'element', function (node) {
    if (node.tagName !== 'details') return
    const hasSummary = node.children.some(
      (child) => child.type === 'element' && child.tagName === 'summary'
    )
    if (!hasSummary)
      node.children.unshift(
        element('summary', {}, element('span', {className: ['generated']}, word))
      )
  })
}

import type {Element, ElementContent, RootContent} from 'hast'

/**
 * Visit the elements of a tree in order, each before what is in it.
 *
 * A walk of `unist-util-visit` makes eight calls for each node, and every paragraph of a book is
 * walked several times: this one makes one call besides the visitor's, for an element.
 *
 * @param children
 *   The nodes; elements may be changed, nodes beside them not.
 * @param visitor
 *   Returns whether what is in the element is visited as well.
 */
export function eachElement(
  children: readonly (ElementContent | RootContent)[],
  visitor: (node: Element) => boolean
): void {
  for (const node of children)
    if (node.type === 'element' && visitor(node)) eachElement(node.children, visitor)
}

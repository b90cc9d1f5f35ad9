import type {Node, Parent} from 'unist'
import {EXIT, SKIP, type VisitorResult, type visit} from 'unist-util-visit'

type Visitor = (node: Node, index?: number, parent?: Parent) => VisitorResult

/**
 * Visit the nodes of a tree in order, as `visit` of unist-util-visit does, which all calls are written
 * for: that one makes a function with a name of its own for each node, so that what is thrown below it
 * can be read, and a book has a million nodes and a dozen visits.
 *
 * @param tree
 *   Where to begin; it is visited, too.
 * @param test
 *   Type of the nodes that are visited (optional).
 * @param visitor
 *   Called with a node, its index and its parent. Gives `SKIP` where its children are not to be
 *   visited, `EXIT` to end, an index, alone or behind one of these, for the child of its parent to go
 *   on with.
 */
export const visitNodes = function (
  tree: Node,
  test: string | Visitor,
  visitor?: Visitor
): undefined {
  if (typeof test === 'string') walk(tree, undefined, undefined, test, visitor!)
  else walk(tree, undefined, undefined, undefined, test)
} as typeof visit

/** @returns The index to go on with in the parent, if it is another than the next one; -1 to end. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  type: string | undefined,
  visitor: Visitor
): number | undefined {
  let next: number | undefined
  if (type === undefined || node.type === type) {
    const said = visitor(node, index, parent)
    const action = Array.isArray(said) ? said[0] : said
    if (action === EXIT) return -1
    next =
      typeof action === 'number' ? action : Array.isArray(said) ? (said[1] ?? undefined) : undefined
    if (action === SKIP) return next
  }
  if ('children' in node && node.children) {
    const above = node as Parent
    for (let at = 0; at < above.children.length; ) {
      const found = walk(above.children[at]!, at, above, type, visitor)
      if (found === -1) return -1
      at = found ?? at + 1
    }
  }
  return next
}

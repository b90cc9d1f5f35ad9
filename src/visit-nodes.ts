import type {Node, Parent} from 'unist'
import {EXIT, SKIP, type VisitorResult, type visit as visitOfUnist} from 'unist-util-visit'

type Visitor = (node: Node, index?: number, parent?: Parent) => VisitorResult

/**
 * Visit the nodes of a tree, each before what is in it: `visit` of unist-util-visit for a test that is a
 * type, or none, and a function.
 *
 * That one makes a function for each node, and names it for whoever looks at a stack; a text of a hundred
 * thousand paragraphs is gone through a dozen times.
 */
export const visitNodes = function (tree: Node, test: string | Visitor, visitor?: Visitor): void {
  const [type, enter] = typeof test === 'string' ? [test, visitor!] : [undefined, test]
  go(tree)

  /** Where to go on among the node's brothers, if a visitor says so; or that all is done. */
  function go(node: Node, index?: number, parent?: Parent): number | typeof EXIT | undefined {
    const isMeant = type === undefined || node.type === type
    const result = isMeant ? enter(node, index, parent) : undefined
    const [action, next] = Array.isArray(result)
      ? result
      : typeof result === 'number'
        ? [undefined, result]
        : [result, undefined]
    if (action === EXIT) return EXIT
    if (action !== SKIP && 'children' in node) {
      const above = node as Parent
      for (let at = 0; at < above.children.length; ) {
        const to = go(above.children[at]!, at, above)
        if (to === EXIT) return EXIT
        at = to ?? at + 1
      }
    }
    return next ?? undefined
  }
} as typeof visitOfUnist

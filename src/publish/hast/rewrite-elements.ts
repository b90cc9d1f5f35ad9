import type {Element, ElementContent} from 'hast'
import {append} from '../../append.ts'

/**
 * Change elements without changing the tree that they are in.
 *
 * Only what is another afterwards is copied; the rest is shared with the tree that was given.
 *
 * @param nodes
 *   Nodes; they are not changed.
 * @param change
 *   Called with each element before what is in it. Gives the element itself, another one, or a list
 *   in its place, which stays as it is.
 */
export function rewriteElements(
  nodes: readonly ElementContent[],
  change: (node: Element) => Element | readonly Element[]
): readonly ElementContent[] {
  let result: ElementContent[] | undefined
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const changed = node.type === 'element' ? rewrite(node, change) : node
    if (changed === node) result?.push(node)
    else {
      result ??= nodes.slice(0, index)
      append(result, [changed].flat())
    }
  }
  return result ?? nodes
}

function rewrite(
  node: Element,
  change: (node: Element) => Element | readonly Element[]
): Element | readonly Element[] {
  const changed = change(node)
  if (!('children' in changed)) return changed
  const children = rewriteElements(changed.children, change)
  return children === changed.children
    ? changed
    : {...changed, children: children as ElementContent[]}
}

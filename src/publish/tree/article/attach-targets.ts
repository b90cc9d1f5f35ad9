import type {Element, ElementContent, Root} from 'hast'
import {hastText} from '../../hast/hast-text.ts'

/**
 * Give a place to point at, which stands alone above something, to what it stands above. A heading is
 * then called by it, and no empty paragraph is left.
 *
 * ```text
 * (switches)=          <p><a id="switches"></a></p>
 * ## Switches          <h2>Switches</h2>
 * ```
 *
 * What has an id of its own keeps it, and the place stays where it is.
 */
export function attachTargets(root: Root): void {
  const stack: (Root | Element)[] = [root]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const kept: (typeof parent.children)[number][] = []
    /** Index in `kept` of a place that waits for what it stands above. */
    let waiting: number | undefined
    for (const child of parent.children) {
      if (child.type === 'element') {
        stack.push(child)
        const place = waiting === undefined ? undefined : placeIn(kept[waiting]!)
        if (place !== undefined && !placeIn(child) && giveId(child, place)) {
          kept.splice(waiting!, 1)
        }
        waiting = placeIn(child) === undefined ? undefined : kept.length
      } else if (child.type !== 'text' || child.value.trim() !== '') waiting = undefined
      kept.push(child)
    }
    parent.children = kept as ElementContent[]
  }
}

/** The id of a paragraph that holds a place and nothing else. */
function placeIn(node: Root['children'][number]): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== ''
  )
  if (others.length > 0) return undefined
  if (only?.type !== 'element' || only.tagName !== 'a' || only.properties.href !== undefined)
    return undefined
  const {id} = only.properties
  return id !== undefined && hastText(only) === '' ? String(id) : undefined
}

function giveId(node: Element, id: string): boolean {
  const {properties} = node
  if (/^h[1-6]$/.test(node.tagName)) {
    if (properties.dataGiven !== undefined || properties.id !== undefined) return false
    properties.dataGiven = id
    return true
  }
  if (properties.id !== undefined || !named.has(node.tagName)) return false
  properties.id = id
  return true
}

/** Elements that keep an id to their end, whatever frame they get. */
const named = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'details', 'div', 'figure', 'table'])

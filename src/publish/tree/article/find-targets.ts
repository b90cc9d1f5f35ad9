import type {Element, Root} from 'hast'
import {visitParents} from 'unist-util-visit-parents'
import {hastText} from '../../hast/hast-text.ts'

/**
 * Find what a link without words may be called that leads to an id: the heading itself, the title or
 * caption of what has the id, or the heading that follows a place.
 *
 * ```text
 * (gauges)=          [](#gauges) says “Which gauges there are”
 * ## Which gauges there are
 * ```
 *
 * @see https://mystmd.org/guide/cross-references
 */
export function findTargets(root: Root): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  /** Places that stand right above what comes next. */
  let waiting: string[] = []
  visitParents(root, 'element', function (node) {
    const {tagName, properties} = node
    const {id} = properties
    const isHeading = /^h[1-6]$/.test(tagName)
    const words = isHeading ? hastText(node).trim() : titleIn(node)
    if (words) {
      for (const one of waiting) labels.set(one, words)
      waiting = []
    }
    if (id === undefined) {
      if (tagName === 'p' && hastText(node).trim() !== '') waiting = []
      return
    }
    if (words) labels.set(String(id), words)
    else if (hastText(node).trim() === '') waiting.push(String(id))
  })
  return labels
}

/** What a box, a figure or a folded part is called. */
function titleIn(node: Element): string {
  if (!/^(?:div|figure|details)$/.test(node.tagName)) return ''
  const title = node.children.find(
    (child): child is Element =>
      child.type === 'element' &&
      (/^(?:figcaption|summary)$/.test(child.tagName) ||
        (Array.isArray(child.properties.className) &&
          child.properties.className.some(
            (name) => name === 'alert-title' || name === 'tab-label'
          )))
  )
  return title ? hastText(title).trim() : ''
}

import type {Element, ElementContent, Parents, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'

/**
 * Mend what a text may say and a page may not, for those who listen to it: links in the title of a
 * folded part stand in it, because the title itself is pressed.
 */
export function makeAccessible(root: Root): void {
  visit(root, 'element', function (node) {
    if (node.tagName !== 'details') return undefined
    const summary = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'summary'
    )
    const links = summary ? takeLinks(summary) : []
    if (links.length > 0) {
      const at = node.children.indexOf(summary!) + 1
      const spaced = links.flatMap((link, index) =>
        index === 0 ? [link] : [{type: 'text' as const, value: ' '}, link]
      )
      node.children.splice(at, 0, element('p', {className: ['generated']}, ...spaced))
    }
    return undefined
  })
}

/** Take links out of a title, whose words stay. */
function takeLinks(summary: Element): Element[] {
  const links: Element[] = []
  visit(summary, 'element', function (node, index, parent: Parents | undefined) {
    if (node.tagName !== 'a' || node.properties.href === undefined || !parent) return undefined
    const words: ElementContent[] = node.children
    links.push({...node, children: structuredClone(words)})
    parent.children.splice(index!, 1, ...words)
    return [SKIP, index!]
  })
  return links.filter((link) => hastText(link).trim() !== '')
}

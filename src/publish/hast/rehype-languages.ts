import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {findForeignLanguage, findForeignRuns} from '../../text/language/find-foreign.ts'
import {element} from './element.ts'
import {hastText} from './hast-text.ts'

/**
 * Say with `lang` where the text changes its language for longer than a name: voices, faces and
 * hyphens follow it. It stands on the smallest element that is all in the other language, else on a
 * `span`; the text stays the same.
 *
 * @param options
 *   `main`: language of the book, as a BCP 47 tag.
 */
export function rehypeLanguages({main}: {readonly main: string}) {
  return function (tree: Root | Element): undefined {
    visit(tree, function (node, index, parent) {
      if (node.type === 'element') {
        if (foreignToLanguage.has(node.tagName)) return SKIP
        if (!whole.has(node.tagName) || node.children.some(isParagraph)) return undefined
        const language = findForeignLanguage(hastText(node), main)
        if (!language) return undefined
        node.properties.lang = language
        return SKIP
      }
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const nodes = split(node.value, main)
      if (nodes.length === 1) return undefined
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
  }
}

/** Elements that may be all in another language. */
const whole = new Set(
  'p li td th h1 h2 h3 h4 h5 h6 figcaption dt dd em strong u i cite q'.split(' ')
)
const foreignToLanguage = new Set(['code', 'pre', 'rt', 'rp'])

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && /^(?:p|ul|ol|blockquote|table)$/.test(node.tagName)
}

function split(value: string, main: string): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  const text = (end: number) => {
    if (end > at) nodes.push({type: 'text', value: value.slice(at, end)})
    at = end
  }
  for (const {start, end, language} of findForeignRuns(value, main)) {
    text(start)
    nodes.push(element('span', {lang: language}, value.slice(start, end)))
    at = end
  }
  text(value.length)
  return nodes.length > 0 ? nodes : [{type: 'text', value}]
}

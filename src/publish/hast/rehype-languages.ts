import type {Element, ElementContent, Root} from 'hast'
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
    if (tree.type === 'element') markElement(tree, main)
    else markChildren(tree, main)
  }
}

function markElement(node: Element, main: string): void {
  if (foreignToLanguage.has(node.tagName)) return
  const language =
    whole.has(node.tagName) && !node.children.some(isParagraph)
      ? findForeignLanguage(hastText(node), main)
      : undefined
  if (language) node.properties.lang = language
  else markChildren(node, main)
}

function markChildren({children}: Root | Element, main: string): void {
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!
    if (node.type === 'element') markElement(node, main)
    if (node.type !== 'text') continue
    const runs = findForeignRuns(node.value, main)
    if (runs.length === 0) continue
    const nodes = split(node.value, runs)
    if (nodes.length === 1) continue
    children.splice(index, 1, ...nodes)
    index += nodes.length - 1
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

function split(value: string, runs: ReturnType<typeof findForeignRuns>): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  const text = (end: number) => {
    if (end > at) nodes.push({type: 'text', value: value.slice(at, end)})
    at = end
  }
  for (const {start, end, language} of runs) {
    text(start)
    nodes.push(element('span', {lang: language}, value.slice(start, end)))
    at = end
  }
  text(value.length)
  return nodes
}

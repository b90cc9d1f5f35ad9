import type {Html, PhrasingContent, Root} from 'mdast'
import type {Node, Parent} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {append} from '../../append.ts'
import {createMessage} from '../../message.ts'

/** An element that Markdown has no sign for: `ruby`, `rt`, `u`, or a printed page's start. */
interface SafeElement extends Parent {
  type: 'safeElement'
  children: PhrasingContent[]
  data: {hName: string; hProperties?: Record<string, string>}
}

declare module 'mdast' {
  interface PhrasingContentMap {
    safeElement: SafeElement
  }
  interface RootContentMap {
    safeElement: SafeElement
  }
}

/**
 * Let the few elements through that the edition writes (`ruby`, `rt`, `u`, `br` and
 * `<a id="page-3"></a>`), and show every other piece of HTML as the text it is.
 *
 * A tag counts only in exactly these words: one attribute more, and it is text. `rp` is dropped
 * with what it holds; HTML gets its own, EPUB wants none.
 *
 * ```text
 * <ruby>漢字<rt>かんじ</rt></ruby>   ruby
 * <img src=x onerror=alert(1)>      text
 * ```
 */
export function remarkSafeHtml() {
  return function (tree: Root, file: VFile): undefined {
    // A walk costs more than a look at the text.
    if (!String(file).includes('<')) return
    const asText: AsText = function (node) {
      const name = /^<[/!]?[\w-]*/.exec(node.value)?.[0] ?? '<'
      const reason = `Unexpected HTML \`${name}…\`, expected Markdown, or \`ruby\`, \`u\` or \`br\` in pairs; it is printed as text`
      const {path} = file
      file.messages.push(
        createMessage({
          reason,
          ruleId: 'unexpected-html',
          file: path,
          place: node.position,
          fatal: false
        })
      )
      return {type: 'text', value: node.value}
    }
    visit(tree, function (node, index, parent) {
      if (node.type === 'html' && parent && index !== undefined) {
        parent.children[index] = {type: 'paragraph', children: [asText(node)]}
        return SKIP
      }
      if ('children' in node && !flowParents.has(node.type)) {
        node.children = nest(node.children as PhrasingContent[], asText) as typeof node.children
      }
      return undefined
    })
  }
}

/** Elements in each other; no page has them, and no tree of more can be walked. */
const mostDepth = 100

const flowParents = new Set(
  'root blockquote list listItem footnoteDefinition table tableRow'.split(' ')
)
const openTag = /^<(ruby|rt|rp|u)>$/
const closeTag = /^<\/(ruby|rt|rp|u|a)>$/
const pageTag = /^<a id="(page-[\w.-]+)">$/
const breakTag = /^<br ?\/?>$/

type AsText = (node: Html) => PhrasingContent

interface Open {
  name: string
  tag: Html
  id?: string
  before: PhrasingContent[]
}

/** Pair the tags among siblings; a tag without its partner turns back into text. */
function nest(siblings: readonly PhrasingContent[], asText: AsText): PhrasingContent[] {
  const stack: Open[] = []
  let children: PhrasingContent[] = []
  for (const node of siblings) {
    const value = node.type === 'html' ? node.value : ''
    const page = pageTag.exec(value)
    const name = page ? 'a' : openTag.exec(value)?.[1]
    if (node.type !== 'html') children.push(node)
    else if (breakTag.test(value)) children.push({type: 'break'})
    else if (name && stack.length < mostDepth) {
      stack.push({name, tag: node, before: children, ...(page?.[1] ? {id: page[1]} : {})})
      children = []
    } else if (stack.at(-1)?.name === closeTag.exec(value)?.[1] && stack.length > 0) {
      const open = stack.pop()!
      const closed = close(open, children, stack.at(-1)?.name)
      children = open.before
      append(children, closed)
    } else children.push(asText(node))
  }
  while (stack.length > 0) {
    const open = stack.pop()!
    const inside = open.name === 'ruby' ? children.flatMap(withoutReading) : children
    children = open.before
    children.push(asText(open.tag))
    append(children, inside)
  }
  return children
}

function close(open: Open, children: PhrasingContent[], parent?: string): PhrasingContent[] {
  const element = (hName: string, hProperties?: Record<string, string>): SafeElement => ({
    type: 'safeElement',
    children,
    data: {hName, ...(hProperties && {hProperties})}
  })
  if (open.id) {
    return [element('span', {role: 'doc-pagebreak', id: open.id, ariaLabel: open.id.slice(5)})]
  }
  // Readings outside of `ruby`, and `ruby` without a reading, are not valid in any of the formats.
  if (open.name === 'rp') return []
  if (open.name === 'rt') return parent === 'ruby' ? [element('rt')] : children
  if (open.name === 'ruby') return children.some(isReading) ? [element('ruby')] : children
  return [element(open.name)]
}

function isReading(node: Node): node is SafeElement {
  return node.type === 'safeElement' && (node as SafeElement).data.hName === 'rt'
}

/** Of a `ruby` that nothing closes the readings are text, too. */
function withoutReading(node: PhrasingContent): readonly PhrasingContent[] {
  return isReading(node) ? node.children : [node]
}

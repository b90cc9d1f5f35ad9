import type {Element, ElementContent, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {element} from './element.ts'
import {printable} from './parse-markdown.ts'
import {rehypeTcy} from './rehype-tcy.ts'

/**
 * Write nodes as HTML.
 *
 * Ruby gets the parentheses of `rp`, which only browsers without ruby show.
 *
 * @param nodes
 *   Nodes of an article; they are not changed.
 * @param options
 *   For an article among others on one page: `prefix` is put before every id and every link to
 *   one, `links` are addresses to be replaced (without their fragment), and headings step down
 *   one level, below the `h1` of the book. `isVertical` as in `stringifyXhtml`.
 */
export function stringifyHtml(
  nodes: readonly ElementContent[],
  options: {
    readonly prefix?: string
    readonly links?: ReadonlyMap<string, string>
    readonly isVertical?: boolean
  } = {}
): string {
  const root = copy(nodes)
  const prefix = options.prefix ?? ''
  visit(root, 'element', function (node, index, parent) {
    const {id, href} = node.properties
    if (id) node.properties.id = prefix + id
    if (prefix) node.tagName = node.tagName.replace(/^h([1-5])$/, (_, d) => `h${Number(d) + 1}`)
    if (typeof href === 'string') {
      const [path = '', fragment] = href.split('#')
      const to = path === '' && prefix ? `#${prefix.slice(0, -1)}` : options.links?.get(path)
      if (to) node.properties.href = fragment ? `${to}-${fragment}` : to
    }
    // A browser has no list of printed pages to name it in, and ARIA no name for it elsewhere.
    if (node.properties.role === 'doc-pagebreak') node.properties = {id: node.properties.id}
    if (node.tagName === 'rt' && parent && index !== undefined) {
      parent.children.splice(index, 1, element('rp', {}, '（'), node, element('rp', {}, '）'))
      return [SKIP, index + 3]
    }
    return undefined
  })
  if (options.isVertical) rehypeTcy()(root)
  return html.stringify(root)
}

/**
 * Write nodes as XHTML for an EPUB: every element closed, `epub:type` beside the roles that
 * reading systems open as pop-ups, page lists and titles.
 *
 * @param nodes
 *   Nodes of a page; they are not changed.
 * @param options
 *   `isVertical`: set two-digit numbers upright in the vertical line.
 */
export function stringifyXhtml(
  nodes: readonly ElementContent[],
  options: {readonly isVertical?: boolean} = {}
): string {
  const root = copy(nodes)
  let hasOpenAngle = false
  visit(root, 'element', function (node) {
    const type = epubType(node)
    hasOpenAngle ||= Object.values(node.properties).some((value) => String(value).includes('<'))
    if (type) node.properties = {'epub:type': type, ...node.properties}
    const {src} = node.properties
    if (typeof src === 'string') node.properties.src = src.replace(/^images\//, '../images/')
  })
  if (options.isVertical) rehypeTcy()(root)
  const markup = xhtml.stringify(root)
  // `]]>` in text and `<` in an attribute are no XML; HTML needs no such care, so the serialiser
  // does not take it.
  const safe = hasOpenAngle ? markup.replace(tag, escapeInside) : markup
  return printable(safe).replaceAll(']]>', ']]&#x3E;')
}

/** A whole tag: in text the serialiser has escaped every `<`. */
const tag = /<[^">]*(?:"[^"]*"[^">]*)*>/g

function escapeInside(tag: string): string {
  return '<' + tag.slice(1).replaceAll('<', '&#x3C;')
}

const html = unified().use(rehypeStringify).freeze()
const xhtml = unified().use(rehypeStringify, {closeSelfClosing: true}).freeze()

const typesByRole = new Map([
  ['doc-noteref', 'noteref'],
  ['doc-footnote', 'footnote'],
  ['doc-pagebreak', 'pagebreak']
])

function epubType(node: Element): string | undefined {
  return node.tagName === 'h1' ? 'title' : typesByRole.get(String(node.properties.role ?? ''))
}

function copy(nodes: readonly ElementContent[]): Root {
  return {type: 'root', children: structuredClone(nodes) as ElementContent[]}
}

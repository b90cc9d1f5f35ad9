import type {Element, ElementContent, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {element} from '../hast/element.ts'
import {rehypeRare} from '../hast/rehype-rare.ts'
import {rehypeTcy} from '../hast/rehype-tcy.ts'
import {rewriteElements} from '../hast/rewrite-elements.ts'
import {printable} from './parse-markdown.ts'

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
  const {prefix = '', links} = options
  const change = function (node: Element): Element | readonly Element[] {
    // A browser has no list of printed pages to name it in, and ARIA no name for it elsewhere.
    if (node.properties.role === 'doc-pagebreak') {
      const {id} = node.properties
      return {...node, properties: {id: id ? prefix + id : id}}
    }
    const changed = prefix || links ? amongOthers(node, prefix, links) : node
    if (node.tagName !== 'rt') return changed
    return [element('rp', {}, '（'), changed, element('rp', {}, '）')]
  }
  const write = (some: readonly ElementContent[]) =>
    html.stringify(toRoot(rewriteElements(some, change), options.isVertical))
  return options.isVertical ? write(nodes) : writeAround(nodes, write, prefix)
}

/** An element of one article on a page with all of them. */
function amongOthers(
  node: Element,
  prefix: string,
  links: ReadonlyMap<string, string> | undefined
): Element {
  const {id, href} = node.properties
  const tagName = prefix
    ? node.tagName.replace(/^h([1-5])$/, (_, d) => `h${Number(d) + 1}`)
    : node.tagName
  const [path = '', fragment] = typeof href === 'string' ? href.split('#') : []
  const to =
    href === undefined
      ? undefined
      : path === '' && prefix
        ? `#${prefix.slice(0, -1)}`
        : links?.get(path)
  if (!id && !to && tagName === node.tagName) return node
  const properties = {...node.properties}
  if (id) properties.id = prefix + id
  if (to) properties.href = fragment ? `${to}-${fragment}` : to
  return {...node, tagName, properties}
}

/**
 * Write nodes as XHTML for an EPUB: every element closed, `xml:lang` beside `lang`, and `epub:type`
 * beside the roles that reading systems open as pop-ups, page lists and titles.
 *
 * @param nodes
 *   Nodes of a page; they are not changed.
 * @param options
 *   `isVertical`: set two-digit numbers upright in the vertical line; `links` are addresses to be
 *   replaced, without their fragment; `rare` are characters that have a font of their own.
 */
export function stringifyXhtml(
  nodes: readonly ElementContent[],
  options: {
    readonly isVertical?: boolean
    readonly links?: ReadonlyMap<string, string> | undefined
    readonly rare?: ReadonlySet<string> | undefined
  } = {}
): string {
  let hasOpenAngle = false
  const change = function (node: Element): Element {
    const type = epubType(node)
    const {src, href, lang} = node.properties
    const [path = '', ...fragment] = typeof href === 'string' ? href.split('#') : []
    const to = options.links?.get(path)
    hasOpenAngle ||= Object.values(node.properties).some((value) => String(value).includes('<'))
    if (!type && typeof src !== 'string' && !to && !lang) return node
    const properties = type ? {'epub:type': type, ...node.properties} : {...node.properties}
    if (lang) properties.xmlLang = lang
    if (typeof src === 'string') properties.src = src.replace(/^images\//, '../images/')
    if (to) properties.href = [to, ...fragment].join('#')
    return {...node, properties}
  }
  const write = (some: readonly ElementContent[]) =>
    xhtml.stringify(toRoot(rewriteElements(some, change), options.isVertical, options.rare))
  const isChanged = options.isVertical || (options.rare && options.rare.size > 0)
  const markup = isChanged ? write(nodes) : writeAround(nodes, write)
  // `]]>` in text and `<` in an attribute are no XML; HTML needs no such care, so the serialiser
  // does not take it.
  const safe = hasOpenAngle ? markup.replace(tag, escapeInside) : markup
  return printable(safe).replaceAll(']]>', ']]&#x3E;')
}

/**
 * Write nodes without having the serialiser look at every paragraph of a long text: those that hold
 * nothing but words are written as they are, and it writes what is between.
 *
 * @param write
 *   Writes nodes that stand beside each other.
 * @param prefix
 *   What is put before the id of each paragraph.
 */
function writeAround(
  nodes: readonly ElementContent[],
  write: (nodes: readonly ElementContent[]) => string,
  prefix = ''
): string {
  let markup = ''
  let from = 0
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    // A line ending belongs to what it stands behind.
    const plain =
      node.type === 'text' && from === at ? plainText(node) : plainParagraph(node, prefix)
    if (plain === undefined) continue
    if (from < at) markup += write(nodes.slice(from, at))
    markup += plain
    from = at + 1
  }
  return from < nodes.length ? markup + write(nodes.slice(from)) : markup
}

/** `<p id="p1">words</p>`, where a paragraph is no more than that. */
function plainParagraph(node: ElementContent, prefix: string): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p' || node.children.length !== 1)
    return undefined
  const words = plainText(node.children[0]!)
  const {id, ...others} = node.properties
  if (words === undefined || typeof id !== 'string' || !plainId.test(id)) return undefined
  for (const _ in others) return undefined
  return `<p id="${prefix}${id}">${words}</p>`
}

/** A text without a sign of markup. */
const plainText = (node: ElementContent): string | undefined =>
  node.type === 'text' && !/[<&]/.test(node.value) ? node.value : undefined

const plainId = /^[\w-]+$/

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
  if (node.tagName === 'h1') return 'title'
  return node.properties.role ? typesByRole.get(String(node.properties.role)) : undefined
}

function toRoot(
  nodes: readonly ElementContent[],
  isVertical: boolean | undefined,
  rare?: ReadonlySet<string>
): Root {
  const hasRare = rare !== undefined && rare.size > 0
  if (!isVertical && !hasRare) return {type: 'root', children: nodes as ElementContent[]}
  const root: Root = {type: 'root', children: structuredClone(nodes) as ElementContent[]}
  if (isVertical) rehypeTcy()(root)
  if (hasRare) rehypeRare({characters: rare})(root)
  return root
}

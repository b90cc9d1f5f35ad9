import type {Element, ElementContent, Nodes, Root} from 'hast'
import type {Schema} from 'hast-util-sanitize'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {element} from '../hast/element.ts'
import type {Plugins} from './load-plugins.ts'

/** What was left out of the HTML in a text, for a message. */
type OnLeftOut = (name: string, node: Element) => void

/**
 * Read the HTML in a text as a browser does, let through what only says how a text is set, and write
 * the rest as HTML of today: `center` is a class, `font` nothing, a second `main` a `div`.
 *
 * @param tree
 *   Tree with pieces of HTML (`raw`).
 * @param onLeftOut
 *   Called for what moves, sounds or reaches out: its words stay, but for those of fields.
 */
export function cleanHtml(tree: Root, file: VFile, plugins: Plugins, onLeftOut: OnLeftOut): Root {
  const {raw, sanitize} = plugins
  if (!raw || !sanitize) return tree
  closeEmpty(tree)
  const slots: ElementContent[] = []
  hideSlots(tree, slots)
  const read = raw(tree as Nodes, {file}) as Root
  visit(read, 'element', function (node) {
    if (active.has(node.tagName)) onLeftOut(node.tagName, node)
  })
  schema ??= createHtmlSchema(sanitize.defaultSchema)
  const safe = sanitize.sanitize(read, schema) as Root
  showSlots(safe, slots)
  modernise(safe)
  return safe
}

/**
 * `<iframe src="x" />` and `<span id="y" />` end themselves for whoever writes them. To a browser all that
 * follows would be in them, and the rest of the chapter would be gone, or be one place to point at.
 */
function closeEmpty(tree: Root): void {
  visit(tree, 'raw', function (node) {
    node.value = node.value.replace(
      /<(a|span|div|i|b|em|iframe|textarea|script|style|noscript|template|select|object|svg|title)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)(?<=["'\s]|<\w+)\/>/gi,
      (_, name: string, attributes: string) => `<${name}${attributes}></${name}>`
    )
  })
}

let schema: Schema | undefined

/** Elements in which nothing can come from the HTML of a text: code in colours, formulas. */
const finished = new WeakSet<Element>()

/** Say that an element is to stay as it is. */
export function finish(node: Element): Element {
  finished.add(node)
  return node
}

/** What does something, and is no text. */
const active = new Set(
  'script iframe video audio object embed canvas form input button select textarea svg applet'.split(
    ' '
  )
)

/** Stands for what is finished while the rest is looked at. */
const slotName = 'x-slot'

function hideSlots(tree: Root, slots: ElementContent[]): void {
  visit(tree, 'element', function (node, index, parent) {
    if (!parent || index === undefined || !finished.has(node)) return undefined
    parent.children[index] = element(slotName, {dataSlot: String(slots.length)})
    slots.push(node)
    return 'skip'
  })
}

function showSlots(tree: Root, slots: ElementContent[]): void {
  const left = new Map(slots.map((node, index) => [String(index), node]))
  visit(tree, 'element', function (node, index, parent) {
    if (!parent || index === undefined || node.tagName !== slotName) return undefined
    const name = String(node.properties.dataSlot ?? '')
    const found = left.get(name)
    left.delete(name)
    parent.children.splice(index, 1, ...(found ? [found] : []))
    return found ? ['skip', index + 1] : ['skip', index]
  })
}

function createHtmlSchema(base: Schema): Schema {
  const more =
    'abbr aside article address big caption center cite col colgroup dfn figcaption figure font footer header main mark nav picture ruby rb rtc small source tfoot time u wbr tt strike x-slot'
  const attributes = base.attributes ?? {}
  return {
    ...base,
    clobber: [],
    clobberPrefix: '',
    tagNames: [...(base.tagNames ?? []).filter((name) => name !== 'input'), ...more.split(' ')],
    attributes: {
      a: ['href', 'name', 'title', 'ariaLabel'],
      abbr: ['title'],
      col: ['span'],
      colgroup: ['span'],
      details: ['open'],
      img: ['src', 'alt', 'title', 'width', 'height', 'align'],
      li: ['value'],
      ol: ['start', 'reversed', 'type'],
      q: [],
      source: [],
      td: ['colSpan', 'rowSpan', 'align', 'headers'],
      th: ['colSpan', 'rowSpan', 'align', 'scope', 'headers', 'abbr'],
      time: ['dateTime'],
      'x-slot': ['dataSlot'],
      '*': [
        'id',
        'className',
        'lang',
        'dir',
        'align',
        'dataGiven',
        'ariaLabel',
        ['role', 'doc-noteref', 'doc-footnote', 'doc-backlink', 'note', 'img']
      ]
    },
    // What is typed or chosen in a form is a program's, and no text.
    strip: 'script style template noscript iframe svg object math select textarea'.split(' '),
    protocols: {...attributes, href: null, src: null} as never,
    allowComments: false,
    allowDoctypes: false
  }
}

const asDivision = new Set('main nav header footer article section aside address center'.split(' '))
const asSpan = new Set(['font', 'big', 'rb', 'rtc'])
const renamed: Readonly<Record<string, string>> = {tt: 'code', strike: 'del'}

function modernise(tree: Root): void {
  visit(tree, 'element', function (node, index, parent) {
    const {properties, tagName} = node
    if (tagName === 'center') properties.align = 'center'
    if (asDivision.has(tagName) && properties.role === undefined) node.tagName = 'div'
    else if (asSpan.has(tagName)) node.tagName = 'span'
    else if (Object.hasOwn(renamed, tagName)) node.tagName = renamed[tagName]!
    if (tagName === 'a' && properties.name !== undefined) {
      properties.id ??= properties.name
      delete properties.name
    }
    if (tagName === 'picture' && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children.filter(isImage))
      return index
    }
    // What is left of a film.
    if (tagName === 'source' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    if (tagName === 'details') addSummary(node)
    // A name without a role is heard nowhere.
    if (properties.ariaLabel && !properties.role && tagName !== 'a') delete properties.ariaLabel
    // `align` of tables' cells is that of Markdown, and is read later.
    return undefined
  })
}

function isImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img'
}

/** `summary` stands first, where it is. */
function addSummary(node: Element): void {
  const at = node.children.findIndex(
    (child) => child.type === 'element' && child.tagName === 'summary'
  )
  if (at > 0) node.children.unshift(...node.children.splice(at, 1))
}

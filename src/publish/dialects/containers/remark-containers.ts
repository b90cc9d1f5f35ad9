import type {Paragraph, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {toString as textOfTree} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {Labels} from '../../../templates/book-labels.ts'
import {listTable} from './list-table.ts'

/** Kinds of boxes in the words of all tools, and which of a few they look like. */
const looks: Readonly<Record<string, AlertLook>> = {
  note: 'note',
  info: 'note',
  information: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  seealso: 'note',
  todo: 'note',
  admonition: 'note',
  secondary: 'note',
  question: 'note',
  faq: 'note',
  help: 'note',
  example: 'note',
  quote: 'note',
  cite: 'note',
  topic: 'note',
  sidebar: 'note',
  margin: 'note',
  aside: 'note',
  card: 'note',
  'grid-item-card': 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
  bug: 'caution'
}

type AlertLook = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** Containers that only group or style what is in them. */
const transparent = new Set(
  'tabs tab-set code-group raw v-pre grid cards card-group steps stepper table glossary code grid-item content-ref only if group prompt update updates html div container center columns column row'.split(
    ' '
  )
)

/**
 * Give containers their meaning: boxes, folded parts, tabs one below another.
 *
 * @param labels
 *   Words for boxes that have no title of their own.
 * @param onUnknown
 *   Called with the name of a container that nobody knows; its title and its text stay.
 */
export function remarkContainers(
  labels: Labels,
  onUnknown: (name: string, node: ContainerDirective) => void
) {
  return function (tree: Root): undefined {
    visit(tree, 'containerDirective', function (node) {
      const name = node.name.toLowerCase()
      const label = takeLabel(node)
      const {attributes} = node
      if (name === 'details' || name === 'dropdown' || name === 'accordion' || name === 'spoiler') {
        const kind = attributes?.kind ?? ''
        setElement(node, 'details', looks[kind] ? {className: ['alert', looks[kind]]} : {})
        if (attributes && 'open' in attributes) node.data!.hProperties!.open = true
        node.children.unshift(
          toParagraph('summary', label ?? generated(labels, looks[kind] ? kind : 'details'))
        )
      } else if (name === 'tab' || name === 'tab-item' || name === 'step') {
        setElement(node, 'div', {className: ['tab']})
        if (label) node.children.unshift(toParagraph('p', label, ['tab-label']))
      } else if (name === 'iframe' || name === 'embed' || name === 'include') {
        // A caption may stand in it.
        onUnknown(node.name, node)
        setElement(node, 'div', {className: ['group']})
      } else if (name === 'nothing' || name === 'mkdocstrings') {
        if (name !== 'nothing') onUnknown(node.name, node)
        node.children = []
        setElement(node, 'div', {})
      } else if (name === 'figure') {
        setElement(node, 'figure', {})
        node.children = captioned(node.children)
      } else if (Object.hasOwn(looks, name)) {
        setElement(node, 'div', {className: ['alert', looks[name]!], role: 'note'})
        const isBare = attributes ? 'bare' in attributes : false
        if (!isBare)
          node.children.unshift(toParagraph('p', label ?? generated(labels, name), ['alert-title']))
      } else if (attributes && 'named' in attributes) {
        // MkDocs makes a box of any name, and its title of that.
        setElement(node, 'div', {className: ['alert', 'note'], role: 'note'})
        const title = [generatedWord(name.charAt(0).toUpperCase() + name.slice(1))]
        node.children.unshift(toParagraph('p', label ?? title, ['alert-title']))
      } else {
        if (name === 'list-table') node.children = listTable(node.children, attributes)
        else if (!transparent.has(name)) onUnknown(node.name, node)
        setElement(node, 'div', {className: ['group']})
        if (label) node.children.unshift(toParagraph('p', label, ['tab-label']))
      }
    })
  }
}

/** A figure's first paragraph is its picture, all that follows says what it shows. */
function captioned(children: ContainerDirective['children']): ContainerDirective['children'] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'image') return children
  const picture = first.children as unknown as ContainerDirective['children']
  if (rest.length === 0) return picture
  const [only] = rest
  const isWords = rest.length === 1 && only?.type === 'paragraph'
  const words = isWords ? (only as Paragraph).children : (rest as Paragraph['children'][number][])
  return [...picture, toParagraph('figcaption', words as PhrasingContent[])]
}

/**
 * Make boxes of the alerts of GitHub and Obsidian: quotations that begin with `[!NOTE]`.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github
 */
export function remarkAlerts(labels: Labels) {
  return function (tree: Root): undefined {
    visit(tree, 'blockquote', function (node) {
      const [first] = node.children
      const text = first?.type === 'paragraph' ? first.children[0] : undefined
      if (first?.type !== 'paragraph' || text?.type !== 'text') return
      const [mark, name = '', fold = '', title = ''] =
        /^\[!([A-Za-z][\w-]*)\]([+-]?)[ \t]*([^\n]*)(?:\n|$)/.exec(text.value) ?? []
      const kind = name.toLowerCase()
      if (mark === undefined) return
      // Obsidian sets what nobody knows as a note with that name.
      const known = Object.hasOwn(looks, kind) ? kind : undefined
      text.value = text.value.slice(mark.length)
      const rest: PhrasingContent[] = text.value === '' ? first.children.slice(1) : first.children
      const label: PhrasingContent[] = title
        ? [{type: 'text', value: title}]
        : known
          ? generated(labels, known)
          : [generatedWord(name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))]
      const isTitle = title !== '' && text.value === ''
      // Emphasis after a title on the same line is of the title.
      if (isTitle && rest.length > 0 && !textOfTree(rest[0]).startsWith('\n')) {
        const end = rest.findIndex((one) => one.type === 'text' && one.value.includes('\n'))
        if (end < 0) label.push(...rest.splice(0))
        else label.push(...rest.splice(0, end))
      }
      if (rest[0]?.type === 'break') rest.shift()
      first.children = rest
      const look = known ? looks[known]! : 'note'
      const isFolded = fold !== ''
      node.data = isFolded
        ? {
            hName: 'details',
            hProperties: {className: ['alert', look], ...(fold === '+' && {open: true})}
          }
        : {hName: 'div', hProperties: {className: ['alert', look], role: 'note'}}
      if (rest.length === 0) node.children.shift()
      node.children.unshift(
        toParagraph(isFolded ? 'summary' : 'p', label, isFolded ? [] : ['alert-title'])
      )
    })
  }
}

/** A word of Collate's, marked as such: no text of the book's. */
function generated(labels: Labels, kind: string): PhrasingContent[] {
  const words: Readonly<Record<string, string>> = labels.alerts
  const look = looks[kind]
  const value = words[kind] ?? (look && words[look]) ?? words.note!
  return [generatedWord(value)]
}

function generatedWord(value: string): PhrasingContent {
  return {
    type: 'emphasis',
    children: [{type: 'text', value}],
    data: {hName: 'span', hProperties: {className: ['generated']}}
  }
}

function takeLabel(node: ContainerDirective): PhrasingContent[] | undefined {
  const [first] = node.children
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return undefined
  node.children.shift()
  return first.children
}

function setElement(
  node: ContainerDirective,
  hName: string,
  hProperties: Record<string, string | boolean | string[]>
): void {
  const id = node.attributes?.id
  node.data = {hName, hProperties: {...(id && {id}), ...hProperties}}
}

function toParagraph(
  hName: string,
  children: PhrasingContent[],
  className: string[] = []
): Paragraph {
  const properties = className.length > 0 ? {hProperties: {className}} : {}
  return {type: 'paragraph', data: {hName, ...properties}, children}
}

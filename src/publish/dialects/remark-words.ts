import type {Link, Nodes, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {termId} from './lines/glossary.ts'

/** What the words of a text need beyond Markdown. */
interface WordOptions {
  /** Signs by their names; nothing where no text has such. */
  readonly emoji: Readonly<Record<string, string>> | undefined
  /** Called for a role of MyST that nobody knows; its text stays. */
  readonly onRole: (name: string, node: Nodes) => void
}

/**
 * Give meaning to what stands within lines: `:tada:`, `{.wide #id}` behind a heading, a link or a
 * picture, roles such as `{kbd}` before code, and abbreviations that a line `*[HTML]: …` explains.
 */
export function remarkWords({emoji, onRole}: WordOptions) {
  return function (tree: Root): undefined {
    const abbreviations = takeAbbreviations(tree)
    visit(tree, function (node, index, parent) {
      if (node.type === 'heading') takeHeadingId(node)
      if (node.type === 'table') keepCells(node)
      if (node.type === 'paragraph') dropAttributes(node)
      if (node.type === 'inlineCode' && parent && index !== undefined) {
        return readRole(parent, index, onRole)
      }
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      if (node.value.startsWith('{') && index > 0) {
        const before = parent.children[index - 1]!
        const found = attributable.has(before.type) ? attributes.exec(node.value)?.[0] : undefined
        if (found) {
          node.value = node.value.slice(found.length)
          const id = /#([\w.:-]+)/.exec(found)?.[1]
          if (id && isPlace(before)) parent.children[index - 1] = place(id)
          else if (id) Object.assign(before, {data: {hProperties: {id}}})
        }
      }
      node.value = node.value.replace(/\{:[ \t]*[.#][^{}\n]*\}/g, '')
      if (emoji) node.value = withEmoji(node.value, emoji)
      const pieces = abbreviations && explain(node, abbreviations)
      if (!pieces || parent.type === 'link') return undefined
      parent.children.splice(index, 1, ...(pieces as never[]))
      return [SKIP, index + pieces.length]
    })
  }
}

const attributes =
  /^\{:?\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+)|data-[\w-]+)(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+)|[\w-]+))*\s*\}/
const attributable = new Set([
  'link',
  'image',
  'inlineCode',
  'emphasis',
  'strong',
  'linkReference',
  'imageReference'
])

/** `[](){#id}`: a link to nowhere that is there to be led to, as sites of MkDocs have it. */
const isPlace = (node: Nodes) =>
  node.type === 'link' && node.url === '' && node.children.length === 0

function place(id: string): PhrasingContent {
  return {type: 'emphasis', children: [], data: {hName: 'a', hProperties: {id}}}
}

const headingAttributes = /\s*\{:?\s*((?:[#.][^\s}]+|[\w-]+=[^\s}]+)(?:\s+[^\s}]+)*)\s*\}\s*$/
const ofTranslations = /\s*%\{(#[^\s}]+)\}%\s*$/

/** `## Title {#id .class}`, `## Title %{#id}%`, as translations of VitePress have it. */
function takeHeadingId(node: Extract<Nodes, {type: 'heading'}>): void {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return
  const found = ofTranslations.exec(last.value) ?? headingAttributes.exec(last.value)
  if (!found) return
  const id = /#([^\s}]+)/.exec(found[1] ?? '')?.[1]
  last.value = last.value.slice(0, found.index)
  if (last.value === '') node.children.pop()
  if (id) node.data = {...node.data, hProperties: {...node.data?.hProperties, dataGiven: id}}
}

/** As many columns as a table has that a person wrote. */
const mostColumns = 50

/** A row with more cells than the head would lose them: no word is lost in a book. */
function keepCells(node: Extract<Nodes, {type: 'table'}>): void {
  const most = Math.max(...node.children.map(({children}) => children.length))
  const {align} = node
  while (align && align.length < Math.min(most, mostColumns)) align.push(null)
}

/** A paragraph's last line may be its attributes alone. */
function dropAttributes(node: Extract<Nodes, {type: 'paragraph'}>): void {
  const last = node.children.at(-1)
  if (last?.type === 'text')
    last.value = last.value.replace(/(?:^|\n)[ \t]*\{:[^{}\n]*\}[ \t]*$/, '')
}

function withEmoji(value: string, emoji: Readonly<Record<string, string>>): string {
  if (!value.includes(':')) return value
  return value
    .replace(/:(?:material|fontawesome|octicons|simple)(?:-[a-z\d]+)+:(?:\{[^}]*\})? ?/g, '')
    .replace(/:([a-z\d_+-]+):/g, (whole, name: string) =>
      Object.hasOwn(emoji, name) ? emoji[name]! : whole
    )
}

/** `*[HTML]: Hypertext Markup Language`, a line each; they are taken out of the tree. */
function takeAbbreviations(tree: Root): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  tree.children = tree.children.filter((node: RootContent) => {
    if (node.type !== 'paragraph') return true
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '\0')).join('')
    const lines = text.split('\n').map((line) => /^\*\[([^\]]+)\]:\s*(.*)$/.exec(line))
    if (!lines.every((line) => line !== null)) return true
    for (const [, name = '', meaning = ''] of lines) found.set(name, meaning.trim())
    return false
  })
  return found.size > 0 ? found : undefined
}

function explain(
  {value}: Text,
  abbreviations: ReadonlyMap<string, string>
): PhrasingContent[] | undefined {
  const names = [...abbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pieces = value.split(
    new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  )
  if (pieces.length === 1) return undefined
  return pieces
    .map((piece, index): PhrasingContent => {
      if (index % 2 === 0) return {type: 'text', value: piece}
      const title = abbreviations.get(piece)!
      return {
        type: 'emphasis',
        children: [{type: 'text', value: piece}],
        data: {hName: 'abbr', hProperties: title ? {title} : {}}
      }
    })
    .filter((piece) => piece.type !== 'text' || piece.value !== '')
}

/** Roles of MyST that name an element, a link, or nothing but their text. */
function readRole(
  parent: Parents,
  index: number,
  onRole: WordOptions['onRole']
): [typeof SKIP, number] | undefined {
  const before = parent.children[index - 1]
  const node = parent.children[index]!
  if (before?.type !== 'text' || node.type !== 'inlineCode') return undefined
  const [mark, name] = /\{([\w:-]+)\}$/.exec(before.value) ?? []
  if (mark === undefined || name === undefined) return undefined
  before.value = before.value.slice(0, -mark.length)
  const {value} = node
  const text: Text = {type: 'text', value}
  const inside = (hName: string): PhrasingContent => ({
    type: 'emphasis',
    children: [text],
    data: {hName}
  })
  const replace = (made: PhrasingContent): [typeof SKIP, number] => {
    parent.children.splice(index, 1, made as never)
    return [SKIP, index + 1]
  }
  const elements: Readonly<Record<string, string>> = {
    kbd: 'kbd',
    sub: 'sub',
    sup: 'sup',
    subscript: 'sub',
    superscript: 'sup',
    del: 'del',
    u: 'u'
  }
  if (Object.hasOwn(elements, name)) return replace(inside(elements[name]!))
  if (name === 'math') return replace({type: 'inlineMath', value} as PhrasingContent)
  if (name === 'abbr') {
    const [, short = value, title = ''] = /^(.*?)\s*\((.*)\)$/.exec(value) ?? []
    return replace({
      type: 'emphasis',
      children: [{type: 'text', value: short}],
      data: {hName: 'abbr', hProperties: title ? {title} : {}}
    })
  }
  if (/^(?:ref|doc|numref|eq|term|cite|cite:p|cite:t|download|file)$/.test(name)) {
    const [, label, target = value] = /^(.*?)\s*<([^>]*)>$/s.exec(value) ?? []
    const address = addressOf(name, target)
    if (address === undefined) return replace({type: 'text', value: label || target})
    // What has no words of its own is called what it leads to.
    const isNamed = label || name === 'term' || name === 'download'
    const words = isNamed ? label || target : ''
    const link: Link = {type: 'link', url: address, children: wordsWithName(words)}
    return replace(link)
  }
  if (
    !/^(?:code|myst:\w+|py:\w+|c:\w+|func|class|meth|mod|envvar|option|command|guilabel|menuselection|program|samp)$/.test(
      name
    )
  )
    onRole(name, node)
  return undefined
}

/** Where a role leads, if it leads anywhere. */
function addressOf(role: string, target: string): string | undefined {
  if (role === 'doc' || role === 'download') return target
  if (role === 'term') return `#${termId(target)}`
  return /^(?:ref|numref|eq)$/.test(role) ? `#${target}` : undefined
}

/** `Table %s`, `Figure {number}`: a book has no such numbers, and what it leads to has a name. */
function wordsWithName(words: string): PhrasingContent[] {
  return words.split(/%s|\{(?:number|name)\}/).flatMap((piece, index): PhrasingContent[] => {
    const hProperties = {className: ['generated']}
    const name: PhrasingContent = {
      type: 'emphasis',
      children: [],
      data: {hName: 'span', hProperties}
    }
    return [...(index > 0 ? [name] : []), ...(piece ? [{type: 'text' as const, value: piece}] : [])]
  })
}

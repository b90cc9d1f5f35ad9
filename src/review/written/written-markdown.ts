import type {Image, Nodes, Root, RootContent} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {escapeRuns, escapeRunsFromMarkdown} from '../../text/escape-runs.ts'
import {alikeness} from '../../text/likeness/alikeness.ts'
import {addInk, addNotation, createInk, type Ink, type InkBuilder, inkOf} from '../ink/ink.ts'
import {readWrittenFront} from './read-written-front.ts'

/** What a written Markdown file says. */
export interface WrittenMarkdown {
  /** `title` of the front matter. */
  readonly frontTitle: string
  readonly authors: readonly string[]
  readonly kind: string
  /** Keys of the front matter, each with its offset in the file. */
  readonly keys: ReadonlyMap<string, number>
  /** Offset of what is wrong with the front matter, if it is no YAML. */
  readonly fault: number | undefined
  /** Its fields with the places of their characters. */
  readonly fields: {readonly title: Ink; readonly description: Ink}
  /** `description` of the front matter. */
  readonly description: string
  /** `byline` of the front matter. */
  readonly frontByline: Ink
  /** The first heading of the first level, else the front matter's title. */
  readonly title: Ink
  /** The same as text: without white space, and without the readings of ruby. */
  readonly plainTitle: string
  /** The line below the title, else the front matter's. */
  readonly byline: Ink
  /** Title, byline and body in the order of the file. */
  readonly all: Ink
  /** The same as a reader gets it: notes at the end, in the order in which they are referred to. */
  readonly reading: Ink
  /** The parts that begin with it and have no file, as files with nothing but a heading would be read. */
  readonly parts: readonly WrittenMarkdown[]
}

/**
 * Read the characters of a written Markdown file that stand for printed ones.
 *
 * It knows nothing of how the file was made: the same as any reader of Markdown sees.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its inks; offsets are those of `value`.
 */
export function readWrittenMarkdown(value: string): WrittenMarkdown {
  const tree = parser.parse(value) as Root
  const front = readWrittenFront(tree, value)
  const headingAt = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const heading = tree.children[headingAt]
  const title = createInk()
  if (heading) collect(heading, value, title)
  else addInk(title, front.fields.title)
  const below = tree.children[headingAt + 1]
  const byline = heading && below ? bylineOf(below, front.byline, value) : undefined
  const body = createInk()
  const main = createInk()
  const notes = new Map<string, InkBuilder>()
  const references: string[] = []
  for (const [index, node] of tree.children.entries()) {
    if (index === headingAt || (byline && node === below)) {
      collectReferences(node, references)
      continue
    }
    collect(node, value, body)
    collectReading(node, value, {main, notes, references})
  }
  const all = createInk()
  const reading = createInk()
  for (const ink of [title, byline ?? front.byline, body]) addInk(all, ink)
  for (const ink of [title, byline ?? front.byline, main]) addInk(reading, ink)
  for (const key of new Set([...references, ...notes.keys()])) {
    const note = notes.get(key)
    if (note) addInk(reading, note)
  }
  const plainTitle = inkOf(heading ? plain(heading) : front.frontTitle)
  return {
    ...front,
    parts: front.parts.map(({text, ink}) => headingAlone(text, ink)),
    frontByline: front.byline,
    byline: byline ?? front.byline,
    title,
    plainTitle,
    all,
    reading
  }
}

/** The line below a title, if it is the byline that the front matter names, or one much like it. */
function bylineOf(node: RootContent, named: Ink, value: string): Ink | undefined {
  if (named.codes.length === 0 || node.type !== 'paragraph') return undefined
  const ink = createInk()
  collect(node, value, ink)
  return alikeness(textOf(ink), textOf(named)) >= leastAlike ? ink : undefined
}

/** As whoever publishes the file takes two lines for one. */
const leastAlike = 0.5

const textOf = ({codes}: Ink) => codes.map((code) => String.fromCodePoint(code)).join('')

/** The links of a Markdown file, in order. */
export function readLinks(value: string): {href: string; text: string; offset: number}[] {
  const links: {href: string; text: string; offset: number}[] = []
  visit(parser.parse(value) as Root, 'link', function (node) {
    links.push({href: node.url, text: plain(node), offset: node.position?.start.offset ?? 0})
  })
  return links
}

/** The items of lists in a Markdown file that begin with no link: parts without a page. */
export function readLabels(value: string): string[] {
  const labels: string[] = []
  visit(parser.parse(value) as Root, 'listItem', function ({children: [line]}) {
    const isLinked = line?.type === 'paragraph' && line.children[0]?.type === 'link'
    if (line && !isLinked) labels.push(plain(line))
  })
  return labels
}

/** Text without what stands between `<rt>` and `</rt>`. */
function plain(node: Nodes): string {
  let text = ''
  let isReading = false
  const add = (child: Nodes): void => {
    if (child.type === 'html')
      isReading = child.value === '<rt>' || (isReading && child.value !== '</rt>')
    else if ('children' in child) child.children.forEach(add)
    else if ('value' in child && !isReading) text += child.value
  }
  add(node)
  return text
}

function collectReading(
  node: RootContent,
  value: string,
  {
    main,
    notes,
    references
  }: {
    readonly main: InkBuilder
    readonly notes: Map<string, InkBuilder>
    readonly references: string[]
  }
): void {
  collectReferences(node, references)
  if (node.type === 'footnoteDefinition') {
    const note = createInk()
    collect(node, value, note)
    if (!notes.has(node.identifier)) notes.set(node.identifier, note)
  } else collect(node, value, main)
}

function collectReferences(node: Nodes, references: string[]): void {
  if (node.type === 'footnoteReference') references.push(node.identifier)
  if ('children' in node) for (const child of node.children) collectReferences(child, references)
}

/** Tags that stand for how characters are set, not for characters. */
const tag = /^<(?:\/?(?:ruby|rt|rp|u|em)|br ?\/?|a id="page-[\w.-]+"|\/a)>$/

function collect(node: Nodes, value: string, ink: InkBuilder): void {
  const shown = imageOf(node)
  if (shown) {
    // Its words are read aloud in its place, not printed; a title is the caption of a figure.
    const caption = node.type === 'paragraph' && shown.title !== 'decorative' ? shown.title : ''
    const start = shown.position?.start.offset ?? 0
    if (caption) addNotation(ink, caption, value.slice(start, shown.position?.end.offset), start)
  } else if ('children' in node) {
    for (const child of node.children) collect(child, value, ink)
  } else if (
    'value' in node &&
    node.type !== 'yaml' &&
    !(node.type === 'html' && tag.test(node.value))
  ) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    addNotation(ink, node.value, value.slice(start, end), start)
  } else if ('alt' in node && node.alt) {
    const start = node.position?.start.offset ?? 0
    addNotation(ink, node.alt, value.slice(start, node.position?.end.offset), start)
  }
}

/** The image of the book's folder that a node is, or that a paragraph is all of. */
function imageOf(node: Nodes): Image | undefined {
  if (node.type === 'image') return /^(?:\.\/)?images\//.test(node.url) ? node : undefined
  if (node.type !== 'paragraph') return undefined
  const [only, ...rest] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== ''
  )
  return only?.type === 'image' && rest.length === 0 ? imageOf(only) : undefined
}

/** What a file says that has nothing but the heading of a part. */
export function headingAlone(heading = '', ink: Ink = createInk()): WrittenMarkdown {
  const nothing = createInk()
  return {
    frontTitle: heading,
    authors: [],
    kind: 'part',
    keys: new Map(),
    fault: undefined,
    fields: {title: ink, description: nothing},
    description: '',
    frontByline: nothing,
    title: ink,
    plainTitle: inkOf(heading),
    byline: nothing,
    all: ink,
    reading: ink,
    parts: []
  }
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkCjkFriendly)
  .use(notesAndTables)
  .freeze()

function notesAndTables(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmTable(),
    escapeRuns()
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), escapeRunsFromMarkdown()]
  ]
}

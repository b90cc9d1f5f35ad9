import type {
  BlockContent,
  Heading,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text
} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify, {type Options} from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {stringify} from 'yaml'
import type {Article, Part, Printed} from '../../structure/index.ts'
import type {Labels} from '../../templates/book-labels.ts'
import {firstSentence} from '../../text/first-sentence.ts'
import {yamlStyle} from '../../text/yaml-style.ts'
import {plainLine} from './plain-line.ts'
import {toCode} from './printed/to-code.ts'
import {toPrintedTable} from './printed/to-printed-table.ts'
import {toolsUnsafe} from './tools-unsafe.ts'

/** What an article is called, without readings: its printed title, else the name of its file, else a word for its kind, else how it begins. */
export function titleOf(article: Article, labels: Labels): string {
  return article.title?.text || article.fileTitle || untitled(article, labels)
}

/**
 * An article as one mdast tree, with its front matter and the positions of its characters.
 *
 * @param parts
 *   Headings of parts that begin with it and have no file (optional).
 */
export function articleTree(article: Article, title: string, parts: readonly string[] = []): Root {
  const {title: printed, byline, kind} = article
  const author = byline ? byline.author : article.author
  const first = article.body.find(
    ({role, blocks}) => role === 'paragraph' && blocks[0]?.regime !== 'table'
  )
  const description = firstSentence(first ? withoutReadings(first).replaceAll('\n', ' ') : '')
  const data = {
    title: printed ? withReadings(printed, title) : title,
    ...(description ? {description} : {}),
    ...(author ? {author} : {}),
    ...(byline ? {byline: byline.text} : {}),
    ...(kind === 'article' ? {} : {kind}),
    ...(parts.length > 0 && {part: parts.length === 1 ? parts[0] : parts})
  }
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: printed
      ? joinTitle(printed.blocks.map(({node}) => node.children))
      : [{type: 'text', value: title}]
  }
  return {
    type: 'root',
    children: [
      {
        type: 'yaml',
        value: stringify(data, yamlStyle).trimEnd()
      },
      heading,
      ...(byline ? [bylineParagraph(byline)] : []),
      ...quote(article.body),
      ...(article.footnotes ?? [])
    ]
  }
}

const processor = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(footnotesAndTables)
  .use(remarkStringify, {
    bullet: '-',
    fences: true,
    resourceLink: true,
    rule: '-',
    unsafe: toolsUnsafe,
    handlers: {text: writeText, paragraph: writeParagraph}
  })
  .freeze()

/** What has no sign is written as it is, without a search for each sign that there might be. */
function writeText({value}: Text, parent: Parents | undefined, state: State, info: Info): string {
  const isAlone = parent?.type === 'paragraph' && parent.children.length === 1
  return isAlone && isPlainLine.test(value) ? value : state.safe(value, info)
}

/** The same of a whole paragraph: what stands before and behind its one text is not asked for. */
function writeParagraph(node: Paragraph, _: Parents | undefined, state: State, info: Info): string {
  const [child] = node.children
  if (node.children.length === 1 && child?.type === 'text' && isPlainLine.test(child.value))
    return child.value
  const exits = [state.enter('paragraph'), state.enter('phrasing')]
  const value = state.containerPhrasing(node, info)
  for (const exit of exits.reverse()) exit()
  return value
}

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>
type State = Parameters<TextHandler>[2]
type Info = Parameters<TextHandler>[3]

const isPlainLine = new RegExp(`^${plainLine.source}$`, 'u')

function footnotesAndTables(this: Processor): undefined {
  const data = this.data()
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    gfmFootnoteToMarkdown(),
    gfmTableToMarkdown({tablePipeAlign: false})
  ]
}

/** An article as the text of its file. */
export function stringifyArticle(
  article: Article,
  title: string,
  parts?: readonly string[]
): string {
  return processor.stringify(mergeTexts(articleTree(article, title, parts)))
}

/** What mails quote stands in quotations as deep. */
function quote(body: readonly Part[], depth = 0): RootContent[] {
  const flow: RootContent[] = []
  for (let from = 0; from < body.length; ) {
    let to = from
    while (to < body.length && depthOf(body[to]!) > depth) to++
    if (to === from) flow.push(...toFlow(body[from++]!))
    else {
      const children = quote(body.slice(from, to), depth + 1) as BlockContent[]
      flow.push({type: 'blockquote', children})
      from = to
    }
  }
  return flow
}

const depthOf = ({blocks: [block]}: Part) => block?.quoted ?? 0

/** One line, as a headline is. */
function bylineParagraph({blocks}: Printed): Paragraph {
  return {type: 'paragraph', children: joinTitle(blocks.map(({node}) => node.children))}
}

function toFlow(part: Part): RootContent[] {
  if (part.role === 'code') return [toCode(part)]
  if (part.picture) return toFigure(part, part.picture)
  if (part.role !== 'heading') return [toPrintedTable(part) ?? part.node]
  const depth = Math.min(6, Math.max(2, part.depth)) as Heading['depth']
  return [{type: 'heading', depth, children: joinTitle([part.node.children])}]
}

/** A picture, with its words as the caption; below it, where they hold more than a caption can. */
function toFigure(
  {node, text}: Part,
  {name, alternative}: NonNullable<Part['picture']>
): RootContent[] {
  const isPlain = node.children.every(({type}) => type === 'text' || type === 'break')
  const title = isPlain ? node.children.map((child) => ('value' in child ? child.value : ' ')) : []
  const image = {type: 'image' as const, url: name, alt: alternative, title: title.join('') || null}
  const figure: Paragraph = {type: 'paragraph', children: [image]}
  return isPlain || text === '' ? [figure] : [figure, node]
}

/** A heading is one line: its lines and blocks are joined by spaces. */
function joinTitle(parts: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return parts.flatMap((part, index) => {
    const line = part.map(
      (node): PhrasingContent => (node.type === 'break' ? {type: 'text', value: ' '} : node)
    )
    return index === 0 ? line : [{type: 'text', value: ' '}, ...line]
  })
}

/** `上　粉屋《こなや》の朝`: front matter has a title as plain text prints it, with readings. */
function withReadings({blocks}: Printed, title: string): string {
  const children = joinTitle(blocks.map(({node}) => node.children))
  if (!children.some((child) => child.type === 'html' && child.value === '<rt>')) return title
  const marks = new Map([
    ['<rt>', '《'],
    ['</rt>', '》']
  ])
  return children
    .map((child) =>
      child.type === 'html'
        ? (marks.get(child.value) ?? '')
        : child.type === 'text'
          ? child.value
          : ''
    )
    .join('')
}

/** `渡守《わたしもり》は`: the sentence without what stands above its characters. */
function withoutReadings({node, text}: Part): string {
  const isRuby = node.children.some((child) => child.type === 'html' && child.value === '<rt>')
  if (!isRuby) return text
  let isReading = false
  let result = ''
  for (const child of node.children) {
    if (child.type === 'html')
      isReading = child.value === '<rt>' || (isReading && child.value !== '</rt>')
    else if (child.type === 'text' && !isReading) result += child.value
  }
  return result
}

/** Neighbouring texts as one, so that what must be escaped is seen whole. */
function mergeTexts(tree: Root): Root {
  return {...tree, children: merge(tree.children)}
}

function merge<T extends Nodes>(children: readonly T[]): T[] {
  const result: T[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = {...last, value: last.value + child.value}
    else if ('children' in child)
      result.push({...child, children: merge<Nodes>(child.children)} as T)
    else result.push(child)
  }
  return result
}

/** What an article without a title is called: by its kind, or by how it begins. */
function untitled(article: Article, labels: Labels): string {
  if (article.kind !== 'article') return labels.kinds[article.kind] ?? article.kind
  const text = article.body[0]?.text.replaceAll('\n', ' ') ?? ''
  const clause = /^.{0,24}?(?=[，。；：！？,;:!?]|$)/u.exec(text)?.[0]
  const words = /^.{8,24}(?=\s)/u.exec(text)?.[0]
  const start = clause || words || text.slice(0, 24)
  return start.trim() || labels.kinds.article || 'Text'
}

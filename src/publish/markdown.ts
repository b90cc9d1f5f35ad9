import type {Heading, Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {stringify} from 'yaml'
import type {Article, Part} from '../structure/index.ts'
import {firstSentence} from '../text/first-sentence.ts'
import type {MarkdownFile} from './edition.ts'
import type {Labels} from './labels.ts'
import {mdxUnsafe} from './mdx-unsafe.ts'
import {createSlugger} from './slug.ts'

/**
 * Write articles as Markdown: one file each, in reading order.
 *
 * Front matter holds `title`, `description` (the first sentence), and where known `author`, `byline` and `kind`; then come the title
 * as a heading and the body, one paragraph a line.
 *
 * @param articles
 *   Articles in reading order.
 * @param labels
 *   Words of the book's language, for what has no title of its own (a lead, a credit).
 * @param slugs
 *   Slugs that a person gave, by the article's index (optional).
 * @returns
 *   Files named `NN-slug.md`.
 */
export function toMarkdown(
  articles: readonly Article[],
  labels: Labels,
  slugs: ReadonlyMap<number, string> = new Map()
): MarkdownFile[] {
  const slug = createSlugger(slugs.values())
  const digits = Math.max(2, String(articles.length).length)
  return articles.map((article, index) => {
    const title = titleOf(article, labels)
    const base = slugs.get(index) ?? slug(title)
    const name = `${String(index + 1).padStart(digits, '0')}-${base}.md`
    return {name, value: stringifyArticle(article, title)}
  })
}

/** What an article is called: its printed title, else the name of its file, else a word for its kind, else how it begins. */
export function titleOf(article: Article, labels: Labels): string {
  return article.title?.text || article.fileTitle || untitled(article, labels)
}

/** An article as one mdast tree, with its front matter and the positions of its characters. */
export function articleTree(article: Article, title: string): Root {
  const {title: printed, byline, kind} = article
  const author = byline ? byline.author : article.author
  const first = article.body.find((part) => part.role === 'paragraph')
  const description = firstSentence(first ? withoutReadings(first).replaceAll('\n', ' ') : '')
  const data = {
    title,
    ...(description ? {description} : {}),
    ...(author ? {author} : {}),
    ...(byline ? {byline: byline.text} : {}),
    ...(kind === 'article' ? {} : {kind})
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
        value: stringify(data, {
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'PLAIN',
          lineWidth: 0
        }).trimEnd()
      },
      heading,
      ...article.body.map(toFlow),
      ...(article.footnotes ?? [])
    ]
  }
}

const processor = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(footnotes)
  .use(remarkStringify, {
    bullet: '-',
    fences: true,
    resourceLink: true,
    rule: '-',
    unsafe: mdxUnsafe
  })
  .freeze()

function footnotes(this: Processor): undefined {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmFootnoteToMarkdown()]
}

function stringifyArticle(article: Article, title: string): string {
  return processor.stringify(mergeTexts(articleTree(article, title)))
}

function toFlow(part: Part): RootContent {
  if (part.role !== 'heading') return part.node
  const depth = Math.min(6, Math.max(2, part.depth)) as Heading['depth']
  return {type: 'heading', depth, children: joinTitle([part.node.children])}
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

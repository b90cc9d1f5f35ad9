import type {
  Association,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent
} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {append} from './append.ts'
import {type CollateOptions, collate} from './pipeline.ts'
import {settleLedger} from './review/index.ts'
import {createLocator, type LedgerEntry, readSource, readText} from './source/index.ts'
import type {Article, ArticleKind, Part, PartRole, Printed} from './structure/index.ts'

/** How pages are read, and in which encoding. */
export interface CollateParseOptions extends CollateOptions {
  /** Encoding of bytes, by any of its names; it is detected if absent. A string has none. */
  readonly encoding?: string | undefined
}

/** What a node at the top of the tree is to the reader. */
export type FlowRole = PartRole | 'title' | 'byline'

/** What Collate knows of a heading or paragraph at the top of the tree. */
export interface CollateData {
  /** Index of the article that it belongs to, from 0. */
  article?: number | undefined
  /** What that article is in the book. */
  kind?: ArticleKind | undefined
  role?: FlowRole | undefined
  /** Of a title: how sure it is that it belongs to this body, 0 to 1. */
  confidence?: number | undefined
  /** Of a byline: the name alone, spread characters closed up. */
  author?: string | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** What was done to the characters of a page. */
    ledger: readonly LedgerEntry[]
  }
}

declare module 'mdast' {
  interface HeadingData extends CollateData {}
  interface ParagraphData extends CollateData {}
}

/**
 * Parse the text of printed pages: a parser plugin for unified.
 *
 * The text, as an extractor took it from a page, becomes Markdown's tree: articles in reading
 * order, each with its title as a heading of depth 1, its byline, its body. Text nodes have
 * `position`s in the page, one node for each piece of a printed line; those without one are spaces
 * that a join of two lines put in. Doubts are messages of the file; the ledger of what was dropped
 * or changed is `file.data.ledger`.
 *
 * ```ts
 * import {collateParse} from 'collate'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const page = 'The ferry goes on Mon-\nday, and the ferryman\nrests on Tuesday.\n'
 * const file = await unified().use(collateParse).use(remarkStringify).process(page)
 * console.log(String(file)) // 'The ferry goes on Monday, and the ferryman rests on Tuesday.\n'
 * ```
 *
 * @param options
 *   Configuration (optional).
 * @returns
 *   Nothing. A file that cannot be read as text gives an empty tree and a fatal message.
 */
export const collateParse: Plugin<[(Readonly<CollateParseOptions> | undefined)?], string, Root> =
  function (options) {
    // Footnotes are no part of what `remark-stringify` knows by itself.
    const data = this.data()
    data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmFootnoteToMarkdown()]
    this.parser = function (document: string, file: VFile): Root {
      const {encoding, ...rest} = options ?? {}
      const path = file.path ?? ''
      const bytes = typeof file.value === 'object' ? file.value : undefined
      const read = bytes
        ? readSource([{path, bytes}], {encoding})
        : readText({path, value: document})
      const collated = collate(read.source, rest)
      append(file.messages, [...read.messages, ...collated.messages])
      file.data.ledger = settleLedger([...read.ledger, ...collated.ledger])
      const value = read.source.files[0]?.value ?? ''
      const locate = createLocator(value)
      return {
        type: 'root',
        children: uniteLabels(collated.articles).flatMap(toFlow),
        position: {start: locate(0), end: locate(value.length)}
      }
    }
  }

/** Labels of footnotes, which each article has for itself, as those of one tree. */
function uniteLabels(articles: readonly Article[]): Article[] {
  const taken = new Set<string>()
  return articles.map((article) => {
    if (!article.footnotes) return article
    const names = new Map<string, string>()
    for (const {identifier, label} of article.footnotes) {
      let [name, time] = [label ?? identifier, 1]
      while (taken.has(name.toLowerCase())) name = `${label ?? identifier}-${++time}`
      taken.add(name.toLowerCase())
      names.set(identifier, name)
    }
    const rename = <T extends Nodes>(node: T): T => {
      const label = node.type.startsWith('footnote') && names.get((node as Association).identifier)
      return {
        ...node,
        ...(label ? {label, identifier: label.toLowerCase()} : {}),
        ...('children' in node ? {children: (node.children as Nodes[]).map(rename)} : {})
      }
    }
    const {title} = article
    const blocks = title?.blocks.map((block) => ({...block, node: rename(block.node)}))
    return {
      ...article,
      ...(title && blocks ? {title: {...title, blocks}} : {}),
      body: article.body.map((part) => ({...part, node: rename(part.node)})),
      footnotes: article.footnotes.map(rename)
    }
  })
}

function toFlow(article: Article, index: number): RootContent[] {
  const {title, byline, body, kind, confidence} = article
  const data = {article: index, kind}
  const nodes: RootContent[] = []
  if (title) {
    const children = joinLines(title)
    nodes.push({type: 'heading', depth: 1, children, data: {...data, role: 'title', confidence}})
  }
  if (byline) {
    const {author} = byline
    const children = joinLines(byline)
    nodes.push({type: 'paragraph', children, data: {...data, role: 'byline', author}})
  }
  for (const part of body) nodes.push(toNode(part, data))
  append(nodes, article.footnotes ?? [])
  return nodes
}

function toNode(part: Part, data: CollateData): Heading | Paragraph {
  const {node, role} = part
  if (role !== 'heading') return {...node, data: {...node.data, ...data, role}}
  const depth = Math.min(6, Math.max(2, part.depth)) as Heading['depth']
  return {type: 'heading', depth, children: node.children.map(toSpace), data: {...data, role}}
}

/** A heading is one line, as a byline is: a space stands between its lines. */
function joinLines({blocks}: Printed): PhrasingContent[] {
  return blocks.flatMap(({node}, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{type: 'text' as const, value: ' '}]),
    ...node.children.map(toSpace)
  ])
}

function toSpace(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? {type: 'text', value: ' '} : node
}

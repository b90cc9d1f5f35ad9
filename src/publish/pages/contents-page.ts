import type {List, ListItem, Paragraph, PhrasingContent, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {stringify} from 'yaml'
import {yamlStyle} from '../../text/yaml-style.ts'
import {type Edition, fileNames, type MarkdownFile} from '../edition/edition.ts'
import {readEdition} from '../edition/read-edition.ts'
import {sourceLine} from '../markdown/source-line.ts'
import {toolsUnsafe} from '../markdown/tools-unsafe.ts'
import type {ContentsEntry} from './contents.ts'

/**
 * Make `index.md`, the contents page of the docs repository: title, source line, and an ordered
 * list of links to the files, by part; never to headings, whose ids differ from tool to tool.
 */
export function contentsPage(edition: Edition): MarkdownFile {
  const {articles, contents, book, description, labels} = readEdition(edition)
  const source = sourceLine(book, labels)
  const names = fileNames(edition)
  const fileOf = new Map(articles.map((article, index) => [article, names[index]]))
  const toItem = function ({title, article, entries}: ContentsEntry): ListItem {
    const text: PhrasingContent = {type: 'text', value: title}
    const url = article && fileOf.get(article)
    const line = paragraph(url === undefined ? text : {type: 'link', url, children: [text]})
    const inner = entries.map(toItem)
    const children = inner.length > 0 ? [line, listOf(inner)] : [line]
    return {type: 'listItem', spread: false, children}
  }
  const matter = {title: book.title, ...(description && {description})}
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'yaml', value: stringify(matter, yamlStyle).trimEnd()},
      {type: 'heading', depth: 1, children: [{type: 'text', value: book.title}]},
      ...(source ? [paragraph({type: 'text', value: source})] : []),
      ...(articles.length > 0 ? [listOf(contents.map(toItem))] : [])
    ]
  }
  return {name: 'index.md', value: writer.stringify(tree)}
}

const writer = unified()
  .use(remarkStringify, {bullet: '-', unsafe: toolsUnsafe})
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

function listOf(children: ListItem[]): List {
  return {type: 'list', ordered: true, spread: false, children}
}

function paragraph(child: PhrasingContent): Paragraph {
  return {type: 'paragraph', children: [child]}
}

import type {List, Paragraph, PhrasingContent, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {stringify} from 'yaml'
import type {Edition, MarkdownFile} from './edition.ts'
import {mdxUnsafe} from './mdx-unsafe.ts'
import {readEdition} from './read-edition.ts'
import {sourceLine} from './source-line.ts'

/**
 * Make `index.md`, the contents page of the docs repository: title, source line, and an ordered
 * list of links to the files; never to headings, whose ids differ from tool to tool.
 */
export function contentsPage(edition: Edition): MarkdownFile {
  const {articles, book, description, labels} = readEdition(edition)
  const source = sourceLine(book, labels)
  const list: List = {
    type: 'list',
    ordered: true,
    spread: false,
    children: articles.map((article, index) => ({
      type: 'listItem',
      children: [
        paragraph({
          type: 'link',
          url: edition.files[index]!.name,
          children: [{type: 'text', value: article.title}]
        })
      ]
    }))
  }
  const matter = {title: book.title, ...(description && {description})}
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'yaml', value: stringify(matter, quoted).trimEnd()},
      {type: 'heading', depth: 1, children: [{type: 'text', value: book.title}]},
      ...(source ? [paragraph({type: 'text', value: source})] : []),
      ...(articles.length > 0 ? [list] : [])
    ]
  }
  return {name: 'index.md', value: writer.stringify(tree)}
}

const quoted = {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0} as const

const writer = unified()
  .use(remarkStringify, {bullet: '-', unsafe: mdxUnsafe})
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

function paragraph(child: PhrasingContent): Paragraph {
  return {type: 'paragraph', children: [child]}
}

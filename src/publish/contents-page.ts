import type {List, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {stringify} from 'yaml'
import type {Edition, MarkdownFile} from './edition.ts'
import {labelsFor} from './labels.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {sourceLine} from './source-line.ts'

/**
 * The contents page of a docs repository: title, where the text was printed, links to the files.
 *
 * @param edition
 *   The edition.
 * @returns
 *   `index.md`.
 */
export function contentsPage(edition: Edition): MarkdownFile {
  const {book, files} = edition
  const source = sourceLine(book, labelsFor(book.language))
  const list: List = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: files.map(({name, value}) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [{type: 'link', url: name, children: [{type: 'text', value: titleOf(value)}]}]
        }
      ]
    }))
  }
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'heading', depth: 1, children: [{type: 'text', value: book.title}]},
      ...(source
        ? [{type: 'paragraph' as const, children: [{type: 'text' as const, value: source}]}]
        : []),
      list
    ]
  }
  const front = stringify(
    {title: book.title},
    {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0}
  )
  return {
    name: 'index.md',
    value: `---\n${front}---\n\n${unified().use(remarkStringify).stringify(tree)}`
  }
}

function titleOf(value: string): string {
  const heading = parseMarkdown(value).children.find((node) => node.type === 'heading')
  return heading ? textOf(heading) : ''
}

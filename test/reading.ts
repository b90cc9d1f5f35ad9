import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Collated} from '../src/collated.ts'
import {collate} from '../src/pipeline.ts'
import {parseMarkdown} from '../src/publish/markdown/parse-markdown.ts'
import {toMarkdown} from '../src/publish/markdown/to-markdown.ts'
import {toolsUnsafe} from '../src/publish/markdown/tools-unsafe.ts'
import {createRecord, settleLedger} from '../src/review/index.ts'
import {type ReadResult, readText} from '../src/source/index.ts'
import {labelsFor} from '../src/templates/book-labels.ts'

/** A page that is there as a text. */
export const read = (value: string): ReadResult => readText({path: 'page.txt', value})

/** A page with all that is made of it in memory. */
export function collateText(value: string) {
  const input = read(value)
  const collated = collate(input.source)
  const files = toMarkdown(collated.articles, labelsFor('en'))
  return {source: input.source, collated, files, written: record(input, collated)}
}

/** The record of what was read and written, as a build makes it. */
export function record(
  read: ReadResult,
  collated: Collated,
  language = 'en'
): ReturnType<typeof createRecord> {
  const files = toMarkdown(collated.articles, labelsFor(language))
  return createRecord({
    epub: 'book.epub',
    source: read.source,
    articles: collated.articles,
    titles: files.map(({value}) => JSON.parse(/^title: (".*")$/m.exec(value)![1]!)),
    paths: files.map(({name, saidIn}) => `markdown/${saidIn?.name ?? name}`),
    ledger: settleLedger([...read.ledger, ...collated.ledger])
  })
}

/** Read Markdown and write it again, by the settings that publishing has. */
export function rewrite(value: string): string {
  return writer.stringify(parseMarkdown(value))
}

const writer = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify, {
    bullet: '-',
    fences: true,
    resourceLink: true,
    rule: '-',
    unsafe: toolsUnsafe
  })
  .freeze()

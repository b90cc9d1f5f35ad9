import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'

// `Nobody` is 37 points wide in Helvetica Bold.
const lines = [
  {x: 40, y: 60, size: 20, text: 'The ferry', isBold: true},
  {x: 40, y: 100, size: 10, text: 'It was said that'},
  {x: 118, y: 100, size: 10, text: 'Nobody', isBold: true},
  {x: 155.3, y: 100, size: 10, text: ', a dog, had crossed it before them,'},
  {x: 40, y: 114, size: 10, text: 'and that he swam. No one at the landing believed a word.'}
]

async function markdownOf(book: {emphasis?: 'none'}): Promise<string> {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  const {collated, language} = await collateBook(readSource(files).source, book)
  return toMarkdown(collated.articles, labelsFor(language), new Map())
    .map(({value}) => value)
    .join('\n')
}

test('a word in bold type inside a paragraph is emphasised, its comma and its title are not', async function () {
  const value = await markdownOf({})
  assert.match(value, /said that \*\*Nobody\*\*, a dog/)
  assert.match(value, /# The ferry$/m)
  assert.match(await markdownOf({emphasis: 'none'}), /said that Nobody, a dog/)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {findPageLabels, markPages} from '../../src/inline/mark-pages.ts'
import {collate} from '../../src/pipeline.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {readSource} from '../../src/source/index.ts'

/** Text of a book of pages, with marks of what `pages` says. */
function read(text: string, pages: string, language: string): string {
  const {source} = readSource([{path: 'page.txt', bytes: new TextEncoder().encode(text)}], {})
  const {articles, stages} = collate(source, {language})
  const labels = findPageLabels(pages, source.lines, stages.restored.furniture)
  const marked = markPages(articles, source.lines, labels)
  return publishMarkdown(marked, {language})
    .map(({value}) => value)
    .join('\n')
}

const sentences = [
  'The ferryman slept until the bell rang twice, and nobody hurried him,',
  'for the river had all the time there was. When the ice went out in',
  'spring the whole town came to see it go, and the children kept count',
  'of the floes until there were more of them than numbers, and then they'
]
const page = (number: number) => [...sentences, '', String(number), ''].join('\n')

test('a mark stands where the text of a numbered page begins, in the middle of a sentence too', function () {
  const text = [17, 18, 19].map(page).join('\f')
  const printed = read(text, 'printed', 'en')
  assert.deepEqual(printed.match(/<a id="page-\d+"><\/a>The ferryman/g), [
    '<a id="page-17"></a>The ferryman',
    '<a id="page-18"></a>The ferryman',
    '<a id="page-19"></a>The ferryman'
  ])
  assert.match(printed, /and then they <a id="page-18"><\/a>The ferryman/)
  assert.deepEqual(read(text, '3', 'en').match(/page-\d+/g), ['page-3', 'page-4', 'page-5'])
  assert.equal(
    printed.replace(/<a id="page-\d+"><\/a>/g, ''),
    read(text.replace(/^\d+$/gm, ''), 'printed', 'en')
  )
})

test('a mark stands before a reading, never in it', function () {
  const text = '渡し舟\n\n　霧の朝、人は来なかった。\n\f　｜渡守《わたしもり》は舟を出した。\n'
  assert.match(read(text, '8', 'ja'), /<a id="page-9"><\/a><ruby>渡守<rt>/)
})

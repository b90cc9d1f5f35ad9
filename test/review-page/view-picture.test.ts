import assert from 'node:assert/strict'
import test from 'node:test'
import {buildBook} from '../../src/build-book.ts'
import {viewPicture} from '../../src/review-page/view-picture.ts'
import {readText} from '../../src/source/index.ts'
import type {TracedArticle} from '../../src/trace/index.ts'

/** An article in one line of its own; one without a title is no row of the picture. */
function article(index: number, more: Partial<TracedArticle> = {}): TracedArticle {
  const start = {line: index + 1, column: 1, offset: index * 10}
  const position = {start, end: {...start, offset: index * 10 + 5}}
  return {
    kind: 'article',
    title: `Title ${index}`,
    byline: undefined,
    author: undefined,
    path: 'page.txt',
    bylinePosition: undefined,
    titlePosition: position,
    bodyPosition: position,
    confidence: {title: 1, cut: 1},
    evidence: [],
    runnerUp: undefined,
    ties: () => [],
    head: () => undefined,
    confirm: () => [],
    settle: () => [],
    ...more
  }
}

test('a title in doubt among many, and its rival has no title or no text', function () {
  const doubt = {confidence: {title: 0.5, cut: 1}, runnerUp: 40}
  for (const missing of [{titlePosition: undefined}, {bodyPosition: undefined}]) {
    const articles = Array.from({length: 41}, (_, index) =>
      article(index, index === 3 ? doubt : index === 40 ? missing : {})
    )
    const picture = viewPicture({lines: [], blocks: [], articles})
    assert.deepEqual(
      picture?.titles.map((row) => row.text),
      ['Title 3']
    )
    assert.equal(picture.left, 39)
  }
})

test('a failure of the review is a warning, and the book is whole but for it', async function () {
  const {source} = readText({path: 'page.txt', value: 'THE FERRY\n\nThe ferry waits.\n'})
  let isBroken = false
  const broken = {
    ...source,
    get lines() {
      if (isBroken) throw new TypeError('no lines today')
      return source.lines
    }
  }
  const {files, messages} = await buildBook(
    {source: broken, book: {cover: 'none'}, name: 'ferry', ledger: []},
    {onStage: (name) => (isBroken ||= name === 'writing Markdown')}
  )
  const [message] = messages.filter(({ruleId}) => ruleId === 'missing-review')
  assert.equal(message?.fatal, false)
  assert.match(message.reason, /no lines today; the book is written without it/)
  const paths = files.map(({path}) => path)
  assert.ok(['ferry.epub', 'html/index.html', 'review/ledger.json'].every((d) => paths.includes(d)))
  assert.ok(!paths.includes('review/index.html'))
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {renderPage} from '../../src/review-page/index.ts'
import {indexLines} from '../../src/review-page/line-index.ts'
import {surveyDoubts} from '../../src/review-page/survey-doubts.ts'
import {readSource} from '../../src/source/index.ts'
import {trace} from '../../src/trace/index.ts'

const paragraph =
  'The river has a side, and a mill stands at the river-\nside where the water is low.\n\n'
const bytes = new TextEncoder().encode(paragraph.repeat(40))
const {source} = readSource([{path: 'page.txt', bytes}])
const collated = collate(source)
const traced = trace(source, collated)

test('of many doubts the least certain have cards, and all are counted', function () {
  const index = indexLines(source, traced)
  const all = surveyDoubts(traced, index, Number.POSITIVE_INFINITY)
  const few = surveyDoubts(traced, index, 5)
  assert.ok(all.cards.length > 5)
  assert.equal(few.count, all.cards.length)
  assert.deepEqual(few.lines, all.lines)
  assert.deepEqual(
    few.cards.map(({id}) => id),
    all.cards.slice(0, 5).map(({id}) => id)
  )
})

test('the review says how much of the ledger is not in its list', function () {
  const entry = {
    kind: 'dropped' as const,
    file: 0,
    start: {line: 1, column: 1, offset: 0},
    end: {line: 1, column: 2, offset: 1},
    text: '[',
    rule: 'control-character',
    reason: 'No page has it'
  }
  const review = (entries: number) =>
    renderPage({
      title: 'Ferry',
      language: 'en',
      source,
      articles: collated.articles,
      titles: ['Ferry'],
      ledger: Array.from({length: entries}, () => entry),
      trace: traced
    })
  assert.match(review(50_003), /And 3 more, in <code>review\/ledger\.json/)
  assert.doesNotMatch(review(3), /And \d+ more/)
})

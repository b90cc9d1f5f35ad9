import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'

const nouns = ['carrier', 'widow', 'miller', 'clerk', 'boy', 'surveyor', 'smith', 'toll-keeper']
const deeds = [
  'came down to the river',
  'counted the money',
  'lit the lamp',
  'read the letter again'
]
const ends = ['before noon', 'and said nothing', 'as if nobody saw it', 'while the rain went on']

/** A paragraph a line, each of three sentences that say something else. */
const paragraphs = Array.from({length: 240}, (_, at) =>
  [0, 1, 2]
    .map((turn) => {
      const pick = (list: readonly string[], step: number) => list[(at * step + turn) % list.length]
      return `The ${pick(nouns, 3)} ${pick(deeds, 5)} ${pick(ends, 7)}, for the ${at + turn}th time that year.`
    })
    .join(' ')
)

test('structure: what is painted over a door is no title of the text above it, in a novel without heads', () => {
  const lines = [...paragraphs]
  lines.splice(40, 0, 'IT WAS A MONDAY IN THE MONTH OF JULY')
  lines.splice(150, 0, 'THE ADVENTURES OF A BLUE MOTH')
  lines.push('MILLER AND SON, LATE MARSH')
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const {articles} = collate(readSource([{path: 'book.txt', bytes}]).source)
  const found = articles.flatMap(({body}) => body.map(({text}) => text))
  assert.deepEqual(
    found.filter((text) => paragraphs.includes(text)),
    paragraphs
  )
  assert.notEqual(articles[0]?.title?.text, 'IT WAS A MONDAY IN THE MONTH OF JULY')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const prose = (y: number, name: string): DrawnLine[] =>
  [
    `The ${name} watches the gates and opens them when a boat has waited`,
    'for long enough. It needs a machine that is never switched off, and',
    'a clock that somebody trusts. Install it with what is shown below,',
    'and wait until it says that it is done.'
  ].map((text, at) => ({x: 40, y: y + 13 * at, size: 10, text}))

/** Lines in a face of fixed width, each in its column; a wide space parts a line in two. */
const code = (text: string, y: number, left = 50): DrawnLine[] =>
  text.split('\n').flatMap((line, row) =>
    [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map((piece) => ({
      x: left + piece.index * 9 * 0.6,
      y: y + 12 * row,
      size: 9,
      text: piece[0],
      isFixed: true
    }))
  )

async function markdownOf(...pages: (readonly DrawnLine[])[]): Promise<string> {
  const bytes = writePdf(pages.map((lines) => ({lines})))
  const {files} = await readPrints([{path: 'page.pdf', bytes}])
  const {collated} = await collateBook(readSource(files).source, {})
  return toMarkdown(collated.articles, labelsFor('en'))
    .map(({value}) => value)
    .join('')
}

const title = {x: 40, y: 40, size: 20, text: 'The keeper'}

const listing = `gates:
  north:
    width: 5.2      # in feet

  south, which is the other one
night: 22:00 to 05:30`

test('lines in a face of fixed width are code, each in its column', async function () {
  const found = await markdownOf([
    title,
    ...prose(80, 'keeper'),
    ...code(listing, 150),
    ...prose(245, 'warden')
  ])
  assert.ok(found.includes(`\n\n\`\`\`\n${listing}\n\`\`\`\n\n`), found)
})

test('a remark in another face is a line of its code', async function () {
  const remark = {x: 50 + 20 * 5.4, y: 162, size: 9, text: 'only on working days'}
  const whole = {x: 50, y: 174, size: 9, text: 'the lower gate'}
  const [first, second, last] = [...code('gate.north\nwidth = 5.2\n\nwidth = 4.8', 150)] as const
  const found = await markdownOf([
    title,
    ...prose(80, 'keeper'),
    ...[first!, second!, remark, whole, last!],
    ...prose(245, 'warden')
  ])
  const block = 'gate.north\nwidth = 5.2         only on working days\nthe lower gate\nwidth = 4.8'
  assert.ok(found.includes(`\n\n\`\`\`\n${block}\n\`\`\`\n\n`), found)
})

test('code goes on at the head of the next sheet, set in as it is', async function () {
  const [above, below] = ['for boat in boats:\n    open(gate)', '    wait(boat)\n    shut(gate)']
  const found = await markdownOf(
    [title, ...prose(80, 'keeper'), ...prose(150, 'warden'), ...code(above, 220)],
    [...code(below, 40), ...prose(80, 'master'), ...prose(150, 'porter')]
  )
  assert.ok(found.includes(`\n\n\`\`\`\n${above}\n${below}\n\`\`\`\n\n`), found)
})

test('a letter that was typewritten is a paragraph, and so is a page', async function () {
  const letter = [
    'Sir, the gate has been open since the morning,',
    'and nobody has come to close it. The water is',
    'in the meadow, and the sheep are on the road,',
    'where a cart has stopped and cannot go on at',
    'all. I am, yours truly, the master.'
  ]
  const lines = code(letter.join('\n'), 150, 60)
  const found = await markdownOf([title, ...prose(80, 'keeper'), ...lines, ...prose(245, 'warden')])
  assert.ok(found.includes(`\n\n${letter.join(' ')}\n`), found)
  const page = await markdownOf([title, ...code(letter.join('\n'), 80)])
  assert.ok(!page.includes('```'), page)
})

const lines = (left: number, y: number, ...texts: readonly (readonly [number, string])[]) =>
  texts.map(([indent, text], at) => ({x: left + indent, y: y + 13 * at, size: 10, text}))

test('entries with hanging indents are a paragraph each, and terms no titles', async function () {
  const found = await markdownOf([
    title,
    ...prose(80, 'keeper'),
    ...lines(
      40,
      150,
      [0, 'Abbott, Miles. Posts and Piles of the Eastern Rivers. Landing Press,'],
      [20, '1954. With a chapter on elm by another hand.'],
      [0, 'Carrow, Edith. What the mud keeps. Journal of Low Water 12 (1988): 9'],
      [0, 'Carrow, Edith. More of what the mud keeps, with an answer to those of'],
      [20, 'the harbour who had asked for it, Journal of Low Water 14 (1990)'],
      [0, 'Quill, Jonah. A Ferryman, and what he saw of the town from his boat on'],
      [20, 'the evening of the flood. Dunmore, 1899.']
    ),
    ...lines(
      40,
      270,
      [0, 'Landing'],
      [24, 'A place at which boats may lie at any state of the tide, with posts or'],
      [24, 'without.'],
      [0, 'Reach'],
      [24, 'What of a river can be seen from one place; the lower reach ends at'],
      [24, 'the chapel.']
    )
  ])
  const paragraphs = found.split('\n\n')
  const has = (text: string) => assert.ok(paragraphs.includes(text), `${text} in ${found}`)
  has('Carrow, Edith. What the mud keeps. Journal of Low Water 12 (1988): 9')
  has(
    'Carrow, Edith. More of what the mud keeps, with an answer to those of the harbour who had asked for it, Journal of Low Water 14 (1990)'
  )
  has('Landing')
  assert.ok(!found.includes('# Landing'), found)
})

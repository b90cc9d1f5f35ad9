import assert from 'node:assert/strict'
import test from 'node:test'
import {layout} from '../../src/layout/index.ts'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

type Frame = readonly [number, number, number, number]
type Page = {readonly lines: readonly DrawnLine[]; readonly frames?: readonly Frame[]}

async function read(pages: readonly Page[]) {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf(pages)}])
  return readSource(files).source
}

async function markdownOf(...pages: readonly Page[]): Promise<string> {
  const {collated} = await collateBook(await read(pages), {})
  return toMarkdown(collated.articles, labelsFor('en'))
    .map(({value}) => value)
    .join('')
}

const valuesOf = async (...pages: readonly Page[]) =>
  layout(await read(pages)).lines.map(({value}) => value)

const column = (x: number, y: number, texts: readonly string[], size = 10): DrawnLine[] =>
  texts.map((text, index) => ({x, y: y + size * 1.4 * index, size, text}))

/** Lines of about 25 characters, numbered so that each is another; the last is short. */
const prose = (name: string, count: number) =>
  Array.from({length: count}, (_, at) =>
    at === count - 1 ? `and so ends ${name}.` : `${name} line ${at + 10} goes on and on`
  )

/** A rule, as a box that is hardly high. */
const rule = (x: number, y: number, width: number): Frame => [x, y, width, 0.5]

test('the name of a paper and the row below it are no text, and no kicker of the first head', async function () {
  const found = await markdownOf({
    lines: [
      {x: 110, y: 50, size: 32, text: 'The Reed Post'},
      {x: 40, y: 72, size: 8, text: 'No. 41'},
      {x: 180, y: 72, size: 8, text: 'Sunday, April 6'},
      {x: 318, y: 72, size: 8, text: 'Price 2 pence'},
      {x: 40, y: 104, size: 18, text: 'The weir is painted'},
      ...column(40, 124, prose('weir', 14)),
      {x: 220, y: 104, size: 18, text: 'A bell is found'},
      ...column(220, 124, prose('bell', 14))
    ],
    frames: [rule(40, 60, 328), rule(40, 78, 328)]
  })
  assert.doesNotMatch(found, /Reed Post|No\. 41|2 pence/)
  assert.match(found, /# The weir is painted\n\nweir line 10/)
  assert.match(found, /# A bell is found\n\nbell line 10/)
})

test('a long deck in much smaller type is of the title above it, and no title', async function () {
  const found = await markdownOf({
    lines: [
      {x: 40, y: 60, size: 26, text: 'The market opens'},
      {x: 40, y: 80, size: 12, text: 'Traders give up their day of rest, and the floor is'},
      {x: 40, y: 95, size: 12, text: 'to be cleaned on Sundays'},
      ...column(40, 120, prose('stall', 14)),
      ...column(220, 120, prose('floor', 14))
    ]
  })
  assert.match(found, /# The market opens/)
  assert.match(
    found,
    /^Traders give up their day of rest, and the floor is to be cleaned on Sundays$/m
  )
})

test('a title over two columns does not go on in the head of the first', async function () {
  const found = await markdownOf({
    lines: [
      {x: 40, y: 60, size: 20, text: 'Two songs of the river and its bells'},
      {x: 40, y: 86, size: 15, text: 'Ice'},
      ...column(40, 108, prose('ice', 12)),
      {x: 220, y: 86, size: 15, text: 'Lamp'},
      ...column(220, 108, prose('lamp', 12))
    ]
  })
  assert.match(found, /# Ice\n/)
  assert.match(found, /# Lamp\n/)
})

test('a pull quote between rules is no title, and parts no text', async function () {
  const above = [...prose('mill', 9).slice(0, -1), 'and the miller said that the']
  const below = ['river keeps the account and', ...prose('rope', 10)]
  const found = await markdownOf({
    lines: [
      {x: 40, y: 50, size: 24, text: 'The mill'},
      ...column(40, 80, above),
      {x: 40, y: 230, size: 16, text: '«The river keeps'},
      {x: 40, y: 248, size: 16, text: 'the account»'},
      ...column(40, 276, below),
      {x: 220, y: 50, size: 24, text: 'The gate'},
      ...column(220, 80, prose('gate', 20))
    ],
    frames: [rule(40, 212, 140), rule(40, 256, 140)]
  })
  assert.doesNotMatch(found, /# .*account/)
  assert.match(found, /the miller said that the river keeps the account and/)
})

test('a running head above a title is none of its kickers, where the next page has it, too', async function () {
  const page = (title: string, name: string): Page => ({
    lines: [
      {x: 40, y: 40, size: 8, text: 'Winch Guide'},
      {x: 40, y: 68, size: 20, text: title},
      ...column(40, 92, prose(name, 14))
    ]
  })
  const found = await markdownOf(page('Setting it up', 'screw'), page('Daily use', 'key'))
  assert.doesNotMatch(found, /Winch Guide/)
})

test('columns are read past heads that stand side by side, where the text at their top goes on from their foot', async function () {
  const [mill, rope, gate, lamp] = [
    prose('mill', 8),
    prose('rope', 8),
    prose('gate', 8),
    prose('lamp', 8)
  ]
  rope[7] = 'rope line 99 goes on and on'
  const rest = ['from there to the far bank', 'and there it ends.']
  const found = await valuesOf({
    lines: [
      {x: 40, y: 60, size: 13, text: 'The mill'},
      ...column(40, 76, mill),
      {x: 40, y: 210, size: 13, text: 'The rope'},
      ...column(40, 226, rope),
      ...column(220, 60, rest),
      {x: 220, y: 104, size: 13, text: 'The gate'},
      ...column(220, 120, gate.slice(0, 5)),
      {x: 220, y: 210, size: 13, text: 'The lamp'},
      ...column(220, 226, lamp)
    ]
  })
  assert.deepEqual(found, [
    'The mill',
    ...mill,
    'The rope',
    ...rope,
    ...rest,
    'The gate',
    ...gate.slice(0, 5),
    'The lamp',
    ...lamp
  ])
})

test('columns between two heads are of the left one, where the right one begins at the edge of its own', async function () {
  const [mill, rope, gate] = [prose('mill', 8), prose('rope', 8), prose('gate', 8)]
  const found = await valuesOf({
    lines: [
      {x: 20, y: 60, size: 13, text: 'The mill'},
      ...column(20, 80, mill, 7),
      ...column(150, 80, rope, 7).map((line, at) => (at === 0 ? {...line, x: 157} : line)),
      {x: 280, y: 60, size: 13, text: 'The gate'},
      ...column(280, 80, gate, 7)
    ]
  })
  assert.deepEqual(found, ['The mill', ...mill, ...rope, 'The gate', ...gate])
})

test('the mark of a note stands directly behind its word, and a note goes on at the foot of the next page', async function () {
  const found = await markdownOf(
    {
      lines: [
        ...column(40, 60, prose('bank', 11)),
        {x: 40, y: 214, size: 10, text: 'The ladder stood there.'},
        {x: 143.6, y: 210, size: 6, text: '1'},
        ...column(40, 440, ['1 It is described by the curate, who found it, he'], 7.5)
      ]
    },
    {
      lines: [
        ...column(40, 60, prose('house', 12)),
        ...column(40, 440, ['says, straighter than most.'], 7.5)
      ]
    }
  )
  assert.match(found, /The ladder stood there\.\[\^1\]/)
  assert.match(
    found,
    /^\[\^1\]: It is described by the curate, who found it, he says, straighter than most\.$/m
  )
})

test('a frame in one of some columns does not cut the others, though a space between lines runs through all', async function () {
  const [mill, rope, gate] = [prose('mill', 20), prose('rope', 20), prose('gate', 9)]
  const found = await valuesOf({
    lines: [
      ...column(20, 60, mill, 7),
      ...column(150, 60, rope, 7),
      ...column(280, 60, gate, 7),
      ...column(284, 60 + 9.8 * 9, ['Going there', 'by the ferry', 'or on foot'], 6)
    ],
    frames: [[280, 140.9, 100, 32]]
  })
  assert.deepEqual(found.slice(0, 49), [...mill, ...rope, ...gate])
})

test('lines of a letter in the type of its text are no titles, where its letterhead is much larger', async function () {
  const found = await markdownOf({
    lines: [
      {x: 40, y: 50, size: 18, text: 'County Ferry Board'},
      {x: 40, y: 90, size: 10, text: '6 April'},
      {x: 40, y: 114, size: 10, text: 'Our reference: FB/114/c'},
      {x: 40, y: 138, size: 10, text: 'Dear Mrs Whitfield,'},
      ...column(40, 162, [
        'Thank you for your letter about the rope. The board has read it',
        'and will answer when the rope has been found and measured.'
      ]),
      {x: 40, y: 210, size: 10, text: 'Yours sincerely,'}
    ]
  })
  assert.doesNotMatch(found, /# (?:6 April|Our reference)/)
})

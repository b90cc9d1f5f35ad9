import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

type Frame = readonly [number, number, number, number]

async function markdownOf(
  lines: readonly DrawnLine[],
  frames: readonly Frame[] = []
): Promise<string> {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines, frames}])}])
  const {collated} = await collateBook(readSource(files).source, {})
  return toMarkdown(collated.articles, labelsFor('en'))
    .map(({value}) => value)
    .join('')
}

const title = {x: 40, y: 50, size: 20, text: 'The landings'}
const column = (x: number, y: number, texts: readonly string[], size = 10): DrawnLine[] =>
  texts.map((text, at) => ({x, y: y + 14 * at, size, text}))
const prose = (name: string) => [
  `The ${name} was kept by the widow and her three sons, who`,
  'lived on the upper bank and never asked anybody for more',
  'than a penny, or an onion, or a word about the weather, and slept.'
]
/** Figures end there, nearly. */
const flushRight = (x: number, y: number, text: string) => ({
  x: x - 5 * text.length,
  y,
  size: 10,
  text
})

test('wares and their prices in words are a table, where the prices end at one edge', async function () {
  const rows = [
    ['Eel in its own broth', 'eight'],
    ['Onion cake', 'eleven'],
    ['Bread', 'one']
  ] as const
  const lines = rows.flatMap(([ware, price], at) => [
    {x: 40, y: 140 + 16 * at, size: 10, text: ware},
    // Measured: `eight`, `eleven` and `one` end at 330.
    {x: 330 - [21.68, 29.46, 16.68][at]!, y: 140 + 16 * at, size: 10, text: price}
  ])
  const found = await markdownOf([title, ...column(40, 80, prose('bell')), ...lines])
  assert.match(found, /\| Onion cake \| eleven \|\n\| Bread \| one \|/)
})

test('a cell may be wide, and of two lines, beside columns of figures', async function () {
  const lines = [
    ...column(40, 140, ['Fares of persons at the upper and the', 'lower landing']),
    // In the middle of the two lines.
    flushRight(300, 147, '1,204'),
    flushRight(360, 147, '1,377'),
    {x: 40, y: 174, size: 10, text: 'Fares of animals'},
    flushRight(300, 174, '310'),
    flushRight(360, 174, '(12)'),
    {x: 40, y: 194, size: 10, text: 'Onions'},
    flushRight(300, 194, '9'),
    flushRight(360, 194, '44')
  ]
  const found = await markdownOf([title, ...column(40, 80, prose('bell')), ...lines])
  assert.match(found, /\| Fares of persons at the upper and the lower landing \| 1,204 \| 1,377 \|/)
  assert.match(found, /\| Onions \| 9 \| 44 \|/)
})

test('a table that goes on in the next column stays in rows there', async function () {
  const rows = (x: number, y: number, from: number, count: number) =>
    Array.from({length: count}, (_, at) => [
      {x, y: y + 16 * at, size: 10, text: `Week ${from + at}`},
      {x: x + 70, y: y + 16 * at, size: 10, text: `${(at * 7) % 10}.5`},
      {x: x + 120, y: y + 16 * at, size: 10, text: `${(at * 3) % 10}.2`}
    ]).flat()
  const text = Array.from({length: 8}, (_, at) => `the water of line ${at + 10} rose and`)
  const found = await markdownOf([
    title,
    ...column(40, 80, text),
    ...rows(40, 200, 1, 12),
    ...rows(230, 80, 13, 19)
  ])
  assert.match(found, /\| Week 12 \| 7.5 \| 3.2 \|/)
  assert.match(found, /\| Week 31 \| 6.5 \| 4.2 \|/)
})

test('columns whose entries are in order are read one after the other, and are no table', async function () {
  const left = [
    'anchors, 8',
    'bells, 31',
    'bridges, 14',
    'cats, 62',
    'chandlers, 5',
    'engineers, 50'
  ]
  const right = ['floods, 28', 'horses, 34', 'ink, 42', 'lamps, 70', 'mayor, 16', 'nylon, 66']
  const found = await markdownOf([title, ...column(40, 80, left), ...column(220, 80, right)])
  const places = [...left, ...right].map((entry) => found.indexOf(entry))
  assert.ok(!found.includes('|'), found)
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b)
  )
})

test('the second line of a paragraph is no deck of the head above it', async function () {
  const small = (x: number) =>
    column(
      x,
      150,
      Array.from({length: 14}, (_, at) => `a smaller line of number ${at + 10} on it`),
      9
    )
  const found = await markdownOf([
    title,
    {x: 52, y: 72, size: 10, text: 'The ferry was kept by the widow and her three sons, and'},
    {x: 40, y: 86, size: 10, text: 'nobody asked for more than that.'},
    ...small(40),
    ...small(220)
  ])
  assert.match(found, /three sons, and nobody asked for more than that\./)
})

test('lines before which a mark is drawn are items', async function () {
  const items = [
    'Two boats, one rope',
    'Crossings have doubled since the bridge was closed',
    'Nobody is paid'
  ]
  const marks = items.map((_, at): Frame => [44, 93.5 + 14 * at, 3.5, 3.5])
  const found = await markdownOf([title, ...column(56, 100, items)], marks)
  assert.ok(found.includes(items.join('\n\n')), found)
})

test('lines far below each other are not one paragraph, whatever the habits of the page', async function () {
  const text = Array.from({length: 24}, (_, at) => ({
    x: at % 4 === 0 ? 52 : 40,
    y: 80 + 13 * at,
    size: 10,
    text: at % 4 === 3 ? 'and nobody asked.' : `the widow of line ${at + 10} kept it with her`
  }))
  const notes = [
    ...column(260, 82, ['The books were', 'lost in the great flood.'], 7.5),
    ...column(260, 240, ['The toll was of a penny', 'for long.'], 7.5)
  ]
  const found = await markdownOf([title, ...text, ...notes])
  assert.match(found, /lost in the great flood\.\n\nThe toll was of a penny/)
})

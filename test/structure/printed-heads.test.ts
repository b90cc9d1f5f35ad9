import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const mill = [
  'In the spring of that year the water',
  'stood higher than the oldest of the',
  'millers could remember, and the ferry',
  'lay idle at the upper landing.'
]
const gate = [
  'The keeper of the gate wrote down each',
  'boat that passed, its master and what',
  'it carried, for the council asked for',
  'the book at the end of every month.'
]
const column = (y: number, texts: readonly string[]): DrawnLine[] =>
  texts.map((text, at) => ({x: 40, y: y + 14 * at, size: 10, text}))

test('what stands beside the large lines of heads is neither a title nor the text above', async function () {
  const lines: DrawnLine[] = [
    {x: 40, y: 40, size: 10, text: 'From the upper landing'},
    {x: 40, y: 60, size: 18, text: 'The low water'},
    {x: 40, y: 76, size: 12, text: 'What the miller still remembers'},
    ...column(100, mill),
    {x: 150, y: 160, size: 10, text: 'Nora Reed'},
    {x: 40, y: 200, size: 10, text: 'From the lower landing'},
    {x: 40, y: 220, size: 18, text: 'A book of boats'},
    {x: 40, y: 236, size: 12, text: 'What the keeper wrote'},
    ...column(260, gate)
  ]
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  const {articles} = collate(readSource(files).source)
  assert.deepEqual(
    articles.map(({title, byline, body}) => [
      title?.text,
      byline?.text,
      ...body.map(({text}) => text)
    ]),
    [
      [
        'The low water',
        'Nora Reed',
        'From the upper landing',
        'What the miller still remembers',
        mill.join(' ')
      ],
      [
        'A book of boats',
        undefined,
        'From the lower landing',
        'What the keeper wrote',
        gate.join(' ')
      ]
    ]
  )
})

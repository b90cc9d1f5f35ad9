import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

async function markdownOf(lines: readonly DrawnLine[]): Promise<string> {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  const {collated} = await collateBook(readSource(files).source, {language: 'en'})
  return toMarkdown(collated.articles, labelsFor('en'), new Map())
    .map(({value}) => value.replace(/^---.*?---\n/s, ''))
    .join('\n')
    .trim()
}

const prose = (y: number): DrawnLine[] =>
  [
    'Whoever wishes to keep a boat at the upper landing is asked to fill in',
    'both parts of this form and to hand it to the keeper of the landing by',
    'the last day of February. It costs nothing but a stamp.'
  ].map((text, at) => ({x: 40, y: y + 14 * at, size: 10, text}))

const rows = (y: number, cells: readonly (readonly string[])[]): DrawnLine[] =>
  cells.flatMap((row, at) =>
    row.map((text, column) => ({x: 60 + 130 * column, y: y + 18 * at, size: 10, text}))
  )

test('labels of a form are short in the column of its text', async function () {
  const markdown = await markdownOf([
    {x: 40, y: 40, size: 20, text: 'A Place at the Landing'},
    ...prose(90),
    {x: 40, y: 160, size: 13, text: '1. The owner'},
    {x: 40, y: 177, size: 10, text: 'Name'},
    {x: 40, y: 197, size: 10, text: 'Address'},
    {x: 40, y: 217, size: 10, text: 'Telephone'},
    {x: 40, y: 270, size: 13, text: 'Declaration'},
    ...prose(300)
  ])
  for (const label of ['Name', 'Address', 'Telephone'])
    assert.match(markdown, new RegExp(`^${label}\\\\?$`, 'm'))
})

test('names with a word for each are the rows of a table', async function () {
  const markdown = await markdownOf([
    {x: 120, y: 40, size: 20, text: 'An evening at the weir'},
    ...prose(90),
    ...rows(160, [
      ['Amalia Brock', 'first oboe'],
      ['Joris Tamm', 'second oboe'],
      ['Petra Vanden', 'bassoon'],
      ['Silvan Oake', 'horn']
    ]),
    ...prose(250)
  ])
  assert.match(markdown, /\| Amalia Brock \| first oboe/)
  assert.match(markdown, /\| Silvan Oake *\| horn/)
})

test('what stands below a narrow head in the middle is its own', async function () {
  const list = ['Two rowing boats', 'One punt', 'A ladder', 'Four lamps', 'The bell']
  const markdown = await markdownOf([
    {x: 120, y: 40, size: 20, text: 'The Landing and Its Boats'},
    ...prose(90),
    {x: 190, y: 160, size: 16, text: 'Inventory'},
    ...list.map((text, at) => ({x: 40, y: 196 + 18 * at, size: 10, text})),
    {x: 150, y: 300, size: 10, text: 'all to be kept dry'},
    {x: 190, y: 340, size: 16, text: 'Regulations'},
    ...prose(376)
  ])
  assert.ok(markdown.indexOf('Inventory') < markdown.indexOf('Two rowing boats'), markdown)
})

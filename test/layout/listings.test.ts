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

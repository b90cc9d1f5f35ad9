import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const prose = (y: number, name: string): DrawnLine[] =>
  Array.from({length: 5}, (_, at) => ({
    x: at === 0 ? 55 : 40,
    y: y + 14 * at,
    size: 10,
    text:
      at === 4
        ? 'and nobody asked for more.'
        : `The ${name} was kept by the widow and her sons, and`
  }))

const rows = [
  ['Landing', 'Boats', 'Lamps'],
  ['Malt House', '12', '3'],
  ['Upper Landing', '4', '11'],
  ['Lower Landing', '', '7']
]

const set = (left: number, top: number): DrawnLine[] =>
  rows.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text === '' ? [] : [{x: left + 90 * column, y: top + 20 * at, size: 10, text}]
    )
  )

async function markdownOf(
  lines: readonly DrawnLine[],
  frames: readonly (readonly [number, number, number, number])[] = []
): Promise<string> {
  const title = {x: 120, y: 40, size: 20, text: 'The landings'}
  const bytes = writePdf([
    {lines: [title, ...prose(80, 'bell'), ...lines, ...prose(300, 'rope')], frames}
  ])
  const {files} = await readPrints([{path: 'page.pdf', bytes}])
  const {collated} = await collateBook(readSource(files).source, {})
  return toMarkdown(collated.articles, labelsFor('en'))
    .map(({value}) => value)
    .join('')
}

const wanted = `| Landing | Boats | Lamps |
| - | - | - |
| Malt House | 12 | 3 |
| Upper Landing | 4 | 11 |
| Lower Landing | | 7 |
`

test('what stands in cells that are drawn is a table, empty cells included', async function () {
  const cells = rows.flatMap((row, at) =>
    row.map((_, column) => [80 + 90 * column, 186 + 20 * at, 90, 20] as const)
  )
  const found = await markdownOf(set(84, 200), cells)
  assert.ok(found.includes(`\n\n${wanted}\n`), found)
})

test('rows that stand in columns are a table without a rule', async function () {
  const full = rows.slice(0, 3).flat()
  const found = await markdownOf(set(84, 200).filter(({text}) => full.includes(text)))
  assert.ok(found.includes(`\n\n${wanted.split('\n').slice(0, 4).join('\n')}\n`), found)
})

test('frames around articles are no table', async function () {
  const frames = [
    [30, 60, 170, 160],
    [200, 60, 170, 160],
    [30, 220, 170, 160],
    [200, 220, 170, 160]
  ] as const
  const lines = frames.flatMap(([x, y], at) =>
    Array.from({length: 9}, (_, line) => ({
      x: x + 8,
      y: y + 20 + 14 * line,
      size: 10,
      text: `Article ${at} goes on in line ${line + 10}`
    }))
  )
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines, frames}])}])
  const {collated} = await collateBook(readSource(files).source, {})
  const written = toMarkdown(collated.articles, labelsFor('en'))
  assert.ok(written.every(({value}) => !value.includes('| ')))
})

test('a running head with its folio is one on a single sheet, too', async function () {
  const head = [
    {x: 40, y: 20, size: 8, text: 'The ferry book'},
    {x: 340, y: 20, size: 8, text: '57'}
  ]
  const title = {x: 120, y: 60, size: 20, text: 'The landings'}
  const text = [...prose(100, 'bell'), ...prose(180, 'rope')]
  // As far above its title as a head is, or closely, with a rule between.
  for (const [y, frames] of [
    [60, []],
    [41, [[40, 23, 330, 0.5]]]
  ] as const) {
    const bytes = writePdf([{lines: [...head, {...title, y}, ...text], frames}])
    const {files} = await readPrints([{path: 'page.pdf', bytes}])
    const {collated} = await collateBook(readSource(files).source, {})
    assert.deepEqual(
      collated.articles.map((article) => article.title?.text),
      ['The landings']
    )
    assert.deepEqual(
      collated.ledger.filter(({kind}) => kind === 'dropped').map(({text, rule}) => [text, rule]),
      [
        ['The ferry book', 'running-head'],
        ['57', 'page-number']
      ]
    )
  }
})

test('rows of words in smaller type at the foot of a sheet are a table, and no notes', async function () {
  const names = [
    ['Tom', 'left bank', 'Mondays'],
    ['Ada', 'right bank', 'Fridays'],
    ['Owen', 'mill', 'daily']
  ]
  const lines = names.flatMap((row, at) =>
    row.map((text, column) => ({x: 60 + 90 * column, y: 420 + 14 * at, size: 9, text}))
  )
  const markdown = await markdownOf(lines)
  assert.match(
    markdown,
    /\| Tom \| left bank \| Mondays \|\n.*\n\| Ada \| right bank \| Fridays \|/
  )
})

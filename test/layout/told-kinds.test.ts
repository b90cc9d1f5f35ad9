import assert from 'node:assert/strict'
import test from 'node:test'
import type {Ruling} from '../../src/index.ts'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'

/** A page of PAGE XML: regions with their types, one below the other. */
function toPage(regions: readonly (readonly [type: string, ...lines: string[]])[]): string {
  let y = 0
  const written = regions.map(([type, ...lines], at) => {
    y += 60
    const top = y
    const inner = lines.map((line) => {
      y += 50
      const right = 100 + line.length * 15
      return `<TextLine id="l${y}"><Coords points="100,${y} ${right},${y} ${right},${y + 34} 100,${y + 34}"/><TextEquiv><Unicode>${line}</Unicode></TextEquiv></TextLine>`
    })
    return `<TextRegion id="r${at}" type="${type}"><Coords points="100,${top} 1100,${top} 1100,${y} 100,${y}"/>${inner.join('')}</TextRegion>`
  })
  return `<PcGts><Page imageWidth="1200" imageHeight="2400">${written.join('')}</Page></PcGts>`
}

async function collatePage(value: string, decisions: Ruling[] = []) {
  const {files} = await readPrints([{path: 'page.xml', bytes: Buffer.from(value)}])
  const {collated} = await collateBook(readSource(files).source, {language: 'en', decisions})
  const markdown = toMarkdown(collated.articles, labelsFor('en'), new Map())
    .map(({value}) => value.replace(/^---.*?---\n/s, ''))
    .join('\n')
  return {markdown, ledger: collated.ledger}
}

const text = [
  'The ferry goes across on Mondays and on Fridays, if the water is',
  'not too high for the ropes that hold it and the ferryman is well;',
  'he has been well all this year, but for a week in the spring when'
] as const
const rest = [
  'nobody came to the landing anyway, for the fair was on the other',
  'side of the hill, and the road there had been mended with slates.'
] as const

test('what a file calls a head, a note in the margin, an advertisement is in no sentence', async function () {
  const {markdown, ledger} = await collatePage(
    toPage([
      ['header', 'THE SHIRE GAZETTE OF WEIRS'],
      ['page-number', '42'],
      ['heading', 'The rope of the ferry'],
      ['paragraph', ...text],
      ['marginalia', 'See last week'],
      ['paragraph', ...rest],
      ['caption', 'The landing in October, from a drawing.'],
      ['advertisement', 'Ropes! Ropes! Ask at the mill.'],
      ['catch-word', 'which'],
      ['footer', 'Printed by the widow Hollis at the Weir']
    ])
  )
  assert.equal(
    markdown.trim(),
    [
      '# The rope of the ferry',
      [...text, ...rest].join(' '),
      'See last week',
      'The landing in October, from a drawing.',
      'Ropes! Ropes! Ask at the mill.'
    ].join('\n\n')
  )
  const dropped = ledger.filter(({kind}) => kind === 'dropped').map(({text, rule}) => [text, rule])
  assert.deepEqual(dropped, [
    ['THE SHIRE GAZETTE OF WEIRS', 'running-head'],
    ['42', 'page-number'],
    ['which', 'sheet-signature'],
    ['Printed by the widow Hollis at the Weir', 'running-head']
  ])
})

test('what a person says of a note in the margin holds', async function () {
  const page = toPage([
    ['heading', 'The rope of the ferry'],
    ['paragraph', ...text],
    ['paragraph', ...rest],
    ['marginalia', 'See last week'],
    ['paragraph', ...text.map((line) => line.replace('Mondays', 'Thursdays'))],
    ['paragraph', ...rest]
  ])
  const plain = await collatePage(page)
  assert.doesNotMatch(plain.markdown, /^#+ See last week$/m)
  const settled = await collatePage(page, [{role: 'See last week', as: 'title'}])
  assert.match(settled.markdown, /^# See last week$/m)
})

test('a head that is longer than one line of the page is kept, whatever the file calls it', async function () {
  const {markdown} = await collatePage(
    toPage([
      ['header', `${text[0]} and not a day before that, as the council had it`],
      ['heading', 'The rope of the ferry'],
      ['paragraph', ...text, ...rest]
    ])
  )
  assert.match(markdown, /not a day before that/)
})

test('cells that a file tells are a table', async function () {
  const rows = [
    ['Landing', 'Boats'],
    ['Malt House', '12'],
    ['Upper Landing', '4']
  ]
  const cell = (text: string, row: number, column: number, role: string) => {
    const [x, y] = [100 + column * 400, 500 + row * 60]
    const points = `${x},${y} ${x + 300},${y} ${x + 300},${y + 34} ${x},${y + 34}`
    return `<TextRegion id="c${row}${column}" type="paragraph">${role}<Coords points="${points}"/><TextLine id="t${row}${column}"><Coords points="${points}"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine></TextRegion>`
  }
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) =>
      cell(
        text,
        at,
        column,
        `<Roles><TableCellRole rowIndex="${at}" columnIndex="${column}"/></Roles>`
      )
    )
  )
  const table = `<TableRegion id="table"><Coords points="100,500 900,500 900,700 100,700"/>${cells.join('')}</TableRegion>`
  const page = toPage([
    ['heading', 'The boats of the shire'],
    ['paragraph', ...text, ...rest]
  ])
  const expected =
    /\| Landing \| Boats \|\n\| - \| - \|\n\| Malt House \| 12 \|\n\| Upper Landing \| 4 \|/
  const told = await collatePage(page.replace('</Page>', `${table}</Page>`))
  assert.match(told.markdown, expected)
  // Some programs have an element of their own for a cell.
  const element = table
    .replace(
      /<TextRegion id="c(\d)(\d)" type="paragraph"><Roles>.*?<\/Roles>/g,
      '<TableCell id="c$1$2" row="$1" col="$2">'
    )
    .replaceAll('</TextRegion>', '</TableCell>')
  assert.match((await collatePage(page.replace('</Page>', `${element}</Page>`))).markdown, expected)
})

/** What the type of heads says of their levels, and what stands beside them. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

type Frame = readonly [number, number, number, number]

async function markdownOf(
  pages: readonly (readonly DrawnLine[])[],
  frames: readonly Frame[] = []
): Promise<string> {
  const bytes = writePdf(pages.map((lines) => ({lines, frames})))
  const {files} = await readPrints([{path: 'page.pdf', bytes}])
  const {collated} = await collateBook(readSource(files).source, {})
  return toMarkdown(collated.articles, labelsFor('en'))
    .map(({value}) => value)
    .join('')
}

const column = (x: number, y: number, texts: readonly string[], size = 10): DrawnLine[] =>
  texts.map((text, at) => ({x, y: y + 14 * at, size, text}))
const head = (x: number, y: number, size: number, text: string): DrawnLine => ({x, y, size, text})
const text = (name: string) => [
  `The ${name} was kept by the widow and her three sons, who`,
  'lived on the upper bank and never asked anybody for more',
  'than a penny, or an onion, or a word about the weather.'
]
const narrow = (name: string) => [
  `The ${name} was kept by the`,
  'widow and her three sons, who',
  'lived on the upper bank, and',
  'kept a goat there with a bell,',
  'asked for no more than that.'
]
const headsIn = (found: string) => found.match(/^#+ .*$/gm)

test('heads in smaller type are headings in the article of the title above them', async function () {
  const found = await markdownOf([
    [
      head(40, 60, 22, 'Keeping the ferry'),
      ...column(40, 90, text('ferry')),
      head(40, 150, 13, 'Before the crossing'),
      ...column(40, 170, text('bell')),
      head(40, 230, 13, 'After the crossing'),
      ...column(40, 250, text('lamp')),
      head(40, 320, 22, 'Keeping the lamp'),
      ...column(40, 350, text('oil')),
      head(40, 410, 13, 'Wicks'),
      ...column(40, 430, text('wick'))
    ]
  ])
  assert.deepEqual(headsIn(found), [
    '# Keeping the ferry',
    '## Before the crossing',
    '## After the crossing',
    '# Keeping the lamp',
    '## Wicks'
  ])
})

test('numbered sections below a title on one sheet are inside, and what stands between is text', async function () {
  const found = await markdownOf([
    [
      head(40, 60, 16, 'How long a puddle lives'),
      ...column(40, 90, text('road')),
      head(40, 150, 12, '1. Rain'),
      ...column(40, 170, [...text('gutter'), ...text('well')]),
      head(40, 270, 12, '2. Carts'),
      ...column(40, 290, [...text('cart'), ...text('wheel')]),
      head(40, 390, 12, '3. Frost'),
      ...column(40, 410, [...text('pond'), ...text('skate')])
    ]
  ])
  assert.deepEqual(headsIn(found), [
    '# How long a puddle lives',
    '## 1. Rain',
    '## 2. Carts',
    '## 3. Frost'
  ])
  assert.match(found, /The road was kept/)
})

test('chapters below a title page are titles, whatever its type', async function () {
  const chapter = (name: string): DrawnLine[] => [
    head(40, 60, 14, `The ${name}`),
    ...column(40, 90, [...text(name), ...text('lamp'), ...text('bell')]),
    ...column(40, 220, [...text('oar'), ...text('rope'), ...text('bridge')])
  ]
  const found = await markdownOf([
    [head(60, 200, 28, 'The Widow of the Ford')],
    chapter('willow'),
    chapter('heron'),
    chapter('flood')
  ])
  for (const name of ['willow', 'heron', 'flood'])
    assert.match(found, new RegExp(`^# The ${name}$`, 'm'))
})

test('a list beside running text is read before it, not line by line with it', async function () {
  const wares = [
    '4 sour apples',
    '150 g butter',
    '3 eggs',
    'a spoon of soda, sifted twice',
    '1 lemon',
    'salt'
  ]
  const steps = [
    '1. Peel the apples, take out the cores, and cut',
    'each of them into eight pieces or so.',
    '2. Beat the butter with the eggs, and add the',
    'flour by the spoon, or else it will',
    'otherwise curdle before your eyes.',
    '3. Bake it until you can bear it no longer.'
  ]
  const found = await markdownOf([
    [
      head(40, 60, 22, 'Apple cake'),
      head(40, 100, 13, 'Wares'),
      head(180, 100, 13, 'Work'),
      ...column(40, 120, wares),
      ...column(180, 120, steps),
      ...column(40, 224, text('cake'))
    ]
  ])
  assert.match(found, /150 g butter\n\n3 eggs/)
  assert.match(found, /cores, and cut each of them into eight pieces/)
})

test('the name of a paper is no text, however far above its first story it stands', async function () {
  const found = await markdownOf(
    [
      [
        head(120, 60, 40, 'The Ford Courier'),
        ...['No. 41', 'Sunday, 6 April 1902', 'Price two pence'].map((text, at) => ({
          x: [40, 190, 372][at]!,
          y: 84,
          size: 10,
          text
        })),
        head(40, 190, 24, 'Ferry sold to a stranger'),
        ...column(40, 215, narrow('ferry')),
        ...column(230, 215, narrow('bell')),
        head(40, 320, 18, 'Choir wants tenors'),
        ...column(40, 345, narrow('choir')),
        ...column(230, 345, narrow('organ'))
      ]
    ],
    [[40, 160, 405, 0.5]]
  )
  assert.deepEqual(headsIn(found), ['# Ferry sold to a stranger', '# Choir wants tenors'])
  assert.doesNotMatch(found, /No\. 41|two pence/)
})

test('in a collection of poems lines that are set in by turns are verses', async function () {
  const stanza = (y: number, lines: readonly string[]) =>
    lines.map((text, at) => ({x: at % 2 === 0 ? 60 : 76, y: y + 15 * at, size: 11, text}))
  const found = await markdownOf([
    [
      head(60, 60, 16, 'The Ferry'),
      ...stanza(90, [
        'Two sheep, a priest, a bag of meal,',
        'a woman with a clock,',
        'I took them over, keel by keel,',
        'and tied them to the rock.'
      ]),
      ...stanza(170, [
        'The sheep went up, the priest went down,',
        'the meal went to the mill,',
        'the woman walked into the town;',
        'and she is walking still.'
      ]),
      ...stanza(250, [
        'I never asked her what it told,',
        'nor why she kept it wound,',
        'the river is a thing to hold,',
        'and not a thing to sound.'
      ])
    ]
  ])
  assert.match(found, /a bag of meal,\\\na woman with a clock,\\\nI took them over/)
})

test('a word over the rest of a torn story is no title, where the page says that one goes on', async function () {
  const found = await markdownOf([
    [
      head(40, 60, 20, 'Ringers fall out over a new rope'),
      ...column(40, 90, [
        'The ringers of the ford have not rung together since the',
        'autumn, and whoever wants to know the hour must ask the',
        'widow. Her son has offered to buy another rope for less than'
      ]),
      head(40, 132, 10, '(See BELLS, page 2)'),
      head(40, 200, 20, 'A ram for a dentist'),
      ...column(40, 230, text('ram'))
    ],
    [
      head(40, 60, 14, 'Bells'),
      head(40, 78, 10, '(Continued from page 1)'),
      ...column(40, 92, [
        'four pence, if the others will let go of this one, which',
        'they will not.'
      ]),
      head(40, 160, 20, 'A train without a driver'),
      ...column(40, 190, text('train'))
    ]
  ])
  assert.deepEqual(headsIn(found), [
    '# Ringers fall out over a new rope',
    '# A ram for a dentist',
    '# A train without a driver'
  ])
  assert.match(found, /for less than four pence/)
})

test('the name of a section below the authors of a paper is none of them', async function () {
  const middle = (y: number, size: number, text: string): DrawnLine =>
    head(200 - text.length * size * 0.25, y, size, text)
  const found = await markdownOf([
    [
      middle(60, 18, 'How long a puddle lives'),
      middle(82, 10, 'Edith Carrow and Jonah Quill'),
      middle(98, 9, 'Department of Roads, Upper Landing'),
      {...middle(118, 9, 'Abstract'), isBold: true},
      ...column(40, 136, text('road')),
      head(40, 190, 12, '1. Rain'),
      ...column(40, 210, [...text('gutter'), ...text('well')]),
      head(40, 310, 12, '2. Carts'),
      ...column(40, 330, [...text('cart'), ...text('wheel')])
    ]
  ])
  assert.match(found, /^#+ Abstract$/m)
})

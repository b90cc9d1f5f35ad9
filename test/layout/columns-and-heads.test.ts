import assert from 'node:assert/strict'
import test from 'node:test'
import {layout} from '../../src/layout/index.ts'
import type {Item} from '../../src/layout/item.ts'
import {joinHeads} from '../../src/layout/join-heads.ts'
import {joinRegions} from '../../src/layout/regions/join-regions.ts'
import {collate} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {type Line, readPrints, readSource} from '../../src/source/index.ts'
import type {PrintedLine} from '../../src/source/print/printed-sheet.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const column = (x: number, y: number, texts: readonly string[], size = 10): DrawnLine[] =>
  texts.map((text, index) => ({x, y: y + size * 1.4 * index, size, text}))

async function laidOut(lines: readonly DrawnLine[]) {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  const {source} = readSource(files)
  return {source, laid: layout(source).lines}
}

/** Lines of about 25 characters, numbered so that each is another; the last is short. */
const prose = (name: string, count: number) =>
  Array.from({length: count}, (_, at) =>
    at === count - 1 ? `and so ends ${name}.` : `${name} line ${at + 10} goes on and on`
  )

test('notes at the foot of a sheet are read after its columns, however wide they are', async function () {
  const [left, right] = [prose('ferry', 14), prose('bell', 14)]
  const notes = [
    '1 Of the lower landing.',
    '2 She wrote so to the parish in the spring of that year.'
  ]
  const {laid} = await laidOut([
    ...column(40, 60, left),
    ...column(40, 290, notes, 7.5),
    ...column(220, 60, right)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    [...left, ...right, ...notes]
  )
})

test('stretches of one column that a gap beside them cuts are one region', function () {
  const line = (u0: number, u1: number, v0: number): Item => ({
    u0,
    u1,
    v0,
    v1: v0 + 10,
    lines: [],
    kind: 'line',
    size: 10
  })
  const [end, start] = [line(220, 300, 60), line(220, 400, 78)]
  const rest = line(220, 398, 92)
  const found = joinRegions([{items: [end]}, {items: [start, rest]}], 10)
  assert.deepEqual(found, [{items: [end, start, rest]}])
  // A line over two columns stays apart from the first of them.
  const apart = [
    {items: [line(40, 400, 60)]},
    {items: [line(40, 210, 78), line(40, 210, 92)]},
    {items: [line(225, 400, 78), line(225, 400, 92)]}
  ]
  assert.deepEqual(joinRegions(apart, 10), apart)
})

test('a head that is an island in one column leaves the text around it together', async function () {
  const [first, above, below] = [prose('mill', 20), prose('bell', 8), prose('rope', 8)]
  above[7] = 'bell line 99 does not stop'
  below[0] = 'here where the rope begins'
  const {laid} = await laidOut([
    {x: 40, y: 50, size: 18, text: 'The mill'},
    ...column(40, 80, first),
    ...column(220, 52, above),
    {x: 225, y: 190, size: 18, text: 'The bell'},
    ...column(220, 225, below)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    ['The mill', ...first, 'The bell', ...above, ...below]
  )
  assert.notEqual(laid[21]!.placement!.domain, laid[20]!.placement!.domain)
})

test('the first line of a paragraph that is set loosely is no byline', function () {
  // Set in by two, it is off the middle of the others by one.
  const [head, first, ...others] = [
    [145, 199, 62, 18],
    [64.5, 299, 108, 9.75],
    [45, 299, 124.5, 9.75],
    [45, 299, 141, 9.75]
  ].map(
    ([u0, u1, v0, size], at): Item => ({
      u0: u0!,
      u1: u1!,
      v0: v0!,
      v1: v0! + size!,
      lines: [{value: `line ${at}`, print: {isBold: false}} as unknown as Line],
      kind: 'line',
      size: size!
    })
  ) as [Item, Item, Item, Item]
  const type = {size: 9.75, leading: 6.75}
  const found = joinHeads([head, first, ...others], type, () => false)
  assert.deepEqual(found.find(({kind}) => kind === 'head')!.lines, head.lines)
})

test('a name by itself between a title and its text is of the title', async function () {
  const {laid} = await laidOut([
    {x: 120, y: 60, size: 14, text: 'The old ferry'},
    {x: 148, y: 96, size: 10, text: 'A. Quill'},
    ...column(40, 150, prose('ferry', 6))
  ])
  assert.deepEqual(
    laid.slice(0, 3).map(({placement}) => placement!.isHead),
    [true, true, false]
  )
})

test('a stamp that runs along the edge of a sheet hides neither its foot nor its columns', function () {
  const toLine = (text: string, x: number, y: number, turn: 0 | 270 = 0): PrintedLine => {
    const length = text.length * 5
    const box =
      turn === 0
        ? {x, y: y - 8, width: length, height: 10}
        : {x, y: y - length, width: 8, height: length}
    const edges = Array.from({length: text.length + 1}, (_, at) => x + at * 5)
    const face = {face: 'Serif', isBold: false, isItalic: false, isVertical: false}
    return {text, box, edges, baseline: turn === 0 ? y : x, size: 10, turn, ...face}
  }
  const column = (x: number, word: string) =>
    Array.from({length: 8}, (_, at) => toLine(`the ${word} of the ferry was as`, x, 100 + 14 * at))
  const [left, right] = [column(40, 'rope'), column(210, 'bell')]
  const sheet = {
    width: 400,
    height: 280,
    lines: [
      ...left.flatMap((line, at) => [line, right[at]!]),
      toLine('Printed by the widow Hollis at the Weir', 100, 250),
      toLine('kept at the archive of the shire', 12, 255, 270)
    ],
    rules: [],
    frames: [],
    images: [],
    text: 'drawn' as const
  }
  const {source} = readSource([
    {path: 'page.pdf', bytes: new Uint8Array(), printed: {sheets: [sheet], reader: 'test'}}
  ])
  const found = layout(source).lines.map(({value}) => value)
  assert.deepEqual(found, [
    ...left.map(({text}) => text),
    ...right.map(({text}) => text),
    'Printed by the widow Hollis at the Weir',
    'kept at the archive of the shire'
  ])
})

test('a row of columns ends where all of them break, though its head stands over the first alone', async function () {
  const [mill, gate, lamp] = [prose('mill', 6), prose('gate', 8), prose('lamp', 8)]
  const [rope, boat, moor] = [prose('rope', 6), prose('boat', 6), prose('moor', 6)]
  const {laid} = await laidOut([
    {x: 20, y: 60, size: 12, text: 'The mill'},
    ...column(20, 78, mill, 7),
    ...column(150, 58, gate, 7),
    ...column(280, 58, lamp, 7),
    {x: 20, y: 152, size: 12, text: 'The rope'},
    ...column(20, 170, rope, 7),
    ...column(150, 150, boat, 7),
    ...column(280, 150, moor, 7)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    ['The mill', ...mill, ...gate, ...lamp, 'The rope', ...rope, ...boat, ...moor]
  )
})

test('a deck, a kicker and a byline that stands over two columns are of their head', async function () {
  const [left, right] = [prose('mill', 10), prose('gate', 10)]
  const {laid} = await laidOut([
    {x: 40, y: 50, size: 10, text: 'From the upper landing'},
    {x: 40, y: 70, size: 18, text: 'The mill'},
    {x: 40, y: 86, size: 11.5, text: 'What the miller still remembers'},
    {x: 110, y: 104, size: 10, text: 'By the ferryman at the gate'},
    ...column(40, 124, left),
    ...column(220, 124, right)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    [
      'The mill',
      'From the upper landing',
      'What the miller still remembers',
      'By the ferryman at the gate',
      ...left,
      ...right
    ]
  )
  assert.deepEqual(
    laid.map(({placement}) => placement!.isHead),
    [...Array(4).fill(true), ...Array(20).fill(false)]
  )
})

test('a byline where the first column begins is of the head in the middle above, and in a row of heads', async function () {
  const [left, right] = [prose('mill', 10), prose('gate', 10)]
  const heads = [
    {x: 152, y: 50, size: 18, text: 'The mill'},
    {x: 118, y: 67, size: 11.5, text: 'What the miller remembers'},
    {x: 40, y: 84, size: 10, text: 'Nora Reed of the landing'}
  ]
  const {laid} = await laidOut([
    ...heads,
    ...column(40, 112, left),
    ...column(220, 112, right),
    {x: 150, y: 300, size: 18, text: 'The gate'},
    {x: 40, y: 316, size: 10, text: 'Corin Wade'},
    {x: 150, y: 345, size: 18, text: 'The ferry'},
    {x: 40, y: 361, size: 10, text: 'Tabitha Marl'}
  ])
  assert.deepEqual(
    laid.filter(({placement}) => placement!.isHead).map(({value}) => value),
    [...heads.map(({text}) => text), 'The gate', 'Corin Wade', 'The ferry', 'Tabitha Marl']
  )
})

test('heads of two columns on one row are two, however near they are', async function () {
  const [left, right] = [prose('mill', 10), prose('gate', 10)]
  const {laid} = await laidOut([
    {x: 40, y: 60, size: 18, text: 'The long way to the mill'},
    ...column(40, 90, left),
    {x: 246, y: 60, size: 18, text: 'The gate'},
    ...column(246, 90, right)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    ['The long way to the mill', ...left, 'The gate', ...right]
  )
})

test('a name and a section between a wide gap and a head are of the row that the head begins', async function () {
  const [mill, gate] = [prose('mill', 5), prose('gate', 5)]
  const {laid} = await laidOut([
    {x: 40, y: 60, size: 18, text: 'The long way to the mill and back'},
    ...column(40, 84, mill),
    {x: 260, y: 176, size: 10, text: 'Nora Reed'},
    {x: 40, y: 190, size: 10, text: 'From the landing'},
    {x: 40, y: 210, size: 18, text: 'The long way to the gate and back'},
    ...column(40, 234, gate)
  ])
  const domains = laid.map(({placement}) => placement!.domain)
  const from = laid.findIndex(({value}) => value.includes('gate and back'))
  assert.equal(new Set(domains.slice(0, 6)).size, 1)
  assert.equal(laid[from]!.placement!.isHead, true)
  assert.notEqual(domains[from], domains[0])
})

test('an initial is the first letter of its line, and a running head has no number', async function () {
  const sheet = (head: DrawnLine[], name: string, initial: DrawnLine[]) => [
    ...head,
    ...initial,
    ...prose(name, 12).map((text, at) => ({
      x: initial.length > 0 && at < 2 ? 66 : 40,
      y: 150 + 14 * at,
      size: 10,
      text
    }))
  ]
  const initial = {x: 40, y: 166, size: 34, text: 'T'}
  const title = {x: 40, y: 110, size: 18, text: 'The Ferry House'}
  const running = {x: 120, y: 30, size: 8, text: 'The Ferry House'}
  const bytes = writePdf([
    {lines: sheet([title], 'he ferry', [initial])},
    {lines: sheet([running], 'the bell', [])}
  ])
  const {files} = await readPrints([{path: 'page.pdf', bytes}])
  const [article, ...others] = toMarkdown(
    collate(readSource(files).source).articles,
    labelsFor('en')
  )
  assert.equal(others.length, 0)
  assert.match(article!.value, /# The Ferry House\n\nThe ferry line 10 goes on and on he ferry/)
  assert.equal(article!.value.split('Ferry House').length, 3, article!.value)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {layout} from '../../../src/layout/index.ts'
import {readPrints, readSource} from '../../../src/source/index.ts'
import {type DrawnLine, writePdf} from './write-pdf.ts'

const column = (x: number, y: number, texts: readonly string[]): DrawnLine[] =>
  texts.map((text, index) => ({x, y: y + 14 * index, size: 10, text}))

const ferry = [
  'The ferry goes across on',
  'Mondays and on Fridays if',
  'the water is not too high',
  'for the ropes that hold it',
  'and the ferryman is well.'
]
const mill = [
  'The mill stands where the',
  'brook comes down from the',
  'hill and has ground corn',
  'for longer than any book',
  'of the parish can tell us.'
]

async function read(bytes: Uint8Array, path = 'gazette/page.pdf') {
  const {files, messages} = await readPrints([{path, bytes}])
  return {source: readSource(files).source, messages}
}

test('a PDF is read in the order of its stream, with boxes and sizes', async function () {
  const title = {x: 60, y: 60, size: 20, text: 'The ferry', isBold: true}
  const {source, messages} = await read(writePdf([{lines: [...column(40, 100, ferry), title]}]))
  assert.deepEqual(messages, [])
  const [file] = source.files
  assert.equal(file!.path, 'review/sources/page.txt')
  assert.equal(file!.origin?.path, 'gazette/page.pdf')
  assert.equal(file!.value, [...ferry, 'The ferry', ''].join('\n'))
  const last = source.lines.at(-1)!.print!
  assert.equal(last.size, 20)
  assert.equal(last.isBold, true)
  assert.equal(last.baseline, 60)
  assert.ok(Math.abs(last.box.x - 60) < 3)
  assert.equal(last.edges.length, 'The ferry'.length + 1)
  for (const {value, start} of source.lines)
    assert.equal(file!.value.slice(start.offset, start.offset + value.length), value)
})

test('layout: columns one after the other, heads first, and the ledger says what moved', async function () {
  const lines = [
    ...column(220, 100, mill),
    ...column(40, 100, ferry),
    {x: 40, y: 70, size: 18, text: 'The ferry'},
    {x: 220, y: 70, size: 18, text: 'The mill'}
  ]
  const {source} = await read(writePdf([{lines}]))
  const laid = layout(source)
  const found = laid.lines.map(({value}) => value)
  assert.deepEqual(found, ['The ferry', ...ferry, 'The mill', ...mill])
  assert.ok(laid.ledger.length > 0)
  for (const {kind, rule, text, start, end} of laid.ledger) {
    assert.equal(kind, 'moved')
    assert.equal(rule, 'reading-order')
    assert.equal(text, source.files[0]!.value.slice(start.offset, end.offset))
  }
  const domains = new Set(laid.lines.map(({placement}) => placement!.domain))
  assert.equal(domains.size, 2)
})

test('layout: what a frame holds is read together', async function () {
  const lines = [
    {x: 50, y: 70, size: 18, text: 'The ferry'},
    {x: 230, y: 140, size: 18, text: 'The mill'},
    ...column(50, 100, ferry),
    ...column(230, 60, mill)
  ]
  const frames = [
    [40, 40, 160, 150],
    [220, 40, 160, 150]
  ] as const
  const {source} = await read(writePdf([{lines, frames}]))
  const found = layout(source).lines.map(({value}) => value)
  assert.deepEqual(found, ['The ferry', ...ferry, 'The mill', ...mill])
})

test('a PDF without text names its pages and the way out', async function () {
  const {source, messages} = await read(writePdf([{lines: []}, {lines: []}]))
  assert.equal(source.files.length, 0)
  assert.equal(messages.length, 1)
  assert.equal(messages[0]!.ruleId, 'unreadable-print')
  assert.match(messages[0]!.reason, /no text on pages 1 to 2/)
  assert.match(messages[0]!.note!, /tesseract/)
})

test('a damaged PDF gives one message', async function () {
  const {messages} = await read(Buffer.from('%PDF-1.4\nnothing of it is true'))
  assert.equal(messages.length, 1)
  assert.equal(messages[0]!.fatal, true)
  assert.match(messages[0]!.reason, /damaged/)
})

test('a PDF that acts when it is opened, or has no size, gives one message', async function () {
  const plain = Buffer.from(writePdf([{lines: column(40, 100, ferry)}])).toString('latin1')
  const opening = (action: string) =>
    Buffer.from(plain.replace('/Type /Catalog', `/Type /Catalog /OpenAction ${action}`), 'latin1')
  const cases = [
    [opening('<< /S /JavaScript /JS (while \\(true\\) {}) >>'), /script/],
    [opening('<< /S /URI /URI (http://localhost/) >>'), /open something else/],
    [Buffer.from(plain.replace('0 0 400 500', '0 0 1e9 1e9'), 'latin1'), /how large the page is/]
  ] as const
  for (const [bytes, wanted] of cases) {
    const {source, messages} = await read(bytes)
    assert.equal(source.files.length, 0)
    assert.equal(messages.length, 1)
    assert.equal(messages[0]!.fatal, true)
    assert.match(messages[0]!.reason, wanted)
  }
  for (const action of ['<< /S /JavaScript /JS (this.print\\(true\\);) >>', '[3 0 R /Fit]'])
    assert.deepEqual((await read(opening(action))).messages, [])
})

test('what lies off the sheet is not printed', async function () {
  const slug = {x: 40, y: -40, size: 10, text: 'Page 2 of 48'}
  const {source} = await read(writePdf([{lines: [slug, ...column(40, 100, ferry)]}]))
  assert.equal(source.files[0]!.value, [...ferry, ''].join('\n'))
})

test('plain text passes as it is', async function () {
  const file = {path: 'page.txt', bytes: Buffer.from('Two lines\nof text\n')}
  const {files} = await readPrints([file])
  assert.equal(files[0], file)
  const {source} = readSource(files)
  assert.equal(layout(source).lines, source.lines)
  assert.equal(source.sheets, undefined)
})

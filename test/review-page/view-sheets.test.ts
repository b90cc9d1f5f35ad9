import assert from 'node:assert/strict'
import test from 'node:test'
import {buildBook} from '../../src/build-book.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'

test('the review draws a printed page by its boxes, each line tied to the source', async function () {
  const lines = [
    {x: 40, y: 60, size: 20, text: 'The ferry', isBold: true},
    {x: 40, y: 100, size: 10, text: 'It goes <across> on Mondays,'},
    {x: 40, y: 114, size: 10, text: 'and not on Fridays.'}
  ]
  const bytes = writePdf([{lines, frames: [[30, 80, 300, 60]]}])
  const {files} = await readPrints([{path: 'page.pdf', bytes}])
  const {source} = readSource(files)
  const {files: written} = await buildBook({source, book: {}, name: 'page', ledger: []})
  const page = written.find(({path}) => path === 'review/index.html') as {
    value?: string
    bytes?: Uint8Array
  }
  const value =
    typeof page.value === 'string' ? page.value : Buffer.from(page.value ?? page.bytes!).toString()
  const svg = /<svg viewBox="0 0 400 500"[\s\S]*?<\/svg>/.exec(value)?.[0] ?? ''
  assert.equal(svg.match(/data-line="/g)?.length, 3)
  assert.match(svg, /class="title" data-line="0"[\s\S]*font-size="20"[\s\S]*font-weight="bold"/)
  assert.match(svg, /class="frame" x="30(?:\.\d+)?" y="80/)
  assert.match(svg, /&lt;across&gt;/)
})

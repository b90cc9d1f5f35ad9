import assert from 'node:assert/strict'
import test from 'node:test'
import {readPrints, readSource} from '../../../src/source/index.ts'
import {writePdf} from './write-pdf.ts'

test('lines of two columns that a file draws row by row stay apart where the second begins', async function () {
  // Helvetica: the wide ones end at 184, so that the gap is less than those that part lines everywhere.
  const left = (at: number) => (at % 3 === 2 ? 'and so on.' : 'the widow of the lower landing')
  const rows = Array.from({length: 24}, (_, at) => [
    {x: 50, y: 60 + 13 * at, size: 10, text: left(at)},
    {x: 196, y: 60 + 13 * at, size: 10, text: `her sons rowed in line ${at + 10}`}
  ]).flat()
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines: rows}])}])
  const lines = readSource(files).source.lines.filter(({print}) => print)
  assert.equal(lines.length, 48)
})

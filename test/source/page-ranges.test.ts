import assert from 'node:assert/strict'
import test from 'node:test'
import {readPrints, readSource} from '../../src/source/index.ts'
import {pagesWithin, readRanges} from '../../src/source/print/page-ranges.ts'
import {writePdf} from './pdf/write-pdf.ts'

test('ranges of pages are read; a number alone is that of the first page', function () {
  assert.deepEqual(readRanges('3-7'), [[3, 7]])
  assert.deepEqual(readRanges('1-2, 9, 12-'), [
    [1, 2],
    [9, 9],
    [12, Number.POSITIVE_INFINITY]
  ])
  for (const other of ['3', 'printed', '3-x', '-']) assert.equal(readRanges(other), undefined)
  assert.deepEqual(pagesWithin([[3, 4]], 2, 10), [0, 1])
  assert.deepEqual(pagesWithin([[9, Number.POSITIVE_INFINITY]], 0, 10), [8, 9])
})

const pdf = (words: readonly string[]) =>
  writePdf(words.map((text) => ({lines: [{x: 40, y: 100, size: 10, text}]})))

test('pages that are asked for are counted through several files', async function () {
  const files = [
    {path: 'a.pdf', bytes: pdf(['Monday', 'Tuesday'])},
    {path: 'b.pdf', bytes: pdf(['Friday', 'Sunday'])}
  ]
  const read = await readPrints(files, {pages: [[2, 3]]})
  assert.deepEqual(read.messages, [])
  const {source} = readSource(read.files)
  assert.deepEqual(source.lines.map(({value}) => value).filter(Boolean), ['Tuesday', 'Friday'])
  const none = await readPrints(files, {pages: [[7, 8]]})
  assert.match(none.messages.map(String).join(), /there are 4 and none of those/)
})

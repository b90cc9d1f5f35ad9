import assert from 'node:assert/strict'
import test from 'node:test'
import {collectSheets} from '../../../src/source/pdf/collect-sheets.ts'
import type {OpenReader} from '../../../src/source/pdf/follow-reader.ts'
import type {GlyphSheet, PdfRequest} from '../../../src/source/pdf/glyph-sheet.ts'

const count = 40

/** A blank page, which is known again by its width. */
const blank = (page: number): GlyphSheet => ({
  width: 100 + page,
  height: 100,
  characters: [],
  boxes: new Float32Array(),
  origins: new Float32Array(),
  style: new Int16Array(),
  doubtful: new Uint8Array(),
  styles: [],
  shapes: new Float32Array(),
  images: new Float32Array(),
  cuttings: []
})

/** Starts readers that take turns; what they were asked for, and which page each had read when it ended. */
function fakeReaders(isDamaged: (page: number) => boolean) {
  const asked: PdfRequest[] = []
  let read = 0
  let ended = 0
  const open: OpenReader = function (hear) {
    let isOver = false
    const tell = async (request: PdfRequest) => {
      hear({kind: 'opened', pages: count})
      for (const page of request.pages ?? Array.from({length: count}, (_, index) => index)) {
        await new Promise(setImmediate)
        if (isOver) return
        if (isDamaged(page)) return hear({kind: 'failed', fault: 'damaged', page})
        read++
        hear({kind: 'sheet', page, sheet: blank(page)})
      }
      hear({kind: 'done'})
    }
    return {
      send(request) {
        asked.push(request)
        void tell(request)
      },
      end() {
        if (!isOver) ended++
        isOver = true
      }
    }
  }
  return {open, asked, figures: () => ({readers: asked.length, read, ended})}
}

const bytes = new Uint8Array()
const widths = (sheets: readonly {readonly width: number}[]) => sheets.map(({width}) => width - 100)
const all = Array.from({length: count}, (_, index) => index)

test('two readers of a long file come towards each other, and read no page twice', async () => {
  const {open, figures} = fakeReaders(() => false)
  const found = await collectSheets(bytes, {}, open, true)
  assert.ok(found.fault === undefined)
  assert.deepEqual(widths(found.sheets), all)
  assert.equal(found.pages, count)
  assert.deepEqual(figures(), {readers: 2, read: count, ended: 2})
})

test('a page that cannot be read is told as one reader alone would tell it', async () => {
  for (const damaged of [[35], [3, 35]]) {
    const {open} = fakeReaders((page) => damaged.includes(page))
    const found = await collectSheets(bytes, {}, open, true)
    assert.deepEqual(found, {fault: 'damaged', page: damaged[0]})
  }
})

test('pages that are asked for come in the order in which they are asked for', async () => {
  const {open, figures} = fakeReaders(() => false)
  const found = await collectSheets(bytes, {pages: [7, 2, 7]}, open, true)
  assert.ok(found.fault === undefined)
  assert.deepEqual(widths(found.sheets), [7, 2, 7])
  assert.equal(figures().readers, 1)
})

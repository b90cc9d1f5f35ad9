import assert from 'node:assert/strict'
import test from 'node:test'
import {readPageMark} from '../../src/restore/furniture/marks/page-mark.ts'

test('page marks: dashes of any width stand on both sides of a number', function () {
  for (const text of ['- 12 -', '— 12 —', '－12－', '－ 12 －'])
    assert.deepEqual(readPageMark(text), {folio: '12', value: 12, kind: 'framed'}, text)
})

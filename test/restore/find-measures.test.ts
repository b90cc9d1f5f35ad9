import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findMeasures} from '../../src/restore/lines/find-measures.ts'

const measuresOf = (widths: readonly number[]) =>
  findMeasures(widths.map((width) => ({width, squeeze: 0})))

/** A list of narrow lines, of which some recur. */
const list = [35, 19.5, 19, 9, 19.5, 11, 19, 5]

test('a paragraph of a short text has its own measure below a narrow list', () => {
  const measures = measuresOf([...list, 31, 32, 32, 32.5, 24])
  assert.equal(measures.at(-2), 32)
})

test('widths that are alike here and there are no measure', () => {
  const measures = measuresOf([...list, 32, 27, 32, 21, 32.5, 10])
  assert.ok(measures.every((measure) => measure < 20))
})

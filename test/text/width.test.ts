import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {displayWidth} from '../../src/text/width.ts'

describe('displayWidth', function () {
  const cases: [string, number][] = [
    ['', 0],
    ['a b', 3],
    ['国家', 4],
    ['한국', 4],
    ['かなｶﾅ', 6],
    ['\u3000\u3000字', 6],
    ['（ E ． Haeckel ）', 18],
    ['e\u0301te\u0301', 3],
    ['か\u3099', 2],
    ['zero\u200bwidth\u00ad', 9],
    ['𠮷野家', 6],
    ['Ελλάδα', 6],
    ['你好“呀”', 10],
    ['say “ah”', 8],
    ['— 3 —', 5],
    ['\ud842', 1]
  ]
  for (const [text, cells] of cases) {
    test(`${JSON.stringify(text)} takes ${cells} cells`, function () {
      assert.equal(displayWidth(text), cells)
    })
  }

  test('adds up for any two texts with wide characters', function () {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), function (a, b) {
        const width = (text: string) => displayWidth(`国${text}`) - 2
        assert.equal(width(a + b), width(a) + width(b))
      })
    )
  })
})

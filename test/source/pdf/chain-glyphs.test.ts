import assert from 'node:assert/strict'
import test from 'node:test'
import {chainGlyphs} from '../../../src/source/pdf/chain-glyphs.ts'

test('a letter whose tail reaches below the next ones is of their line', function () {
  const glyphs = [
    ['Q', 100, 124],
    ['u', 108, 114],
    ['o', 114, 120],
    // The same place along the line, but another line.
    ['d', 100, 106]
  ] as const
  const lines = chainGlyphs({
    width: 400,
    height: 500,
    characters: glyphs.map(([character]) => character),
    boxes: Float32Array.from(
      glyphs.flatMap(([, from, to], at) => [from, at < 3 ? 50 : 64, to, at < 3 ? 60 : 74])
    ),
    origins: Float32Array.from(glyphs.flatMap(([, from], at) => [from, at < 3 ? 58 : 72])),
    style: new Int16Array(glyphs.length),
    doubtful: new Uint8Array(glyphs.length),
    styles: [{size: 10, font: 'Serif', weight: 400, isItalic: false, turn: 0, isHidden: false}],
    shapes: new Float32Array(),
    images: new Float32Array(),
    cuttings: []
  })
  assert.deepEqual(
    lines.map(({text}) => text),
    ['Quo', 'd']
  )
})

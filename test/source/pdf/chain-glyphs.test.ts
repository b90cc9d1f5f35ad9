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

test('a line does not go on beyond an upright rule, but beyond the side of a box around a word', function () {
  const characters = ['a', 'b']
  const sheet = {
    width: 400,
    height: 500,
    characters,
    boxes: Float32Array.from([100, 50, 106, 60, 116, 50, 122, 60]),
    origins: Float32Array.from([100, 58, 116, 58]),
    style: new Int16Array(2),
    doubtful: new Uint8Array(2),
    styles: [
      {size: 10, font: 'Serif', weight: 400, isItalic: false, turn: 0, isHidden: false} as const
    ],
    shapes: new Float32Array(),
    images: new Float32Array(),
    cuttings: []
  }
  const countWith = (height: number) =>
    chainGlyphs(sheet, [{x: 111, y: 58 - height / 2, width: 0.5, height}]).length
  assert.equal(countWith(40), 2)
  assert.equal(countWith(14), 1)
})

test('a comma in the corner of its square parts no vertical line, where its box is that of its ink', function () {
  const characters = [...'水来了，船走了']
  // Each character is 10 wide and high; the comma's ink is 2.5 wide, at the right edge.
  const boxes = characters.flatMap((character, at) =>
    character === '，'
      ? [107, 51 + at * 10, 109.5, 54 + at * 10]
      : [100, 50 + at * 10, 110, 60 + at * 10]
  )
  const lines = chainGlyphs({
    width: 400,
    height: 500,
    characters,
    boxes: Float32Array.from(boxes),
    origins: Float32Array.from(characters.flatMap((_, at) => [100, 58 + at * 10])),
    style: new Int16Array(characters.length),
    doubtful: new Uint8Array(characters.length),
    styles: [{size: 10, font: 'Song', weight: 400, isItalic: false, turn: 0, isHidden: false}],
    shapes: new Float32Array(),
    images: new Float32Array(),
    cuttings: []
  })
  assert.deepEqual(
    lines.map(({text}) => text),
    ['水来了，船走了']
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {readSvg} from '../../src/publish/images/read-svg.ts'
import {cleanSvg} from '../../src/publish/tree/clean-svg.ts'

const read = (inner: string) =>
  readSvg(
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inner}</svg>`
    )
  )

/** Each group shows the one before it ten times. */
const bomb = (levels: number) =>
  '<defs><rect id="g0"/>' +
  Array.from(
    {length: levels},
    (_, n) => `<g id="g${n + 1}">${`<use xlink:href="#g${n}"/>`.repeat(10)}</g>`
  ).join('') +
  `</defs><use href="#g${levels}"/>`

test('an SVG may show a part of itself again, but not a billion times', function () {
  assert.deepEqual(read(bomb(2)).size, [9, 9])
  assert.equal(read(bomb(9)).expected, 'an SVG without drawings that multiply')
  assert.equal(
    read('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>').expected,
    'an SVG without drawings that multiply'
  )
})

test('a link of an SVG that calls somebody when it is followed is refused', function () {
  const link = '<a href="#x" ping="https://evil.example/"><rect id="x"/></a>'
  assert.equal(read(link).expected, 'an SVG without links that call back')
})

test('an SVG may bring the font of its words in itself, and fetch none', function () {
  const style = (address: string) =>
    `<style>@font-face { font-family: Hand; src: url(${address}) }</style><text>Weir</text>`
  assert.deepEqual(read(style('data:font/woff2;base64,d09GMg==')).size, [9, 9])
  for (const address of ['https://fonts.example/a.woff2', 'data:text/css,a{}', 'a.woff2'])
    assert.equal(read(style(address)).expected, 'an SVG without styles from elsewhere')
})

test('a stylesheet in an SVG has no class and a shape no title, which an older checker refuses', function () {
  const cleaned = cleanSvg(
    new TextEncoder().encode(
      '<svg><style id="s" class="fonts">a{}</style><path class="b"\n title="a > b" id="p" xlink:title="t"/></svg>'
    )
  )
  assert.equal(
    new TextDecoder().decode(cleaned),
    '<svg><style id="s">a{}</style><path class="b" id="p" xlink:title="t"/></svg>'
  )
})

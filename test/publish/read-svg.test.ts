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

test('a shape whose name XML does not allow is found by another where it is asked for', function () {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><linearGradient id="1 a"/><path id="b" fill="url(#1 a)"/>' +
    '<use href="#1 a"/><use href="#b"/><path id="_1-a"/></svg>'
  const cleaned = new TextDecoder().decode(cleanSvg(new TextEncoder().encode(svg)))
  assert.match(cleaned, /<linearGradient id="_1-a-2"\/><path id="b" fill="url\(#_1-a-2\)"\/>/)
  assert.match(cleaned, /<use href="#_1-a-2"\/><use href="#b"\/><path id="_1-a"\/>/)
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

test('a drawing with labels as HTML keeps what is shown where there is none, and no fonts of the web', function () {
  const svg = (inner: string) =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" content="&lt;a&gt;" width="9" height="9">${inner}</svg>`
    )
  const label =
    '<foreignObject width="1"><div xmlns="http://www.w3.org/1999/xhtml">Low</div></foreignObject>'
  const cleaned = cleanSvg(
    svg(
      `<style>@font-face{font-family:&quot;F&quot;;src:url(https://example.org/f.woff2)}@import url("https://example.org/a;b.css");@font-face{font-family:G;src:url("data:font/woff2;base64,AA")}</style><switch>${label}<text>Low</text></switch><switch>\n${label}\n<text>High</text></switch>`
    )
  )
  const text = new TextDecoder().decode(cleaned)
  assert.equal(readSvg(cleaned).expected, undefined)
  assert.match(text, /<switch><text>Low<\/text><\/switch><switch>\s*<text>High/)
  assert.match(text, /<style>@font-face\{font-family:G/)
  assert.doesNotMatch(text, /content=|@import/)
  // Nothing else would be shown.
  assert.notEqual(readSvg(cleanSvg(svg(`<switch>${label}</switch>`))).expected, undefined)
  assert.notEqual(readSvg(cleanSvg(svg(`<g>${label}<text>Low</text></g>`))).expected, undefined)
})

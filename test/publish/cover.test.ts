import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {coverColors, coverPairs} from '../../src/publish/cover/cover-colors.ts'
import {designCover} from '../../src/publish/cover/design-cover.ts'
import {drawCover} from '../../src/publish/cover/draw-cover.ts'
import {cardFormat, coverFormat, layOutCover} from '../../src/publish/cover/lay-out-cover.ts'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {learnCohesion} from '../../src/publish/edition/learn-cohesion.ts'
import {readEdition} from '../../src/publish/edition/read-edition.ts'
import {breakHeadline} from '../../src/publish/pages/break-headline.ts'
import {chinese, english, japanese} from './editions.ts'

const draw = (edition: Edition) => drawCover(designCover(readEdition(edition)))

// Of the packages that the lock file names. A new hash is a new picture: look at it.
const golden: Record<string, readonly [Edition, string]> = {
  Chinese: [chinese, '3cc23a76478fcb617a27c5a0919a7f864123bc2c4450f49cae0187ba7b086705'],
  English: [english, 'c899e7705e2236db24307cce7a47e8c9cb533ffa505b89aab9a760ea6554a7b1'],
  Japanese: [japanese, '983cabf01c6588713a50e651d4663b53a14fe6eedb05028a16b4464551494d59']
}
for (const [name, [edition, hash]] of Object.entries(golden)) {
  test(`the cover of a ${name} book is the same PNG on every machine`, async function () {
    const {cover, card, messages} = await draw(edition)
    assert.deepEqual(messages, [])
    assert.equal(cover?.mediaType, 'image/png')
    const bytes = Buffer.from(cover!.bytes)
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1400, 2100])
    assert.ok(bytes.length < 200_000)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash)
    assert.equal(card, undefined)
  })
}

test('a book with a site has a card for links to it', async function () {
  const {card} = await draw({...chinese, book: {...chinese.book, site: 'https://example.org/'}})
  const bytes = Buffer.from(card!)
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
  assert.equal(
    createHash('sha256').update(bytes).digest('hex'),
    '14d1398044879c9a69150e67851d8eb2ef9512ddcd08c91be876133e64536840'
  )
})

test("a character without a glyph is listed, and left to the reader's face", async function () {
  const {cover, messages} = await draw({
    ...chinese,
    book: {...chinese.book, title: '河\u{1F9FF}\uE000'}
  })
  assert.equal(cover?.mediaType, 'image/svg+xml')
  assert.equal(messages[0]?.fatal, false)
  assert.match(messages[0]?.reason ?? '', /`\u{1F9FF}` \(U\+1F9FF\), `\uE000` \(U\+E000\)/u)
})

test('without the packages the cover is an SVG with text, and says so once', async function () {
  const reading = readEdition({...chinese, book: {...chinese.book, title: '<河> & 水'}})
  const {cover, messages} = await drawCover(designCover(reading), async () => ({
    missing: ['fontkit']
  }))
  assert.equal(cover?.mediaType, 'image/svg+xml')
  const svg = new TextDecoder().decode(cover?.bytes)
  assert.match(svg, /<text [^>]*>&lt;河&gt; &amp; 水<\/text>/)
  assert.equal(messages.length, 1)
  assert.equal(messages[0]?.fatal, undefined)
  assert.match(messages[0]?.reason ?? '', /`fontkit` is not installed/)
})

test('a headline breaks at its parts, at punctuation, and never in a word or before a mark', function () {
  const text = '政协委员。政协会议。座谈会。座谈会上。工作座谈会。建设。党的建设。'.repeat(3)
  const rules = (measure: number) => ({
    width: (value: string) => [...value].length,
    measure,
    mostLines: 6,
    cohesion: learnCohesion(text)
  })
  const lines = (parts: string[], measure: number) =>
    breakHeadline(parts, rules(measure))?.join('|')
  assert.equal(lines(['守住一条河', '养活一座城'], 6), '守住一条河|养活一座城')
  assert.equal(lines(['一架水车，三年的账本'], 6), '一架水车，|三年的账本')
  assert.equal(lines(['党的建设工作座谈会'], 5), '党的建设|工作座谈会')
  assert.equal(lines(['水涨三尺（续）'], 5), '水涨三尺|（续）')
  assert.equal(lines(['The Ferry at Low Water'], 12), 'The Ferry|at Low Water')
  assert.equal(lines(['Ferryman'], 5), undefined)
  for (let measure = 2; measure < 12; measure++) {
    const broken = lines(['他说：“水来了！”大家都“跑”，一二三。'], measure) ?? ''
    assert.doesNotMatch(broken, /\|[：”！，。]|“\|/)
  }
})

test('everything on a cover has its place: nothing overlaps, nothing leaves the margins', function () {
  const width = (value: string) =>
    [...value].reduce((sum, d) => sum + (d.charCodeAt(0) > 255 ? 1 : 0.55), 0)
  const cohesion = () => 0
  for (const format of [coverFormat, cardFormat]) {
    for (const length of [1, 7, 20, 33, 60, 200]) {
      const title = '水'.repeat(length)
      const subtitle = length % 2 ? '沿河七镇座谈会发言，一本小册子的副题很长很长' : ''
      const text = {
        source: '山海日报，2021年5月8日，第3版',
        title: [title],
        subtitle,
        authors: '周禾、林小满等'
      }
      const {lines} = layOutCover(text, format, width, cohesion)
      let last = 0
      for (const line of lines) {
        assert.ok(line.y - line.size * 0.9 > last, `${length}: ${line.text}`)
        assert.ok(line.y <= format.height - format.margin / 2)
        assert.ok(line.x + width(line.text) * line.size <= format.width - format.margin / 2)
        last = line.y
      }
      assert.ok(lines.some((line) => line.text.startsWith('水')))
    }
  }
})

test('every pair of colours has a contrast of 7:1, and a book keeps its own', function () {
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  assert.equal(coverPairs.length, 8)
  for (const {paper, ink} of coverPairs) {
    const [dark, light] = [luminance(paper), luminance(ink)].sort((a, b) => a - b)
    assert.ok((light! + 0.05) / (dark! + 0.05) >= 7, `${paper} ${ink}`)
  }
  assert.equal(coverColors('urn:a'), coverColors('urn:a'))
})

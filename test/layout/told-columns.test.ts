import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'

/** A region of hOCR: where it stands, the height of its type, its lines from top to bottom. */
type Region = readonly [x: number, y: number, height: number, ...lines: string[]]

/** A page of hOCR, each region with its lines one below the other; a character is half as wide as high. */
function toHocr(regions: readonly Region[]): string {
  const written = regions.map(([x, y, height, ...lines], at) => {
    const inner = lines.map((line, index) => {
      const top = y + index * Math.round(height * 1.5)
      let left = x
      const words = line.split(' ').map((word) => {
        const right = left + Math.round(word.length * height * 0.5)
        const box = `bbox ${left} ${top} ${right} ${top + height}`
        left = right + Math.round(height * 0.5)
        return `<span class="ocrx_word" title="${box}">${word}</span>`
      })
      return `<span class="ocr_line" title="bbox ${x} ${top} ${left} ${top + height}">${words.join(' ')}</span>`
    })
    return `<p class="ocr_par" id="p${at}">${inner.join('\n')}</p>`
  })
  return `<html xmlns="http://www.w3.org/1999/xhtml"><body><div class="ocr_page" title="bbox 0 0 2000 2600">${written.join('\n')}</div></body></html>`
}

async function collateHocr(regions: readonly Region[]): Promise<string> {
  const bytes = Buffer.from(toHocr(regions))
  const {files} = await readPrints([{path: 'page.hocr', bytes}])
  const {collated} = await collateBook(readSource(files).source, {language: 'en'})
  return toMarkdown(collated.articles, labelsFor('en'), new Map())
    .map(({value}) => value.replace(/^---.*?---\n/s, ''))
    .join('\n')
    .trim()
}

const prose = [
  'The crate must be opened on the side that bears the red mark, and by two people,',
  'since the lid is heavy and the nails are long. What is missing must be told us in',
  'the same week.'
] as const

test('a paragraph of one line is short in the column that it stands in', async function () {
  const markdown = await collateHocr([
    [200, 100, 80, 'The Glass Works'],
    [200, 260, 40, ...prose],
    [200, 440, 40, 'Nothing is sent on Sundays.'],
    [200, 500, 40, 'Letters are answered in the order in which they come.'],
    [200, 560, 40, 'Nobody may smoke in the yard.'],
    [200, 620, 40, ...prose]
  ])
  assert.deepEqual(markdown.split('\n\n').slice(1, 6), [
    prose.join(' '),
    'Nothing is sent on Sundays.',
    'Letters are answered in the order in which they come.',
    'Nobody may smoke in the yard.',
    prose.join(' ')
  ])
})

test('pieces that are told one by one are the rows of a table', async function () {
  const markdown = await collateHocr([
    [200, 100, 80, 'Lamps and lanterns'],
    [200, 260, 40, ...prose],
    [200, 500, 40, 'Lantern of the watch'],
    [1000, 500, 40, 'No. 7'],
    [1500, 500, 40, '4.50'],
    [200, 560, 40, 'Lamp with a shade'],
    [1000, 560, 40, 'No. 12'],
    [1500, 560, 40, '11.20'],
    [200, 620, 40, 'Wick, by the yard'],
    [1000, 620, 40, 'No. 13'],
    [1500, 620, 40, '0.30']
  ])
  assert.match(markdown, /\| Lantern of the watch \| No\. 7 *\| 4\.50/)
  assert.match(markdown, /\| Wick, by the yard *\| No\. 13 *\| 0\.30/)
})

test('the head of a page that OCR does not tell is no title, where the number stands far from its words', async function () {
  const words = [...prose.slice(0, 2), 'the same week, whatever the weather may be.']
  const regions: Region[] = [
    [200, 300, 40, ...words],
    [200, 480, 40, ...words],
    [200, 660, 40, ...words]
  ]
  const page = toHocr(regions).replace(
    /<p class="ocr_par" id="p0">/,
    `<p class="ocr_par" id="head"><span class="ocr_line" title="bbox 200 100 1700 140"><span class="ocrx_word" title="bbox 200 100 270 140">112</span> <span class="ocrx_word" title="bbox 1400 100 1700 140">The Glass Works</span></span></p>$&`
  )
  const {files} = await readPrints([{path: 'page.hocr', bytes: Buffer.from(page)}])
  const {collated} = await collateBook(readSource(files).source, {language: 'en'})
  const dropped = collated.ledger.filter(({kind}) => kind === 'dropped')
  assert.deepEqual(
    dropped.map(({text}) => text),
    ['112 The Glass Works']
  )
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {unweaveColumns} from '../../src/restore/columns.ts'
import type {Line} from '../../src/source/source.ts'
import {displayWidth} from '../../src/text/width.ts'

const english = [
  'The clerk put the sheets in order and counted them twice before the lamp went out.',
  'Nobody in the shop remembered who had ordered the blue cloth, or for which of the two books.',
  '“Is it ready?” asked the boy, who had run all the way from the river with the last proof.',
  'A page that is missing says nothing; it is the page after it that complains.',
  'When the glue had dried they opened the windows, and the smell of the harbour came in.',
  'It took three weeks to bind the almanac and eleven years to sell it.'
]
const chinese = [
  '装订工把印好的纸一张一张理齐，数了两遍，才把灯吹灭。',
  '铺子里没有人记得，那匹蓝布是谁订的，又是为哪一本书订的。',
  '“好了吗？”孩子从河边一路跑来，手里拿着最后一张校样。',
  '少了的那一页不会说话，会抱怨的总是它后面的一页。',
  '胶干了以后他们打开窗户，港口的气味（ Harbour ）就进来了。',
  '装订这本历书用了 3 个星期，卖完它却用了 11 年。'
]

describe('unweaveColumns', function () {
  test('reads two columns of prose one after another', function () {
    assert.deepEqual(
      read(`
The binder had two sons, and both of      in the same hour, and neither would ever
them wanted the shop. He gave the elder   say who had gone first or what he had
one the press and the younger the needle, carried. The townsfolk spoke of it still
and told them to make one book between    when the new owner came.
them before the winter.                      He had no sons, and he read every book
   They never did. The press was sold in  that the two had left behind, a page each
March, the needle in April, and the two   evening, until he came to the last of the
brothers left the town on the same day    pile and found it blank.`),
      [
        'The binder had two sons, and both of',
        'them wanted the shop. He gave the elder',
        'one the press and the younger the needle,',
        'and told them to make one book between',
        'them before the winter.',
        '   They never did. The press was sold in',
        'March, the needle in April, and the two',
        'brothers left the town on the same day',
        'in the same hour, and neither would ever',
        'say who had gone first or what he had',
        'carried. The townsfolk spoke of it still',
        'when the new owner came.',
        '   He had no sons, and he read every book',
        'that the two had left behind, a page each',
        'evening, until he came to the last of the',
        'pile and found it blank.'
      ]
    )
  })

  const models: [name: string, sentences: readonly string[], widthOf: Measure][] = [
    ['English', english, (text) => text.length],
    ['Chinese padded by characters', chinese, (text) => [...text].length],
    ['Chinese padded by cells', chinese, (text) => displayWidth(text, {ambiguous: 'narrow'})],
    ['Chinese padded by wide cells', chinese, (text) => displayWidth(text, {ambiguous: 'wide'})]
  ]
  for (const [name, sentences, widthOf] of models) {
    test(`gives back each column that was woven in: ${name}`, function () {
      fc.assert(
        fc.property(sheet(sentences), function (sheet) {
          const woven = sheet.bands.map((band) => weave(band, sheet.gutter, sheet.margin, widthOf))
          const text = [woven[0]!, '', sheet.title, '', woven[1]!].join('\n')
          const expected = [...sheet.bands[0]!.flat(), sheet.title, ...sheet.bands[1]!.flat()]
          assert.deepEqual(inked(read(text)), inked(expected), text)
        }),
        {numRuns: 300}
      )
    })
  }
})

type Measure = (text: string) => number
/** Lines of each column, left to right. */
type Band = readonly (readonly string[])[]

interface Sheet {
  readonly bands: readonly [Band, Band]
  readonly gutter: number
  readonly margin: number
  readonly title: string
}

/** Two bands of columns of random number, widths and heights, with a title across between them. */
function sheet(sentences: readonly string[]): fc.Arbitrary<Sheet> {
  const isWide = displayWidth(sentences[0]!) > sentences[0]!.length
  const full = isWide ? fc.integer({min: 11, max: 26}) : fc.integer({min: 26, max: 50})
  return fc
    .record({
      measures: fc.array(full, {minLength: 2, maxLength: 4}),
      gutter: fc.integer({min: 3, max: 9}),
      margin: fc.integer({min: 0, max: 12}),
      order: fc.infiniteStream(fc.nat({max: 999})),
      heights: fc.infiniteStream(fc.integer({min: 9, max: 24}))
    })
    .map(function ({measures, gutter, margin, order, heights}) {
      const next = () => order.next().value as number
      const band = () =>
        measures.map((measure) =>
          setColumn(sentences, measure, heights.next().value!, isWide, next)
        )
      const bands = [band(), band()] as const
      const width = measures.reduce((sum, measure) => sum + measure * (isWide ? 2 : 1) + gutter, 0)
      const title = (isWide ? '港口装订铺的故事' : 'The bindery by the harbour ').repeat(20)
      return {bands, gutter, margin, title: ' '.repeat(margin) + title.slice(0, width * 0.9).trim()}
    })
}

/** Set sentences in a column: paragraphs with an indent, lines as full as they come. */
function setColumn(
  sentences: readonly string[],
  measure: number,
  height: number,
  isWide: boolean,
  next: () => number
): string[] {
  const lines: string[] = []
  while (lines.length < height) {
    const count = 2 + (next() % 3)
    const picked = Array.from({length: count}, () => sentences[next() % sentences.length]!)
    const text = picked.join(isWide ? '' : ' ')
    const units = isWide
      ? text.match(/[\x21-\x7e]+ ?|[“（]?.[，。？”；）]*/gu)!
      : text.match(/\S+\s*/g)!
    let line = '  '
    for (const unit of units) {
      if (widthIn(line + unit.trimEnd(), isWide) > measure && line.trim()) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line.trim() ? unit : unit.trimStart()
      if (lines.length === 0 && line.trim() === unit.trim()) line = '  ' + line.trimStart()
    }
    lines.push(line.trimEnd())
  }
  // A column may end within a paragraph.
  return lines.slice(0, height)
}

function widthIn(text: string, isWide: boolean): number {
  return isWide ? displayWidth(text, {ambiguous: 'wide'}) / 2 : text.length
}

function weave(band: Band, gutter: number, margin: number, widthOf: Measure): string {
  const rows = Math.max(...band.map((column) => column.length))
  const widths = band.map((column) => Math.max(...column.map(widthOf)))
  return Array.from({length: rows}, function (_, row) {
    let line = ' '.repeat(margin)
    let edge = margin
    for (const [index, column] of band.entries()) {
      line += ' '.repeat(Math.max(0, edge - widthOf(line))) + (column[row] ?? '')
      edge += widths[index]! + gutter
    }
    return line.trimEnd()
  }).join('\n')
}

/** Lines as the reader of sources leaves them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  let page = 0
  for (const [index, printed] of text.split('\n').entries()) {
    const feeds = /^\f*/.exec(printed)![0].length
    page += feeds
    lines.push({
      value: printed.slice(feeds),
      start: {line: index + 1, column: feeds + 1, offset: offset + feeds},
      file: 0,
      page
    })
    offset += printed.length + 1
  }
  return lines
}

/** Unweave a text; what holds of any result is checked on the way. */
function read(text: string): string[] {
  const printed = text.replace(/^\n/, '')
  const lines = unweaveColumns(linesOf(printed))
  for (const {value, start} of lines) {
    assert.equal(printed.slice(start.offset, start.offset + value.length), value)
  }
  return lines.map((line) => line.value)
}

function inked(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

import assert from 'node:assert/strict'
import test from 'node:test'
import {collateBook} from '../../src/pipeline.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {readSource} from '../../src/source/index.ts'
import type {PrintedLine} from '../../src/source/print/printed-sheet.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'

interface SetLine {
  readonly text: string
  /** Along the line: where it begins, and where each of its characters does if they are spread. */
  readonly from: number
  readonly edges?: readonly number[]
  /** Across: of its baseline, or of its middle where it stands. */
  readonly across: number
  readonly size: number
}

function toLine({text, from, edges, across, size}: SetLine, isVertical: boolean): PrintedLine {
  const along = edges ?? Array.from({length: text.length + 1}, (_, at) => from + at * size)
  const [start, length] = [along[0]!, along.at(-1)! - along[0]!]
  const box = isVertical
    ? {x: across - size / 2, y: start, width: size, height: length}
    : {x: start, y: across - size * 0.8, width: length, height: size}
  const face = {face: 'Mincho', isBold: false, isItalic: false, turn: 0 as const}
  return {text, box, edges: along, baseline: across, size, isVertical, ...face}
}

async function collateLines(lines: readonly SetLine[], isVertical: boolean) {
  const sheet = {width: 400, height: 400, rules: [], frames: [], images: [], text: 'drawn' as const}
  const printed = {
    sheets: [{...sheet, lines: lines.map((line) => toLine(line, isVertical))}],
    reader: 'test'
  }
  const {source} = readSource([{path: 'page.pdf', bytes: new Uint8Array(), printed}])
  const {collated} = await collateBook(source, {language: 'ja'})
  const [file] = toMarkdown(collated.articles, labelsFor('ja'), new Map())
  return {markdown: file!.value, ledger: collated.ledger}
}

const texts = ['毎朝河原へ下りて馬を見るように、川', 'の水を眺めるのだった。']

test('kana above characters become ruby, also where they are spread over them', async function () {
  const {markdown} = await collateLines(
    [
      {text: texts[0]!, from: 40, across: 100, size: 12},
      {text: 'か わ ら', from: 64, edges: [64, 70, 73, 79, 82, 88], across: 89, size: 6},
      {text: texts[1]!, from: 40, across: 124, size: 12},
      {text: 'なが', from: 76, across: 113, size: 6}
    ],
    false
  )
  const ruby = (base: string, reading: string) => `<ruby>${base}<rt>${reading}</rt></ruby>`
  assert.ok(
    markdown.includes(
      `毎朝${ruby('河原', 'かわら')}へ下りて馬を見るように、川の水を${ruby('眺', 'なが')}めるのだった。`
    ),
    markdown
  )
})

test('kana on the right of a line that stands become ruby', async function () {
  const {markdown} = await collateLines(
    [
      {text: texts[0]!, from: 40, across: 300, size: 12},
      {text: 'かわら', from: 67, across: 309.5, size: 6},
      {text: texts[1]!, from: 40, across: 276, size: 12}
    ],
    true
  )
  assert.match(markdown, /毎朝<ruby>河原<rt>かわら<\/rt><\/ruby>へ下りて/)
})

test('small kana that stand beside nothing stay a line', async function () {
  const {markdown, ledger} = await collateLines(
    [
      {text: texts[0]!, from: 40, across: 100, size: 12},
      {text: texts[1]!, from: 40, across: 124, size: 12},
      {text: 'おわり', from: 300, across: 160, size: 6}
    ],
    false
  )
  assert.ok(markdown.includes('おわり') || ledger.some(({text}) => text === 'おわり'))
  assert.ok(!markdown.includes('<ruby>'))
})

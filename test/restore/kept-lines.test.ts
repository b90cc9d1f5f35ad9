import assert from 'node:assert/strict'
import test from 'node:test'
import {layout} from '../../src/layout/index.ts'
import {type Block, restore} from '../../src/restore/index.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'

function blocksOf(lines: readonly string[]): readonly Block[] {
  const {source} = readSource([{path: 'page.txt', bytes: Buffer.from(lines.join('\n'))}])
  return restore(source).blocks
}

test('prose that was justified with spaces is no table', () => {
  const lines = [
    'The  miller  had  no  reason  to complain of',
    'the  water  that  year,  and  yet  he  wrote',
    'to  the  council   every  month, in the same',
    'words, that the  sluice was low and the dike',
    'was lower.'
  ]
  assert.equal(blocksOf(lines).length, 1)
})

test('pages behind names that count up are contents, and no table', () => {
  const lines = ['The Weir     3', 'The Sluice   17', 'The Dike     40', 'The Mill     62']
  assert.ok(blocksOf(lines).every(({regime}) => regime === undefined))
})

test('a speech behind its speaker is no label', () => {
  const lines = ['主席：现在开会。', '罗见山：东渠的闸门坏了。', '主席：请各位发言。']
  assert.ok(blocksOf(lines).every(({regime}) => regime === undefined))
})

test('what a meeting is, where and under whom are labels', () => {
  const lines = ['时　　间：七月三日上午', '地　　点：东渠工会', '主　　席：罗见山']
  assert.ok(blocksOf(lines).every(({regime}) => regime === 'label'))
  assert.equal(blocksOf(lines).length, 3)
})

test('an office above the number of its letter, and above its date, is no text', () => {
  const lines = [
    '东渠水务局文件',
    '',
    '东水发〔2033〕8号',
    '',
    '关于检修闸门的通知',
    '',
    '　　东渠的闸门已有三年没有检修，请各站在本月底以前查验，并把结果报到局里来。',
    '',
    '东渠水务局',
    '2033年5月2日'
  ]
  const heads = blocksOf(lines).filter(({regime}) => regime === 'letterhead')
  assert.deepEqual(
    heads.map(({text}) => text),
    ['东渠水务局文件', '东水发〔2033〕8号', '东渠水务局', '2033年5月2日']
  )
})

test('a long line of capitals below a comma is looked at once, not in every way to part it', () => {
  const lines = [
    'The sluice was low that year and the miller wrote to the council of it every month, and so,',
    'as the book of the dike says,',
    'OFTHEMEASUREMENTOFWATERINTHEEASTERNCHANNEL (1902)',
    'nobody could say that it had not been told what the water would do to the lower meadows.'
  ]
  assert.ok(blocksOf(lines).length > 0)
})

test('a title and what stands below it in smaller type are no stanza', async function () {
  const heads = ['The Keeper Of The Lower Sluice', 'A Lantern On The Pier', 'What The Gauges Said']
  const lines = heads.flatMap((text, at) => {
    const y = 40 + at * 150
    return [
      {x: 40, y, size: 15.6, isBold: true, text},
      {x: 40, y: y + 18, size: 13.8, text: `Number ${at + 1} Of The Old Series`},
      ...Array.from({length: 6}, (_, row) => ({
        x: 40,
        y: y + 44 + row * 14,
        size: 10,
        text:
          row === 5
            ? `and so it ends for the ${at + 3}rd time.`
            : `line ${row} of what was said on day ${at} goes on and on, and on`
      }))
    ]
  })
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  const {source} = readSource(files)
  const {blocks} = restore({...source, lines: layout(source).lines})
  for (const head of heads)
    assert.ok(
      blocks.some(({text}) => text === head),
      head
    )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {layout} from '../../src/layout/index.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const column = (x: number, y: number, texts: readonly string[]): DrawnLine[] =>
  texts.map((text, index) => ({x, y: y + 14 * index, size: 10, text}))

async function read(bytes: Uint8Array, path: string) {
  return readSource((await readPrints([{path, bytes}])).files).source
}

test('columns above a frame are read one after the other', async function () {
  const left = [
    'The ferry goes across on',
    'Mondays and on Fridays if',
    'the water is not too high'
  ]
  const right = [
    'for the ropes that hold it',
    'and the ferryman is well,',
    'which is not every Friday.'
  ]
  const framed = ['Lost: a small dog that answers to Bailiff', 'and is fond of cheese, and of the']
  const lines = [
    {x: 120, y: 60, size: 20, text: 'The ferry goes', isBold: true},
    ...left.flatMap((_, at) => [column(40, 100, left)[at]!, column(220, 100, right)[at]!]),
    ...column(44, 190, [...framed, 'keeper of the landing, who misses him.'])
  ]
  const source = await read(writePdf([{lines, frames: [[38, 170, 330, 60]]}]), 'page.pdf')
  const found = layout(source).lines.map(({value}) => value)
  assert.deepEqual(found.slice(1, 7), [...left, ...right])
})

/** Lines of a scan that lies aslant, each lower on its right and further left than the one above. */
function slanted(
  lines: readonly (readonly [text: string, indent: number])[],
  leftAt = (at: number) => 400 - at * 14,
  highAt = (_: number) => 44
): string {
  const written = lines.map(([text, indent], at) => {
    const [x, y] = [leftAt(at) + indent, 200 + at * 60]
    const to = leftAt(at) + 1000
    const points = `${x},${y} ${to},${y + 40} ${to},${y + 40 + highAt(at)} ${x},${y + highAt(at)}`
    return `<TextLine id="l${at}"><Coords points="${points}"/><Baseline points="${x},${y + 40} ${to},${y + 80}"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine>`
  })
  return `<PcGts><Page imageWidth="2000" imageHeight="3000"><TextRegion id="r" type="paragraph"><Coords points="0,0 2000,0 2000,3000 0,3000"/>${written.join('')}</TextRegion></Page></PcGts>`
}

test('an indent is measured from the edge that a slanted column has there', async function () {
  const indents = [50, 0, 0, 0, 50, 0, 0, 0, 0, 50, 0, 0]
  const value = slanted(indents.map((indent) => ['The ferry goes across on Mondays', indent]))
  const laid = layout(await read(Buffer.from(value), 'page.xml'))
  const found = laid.lines.map(({placement}) => placement!.indent > 0.5)
  assert.deepEqual(
    found,
    indents.map((indent) => indent > 0)
  )
  // As high as a letter, and not as the slanted line's box.
  for (const {print} of laid.lines) assert.ok(print!.size < 11, String(print!.size))
})

test('an indent is measured from the edge of a long column that bends far', async function () {
  const indents = Array.from({length: 160}, (_, at) => (at % 4 === 0 ? 50 : 0))
  // Straight for 70 lines, then 50 lines that lead to the left, and straight again.
  const leftAt = (at: number) => 400 - Math.min(50, Math.max(0, at - 70)) * 1.1
  const lines = indents.map((indent) => ['The ferry goes across on Mondays', indent] as const)
  const laid = layout(await read(Buffer.from(slanted(lines, leftAt)), 'page.xml'))
  const found = laid.lines.map(({placement}) => placement!.indent > 0.4)
  assert.deepEqual(
    found,
    indents.map((indent) => indent > 0)
  )
})

test('a line with a high outline is in no larger type while its characters are as narrow', async function () {
  const usual = Array.from({length: 7}, () => 'The ferry goes across on Mondays')
  const sizesOf = async (text: string) => {
    const lines = usual.with(3, text).map((one) => [one, 0] as const)
    const value = slanted(lines, undefined, (at) => (at === 3 ? 64 : 44))
    const source = await read(Buffer.from(value), 'page.xml')
    return new Set(source.lines.map(({print}) => print!.size)).size
  }
  assert.equal(await sizesOf('The ferry goes across on Mondays'), 1)
  assert.equal(await sizesOf('The Wide Ferry'), 2)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/index.ts'
import {layout} from '../../src/layout/index.ts'
import {readPrints, readSource} from '../../src/source/index.ts'
import {type DrawnLine, writePdf} from '../source/pdf/write-pdf.ts'

const column = (x: number, y: number, texts: readonly string[], size = 9): DrawnLine[] =>
  texts.map((text, index) => ({x, y: y + size * 1.4 * index, size, text}))

async function read(lines: readonly DrawnLine[]) {
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf([{lines}])}])
  return readSource(files).source
}

const laidOut = async (lines: readonly DrawnLine[]) => layout(await read(lines)).lines

/** Lines that go on, each another; the first begins its text, and the last one ends it. */
const prose = (name: string, count: number, isEnd = true) =>
  Array.from({length: count}, (_, at) =>
    isEnd && at === count - 1
      ? `and so ends ${name}.`
      : `${at === 0 && !isEnd ? 'The' : 'the'} ${name} in line ${at + 10} goes on and`
  )

test('rows of columns are read one below the other, each for itself', async function () {
  const [first, second] = [prose('ferry', 8, false), prose('ferry', 5)]
  const [third, fourth] = [prose('bell', 8, false), prose('bell', 6)]
  const laid = await laidOut([
    ...column(40, 60, first),
    ...column(215, 60, second),
    ...column(40, 200, third),
    ...column(215, 200, fourth)
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    [...first, ...second, ...third, ...fourth]
  )
  assert.notEqual(laid[0]!.placement!.domain, laid.at(-1)!.placement!.domain)
})

test('columns whose text runs on through a gap are no rows', async function () {
  const [left, right] = [prose('ferry', 16, false), prose('bell', 16)]
  const laid = await laidOut([
    ...column(40, 60, left.slice(0, 8)),
    ...column(215, 60, right.slice(0, 8)),
    ...column(40, 200, left.slice(8)),
    ...column(215, 200, right.slice(8))
  ])
  assert.deepEqual(
    laid.map(({value}) => value),
    [...left, ...right]
  )
})

test('a column that a head leaves little of is a column beside the others', async function () {
  const [left, right] = [prose('ferry', 9, false), prose('ferry', 9)]
  const island = [
    ...column(150, 60, ['the ferry of the middle']),
    {x: 150, y: 90, size: 14, text: 'The ferry'},
    ...column(150, 160.8, ['goes on below the head of'])
  ]
  const narrow = (x: number, lines: readonly string[]) =>
    column(
      x,
      60,
      lines.map((line) => line.slice(0, 24))
    )
  const laid = await laidOut([...narrow(20, left), ...island, ...narrow(280, right)])
  assert.deepEqual(
    laid.filter(({placement}) => !placement!.isHead).map(({print}) => print!.box.x < 140),
    [...left.map(() => true), false, false, ...right.map(() => false)]
  )
})

test('a name by itself in the middle of the columns is of the head at their left', async function () {
  const laid = await laidOut([
    {x: 40, y: 60, size: 14, text: 'A long road home'},
    {x: 180, y: 75, size: 9, text: 'Nora Reed'},
    ...column(40, 110, prose('road', 8, false)),
    ...column(215, 110, prose('road', 8))
  ])
  assert.deepEqual(
    laid.slice(0, 3).map(({placement}) => placement!.isHead),
    [true, true, false]
  )
})

/** Three titles in a box, each with its name, and three rows of columns without heads. */
const together = [
  {x: 40, y: 50, size: 14, text: 'A Winter at the Mill'},
  {x: 180, y: 63, size: 9, text: 'Nora Reed'},
  {x: 40, y: 88, size: 14, text: 'The Second Bell'},
  {x: 180, y: 101, size: 9, text: 'H. (Harold) Ashe'},
  {x: 40, y: 126, size: 14, text: 'Of Ropes'},
  {x: 180, y: 139, size: 9, text: 'Otto Weir'},
  ...column(40, 175, prose('hill', 6, false)),
  ...column(215, 175, prose('hill', 5)),
  ...column(40, 277, prose('lake', 6, false)),
  ...column(215, 277, prose('lake', 5)),
  ...column(40, 379, prose('moor', 6, false)),
  ...column(215, 379, prose('moor', 5))
]

test('names between heads that stand one below the other part them', async function () {
  const laid = await laidOut(together)
  const domains = new Set(
    laid.filter(({placement}) => placement!.isHead).map(({placement}) => placement!.domain)
  )
  assert.equal(domains.size, 3)
})

test('titles in a box have the rows below in their turn, each with what stands beside it', async function () {
  const {articles} = collate(await read(together))
  assert.deepEqual(
    articles.map(({title}) => title?.text),
    ['A Winter at the Mill', 'The Second Bell', 'Of Ropes']
  )
  const texts = articles.map(({body}) => body.map(({text}) => text).join('\n'))
  for (const [at, word] of ['hill', 'lake', 'moor'].entries())
    assert.deepEqual(
      texts.map((text) => text.includes(word)),
      texts.map((_, other) => other === at)
    )
})

test("a line in running text's type is no title where titles are larger", async function () {
  const {articles} = collate(
    await read([
      {x: 40, y: 50, size: 14, text: 'A Winter at the Mill'},
      ...column(40, 72, [...prose('hill', 9), 'Keeper of the Lower Weir']),
      {x: 40, y: 230, size: 14, text: 'The Second Bell'},
      ...column(40, 252, prose('lake', 9))
    ])
  )
  assert.deepEqual(
    articles.map(({title}) => title?.text),
    ['A Winter at the Mill', 'The Second Bell']
  )
})

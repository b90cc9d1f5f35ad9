import assert from 'node:assert/strict'
import test from 'node:test'
import {bucket, classAt, FactList, nameSights, together} from '../../src/weights/fact-list.ts'
import {readWeightTable, writeWeightTable} from '../../src/weights/weight-table.ts'

interface Row {
  readonly sizes: Uint8Array
  readonly colours: Uint8Array
}

const size = {values: 3, of: (at: number, {sizes}: Row) => sizes[at]!}
const colourBelow = classAt<Row>(2, ({colours}) => colours, 1)
const list = new FactList<Row>(
  nameSights({
    size,
    'colour-below': colourBelow,
    both: together(size, colourBelow),
    seldom: {values: 1, of: (at) => (at === 1 ? 0 : -1)}
  })
)
const row: Row = {sizes: Uint8Array.of(2, 0), colours: Uint8Array.of(0, 1)}
const namesAt = (at: number) => Array.from(list.rowsAt(at, row), (index) => list.names[index])

test('each value of each fact has a row of its own', function () {
  assert.equal(list.rows, 3 + 3 + 9 + 1)
  assert.deepEqual(namesAt(0), ['size 2', 'colour-below 1', 'both 7'])
})

test('beyond the ends stands one value more, and a fact may say nothing', function () {
  assert.deepEqual(namesAt(1), ['size 0', 'colour-below 2', 'both 2', 'seldom 0'])
})

test('where the same is true there is one list, and it holds the same as two would', function () {
  const many: Row = {
    sizes: Uint8Array.from({length: 3000}, (_, at) => (at * 7) % 3),
    colours: Uint8Array.from({length: 3000}, (_, at) => (at * 5) % 2)
  }
  const lists = list.rowsOf(many.sizes.length, many)
  assert.equal(lists.length, 3000)
  for (const [at, rows] of lists.entries())
    assert.deepEqual([...rows], [...list.rowsAt(at, many)], `${at}`)
  assert.ok(new Set(lists).size < 20, `${new Set(lists).size} lists`)
})

test('what the rows of many places come to is the sum for each, in the order of the facts', function () {
  const weights = Float64Array.from({length: list.rows}, (_, at) => 0.1 * at + 1e-9 / (at + 1))
  const sums = list.sumsOf(2, row, weights)
  for (const at of [0, 1]) {
    let sum = 0
    for (const index of list.rowsAt(at, row)) sum += weights[index]!
    assert.equal(sums[at], sum)
  }
})

test('a class is the first bound that a number does not exceed', function () {
  assert.deepEqual(
    [0, 1, 1.5, 9].map((value) => bucket(value, [1, 2])),
    [0, 0, 1, 2]
  )
})

test('a table is read as it was written, but for what says nearly nothing', function () {
  const weights = [
    [1.25, 0.01],
    [0, -3.5]
  ]
  const text = writeWeightTable(
    ['a 0', 'b 0'],
    ['end', 'join'],
    (at, key) => weights[at]![key]!,
    [7, 9]
  )
  assert.equal(text, 'a 0: 7: end 1.25\nb 0: 9: join -3.50')
  const read: unknown[] = []
  readWeightTable(text, ['b 0', 'new 0', 'a 0'], (at, key, weight) => read.push([at, key, weight]))
  assert.deepEqual(read, [
    [2, 'end', 1.25],
    [0, 'join', -3.5]
  ])
  readWeightTable('gone 3: 4: end 1.00', ['a 0'], () => assert.fail('a fact that is not known'))
})

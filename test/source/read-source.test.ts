import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import test from 'node:test'
import {readSource} from '../../src/source/index.ts'
import {dropUnprintable} from '../../src/text/unprintable.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('readSource: files, lines, pages', function () {
  const {source, messages, ledger} = readSource([
    {path: 'book/1.txt', bytes: encode('甲\n\f乙\n')},
    {path: 'book/2.txt', bytes: encode('\uFEFF丙')}
  ])
  assert.deepEqual([messages, ledger], [[], []])
  assert.deepEqual(
    source.lines.map(({value, file, page}) => [value, file, page]),
    [
      ['甲', 0, 0],
      ['乙', 0, 1],
      ['丙', 1, 2]
    ]
  )
  assert.deepEqual(source.files[1], {
    path: 'book/2.txt',
    value: '丙',
    encoding: 'utf-8',
    sha256: createHash('sha256').update('\uFEFF丙').digest('hex'),
    bytes: 6
  })
})

test('readSource: a file that cannot be read does not hide the others', function () {
  const {source, messages} = readSource([
    {path: 'a.txt', bytes: encode('')},
    {path: 'b.txt', bytes: encode('乙')}
  ])
  assert.deepEqual(
    messages.map((message) => [message.file, message.ruleId, message.fatal]),
    [['a.txt', 'empty-source', true]]
  )
  assert.deepEqual(
    source.lines.map((line) => line.file),
    [0]
  )
  assert.equal(source.files[0]?.path, 'b.txt')
})

test('readSource: control characters stay in the text and are in the ledger', function () {
  const value = 'ab\n国\u0001\u0002家\u007F\uFFFF\tc\fd\u0085e'
  const {source, messages, ledger} = readSource([{path: 'a.txt', bytes: encode(value)}])
  assert.equal(source.files[0]?.value, value)
  assert.deepEqual(
    ledger.map(({kind, text, start}) => [kind, text, start.line, start.column, start.offset]),
    [
      ['dropped', '\u0001\u0002', 2, 2, 4],
      ['dropped', '\u007F\uFFFF', 2, 5, 7]
    ]
  )
  assert.deepEqual(messages.map(String), [
    'a.txt:2:2: Unexpected control character U+0001, expected text; dropped and listed in the ledger, with 1 more'
  ])
  assert.equal(dropUnprintable(value), 'ab\n国家\tc\fd\u0085e')
  assert.equal(dropUnprintable('\uD800a😀\uDC00'), 'a😀')
})

test('readSource: a NUL here and there is dropped from a text, and a file of them is none', function () {
  const line = 'Die Fähre lag still, und der Fährmann schlief. '
  const read = (value: string) => readSource([{path: 'a.txt', bytes: encode(value)}])
  const {source, messages, ledger} = read(`${line.repeat(3)}\0${line}`)
  assert.equal(source.files[0]?.encoding, 'utf-8')
  assert.deepEqual(
    ledger.map(({kind, text}) => [kind, text]),
    [['dropped', '\0']]
  )
  assert.match(String(messages[0]), /control character U\+0000/)
  assert.equal(read('\0'.repeat(200)).messages[0]?.fatal, true)
})

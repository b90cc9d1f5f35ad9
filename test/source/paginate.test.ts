import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {createLocator, paginate} from '../../src/source/index.ts'

const values = (text: string): string[] => paginate(text).map((line) => line.value)

test('paginate: line ends', function () {
  assert.deepEqual(values(''), [])
  assert.deepEqual(values('a'), ['a'])
  assert.deepEqual(values('a\n'), ['a'])
  assert.deepEqual(values('a\n\nb'), ['a', '', 'b'])
  assert.deepEqual(values('a\r\nb\rc\nd'), ['a', 'b', 'c', 'd'])
  assert.deepEqual(values('a\n\rb'), ['a', '', 'b'])
  assert.deepEqual(values('a\u0085b\u2028c\u2029d\u000Be'), ['a', 'b', 'c', 'd', 'e'])
})

test('paginate: form feeds begin pages', function () {
  const pages = (text: string) => paginate(text).map((line) => [line.page, line.value])
  assert.deepEqual(pages('a\n\fb'), [
    [0, 'a'],
    [1, 'b']
  ])
  assert.deepEqual(pages('甲\f乙\f\f丙\n丁\f'), [
    [0, '甲'],
    [1, '乙'],
    [3, '丙'],
    [3, '丁']
  ])
  assert.deepEqual(pages('\fa'), [[1, 'a']])
})

test('paginate: lines are those that an editor counts', function () {
  const at = (text: string) => paginate(text).map(({start}) => `${start.line}:${start.column}`)
  assert.deepEqual(at('ab\fcd\u2028e\nf'), ['1:1', '1:4', '1:7', '2:1'])
  assert.deepEqual(at('ab\r\n\fcd'), ['1:1', '2:2'])
})

const nastyText = fc.array(
  fc.constantFrom(
    'a',
    '国',
    '𠮷',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\f',
    '\u000B',
    '\u0085',
    '\u2028',
    '\uD800'
  ),
  {maxLength: 60}
)

test('paginate: offsets are exact, points agree with the locator, nothing is lost', function () {
  fc.assert(
    fc.property(nastyText, function (pieces) {
      const value = pieces.join('')
      const locate = createLocator(value)
      let end = 0
      let page = 0
      for (const line of paginate(value)) {
        const {offset} = line.start
        assert.equal(value.slice(offset, offset + line.value.length), line.value)
        assert.deepEqual(line.start, locate(offset))
        assert.match(value.slice(end, offset), /^[\n\r\f\v\u0085\u2028]*$/)
        assert.ok(line.page >= page)
        page = line.page
        end = offset + line.value.length
      }
      assert.match(value.slice(end), /^[\n\r\f\v\u0085\u2028]*$/)
    })
  )
})

test('paginate: one line of many characters, many lines of none', function () {
  const long = '国'.repeat(2_000_000)
  assert.equal(values(long)[0], long)
  assert.equal(values('\n'.repeat(500_000)).length, 500_000)
})

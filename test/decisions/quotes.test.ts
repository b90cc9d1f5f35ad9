import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  fieldsOf,
  findLineEnd,
  findQuote,
  indexSource,
  quoteAll,
  quoteLineEnd,
  quoteStart
} from '../../src/decisions/index.ts'
import {readText} from '../../src/source/index.ts'

const indexes = (value: string) => indexSource(readText({path: 'page.txt', value}).source)
const found = (value: string, text: string) =>
  findQuote(indexes(value), {text}).map(({start, end}) => value.slice(start, end))

test('a quote is compared without white space, in the forms that a book has', function () {
  assert.deepEqual(found('今年 春天\n河水来得早。', '春天河水'), ['春天\n河水'])
  assert.deepEqual(found('the ﬂoes were\ncounted', 'floes were counted'), ['ﬂoes were\ncounted'])
  assert.deepEqual(found('the intelli-\ngent girl', 'the intelligent girl'), [
    'the intelli-\ngent girl'
  ])
  assert.deepEqual(found('the well-\nknown girl', 'the well-known girl'), ['the well-\nknown girl'])
  assert.deepEqual(found('the bell', 'the ball'), [])
})

test('`start…end` is all between, and a printed `…` is one', function () {
  const value = '他说……走了。后来他又来了，说完就走。'
  assert.deepEqual(found(value, '他说……走了'), ['他说……走了'])
  assert.deepEqual(found(value, '他说…又来了'), ['他说……走了。后来他又来了'])
  assert.deepEqual(found(value, '……走…就走'), ['……走了。后来他又来了，说完就走'])
  assert.deepEqual(found('a one b a two b', 'a…b'), ['a one b', 'a two b'])
})

test('the end of a line is quoted from both sides', function () {
  const value = 'one | two\nthree\n\n12\n\nfour five\n'
  const ends = (text: string) =>
    findLineEnd(indexes(value), {text}).map(({before, after}) => [before.end, after.start])
  assert.deepEqual(ends('|| two|three'), [[9, 10]])
  assert.deepEqual(ends('three|four'), [[15, 21]])
  assert.deepEqual(ends('four|five'), [])
  assert.deepEqual(ends('three four'), [])
  assert.deepEqual(ends('one|two|three'), [])
})

test('file, page, before and after narrow a quote', function () {
  const value = 'the bell rang\f a bell hung\f'
  const starts = (fields: object) =>
    findQuote(indexes(value), {text: 'bell', ...fields}).map(({start}) => start)
  assert.deepEqual(starts({}), [4, 17])
  assert.deepEqual(starts({page: 2}), [17])
  assert.deepEqual(starts({before: 'the'}), [4])
  assert.deepEqual(starts({after: 'hung'}), [17])
  assert.deepEqual(starts({file: 'page.txt', page: 1}), [4])
  assert.deepEqual(starts({file: 'other.txt'}), [])
})

test('of the places of a quote no more are looked for than are asked for', function () {
  const all = indexes('the bell\n'.repeat(300))
  const starts = (most?: number) => findQuote(all, {text: 'bell'}, most).map(({start}) => start)
  assert.deepEqual(starts(2), [4, 13])
  assert.equal(starts().length, 300)
  assert.equal(findLineEnd(all, {text: 'bell|the'}, 2).length, 2)
  assert.equal(findLineEnd(all, {text: 'bell|the'}).length, 299)
})

test('one of hundreds of equal lines is quoted by what is near it', function () {
  const rain = 'it rained\n'.repeat(300)
  const value = `${rain}the ferry came\n${rain}`
  const place = (text: string, from = 0) => {
    const start = value.indexOf(text, from)
    return {file: 0, start, end: start + text.length}
  }
  const ferry = place('the ferry came')
  const next = place('it rained', ferry.end)
  assert.deepEqual(quoteStart(indexes(value), next), {text: 'it rained', before: 'ferry came'})
  assert.equal(quoteStart(indexes(value), place('it rained', next.end + 500)), undefined)
  assert.equal(quoteLineEnd(indexes(value), {before: ferry, after: next}), 'came|it rained')
})

const word = fc.constantFrom(
  '河水',
  '来得早',
  '，',
  '。',
  '……',
  'the ',
  'bell ',
  'bells ',
  'no-',
  '|',
  '…',
  '\n',
  '\n',
  '\n\n',
  '\f',
  '　',
  'ﬁ',
  '⼈',
  '\u00AD',
  '\u0001',
  '😀',
  '"',
  "'",
  '#',
  ': ',
  '- '
)
const page = fc.array(word, {minLength: 2, maxLength: 60}).map((list) => list.join(''))

test('law: a quote that is made of a place finds that place alone', function () {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), function (value, a, b) {
      const all = indexes(value)
      const places = Array.from(all.printed.offsets)
      if (places.length === 0) return
      const [first, last] = [a % places.length, b % places.length].sort((x, y) => x - y) as [
        number,
        number
      ]
      const end = places[last]! + (value.codePointAt(places[last]!)! > 0xffff ? 2 : 1)
      const span = {file: 0, start: places[first]!, end}
      const start = quoteStart(all, span)
      if (start !== undefined) {
        const [only, ...more] = findQuote(all, fieldsOf(start))
        assert.deepEqual([only?.start, more], [span.start, []])
      }
      const whole = quoteAll(all, span)
      if (whole !== undefined) assert.deepEqual(findQuote(all, fieldsOf(whole)), [span])
    })
  )
})

test('law: a quote that is made of the end of a line finds that end alone', function () {
  fc.assert(
    fc.property(page, fc.nat(), function (value, at) {
      const {source} = readText({path: 'page.txt', value})
      const all = indexSource(source)
      const printed = source.lines.filter((line) => /[^\s\u0001\u00AD]/.test(line.value))
      if (printed.length < 2) return
      const index = at % (printed.length - 1)
      const [before, after] = [printed[index]!, printed[index + 1]!].map(({value, start}) => ({
        file: 0,
        start: start.offset + value.search(/\S/),
        end: start.offset + value.trimEnd().length
      })) as [
        {file: number; start: number; end: number},
        {file: number; start: number; end: number}
      ]
      const quote = quoteLineEnd(all, {before, after})
      if (quote === undefined) return
      const [only, ...more] = findLineEnd(all, fieldsOf(quote))
      assert.deepEqual([only?.before.end, only?.after.start, more], [before.end, after.start, []])
    })
  )
})

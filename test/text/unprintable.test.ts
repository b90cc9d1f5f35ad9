import assert from 'node:assert/strict'
import test from 'node:test'
import {fillTemplate} from '../../src/templates/templates.ts'
import {showUnprintable} from '../../src/text/unprintable.ts'

test('characters that HTML cannot have are shown, and nothing else is touched', function () {
  assert.equal(
    showUnprintable('a\u0000b\u001B[1m\u007F\u009B\u{1FFFE}\uD800'),
    'a␀b␛[1m␡\uFFFD\uFFFD\uFFFD\uFFFD'
  )
  const text = 'a\tb\r\n\f河 😀 \u202E'
  assert.equal(showUnprintable(text), text)
})

test('a page of a template shows them, and writes none', function () {
  const line = 'a\u0001<b\u000B'
  const page = fillTemplate('review/reading.html.ejs', {
    line: 0,
    language: 'en',
    say: (text: string) => text,
    text: line
  })
  assert.match(page, /value="a␁&lt;b␋"/)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {ranks} from '../../src/sequences/head-words.ts'
import {hasAlphabet, startsInAlphabet} from '../../src/text/forms/alphabet.ts'

test('every word that heads a part is in an alphabet, and so is what is looked for beside it', () => {
  for (const word of ranks.keys()) {
    assert.ok(startsInAlphabet(word), word)
    assert.ok(startsInAlphabet(word.toUpperCase()), word)
  }
  for (const text of ['2nd Act', '— Глава', '3 януари', 'Ⅻ', 'ſeite 2', 'Page 3'])
    assert.ok(hasAlphabet(text), text)
})

test('no line of Chinese, Japanese or Korean alone is', () => {
  for (const text of [
    '第三章　雨年　　32',
    '——“三个”…',
    '３月２日',
    '제3장',
    'ひらがな',
    '12 / 30',
    '·32·'
  ])
    assert.ok(!hasAlphabet(text), text)
})

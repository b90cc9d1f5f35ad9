import assert from 'node:assert/strict'
import {test} from 'node:test'
import {citation, pageLabel} from '../../src/publish/markdown/source-line.ts'
import {fillLabel, formatDate, labelsFor} from '../../src/templates/book-labels.ts'

const languages = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en']

test('every language has every label, with the same places to fill', function () {
  const english = labelsFor('en')
  for (const language of languages) {
    const labels = labelsFor(language)
    const {months: _, ...table} = labels
    const {months: __, ...reference} = english
    assert.deepEqual(Object.keys(table), Object.keys(reference), language)
    assert.deepEqual(Object.keys(labels.kinds), Object.keys(english.kinds))
    const places = (value: unknown) => new Set(JSON.stringify(value).match(/\{\w+\}/g) ?? [])
    for (const [key, value] of Object.entries(table)) {
      assert.deepEqual(
        places(value),
        places(reference[key as keyof typeof reference]),
        `${language} ${key}`
      )
      assert.ok(value)
    }
  }
})

test('a tag finds its language; others get English', function () {
  assert.equal(labelsFor('zh-TW').contents, '目錄')
  assert.equal(labelsFor('zh-Hant-HK').contents, '目錄')
  assert.equal(labelsFor('zh').contents, '目录')
  assert.equal(labelsFor('ko-KR').contents, '차례')
  assert.equal(labelsFor('fr').contents, 'Contents')
  assert.equal(labelsFor('kok').contents, 'Contents')
})

test('dates are written as the language writes them', function () {
  assert.equal(formatDate('2024-03-20', labelsFor('zh-Hans')), '2024年3月20日')
  assert.equal(formatDate('2024-03', labelsFor('ko')), '2024년 3월')
  assert.equal(formatDate('2024-03-20', labelsFor('en')), '20 March 2024')
  assert.equal(formatDate('1911', labelsFor('en')), '1911')
  assert.equal(formatDate('spring 1911', labelsFor('en')), 'spring 1911')
  assert.equal(formatDate(undefined, labelsFor('en')), '')
})

test('what is unknown leaves no gap', function () {
  assert.equal(fillLabel('{a}, {b}', {a: 1}), '')
  assert.equal(citation({title: 'Boats', language: 'en'}, labelsFor('en')), '“Boats”.')
  assert.equal(pageLabel('3', labelsFor('zh-Hans')), '第3版')
  assert.equal(pageLabel('第三版', labelsFor('zh-Hans')), '第三版')
  assert.equal(pageLabel('A12', labelsFor('en')), 'p. A12')
})

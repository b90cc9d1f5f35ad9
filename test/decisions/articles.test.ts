import assert from 'node:assert/strict'
import test from 'node:test'
import {collate, type Ruling} from '../../src/index.ts'
import {readText} from '../../src/source/index.ts'

/** Forty chapters of three paragraphs, each with a word of its own at its beginning. */
const page = Array.from({length: 40}, function (_, chapter) {
  const paragraphs = [1, 2, 3].map(
    (number) =>
      `    Mark${chapter + 1}x${number} is where the ferryman slept until the bell\nrang twice, and nobody hurried him, for the river had all\nthe time there was, and the children kept count.\n`
  )
  return `\nCHAPTER ${chapter + 1}.\n\n${paragraphs.join('')}`
}).join('')
const {source} = readText({path: 'page.txt', value: page})

/** Each article as `2: 39x1 39x2 39x3`: the number of its title, and its paragraphs. */
function articles(decisions: readonly Ruling[]): string[] {
  const collated = collate(source, {decisions})
  assert.deepEqual(collated.messages.filter(({fatal}) => fatal).map(String), [])
  return collated.articles.map(({title, body}) => {
    const number = /\d+/.exec(title?.text ?? '')?.[0] ?? '-'
    return `${number}: ${body.map(({text}) => /\d+x\d/.exec(text)?.[0]).join(' ')}`
  })
}

const plain = Array.from({length: 40}, (_, at) => {
  const number = at + 1
  return `${number}: ${number}x1 ${number}x2 ${number}x3`
})
const withChanges = (changes: Record<number, string[]>) =>
  plain.flatMap((one, at) => changes[at + 1] ?? [one])

test('a title heads a body that is far away', function () {
  assert.deepEqual(articles([]), plain)
  assert.deepEqual(
    articles([
      {title: 'CHAPTER 2.', body: 'Mark39x1'},
      {title: 'CHAPTER 39.', body: 'Mark2x1'}
    ]),
    withChanges({2: ['39: 2x1 2x2 2x3'], 39: ['2: 39x1 39x2 39x3']})
  )
})

test('near by, the other title takes what is left', function () {
  assert.deepEqual(
    articles([{title: 'CHAPTER 2.', body: 'Mark3x1'}]),
    withChanges({2: ['3: 2x1 2x2 2x3'], 3: ['2: 3x1 3x2 3x3']})
  )
})

test('a cut and a merge in a long text', function () {
  assert.deepEqual(articles([{cut: 'Mark20x2'}]), withChanges({20: ['20: 20x1', '-: 20x2 20x3']}))
  assert.deepEqual(
    articles([{merge: 'Mark20x1'}]),
    withChanges({19: ['19: 19x1 19x2 19x3 20x1'], 20: ['20: 20x2 20x3']})
  )
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {firstSentence} from '../../src/text/first-sentence.ts'

const cases: readonly (readonly [string, string])[] = [
  ['A. Quill went first. Then came the rest.', 'A. Quill went first.'],
  ['Dr. Marsh left the boat. He came back.', 'Dr. Marsh left the boat.'],
  ['Es ist, z. B. im Mai, noch kalt. Ja.', 'Es ist, z. B. im Mai, noch kalt.'],
  ['“Wait!” she said. No.', '“Wait!”'],
  ['河堤是“好”的。水来了。', '河堤是“好”的。']
]

for (const [text, wanted] of cases)
  test(`the first sentence of ${text}`, () => assert.equal(firstSentence(text), wanted))

import assert from 'node:assert/strict'
import test from 'node:test'
import {findLetterSpaces} from '../../../src/source/pdf/lines/letter-spaces.ts'

/** Letters with a space before each but the first; wider where two stand. */
const spaced = (text: string) =>
  text.split(/(?<=\S) /).map((piece, at) => ({
    character: piece.trim(),
    gap: at === 0 ? 0 : piece.startsWith(' ') ? 0.9 : 0.3,
    hasSpace: at > 0
  }))

test('spaces that set letters apart are none between words', function () {
  assert.deepEqual([...findLetterSpaces(spaced('T h e  L a n d'))], [1, 2, 4, 5, 6])
  // The heads of columns, and a few initials.
  assert.equal(findLetterSpaces(spaced('A B C D E F')).size, 0)
  assert.equal(findLetterSpaces(spaced('J R R')).size, 0)
  // Characters that stand apart in a script without spaces are told elsewhere.
  assert.equal(findLetterSpaces(spaced('河 水 于 昨 日 到')).size, 0)
})

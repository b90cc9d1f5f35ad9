import assert from 'node:assert/strict'
import test from 'node:test'
import {restore} from '../../src/restore/index.ts'
import {readText} from '../../src/source/index.ts'

const lexicon = new Set(['a', 'abundance', 'boat', 'realising', 'cell', 'letter', 'i', 'in', 'n'])

function readBlocks(value: string): string[] {
  return restore(readText({path: 'page.txt', value}).source, {lexicon}).blocks.map(({text}) => text)
}

test('an initial meets the rest of its word, and is a word before one', () => {
  const rest = 'of rain had made the road soft, and the wheels\nof the cart sank in it.\n'
  const joined = rest.replace('\n', ' ').trim()
  for (const [printed, read] of [
    ['A\nbundance ', 'Abundance '],
    ['A\nboat ', 'A boat '],
    ['R ealising ', 'Realising '],
    ['I n ', 'In '],
    ['A letter ', 'A letter '],
    ['T cell ', 'T cell ']
  ] as const)
    assert.deepEqual(readBlocks(printed + rest), [read + joined])
})

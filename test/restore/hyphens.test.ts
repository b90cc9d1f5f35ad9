/** Single decisions about hyphens at line ends, a row each: what stands there, what becomes of it, why. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {countWords, dehyphenate} from '../../src/restore/blocks/dehyphenate.ts'

const text = [
  'The ferryman kept the lamp in the boat-house and the rope in the keeper’s hut.',
  'A ferry is a boat, a lock is a gate; the river gate stood open, and the water ran.',
  'Donne moi la rame. The lamplight, the twice-told tale, the wood and the stone.'
]
const lexicon = new Set([
  'waterfall',
  'water',
  'fall',
  'mill',
  'stone',
  'stern-post',
  'over',
  'hang'
])

test('what becomes of a hyphen at the end of a line', function () {
  const rows: [before: string, after: string, fate: string, reason: string][] = [
    ['a whis\u00ad', 'per of rain', 'drop', 'soft hyphen'],
    ['the Haus-', 'und Hofrecht', 'space', 'suspended hyphen'],
    ['the years 1921-', '24 were dry', 'keep', 'between numbers'],
    ['he saw the ferry-', 'man at once', 'drop', 'the document has the whole word'],
    ['behind the boat-', 'house', 'keep', 'the document has the word with its hyphen'],
    ['the Anglo-', 'Norman keep', 'keep', 'a capital follows'],
    // To do: words in a row with hyphens, `three-and-twenty`, keep all of them.
    ['a three-', 'and-twenty year old', 'space', 'suspended hyphen'],
    ['a stay-', 'at-home man', 'keep', 'the word goes on with a hyphen'],
    ['and then Bram-', 'well came', 'drop', 'a name that goes on with a small letter'],
    ['by the stern-', 'post', 'keep', 'the language has the word with its hyphen'],
    ['a river-lock-', 'gate', 'keep', 'one more word of a row with hyphens'],
    ['a loud water-', 'fall', 'drop', 'the language has the whole word'],
    ['an old mill-', 'stone', 'keep', 'both halves are words, the whole is none'],
    ['a higgledy-pig-', 'gledy row', 'keep', 'the word has hyphens already'],
    ['a lopsid-', 'ed raft', 'drop', 'a half is no word of the document']
  ]
  const words = countWords(text)
  for (const [before, after, fate, reason] of rows) {
    const found = dehyphenate(before, after, words, lexicon)
    assert.deepEqual([found.fate, found.reason], [fate, reason], `${before} ${after}`)
    assert.ok(found.confidence >= 0.5 && found.confidence <= 1)
  }
})

test('what becomes of it where no list of words is at hand', function () {
  const rows: [before: string, after: string, fate: string, reason: string][] = [
    ['donne-', 'moi la rame', 'keep', 'the second half hangs on by a hyphen'],
    ['a half-', 'open gate', 'keep', 'a prefix that keeps its hyphen'],
    ['the river-', 'gate', 'drop', 'both halves are words of the document'],
    ['a lopsid-', 'ed raft', 'drop', 'a half is no word of the document']
  ]
  const words = countWords(text)
  for (const [before, after, fate, reason] of rows) {
    const found = dehyphenate(before, after, words)
    assert.deepEqual([found.fate, found.reason], [fate, reason], `${before} ${after}`)
  }
})

test('the halves of a word in question are not counted as words', function () {
  const words = countWords(['the old mill-', 'stone lay there', '渡口的钟响三下'])
  assert.deepEqual([...words.keys()], ['the', 'old', 'lay', 'there'])
})

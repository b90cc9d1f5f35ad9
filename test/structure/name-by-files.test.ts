import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'

const text = [
  'The miller counted the sacks twice before the cart left the yard, and',
  'nobody asked the widow why the gate stood open.',
  '',
  'A letter had come from the coast, and the baker read it aloud to all',
  'who would listen to him.',
  ''
].join('\n')

function titlesOf(files: Readonly<Record<string, string>>): (string | undefined)[] {
  const inputs = Object.entries(files).map(([path, value]) => ({
    path: `book/${path}`,
    bytes: new TextEncoder().encode(value)
  }))
  const {articles} = collate(readSource(inputs).source)
  return articles.map(({title, fileTitle}) => title?.text ?? fileTitle)
}

test('files that hold a chapter each have its title where none is printed', () => {
  assert.deepEqual(
    titlesOf({'01 The Landing.txt': text, '02_The_Toll.txt': text, '3. The Far Side.txt': text}),
    ['The Landing', 'The Toll', 'The Far Side']
  )
})

test('files of pages, and a single file, name nothing', () => {
  for (const files of [
    {'page-1.txt': text, 'page-2.txt': text},
    {'stow 01.txt': text, 'stow 02.txt': text},
    {'001.txt': text, '002.txt': text},
    {'The Landing.txt': text}
  ])
    assert.deepEqual(titlesOf(files), [undefined])
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf, prose} from './heads.ts'

const words = ['Winding the Rope', 'Reading the Gauge', 'Letting the Water Out']

test('sequences: the heads of pages repeat in capitals which section they are of, and head nothing', () => {
  const sections = words.map((title, at) => {
    const page = (from: number) =>
      `\fCHAPTER 1. THE WEIR\n\n1.${at + 1}. ${title.toUpperCase()}\n\n${prose(20, from)}`
    return `\n1.${at + 1}\n\n${title}\n\n${prose(20, at)}\n${page(at + 1)}\n${page(at + 2)}`
  })
  assert.deepEqual(headsOf(`Chapter 1\n\nThe Weir\n\n${prose(8, 0)}\n${sections.join('\n')}`), [
    'a Chapter 1 The Weir',
    ...words.map((title, at) => `h 1.${at + 1} ${title}`)
  ])
})

test('sequences: chapters that begin pages in capitals are heads, though the contents list them otherwise', () => {
  const contents = words.map((title, at) => `${title} . . . . . . ${at + 2}`).join('\n')
  const chapters = words.map((title, at) => `\f${title.toUpperCase()}\n\n${prose(60, at)}`)
  assert.deepEqual(
    headsOf(`CONTENTS\n\n${contents}\n${chapters.join('\n')}`),
    words.map((title) => `a ${title.toUpperCase()}`)
  )
})

test('sequences: `Note` over the remarks of a manual heads no article', () => {
  const chapters = words.map(
    (title, at) =>
      `\n\nChapter ${at + 1}\n${title}\n\n${prose(30, at)}\n\nNote\n\n${prose(4, at)}\n\n${prose(20, at)}`
  )
  assert.deepEqual(
    headsOf(chapters.join('\n')),
    words.map((title, at) => `a Chapter ${at + 1} ${title}`)
  )
})

test('sequences: a page of contents whose page numbers stand in a column of their own lists its entries', () => {
  const titles = [...words, 'Painting the Gate', 'Feeding the Swans', 'Closing the House']
  const entry = (title: string, at: number) => `${at + 1}.1 ${title} ${'. '.repeat(20)}`
  const contents = `Contents\n\n${titles.map(entry).join('\n')}\n\n1\n4\n7\n9\n12\n15\n`
  const sections = titles.map((title, at) => `\n\n${at + 1}.1\n\n${title}\n\n${prose(30, at)}`)
  assert.deepEqual(
    headsOf(`${contents}${sections.join('\n')}`),
    titles.map((title, at) => `a ${at + 1}.1 ${title}`)
  )
})

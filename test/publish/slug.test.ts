import assert from 'node:assert/strict'
import test from 'node:test'
import {createSlugger} from '../../src/publish/edition/slug.ts'

test('slug: the first part of a headline, six syllables or words, ASCII, no digit first', function () {
  const slug = (title: string) => createSlugger()(title)
  assert.equal(slug('守住一条河 养活一座城'), 'shou-zhu-yi-tiao-he')
  assert.equal(slug('把树种到水边和城里去'), 'ba-shu-zhong-dao-shui-bian')
  assert.equal(
    slug('The Ferryman’s Bell Rang Twice That Night in May'),
    'the-ferrymans-bell-rang-twice-that'
  )
  assert.equal(slug('2024年的水'), 'n2024-nian-de-shui')
  assert.equal(slug('Été'), 'ete')
  assert.equal(slug('……'), 'text')
})

test('slug: unique without its number, and it stays when articles come before it', function () {
  const slug = createSlugger()
  assert.deepEqual(['水', '水', '山'].map(slug), ['shui', 'shui-2', 'shan'])
})

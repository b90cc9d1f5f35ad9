import assert from 'node:assert/strict'
import test from 'node:test'
import {observe, type Seen} from '../../src/structure/blocks/observe.ts'
import {Rarity} from '../../src/structure/likeness/rarity.ts'
import {pairBylines} from '../../src/structure/search/pair-bylines.ts'
import type {Group} from '../../src/structure/titles/group.ts'
import {block} from './blocks.ts'

/** Two texts, then two titles, then two bylines in another order than the titles. */
const {seen} = observe(
  [
    '近年来，柳湾镇水管站充分发挥看水护堤的作用，让河水一年四季都是清的。',
    '六座水闸都换了新板，老闸门做成长凳，放在渡口。',
    '今年春天，青石镇渡船队坚持把过河的人放在心上，渡船每天开十二趟。',
    '渡口的钟响两下是过河，响三下是请大夫。',
    '六座水闸换新板',
    '钟响三下请大夫',
    '青石镇渡船队队长 周小船',
    '柳湾镇水管站站长 林小满'
  ].map((text) => block(text))
)
const body = seen.slice(0, 4)
const group = (one: Seen, kind: 'title' | 'byline'): Group => ({
  title: kind === 'title' ? [one] : [],
  byline: kind === 'byline' ? [one] : [],
  first: one.index,
  last: one.index,
  isWhole: true
})
const groups = [
  group(seen[4]!, 'title'),
  group(seen[5]!, 'title'),
  group(seen[6]!, 'byline'),
  group(seen[7]!, 'byline')
]

test('a byline goes to the title of the text whose first sentence has its office', function () {
  const rarity = new Rarity(body.map(({block}) => block.text))
  const paired = pairBylines(groups, body, rarity, () => [1, 0, 1, 0])
  assert.deepEqual(
    paired.map(({title, byline}) => [title[0]?.text, byline[0]?.text]),
    [
      ['六座水闸换新板', '柳湾镇水管站站长 林小满'],
      ['钟响三下请大夫', '青石镇渡船队队长 周小船']
    ]
  )
})

test('bylines without a title to go to stay as they are', function () {
  const rarity = new Rarity(body.map(({block}) => block.text))
  const lone = groups.slice(2)
  assert.deepEqual(
    pairBylines(lone, body, rarity, () => [1, 0, 1, 0]),
    lone
  )
})

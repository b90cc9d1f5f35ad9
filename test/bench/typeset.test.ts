import assert from 'node:assert/strict'
import test from 'node:test'
import {readAlso} from '../../bench/fit/also.ts'
import {createDice} from '../../bench/forge/dice.ts'
import {designs} from '../../bench/typeset/designs.ts'
import {planSheet} from '../../bench/typeset/plan-sheet.ts'
import type {Collection} from '../../bench/typeset/read-texts.ts'
import type {Sheet} from '../../bench/typeset/sheet.ts'
import {tellSheet} from '../../bench/typeset/tell-sheet.ts'

const collections = (['zh-Hans', 'ja', 'en'] as const).map(
  (language): Collection => ({
    name: `${language}-made-up`,
    language,
    texts: Array.from({length: 9}, (_, index) => ({
      title: language === 'en' ? `The ferry, part ${index}` : `渡口之${index}`,
      author: '',
      paragraphs: [
        language === 'en'
          ? `Ferry number ${index} left the quay at noon, and nobody was on it but the boatman.`
          : `第${index}条渡船在正午离了岸，船上除了船工没有一个人。`,
        language === 'en' ? 'It came back in the rain.' : '它冒着雨回来了。'
      ]
    }))
  })
)

const plan = (name: string, seed: number): Sheet => {
  const design = designs.find((one) => one.name === name)!
  return planSheet(design, createDice(seed), seed, collections)
}

test('typeset: the same seed plans the same sheet, and each text stands on it once', () => {
  for (const {name, form} of designs)
    for (const seed of [1, 2, 3]) {
      const sheet = plan(name, seed)
      assert.deepEqual(sheet, plan(name, seed))
      if (form === 'pages') continue
      const placed = sheet.rows.flatMap((row) => row.flatMap(({article}) => article ?? []))
      const all = sheet.articles.map((_, index) => index)
      assert.deepEqual(placed.sort(), all, `${name} ${seed}`)
      for (const row of sheet.rows)
        assert.ok(row.reduce((sum, {columns}) => sum + columns, 0) <= sheet.columns, name)
    }
})

test('typeset: articles stand in the order of their texts, or of the lead that names them', () => {
  const sheet = {...plan('paper-in-order', 1), isByLead: false}
  const bodies = sheet.articles.map(({paragraphs}) => paragraphs.join('\n'))
  const text = bodies.toReversed().join('\n')
  const titles = sheet.articles.map(({title}) => title.join(' '))
  const titlesOf = (one: Sheet) => tellSheet(one, text, '', '')?.articles.map(({title}) => title)
  assert.deepEqual(titlesOf(sheet), titles.toReversed())
  assert.deepEqual(titlesOf({...sheet, isByLead: true}), titles)
})

test('typeset: a page that an extractor left a text out of tells nothing', () => {
  const sheet = plan('paper-in-order', 1)
  assert.equal(tellSheet(sheet, sheet.articles[0]!.paragraphs.join('\n'), '', ''), undefined)
})

test('typeset: inner headings stand between paragraphs, where a design asks for them', () => {
  const headed = [1, 2, 3, 4].flatMap((seed) => plan('sections-in-order', seed).articles)
  for (const {paragraphs} of headed) {
    const isHead = paragraphs.map((text) => text.startsWith('## '))
    assert.ok(!isHead[0] && !isHead.at(-1), paragraphs.join(' / '))
  }
  assert.ok(headed.some(({paragraphs}) => paragraphs.some((text) => text.startsWith('## '))))
})

test('fit: folders that teach, too, each with its weight', () => {
  assert.deepEqual(readAlso('a=3,b,c/d=0.5'), [
    {folder: 'a', weight: 3},
    {folder: 'b', weight: 1},
    {folder: 'c/d', weight: 0.5}
  ])
  assert.throws(() => readAlso('a=0'), RangeError)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import {adopt} from '../../src/adopt/index.ts'
import {readSource} from '../../src/source/index.ts'
import {makeBook} from '../review/book.ts'
import {parted} from '../review/books.ts'

/** What comes of corrected front matter. */
async function correct(name: string, edit: (value: string) => string) {
  const {files} = await makeBook([parted], 'zh-Hans', 'none')
  const before = new TextDecoder().decode(files.get(`markdown/${name}`))
  const value = edit(before)
  assert.notEqual(value, before)
  const {source} = readSource([parted])
  const {decisions, complete, messages} = await adopt({
    source,
    bookYaml: {path: 'book.yaml', value: ''},
    name: 'book',
    corrected: [{name, value, path: `out/${name}`}],
    removed: []
  })
  return {decisions, complete, messages: messages.map(String)}
}

test('adopt: another heading of a part is a reading', async function () {
  const name = '06-di-wu-zhang.md'
  assert.deepEqual(await correct(name, (value) => value.replace('第二部 岸上', '第二部 岸边')), {
    decisions: ['- {reading: {text: "上", after: "第一卷 *冬*第五"}, as: "边"}'],
    complete: [name],
    messages: []
  })
})

test('adopt: a heading of a part that is taken out is a drop', async function () {
  const name = '01-di-yi-zhang.md'
  const {decisions, complete} = await correct(name, (value) =>
    value.replace(/^part:\n {2}- "第一部.*\n/m, 'part:\n')
  )
  assert.deepEqual(decisions, ['- drop: "第一部 河上 & 桥下"'])
  assert.deepEqual(complete, [name])
})

test('adopt: a part that no source has is named at its place', async function () {
  const name = '05-di-si-zhang.md'
  const {decisions, complete, messages} = await correct(name, (value) =>
    value.replace('\ntitle', '\npart: 第三卷 开\ntitle')
  )
  assert.deepEqual([decisions, complete], [[], []])
  assert.match(messages[0]!, /^out\/05-di-si-zhang\.md:2:7-2:12: Cannot adopt `第三卷 开`/)
})

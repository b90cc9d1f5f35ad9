import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf, prose} from './heads.ts'

/** Chapters of one story, each with its text. */
const chapters = (count: number, from = 0) =>
  Array.from({length: count}, (_, at) => `CHAPTER ${at + 1}\n\n${prose(30, from + at)}`).join(
    '\n\n\n'
  )
const wide = '\n\n\n\n\n'

test('sequences: a title above chapters that begin anew is that of a part', () => {
  const stories = ["THE FERRYMAN'S STORY", 'THE LAMP OF THE WIDOW', 'SALT']
  const text = stories.map((title, at) => `${title}\n\n\n${chapters(2 + at, at)}`).join(wide)
  assert.deepEqual(headsOf(`${prose(40, 1)}${wide}${text}`), [
    ...[2, 3, 4].flatMap((count, at) => [
      `p ${stories[at]}`,
      ...Array.from({length: count}, (_, own) => `a CHAPTER ${own + 1}`)
    ])
  ])
})

test('sequences: a half title, a picture and a list of chapters stand below the title of a part', () => {
  const list = 'List of Chapters\n\nI    Low Water ....... 3\nII   High Water ...... 9'
  const text = ['SALT', 'THE MILL', 'RAIN'].map((title, at) => {
    const above = at === 0 ? '' : `THE END\n\n\n\n[Illustration]\n\n${title}\n\n\n\n`
    return `${above}${title}\n\n\n\n${list}\n\n\n\n${chapters(2, at)}`
  })
  assert.deepEqual(
    headsOf(text.join('\n\n\n')).filter((head) => head.startsWith('p ')),
    ['p THE MILL', 'p RAIN']
  )
})

test('sequences: a story without chapters among those that have some is an article', () => {
  const stories = [
    `SALT\n\n\n${chapters(2)}`,
    `THE MILL\n\n\n${chapters(3, 1)}`,
    `THE TOLL OF THE BRIDGE\n\n\n${prose(60, 2)}`,
    `RAIN\n\n\n${chapters(2, 2)}`
  ]
  assert.deepEqual(
    headsOf(`${prose(40, 1)}${wide}${stories.join(wide)}`).filter((head) => !/CHAPTER/.test(head)),
    ['p SALT', 'p THE MILL', 'a THE TOLL OF THE BRIDGE', 'p RAIN']
  )
})

test('sequences: the last words of a part are no title of the next', () => {
  const ends = ['"Good night," he said', 'Weir House, June 1871', 'THE END', '* * * * *']
  for (const end of ends) {
    const text = [chapters(2), chapters(3, 1), chapters(2, 2)].join(`\n\n${end}${wide}`)
    assert.equal(headsOf(text).filter((head) => head.startsWith('p ')).length, 0, end)
  }
})

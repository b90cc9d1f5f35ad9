import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {parse} from 'yaml'
import {showShelf} from '../src/cli/print/show-shelf.ts'
import {fillPlaces} from '../src/publish/pages/fill-places.ts'
import {tellIn} from '../src/publish/retell.ts'
import {place, run} from './cli/run.ts'

const labels = parse(await readFile('templates/labels.yaml', 'utf8')) as {
  phrases: {en: string}[]
  en: Record<string, unknown>
}

/** Words after a one that stand for many. */
const disagreeing = /\b1 (?:[a-z]+ )?(?:[a-z]+[^su\W]s\b|are\b)|\b1 [^,;:]* are\b/

test('counts: no phrase says `1 books`', function () {
  const phrases = [...labels.phrases.map(({en}) => en), ...Object.values(labels.en)]
  for (const phrase of phrases) {
    if (typeof phrase !== 'string' || !/\{(?:count|\w+ed|\w+s)\b/.test(phrase)) continue
    const names = [...phrase.matchAll(/\{(\w+)/g)].map(([, name]) => [name!, '1'])
    assert.doesNotMatch(fillPlaces(phrase, Object.fromEntries(names)), disagreeing)
  }
})

for (const [count, told] of [
  [1, '1 book in'],
  [2, '2 books in']
] as const) {
  test(`counts: a shelf of ${count} says \`${told}\``, function () {
    let said = ''
    const io = {stdout: {write() {}}, stderr: {write: (text: string) => (said += text)}, env: {}}
    const done = Array.from({length: count}, (_, index) => ({
      ...{name: `b${index}`, state: 'built' as const, files: 1, warnings: 0},
      ...{messages: [], errors: [], stamp: ''}
    }))
    showShelf(done as never, {out: 'out', isQuiet: false, io: io as never, tell: (text) => text})
    assert.ok(said.includes(told), said)
  })
}

test('counts: one line, one paragraph, one article are told as one', async function (t) {
  const file = join(await place(t), 'page.txt')
  await writeFile(file, 'The ferry waits.\n')
  const {stdout} = await run(['explain', file], {})
  assert.match(stdout, /^1 printed line, 0 of them left out; 1 paragraph; 1 article:/)
  const told = tellIn('zh-Hans')(stdout.split('\n')[0]!)
  assert.equal(told, '共 1 个印刷行，其中略去 0 行；1 段；1 篇文章：')
})

test('counts: what is said in Chinese of many is said of one', function () {
  const tell = tellIn('zh-Hant')
  for (const [one, many] of [
    ['1 article', '2 articles'],
    ['1 file', '2 files'],
    [
      '1 decision in doubt, the least certain first:',
      '2 decisions in doubt, the least certain first:'
    ]
  ] as const)
    assert.equal(tell(one), tell(many).replace('2', '1'))
})

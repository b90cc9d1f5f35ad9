import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {parse} from 'yaml'
import {tellIn} from '../../src/publish/retell.ts'
import {place, run} from '../cli/run.ts'

const rows = parse(await readFile('templates/messages.yaml', 'utf8')) as Record<string, string>[]

test('messages: each is there in both scripts, with no place that the English lacks', function () {
  const places = (text: string) => text.match(/\{\w+\}/g) ?? []
  for (const {en = '', 'zh-Hans': hans = '', 'zh-Hant': hant = ''} of rows) {
    assert.ok(hans !== '' && hant !== '', en)
    assert.deepEqual(places(hans), places(hant), en)
    for (const one of places(hans)) assert.ok((places(en) as string[]).includes(one), en)
  }
  assert.equal(new Set(rows.map(({en}) => en)).size, rows.length)
})

for (const [said, told] of [
  [
    'Confidence 0.86 after `a, b; c.`: `gap-blank` favors an end (4.6), `line-full` favors a join (2.1); `book.yaml` can settle it.',
    '把握 0.86，在 `a, b; c.` 之后：`gap-blank` 主张分段（4.6），`line-full` 主张相连（2.1）；可在 `book.yaml` 中裁定。'
  ],
  ['A line break made this hyphen: soft hyphen', '连字符因换行而生：软连字符'],
  ['Nobody has said this before', 'Nobody has said this before'],
  // What a page says is data, whatever it looks like.
  [
    'Uncertain body for the title `keep it, drop it`, expected confirmation',
    '标题 `keep it, drop it` 的正文存疑，请确认'
  ]
] as const) {
  test(`messages: in Chinese \`${said.slice(0, 40)}\``, function () {
    assert.equal(tellIn('zh_CN.UTF-8')(said), told)
    assert.equal(tellIn('en')(said), said)
  })
}

test('messages: why a line is where it is, doubts and the ledger are told in Chinese', async function (t) {
  const out = join(await place(t), 'out')
  const book = 'sources/ferry-at-low-water'
  const env = {LANG: 'zh_TW.UTF-8'}
  const explained = await run(['explain', book, '11'], env)
  assert.match(explained.stdout, /^ {2}去處 {7}文章 1 “/m)
  assert.doesNotMatch(explained.stdout, /goes to|favors| for (?:an end|going on)|the language has/)
  const built = await run(['build', book, '--out', out, '--verbose', '--lang', 'zh'], env)
  assert.match(built.stderr, /此处换行存疑，判定为段落/)
  assert.doesNotMatch(built.stderr, /Uncertain|Confidence|favors/)
  const page = await readFile(join(out, 'review/index.html'), 'utf8')
  assert.match(page, /连字符因换行而生：此语言有完整的词/)
  const english =
    /A line break made|Does the paragraph go on\?|Whose is the hyphen|It marks a note|this title/
  assert.equal(english.exec(page)?.[0], undefined)
  // Data is the same on every machine.
  const ledger = await readFile(join(out, 'review/ledger.json'), 'utf8')
  assert.match(ledger, /A line break made this hyphen/)
})

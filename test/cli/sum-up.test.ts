import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {sumUp} from '../../src/cli/print/sum-up.ts'
import {createMessage} from '../../src/message.ts'
import {sayIn} from '../../src/publish/pages/phrases.ts'
import type {RuleId} from '../../src/rules.ts'
import {place, run} from './run.ts'

const files = [
  'markdown/01-a.md',
  'markdown/index.md',
  'html/01-a.html',
  'html/index.html',
  'a.epub',
  'review/index.html'
]
const doubt = (ruleId: RuleId, line: number) =>
  createMessage({
    reason: `Doubt of ${ruleId}`,
    ruleId,
    file: 'page.txt',
    place: {line, column: 1},
    fatal: false
  })

test('a book is summed up: articles, where it is, doubts about titles before those of lines', function () {
  const messages = [
    ...Array.from({length: 500}, (_, n) => doubt('uncertain-break', n < 400 ? 300 + (n % 90) : n)),
    doubt('uncertain-assignment', 9),
    createMessage({reason: 'No doubt', ruleId: 'missing-image', fatal: false})
  ]
  const outcome = {name: 'a', files, messages}
  assert.deepEqual(sumUp(outcome, {out: 'out/'}, sayIn('en')).split('\n'), [
    '1 article in `out/`',
    '  out/a.epub',
    '  out/review/index.html: the source beside the book',
    '501 doubts; what matters most:',
    '  page.txt:9:1 Doubt of uncertain-assignment',
    '  page.txt:300:1 Doubt of uncertain-break',
    '  page.txt:301:1 Doubt of uncertain-break',
    '  500 line ends are in doubt, most of them at page.txt:300-399 (400), page.txt:400-499 (100)',
    '`collate review` settles them with a click; `--verbose` prints their evidence',
    ''
  ])
  assert.match(sumUp(outcome, {out: 'out'}, sayIn('zh_CN.UTF-8')), /^`out` 中有 1 篇文章\n/)
})

const page = `THE KEEPER OF THE BELL

The ferryman slept until the bell rang twice, and nobody hurried him. The widow
called her man in the boat, and he came as he always had.

The third ring meant a doctor, and the doctor came by the second lamp, as he had
said that he would in the spring.
`

test('build: says little, --quiet nothing; in the language asked for', async function (t) {
  const folder = join(await place(t), 'bell')
  await mkdir(folder)
  await writeFile(join(folder, 'page.txt'), page.repeat(3))
  const args = ['build', folder, '--out', join(folder, '../out')]
  const usual = await run(args)
  assert.equal(usual.code, 0)
  assert.doesNotMatch(usual.stderr, /favors|Confidence/)
  assert.equal((await run([...args, '-q'])).stderr, '')
  assert.match((await run([...args, '--lang', 'zh-Hans'])).stderr, /篇文章/)
  assert.match((await run(args, {LANG: 'zh_TW.UTF-8'})).stderr, /篇文章/)
})

test('build: --verbose has the evidence of each doubt', async function (t) {
  const args = ['build', 'sources/ningxia-cppcc-2024', '--out', join(await place(t), 'out')]
  const {stderr} = await run([...args, '--verbose'])
  const usual = await run(args)
  assert.match(stderr, /Confidence 0\.\d\d/)
  assert.doesNotMatch(stderr, /--verbose/)
  assert.doesNotMatch(usual.stderr, /Confidence/)
  assert.match(usual.stderr, /^\d+ articles in/)
})

test('build: - is standard input', async function (t) {
  const out = join(await place(t), 'out')
  const child = spawn(process.execPath, ['dist/cli.js', 'build', '-', '--out', out, '-q'], {
    stdio: ['pipe', 'inherit', 'inherit']
  })
  child.stdin.end(page)
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.match(await readFile(join(out, 'stdin.epub'), 'latin1'), /^PK/)
})

test('-V prints the version', async function () {
  const {code, stdout} = await run(['-V'])
  assert.deepEqual([code, stdout], [0, (await run(['--version'])).stdout])
})

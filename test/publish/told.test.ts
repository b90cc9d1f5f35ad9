import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {readBook} from '../../src/book/index.ts'
import {tellIn} from '../../src/publish/retell.ts'
import {place, run} from '../cli/run.ts'
import {saidIn} from './said-in.ts'

/** Rooms that say nothing on a command line or a page, or say it in words of their own. */
const others = /^(?:app|check|templates)\/|^cli\/serve\/|^(?:collate-parse|rules)\.ts$/
/** What is no whole sentence, but the beginning of one. */
const pieces =
  /^(?:Proven: .*|Cannot read `1`1, 1|Cannot read this front matter, 11|Unexpected key `1`1, 1|Unexpected link to .*mail1)$/
/** Two English words beside each other, where nothing is quoted and no key is named. */
const english = /[a-z]{2,} [a-z]{2,}/

test('messages: each that the program has is told in Chinese', function () {
  const tell = tellIn('zh-Hans')
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) =>
    path.endsWith('.ts')
  )
  let count = 0
  for (const path of files.sort()) {
    if (others.test(path)) continue
    for (const said of saidIn(readFileSync(join('src', path), 'utf8'))) {
      for (const line of said.trim().split('\n')) {
        if (pieces.test(line)) continue
        count++
        const told = tell(line).replace(/`[^`]*`|front matter/g, '')
        assert.doesNotMatch(told, english, `${path}: ${line}`)
      }
    }
  }
  assert.ok(count > 250, `${count}`)
})

test('messages: what `book.yaml` should have had instead is told in Chinese', function () {
  const tell = tellIn('zh-Hant')
  const slips = `language: "?" · language: zh · language: [a] · date: tomorrow · date: 2024-02-31 ·
    isbn: "123" · isbn: "9783161484101" · modified: x · site: x · pages: x · title: {a: b} · title: true ·
    toc-depth: 99 · writing: x · cover: "x y" · file: "a/b" · creators: [{name: a, role: x}] · titel: x ·
    evaluated: {by: a, standard: b} · slugs: [{title: a, slug: "É"}] · decisions: {a: b} · decisions: [{x: y}] ·
    decisions: [{join: "a|b", x: 1}] · parts: [{title: a}] · ? [a] · title: "" · repository: x`
  for (const slip of slips.split('·')) {
    const bytes = new TextEncoder().encode(`${slip.trim()}\n`)
    const {messages} = readBook({path: 'book.yaml', bytes})
    assert.ok(messages.length > 0, slip)
    for (const {reason} of messages)
      assert.doesNotMatch(tell(reason).replace(/`[^`]*`/g, ''), english, reason)
  }
})

test('messages: a proof, and a wrong use, are told in Chinese', async function (t) {
  const out = join(await place(t), 'out')
  const env = {LANG: 'zh_CN.UTF-8'}
  await run(['build', 'sources/ferry-at-low-water', '--out', out, '-q'], env)
  const {stdout} = await run(['verify', out, 'sources/ferry-at-low-water'], env)
  assert.match(stdout, /^核对无误：1 个底本的 \d+ 个字都在 `.*` 的 \d+ 篇文章中，各一次/)
  assert.doesNotMatch(stdout.replace(/`[^`]*`/g, ''), english)
  const wrong = await run(['bild', '--lang', 'zh-Hant'], {})
  assert.match(wrong.stderr, /^沒有命令 `bild`；是否指 `build`？\n用法見 `collate --help`。\n$/)
})

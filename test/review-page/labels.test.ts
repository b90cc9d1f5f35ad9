import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {parse} from 'yaml'
import {place, run} from '../cli/run.ts'

const {phrases} = parse(await readFile('templates/labels.yaml', 'utf8')) as {
  phrases: Record<string, string>[]
}

test('every phrase is there in Chinese, with the same places', function () {
  const places = (text: string) => new Set((text.match(/\{(\w+)/g) ?? []).sort())
  for (const phrase of phrases) {
    for (const language of ['zh-Hans', 'zh-Hant']) {
      assert.ok(phrase[language], `${phrase.en} in ${language}`)
      assert.deepEqual(places(phrase[language]!), places(phrase.en!), phrase.en)
    }
  }
})

test('every phrase that the review page or the command says is in the table', async function () {
  const known = new Set(phrases.map(({en}) => en))
  const folders = ['templates/review', 'src/cli', 'src/app']
  for (const folder of folders) {
    for (const name of await readdir(folder, {recursive: true})) {
      if (!/\.[a-z]+$/.test(name)) continue
      const text = await readFile(join(folder, name), 'utf8')
      if (name === 'review.js') continue
      for (const [, , phrase] of text.matchAll(/\bsay\(\s*(['"])(.*?)\1/g)) {
        assert.ok(known.has(phrase!), `${name}: ${phrase}`)
      }
    }
  }
})

test('the review speaks Chinese where a person asks for it', async function (t) {
  const out = join(await place(t), 'out')
  const args = ['build', 'sources/ferry-at-low-water', '--out', out, '-q']
  const page = async () => readFile(join(out, 'review/index.html'), 'utf8')
  assert.equal((await run([...args, '--lang', 'zh-Hans'])).code, 0)
  assert.match(await page(), /<html lang="zh-Hans">[\s\S]*<h2 id="doubts"[^>]*>存疑<\/h2>/)
  // The same book on every machine, whatever its locale.
  assert.equal((await run(args, {LANG: 'zh_CN.UTF-8'})).code, 0)
  assert.match(await page(), /<html lang="en">[\s\S]*<h2 id="doubts"[^>]*>Doubts<\/h2>/)
})

test('the policy of the review lets its own icon be', async function () {
  const page = await readFile('templates/review/index.html.ejs', 'utf8')
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!
  const [, icon] = /rel="icon" href="([^"]*)"/.exec(page)!
  assert.match(icon!, /^data:/)
  assert.match(policy!, /img-src[^;]* data:/)
})

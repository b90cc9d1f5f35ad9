import assert from 'node:assert/strict'
import {copyFile, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {place, run} from './run.ts'

const page = `把柳树种到水边
柳湾镇农技站站长　林小满

　　我们柳湾镇在河的上游，水到我们这里还
是清的。去年春天，柳湾种了三千六百棵柳
树，活了九成。
`

async function build(t: TestContext) {
  const folder = await place(t)
  const [input, out] = [join(folder, 'page.txt'), join(folder, 'out')]
  await writeFile(input, page)
  const {code} = await run(['build', input, '--out', out])
  assert.equal(code, 0)
  return {folder, input, out, article: join(out, 'markdown/01-ba-liu-shu-zhong-dao-shui.md')}
}

test('verify: a built book, with its source beside it or named', async function (t) {
  const {input, out, folder} = await build(t)
  const said = /^Proven: 62 characters of 1 source in 1 article of `.*out`, once each and in order/
  for (const argv of [
    ['verify', out],
    ['verify', out, input],
    ['verify', out, folder]
  ]) {
    const {code, stdout, stderr} = await run(argv)
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, said)
  }
})

test('verify: a lost character is said where it is, also as JSON', async function (t) {
  const {out, article} = await build(t)
  const value = await readFile(article, 'utf8')
  await writeFile(article, value.replace(/(?<=\n我.*还)是/u, ''))
  const {code, stdout, stderr} = await run(['verify', out])
  assert.deepEqual([code, stdout], [1, ''])
  assert.match(stderr, /01-ba-liu-shu-zhong-dao-shui\.md:12:19/)
  assert.match(stderr, /Unexpected gap, expected `是` as at .*page\.txt:5:1/)
  const json = await run(['verify', out, '--json'])
  const {isProven, findings} = JSON.parse(json.stdout)
  assert.deepEqual([json.code, json.stderr, isProven], [1, '', false])
  assert.equal(findings[0].ruleId, 'missing-text')
})

test('verify: what is no book, what is no source', async function (t) {
  const {out, folder, input} = await build(t)
  const none = await run(['verify', join(folder, 'none')])
  assert.equal(none.code, 1)
  assert.match(
    none.stderr,
    /Cannot find a book in `.*none`, expected the folder that `collate build` wrote/
  )
  const missing = await run(['verify', out, join(folder, 'none.txt')])
  assert.equal(missing.code, 1)
  assert.match(missing.stderr, /Cannot find `.*none\.txt`/)
  const other = join(folder, 'other')
  await copyFile(input, other)
  await writeFile(input, page.replace('清', '浑'))
  const changed = await run(['verify', out])
  assert.equal(changed.code, 1)
  assert.match(changed.stderr, /the source is not the one that the book was made from/)
  assert.equal((await run(['verify', out, other])).code, 0)
  assert.equal((await run(['verify'])).code, 2)
  assert.equal((await run(['verify', out, '--strict'])).code, 2)
})

import assert from 'node:assert/strict'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {list, place, run} from './run.ts'

const page = `把柳树种到水边
柳湾镇农技站站长　林小满

　　我们柳湾镇在河的上游，水到我们这里还
是清的。去年春天，柳湾种了三千六百棵柳
树，活了九成。

一架水车的账本
石桥镇水利员　马向东

　　石桥镇有一架老水车。水车转一天，石桥
的会计就记一笔，三年下来正好一本账。
`

async function book(t: TestContext, yaml?: string): Promise<string> {
  const folder = join(await place(t), 'book')
  await mkdir(folder)
  await writeFile(join(folder, 'page.txt'), page)
  if (yaml !== undefined) await writeFile(join(folder, 'book.yaml'), yaml)
  return folder
}

test('explain: a line by its number, its file, its text', async function (t) {
  const folder = await book(t)
  const byNumber = await run(['explain', folder, '5'])
  assert.deepEqual([byNumber.code, byNumber.stderr], [0, ''])
  assert.match(byNumber.stdout, /page\.txt:5:1 {2}是清的。去年春天，柳湾种了三千六百棵柳\n/)
  assert.match(byNumber.stdout, /goes to +the text of article 1 “把柳树种到水边”, 柳湾镇农技站站长/)
  assert.match(byNumber.stdout, /before it +the paragraph goes on \((?:0\.\d\d|1\.00)\)/)
  assert.match(byNumber.stdout, /after it +the paragraph goes on \(.*\)\n.* for going on/)
  assert.match(byNumber.stdout, /^ {2}- break: ".*百棵柳\|树，活了.*"$/m)
  for (const wanted of ['page.txt:5', 'page.txt:5:3', '去年春天', '去年 春天，柳湾']) {
    assert.equal((await run(['explain', folder, wanted])).stdout, byNumber.stdout)
  }
})

test('explain: the line that it gives is obeyed', async function (t) {
  const folder = await book(t)
  const {stdout} = await run(['explain', folder, '5'])
  const settle = /^ {2}(- break: ".*百棵柳\|.*)$/m.exec(stdout)![1]
  await writeFile(join(folder, 'book.yaml'), `decisions:\n  ${settle}\n`)
  const out = join(folder, '../out')
  assert.equal((await run(['build', folder, '--out', out])).code, 0)
  const [name] = (await list(join(out, 'markdown'))).filter((name) => name.startsWith('01'))
  const markdown = await readFile(join(out, 'markdown', name!), 'utf8')
  assert.match(markdown, /百棵柳\n\n树，活了九成。/)
  assert.equal((await run(['verify', out, folder])).code, 0)
  assert.doesNotMatch(await readFile(join(out, 'markdown/book.yaml'), 'utf8'), /decisions/)
  assert.match(
    (await run(['explain', folder, '5'])).stdout,
    /after it +a paragraph ends \(settled\)/
  )
})

test('explain: without a line the articles and the doubts', async function (t) {
  const {code, stdout} = await run(['explain', await book(t)])
  assert.equal(code, 0)
  assert.match(stdout, /^9 printed lines, 0 of them left out; \d+ paragraphs; 2 articles:\n/)
  assert.match(stdout, /^ {2}2 “一架水车的账本”, 石桥镇水利员　马向东$/m)
  const {stdout: json} = await run(['explain', await book(t), '--format', 'json'])
  assert.equal(JSON.parse(json).articles[1].title, '一架水车的账本')
  const line = JSON.parse((await run(['explain', await book(t), '5', '--format=json'])).stdout)
  assert.equal(line.line.ends[0].meaning, 'join')
  assert.match(line.line.ends[0].alternatives[0].settle.break, /百棵柳\|树/)
  assert.equal(line.articles[0].ties.length, 2)
})

const wrong: Record<string, RegExp> = {
  '3': /Cannot explain line 3 of `.*page\.txt`, it is blank/,
  '99': /its last printed line is 12/,
  'other.txt:3': /Cannot tell which file line 3 is of/,
  沙漠: /Cannot find `沙漠` in the source/,
  柳湾: /Cannot tell which `柳湾` is meant, it stands at .*page\.txt:2, .*page\.txt:4/
}
for (const [wanted, says] of Object.entries(wrong)) {
  test(`explain: ${wanted}`, async function (t) {
    const {code, stdout, stderr} = await run(['explain', await book(t), wanted])
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, says)
  })
}

test('a mistake in decisions: no book, its place and what was meant', async function (t) {
  const folder = await book(t, 'decisions:\n  - cut: "石桥镇有一架老水本"\n')
  const out = join(folder, '../out')
  const built = await run(['build', folder, '--out', out])
  assert.equal(built.code, 1)
  assert.match(built.stderr, /book\.yaml:2:10/)
  assert.match(built.stderr, /did you mean `石桥镇有一架老水车` at .*page\.txt:11:3\?/)
  assert.deepEqual(await list(join(folder, '..')), ['book', 'book/book.yaml', 'book/page.txt'])
  const explained = await run(['explain', folder, '11'])
  assert.equal(explained.code, 1)
  assert.match(explained.stderr, /unmatched-decision/)
  assert.match(explained.stdout, /goes to/)
})

test('init: a book.yaml that builds the same book, with all of it switched on too', async function (t) {
  const folder = await book(t)
  const [plain, drafted, whole] = ['plain', 'drafted', 'whole'].map((name) =>
    join(folder, '..', name)
  )
  await run(['build', folder, '--out', plain!])
  const {code, stderr} = await run(['init', folder])
  assert.equal(code, 0)
  assert.match(stderr, /^Wrote `.*book\.yaml`; `collate build .*book --out out` reads it\n$/)
  const file = join(folder, 'book.yaml')
  const value = await readFile(file, 'utf8')
  assert.match(value, /^# yaml-language-server: \$schema=.*schema\/book\.schema\.json\n/)
  assert.match(value, /^title: "把柳树种到水边"\nlanguage: "zh-Hans"$/m)
  assert.match(value, /^ {2}# - \{title: "一架水车的账本", body: "石桥镇有一架老水"\}$/m)
  assert.equal((await run(['build', folder, '--out', drafted!])).code, 0)
  const end = value.indexOf('Another order')
  const confirmed = value.slice(0, end).replaceAll(/^ {2}# - /gm, '  - ')
  assert.notEqual(confirmed, value.slice(0, end))
  await writeFile(file, confirmed + value.slice(end))
  const built = await run(['build', folder, '--out', whole!, '--quiet'])
  assert.deepEqual([built.code, built.stderr.replace(/Wrote.*\n/, '')], [0, ''])
  const files = await list(join(plain!, 'markdown'))
  for (const other of [drafted!, whole!]) {
    assert.deepEqual(await list(join(other, 'markdown')), files)
    for (const name of files) {
      const [a, b] = await Promise.all(
        [plain!, other].map((out) => readFile(join(out, 'markdown', name), 'utf8'))
      )
      assert.equal(b, a)
    }
  }
})

test('init: never replaces a file; a text file alone in its folder; - prints', async function (t) {
  const folder = await book(t, 'title: 我的书\n')
  const again = await run(['init', folder])
  assert.equal(again.code, 1)
  assert.match(again.stderr, /Cannot write `.*book\.yaml`, it is there already/)
  assert.equal(await readFile(join(folder, 'book.yaml'), 'utf8'), 'title: 我的书\n')
  const printed = await run(['init', folder, '--out', '-'])
  assert.deepEqual([printed.code, printed.stderr], [0, ''])
  assert.match(printed.stdout, /^# yaml-language-server/)

  const alone = await book(t)
  assert.equal((await run(['init', join(alone, 'page.txt')])).code, 0)
  assert.deepEqual(await list(alone), ['book.yaml', 'page.txt'])
  const two = await book(t)
  await writeFile(join(two, 'other.txt'), page)
  const refused = await run(['init', join(two, 'page.txt')])
  assert.equal(refused.code, 1)
  assert.match(refused.stderr, /there are other texts in its folder/)
  assert.equal((await run(['init', join(two, 'none.txt')])).code, 1)
})

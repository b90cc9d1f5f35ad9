import assert from 'node:assert/strict'
import {appendFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import {join} from 'node:path'
import test from 'node:test'
import {list, place, run} from './run.ts'
import {noInterrupt, serveCommand} from './serve-command.ts'

const status = (url: string, options: object): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request(url, options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  )

test('watch: builds, serves on loopback, builds again on change, ends with Ctrl-C', {
  timeout: 120_000,
  skip: noInterrupt
}, async function (t) {
  const folder = await place(t)
  const input = join(folder, 'input')
  const out = join(folder, 'out')
  await mkdir(input)
  await writeFile(join(input, 'page.txt'), '河边的市场\n\n今天早上我们去了河边的老市场。\n')
  await writeFile(join(input, 'book.yaml'), 'cover: none\n')
  const {url, until, stop} = await serveCommand(t, ['watch', input, '--out', out])

  const front = await fetch(url)
  const html = await front.text()
  assert.match(html, /connect-src 'self'[\s\S]*<script src="\/\.reload\.js" defer>/)
  const written = await readFile(join(out, 'html/index.html'), 'utf8')
  assert.doesNotMatch(written, /reload/)
  assert.equal((await fetch(url + 'html/none.html')).status, 404)
  assert.equal((await fetch(url + '..%2finput%2fpage.txt')).status, 400)
  assert.equal((await fetch(url, {method: 'POST'})).status, 405)
  assert.equal(await status(url, {headers: {host: 'evil.example'}}), 403)

  const events = await fetch(url + '.reload')
  const reader = events.body!.getReader()
  await reader.read()
  await writeFile(join(input, 'page.txt'), '河边的市场\n\n今天晚上我们去了河边的老市场。\n')
  const {value} = await reader.read()
  assert.match(new TextDecoder().decode(value), /^data: built/)
  const page = (await list(out)).find((path) => /^html\/\d+-.*\.html$/.test(path))!
  assert.match(await (await fetch(url + page)).text(), /今天晚上/)

  const markdown = join(out, page.replace(/^html(.*)html$/, 'markdown$1md'))
  await appendFile(markdown, '\nAnd the ferry was late.\n')
  await writeFile(join(input, 'page.txt'), '河边的市场\n\n今天晚上我们去了河边的市场。\n')
  await until('somebody has corrected')
  assert.match(await readFile(markdown, 'utf8'), /老市场[\s\S]*the ferry was late/)

  await writeFile(join(input, 'page.txt'), '')
  await until('the file is empty')
  assert.match(await (await fetch(url + page)).text(), /今天晚上/)

  assert.deepEqual(await stop(), [0, null])
  assert.ok(!(await list(folder)).some((path) => path.startsWith('.collate')))
})

test('watch: a docs folder, with what lies deep in it and comes later', {
  timeout: 120_000,
  skip: noInterrupt
}, async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'docs')
  await mkdir(join(docs, 'deep'), {recursive: true})
  await writeFile(join(docs, 'requirements.txt'), 'mkdocs\n')
  await writeFile(join(docs, 'book.yaml'), 'language: en\ncover: none\n')
  await writeFile(join(docs, 'a.md'), '# A\n\nText.\n')
  await writeFile(join(docs, 'deep/b.md'), '# B\n\nText.\n')
  const out = join(docs, 'out')
  const {url, stop} = await serveCommand(t, ['watch', docs, '--out', out])
  const events = (await fetch(url + '.reload')).body!.getReader()
  await events.read()
  await writeFile(join(docs, 'deep/b.md'), '# B\n\nAnother text.\n')
  await events.read()
  assert.match(await (await fetch(url + 'html/deep-b.html')).text(), /Another text/)
  await mkdir(join(docs, 'new'))
  await writeFile(join(docs, 'new/c.md'), '# C\n')
  await events.read()
  await writeFile(join(docs, 'new/c.md'), '# C\n\nLater.\n')
  for (let page = ''; !page.includes('Later.'); ) {
    await events.read()
    page = await (await fetch(url + 'html/new-c.html')).text()
  }
  assert.deepEqual(await stop(), [0, null])
})

test('watch: wrong use', async function (t) {
  const folder = await place(t)
  await mkdir(join(folder, 'out/markdown'), {recursive: true})
  const inside = await run(['watch', join(folder, 'out/markdown'), '--out', join(folder, 'out')])
  assert.equal(inside.code, 2)
  assert.match(inside.stderr, /it lies in the output folder/)
  const port = await run(['watch', folder, '--out', join(folder, 'x'), '--port', '70000'])
  assert.match(port.stderr, /Unexpected port `70000`/)
})

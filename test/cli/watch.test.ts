import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import {join} from 'node:path'
import test from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import {list, place, run} from './run.ts'

const status = (url: string, options: object): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request(url, options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  )

test('watch: builds, serves on loopback, builds again on change, ends with Ctrl-C', {
  timeout: 120_000,
  skip: process.platform === 'win32' && 'it has no SIGINT for children'
}, async function (t) {
  const folder = await place(t)
  const input = join(folder, 'input')
  const out = join(folder, 'out')
  await mkdir(input)
  await writeFile(join(input, 'page.txt'), '河边的市场\n\n今天早上我们去了河边的老市场。\n')
  await writeFile(join(input, 'book.yaml'), 'cover: none\n')
  const child = spawn(process.execPath, ['dist/cli.js', 'watch', input, '--out', out], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  t.after(() => child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  const until = async function (isThere: () => boolean) {
    for (let tries = 0; !isThere() && tries < 600; tries++) await sleep(100)
    assert.ok(isThere(), stdout + stderr)
  }
  await until(() => stdout.includes('Preview at'))
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(stdout)![0]

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

  await writeFile(join(input, 'page.txt'), '')
  await until(() => stderr.includes('the file is empty'))
  assert.match(await (await fetch(url + page)).text(), /今天晚上/)

  child.kill('SIGINT')
  const [code, signal] = await once(child, 'exit')
  assert.deepEqual([code, signal], [0, null])
  assert.ok(!(await list(folder)).some((path) => path.startsWith('.collate')))
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

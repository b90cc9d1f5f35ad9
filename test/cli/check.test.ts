import assert from 'node:assert/strict'
import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {checkLinks} from '../../src/check/check-links.ts'
import {place, run} from './run.ts'

// Browsers and Java run in CI, over all books; here is what needs neither.
const none = {PATH: '/nowhere'}

test('check: what passes, what fails at its place, what could not run', async function (t) {
  const folder = await place(t)
  const out = join(folder, 'out')
  await run(['publish', 'sources/weirs-of-the-valley', '--out', out])
  const args = ['check', out, '--tools', folder]
  const good = await run(args, none)
  assert.equal(good.code, 0, good.stdout)
  assert.match(good.stdout, /✔ Links +\d+ links lead somewhere\n✔ Text +Markdown, HTML and EPUB/)
  assert.match(good.stdout, /– Ace +Ace is not here; `.*@daisy\/ace@1\.4\.6`/)

  const page = join(out, 'html/02-the-lower-weir.html')
  const html = await readFile(page, 'utf8')
  await writeFile(page, html.replaceAll('is made of boards', 'is made of board'))
  await rm(join(out, 'html/images/hand.svg'))
  const bad = await run(args, none)
  assert.equal(bad.code, 1)
  assert.match(
    bad.stdout,
    /✖ Links[^\n]*\n {4}html\/02-the-lower-weir\.html: there is no `html\/images\/hand\.svg`/
  )
  assert.match(bad.stdout, /✖ Text[^\n]*\n.*02-the-lower-weir\.html:\d+:\d+/)
  assert.match(
    bad.stdout,
    /✖ Same bytes[^\n]*\n {4}html\/02-the-lower-weir\.html: has other bytes[^\n]*\n {4}html\/images\/hand\.svg: is missing/
  )
  const {checks} = JSON.parse((await run([...args, '--json'], none)).stdout)
  assert.deepEqual(
    checks.slice(0, 2).map((d: {name: string; state: string}) => `${d.name} ${d.state}`),
    ['Links failed', 'Text failed']
  )
})

test('check: no book is a failure in one sentence', async function (t) {
  const {code, stderr, stdout} = await run(['check', await place(t)], none)
  assert.deepEqual([code, stdout], [1, ''])
  assert.match(stderr, /^Cannot check `.*`, there is no book in it; expected the folder/)
})

test('checkLinks: ids count, addresses of the web do not', async function (t) {
  const out = join(await place(t), 'out')
  await run(['publish', 'sources/weirs-of-the-valley', '--out', out])
  const epub = 'weirs-of-the-valley.epub'
  const files = new Map<string, Uint8Array>([
    [epub, await readFile(join(out, epub))],
    [
      'html/a.html',
      Buffer.from('<a id="x" href="#x"></a><a href="#y"></a><a href="https://example.org/z"></a>')
    ],
    ['markdown/01-a.md', Buffer.from('[a](b.md) [b](<01-a.md>) ![c](images/c.png "d")')]
  ])
  assert.deepEqual(checkLinks(files, epub).findings, [
    'html/a.html: there is no `#y` in `html/a.html`',
    'markdown/01-a.md: there is no `markdown/b.md`',
    'markdown/01-a.md: there is no `markdown/images/c.png`'
  ])
})

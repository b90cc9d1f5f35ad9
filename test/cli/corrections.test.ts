import assert from 'node:assert/strict'
import {appendFile, cp, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {list, place, run} from './run.ts'

const text = `THE KEEPER OF THE BELL

The ferryman slept until the bell rang twice, and nobody hurried him.

THE LAST WINTER

In the end the bridge came, as everybody had said that it would.
`

/** A book that was built, and what its first article says. */
async function build(t: TestContext) {
  const folder = await place(t)
  const input = join(folder, 'ferry')
  await mkdir(input)
  await writeFile(join(input, 'page.txt'), text)
  await writeFile(join(input, 'book.yaml'), 'title: The Ferry\nlanguage: en\n')
  const out = join(folder, 'out')
  const again = (...options: string[]) => run(['build', input, '--out', out, ...options])
  const {code, stderr} = await again()
  assert.equal(code, 0, stderr)
  const markdown = join(out, 'markdown')
  const article = join(markdown, '01-the-keeper-of-the-bell.md')
  return {folder, input, out, markdown, article, again, value: await readFile(article, 'utf8')}
}

test('corrections: no build writes over them, published or not', async function (t) {
  const {out, markdown, article, again, value} = await build(t)
  assert.equal((await again()).code, 0)
  const corrected = value.replace('slept', 'dozed')
  await writeFile(article, corrected)
  const refuses = async function () {
    const {code, stderr} = await again()
    assert.equal(code, 1)
    assert.match(
      stderr,
      /Cannot write over 1 file in `.*out\/markdown` that somebody has corrected/
    )
    assert.match(stderr, /out\/markdown\/01-the-keeper-of-the-bell\.md`/)
    assert.match(stderr, /collate publish [\s\S]*collate adopt [\s\S]*--replace/)
    assert.doesNotMatch(stderr, /Uncertain|favors/)
    assert.equal(await readFile(article, 'utf8'), corrected)
  }
  await refuses()
  assert.equal((await run(['publish', markdown, '--out', out])).code, 0)
  await refuses()
  // A clone has what the repository tracks, and no more.
  for (const path of await list(out)) {
    if (!path.startsWith('markdown')) await rm(join(out, path), {recursive: true, force: true})
  }
  await refuses()
  const {code, stderr} = await again('--replace')
  assert.equal(code, 0, stderr)
  assert.equal(await readFile(article, 'utf8'), value)
  const kept = join(out, 'markdown.before/01-the-keeper-of-the-bell.md')
  assert.equal(await readFile(kept, 'utf8'), corrected)
  assert.equal((await again()).code, 0)
  assert.equal(await readFile(kept, 'utf8'), corrected)
})

test('corrections: a shelf names the book that has them, and builds the others', async function (t) {
  const {folder, input} = await build(t)
  const shelf = join(folder, 'shelf')
  await mkdir(shelf)
  for (const name of ['a', 'b']) await cp(input, join(shelf, name), {recursive: true})
  const out = join(folder, 'books')
  const again = async function (...options: string[]) {
    const {code, stdout} = await run(['build', shelf, '--out', out, '--json', ...options])
    const {books} = JSON.parse(stdout)
    const states = books.map((book: {name: string; state: string}) => `${book.name} ${book.state}`)
    return {code, states: states.join(), errors: JSON.stringify(books)}
  }
  assert.equal((await again()).code, 0)
  assert.equal((await again('--resume')).states, 'a unchanged,b unchanged')
  // What is gone or was overwritten is made again.
  await rm(join(out, 'a/html/index.html'))
  await appendFile(join(out, 'b/b.epub'), 'x')
  assert.equal((await again('--resume')).states, 'a built,b built')
  await appendFile(join(out, 'a/markdown/02-the-last-winter.md'), '\nMore.\n')
  for (const options of [[], ['--resume']]) {
    const {code, states, errors} = await again(...options)
    assert.equal(code, 1)
    assert.match(states, /^a failed,/)
    assert.match(errors, /02-the-last-winter\.md/)
  }
  assert.equal((await again('--replace')).code, 0)
})

test('corrections: publishing in place writes only what it makes', async function (t) {
  const {out, markdown, article, value} = await build(t)
  // Line ends, too, are as the editor has them.
  const corrected = value.replace('slept', 'dozed').replaceAll('\n', '\r\n')
  await writeFile(article, corrected)
  await appendFile(join(markdown, 'index.md'), '\nWords of an editor.\n')
  const before = await stat(article, {bigint: true})
  const {code, stderr} = await run(['publish', markdown, '--out', out])
  assert.equal(code, 0, stderr)
  const after = await stat(article, {bigint: true})
  assert.deepEqual([after.mtimeNs, after.ino], [before.mtimeNs, before.ino])
  assert.equal(await readFile(article, 'utf8'), corrected)
  assert.match(await readFile(join(out, 'html/01-the-keeper-of-the-bell.html'), 'utf8'), /dozed/)
  assert.match(await readFile(join(out, 'markdown.before/index.md'), 'utf8'), /Words of an editor/)
})

test('corrections: what is saved while a book is published of it stays', async function (t) {
  const {out, markdown, article, value} = await build(t)
  await writeFile(article, value.replace('slept', 'dozed'))
  const html = join(out, 'html/01-the-keeper-of-the-bell.html')
  const before = await readFile(html, 'utf8')
  const late = value.replace('slept', 'drowsed')
  let isDone = false
  const publishing = run(['publish', markdown, '--out', out]).finally(() => {
    isDone = true
  })
  await setTimeout(20)
  const isAfter = isDone
  await writeFile(article, late)
  const {code, stderr} = await publishing
  if (code === 0) assert.match(await readFile(html, 'utf8'), isAfter ? /dozed/ : /drowsed/)
  else {
    assert.match(stderr, /Cannot publish, 1 file in `.*markdown` changed while the book was made/)
    assert.equal(await readFile(html, 'utf8'), before)
  }
  assert.equal(await readFile(article, 'utf8'), late)
})

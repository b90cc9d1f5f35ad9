import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {promisify} from 'node:util'
import type {Browser} from 'playwright-core'
import {checkAxe} from '../../src/check/checkers/check-axe.ts'
import {findBooks} from '../../src/shelf/find-books.ts'
import {isInShard, readShard} from '../../src/shelf/shard.ts'
import {shelfPage} from '../../src/shelf/shelf-page.ts'
import {noBrowser, openBrowser, tools} from '../browser.ts'
import {place, run} from '../cli/run.ts'
import {fingerprint, finish} from '../faults/books.ts'
import {findActs} from '../hostile/find-acts.ts'
import {readMarkup} from '../publish/markup.ts'
import {makeShelf, recordOf, start} from './make-shelf.ts'

test('shelf: every book and a page; one that fails does not stop the others', async function (t) {
  const {shelf, out} = await makeShelf(t, 3)
  await writeFile(join(shelf, 'b/book.yaml'), 'titel: x\n')
  await mkdir(join(shelf, 'no-book'))
  const {end, stderr} = await finish(start(['build', shelf, '--out', out, '--jobs', '2']))
  assert.equal(end, 1)
  assert.match(
    stderr,
    /^error .*b\/book\.yaml:1:1.*Unexpected key `titel`.*did you mean `title`\?$/m
  )
  assert.match(stderr, /^a +built +\d+ +\d+$/m)
  assert.match(stderr, /3 books in `.*`: 2 built, 0 unchanged, 1 failed\n$/)
  const page = await readFile(join(out, 'index.html'), 'utf8')
  const {tags, text} = readMarkup(page, false)
  const links = tags.filter(({name}) => name === 'a').map(({attributes}) => attributes.get('href'))
  assert.deepEqual(links, [
    '#text',
    'a/html/index.html',
    'a/a.epub',
    'c/html/index.html',
    'c/c.epub'
  ])
  for (const link of links.slice(1)) await readFile(join(out, link!))
  assert.match(text, /Book a/)
})

test('shelf: a book is a folder with text, Markdown, a PDF, or pages that OCR wrote', async function (t) {
  const root = await place(t)
  const names = ['a/page.txt', 'b/page.pdf', 'c/01-one.md', 'd/1912-mets.xml', 'd/alto/1.xml']
  for (const name of [...names, 'c/print.pdf', 'e/notes.md']) {
    await mkdir(join(root, name, '..'), {recursive: true})
    await writeFile(join(root, name), '')
  }
  const kinds = (await findBooks(root)).map(({name, kind}) => `${name} ${kind}`)
  assert.deepEqual(kinds, ['a pages', 'b pages', 'c markdown', 'd pages'])
  assert.deepEqual(await findBooks(join(root, 'd')), [])
})

test('shelf: --resume makes what has changed, and only that', async function (t) {
  const {shelf, out} = await makeShelf(t, 3)
  const states = async function (...more: string[]): Promise<string> {
    const args = ['dist/cli.js', 'build', shelf, '--out', out, '--json', '--jobs', '1', ...more]
    const {stdout} = await promisify(execFile)(process.execPath, args)
    return JSON.parse(stdout)
      .books.map((book: {name: string; state: string}) => `${book.name} ${book.state}`)
      .join(', ')
  }
  assert.equal(await states('--resume'), 'a built, b built, c built')
  const whole = await fingerprint(out)
  assert.equal(await states('--resume'), 'a unchanged, b unchanged, c unchanged')
  assert.equal(await fingerprint(out), whole)
  await writeFile(join(shelf, 'b/page.txt'), 'THE B\n\nAnother text.\n')
  await rm(join(out, 'c/c.epub'))
  assert.equal(await states('--resume'), 'a unchanged, b built, c built')
  assert.equal(await states('--resume', '--encoding', 'utf-8'), 'a built, b built, c built')
  await rm(join(shelf, 'a'), {recursive: true})
  assert.equal(await states(), 'b built, c built')
  assert.doesNotMatch(await readFile(join(out, 'index.html'), 'utf8'), /Book a/)
})

test('shelf: --format is that of a single book', async function (t) {
  const {shelf, out} = await makeShelf(t, 2)
  await writeFile(join(shelf, 'b/book.yaml'), 'titel: x\n')
  const build = (...more: string[]) => run(['build', shelf, '--out', out, ...more])
  const json = await build('--format', 'json')
  assert.equal(json.stderr, '')
  const {books} = JSON.parse(json.stdout)
  assert.equal(books[0].state, 'built')
  assert.equal(books[1].messages[0].ruleId, 'unknown-key')
  assert.equal(books[1].messages[0].place.start.line, 1)
  const sarif = await build('--format', 'sarif')
  assert.equal(sarif.stderr, '')
  const [found] = JSON.parse(sarif.stdout).runs[0].results
  assert.deepEqual([found.ruleId, found.level], ['unknown-key', 'error'])
  assert.match(found.locations[0].physicalLocation.artifactLocation.uri, /b\/book\.yaml$/)
  assert.equal((await build('--format', 'yaml')).code, 2)
})

test('shelf: parts made side by side come together as the whole', async function (t) {
  const {shelf, out} = await makeShelf(t, 5)
  const parts = ['1/3', '2/3', '3/3'].map((shard, index) => [shard, `${out}-${index}`] as const)
  const jobs = parts.map(([shard, dir]) =>
    finish(start(['build', shelf, '--out', dir, '--shard', shard, '--jobs', '1']))
  )
  for (const {end, stderr} of await Promise.all(jobs)) assert.equal(end, 0, stderr)
  const dirs = parts.map(([, dir]) => dir)
  const merge = ['shelf', 'merge', ...dirs, '--out', `${out}-merged`, '--title', 'shelf']
  assert.equal((await run(merge)).code, 0)
  assert.equal((await finish(start(['build', shelf, '--out', out]))).end, 0)
  assert.equal(await fingerprint(`${out}-merged`), await fingerprint(out))

  // Into one folder, too, as machines do that share a disk.
  const shared = parts.map(([shard]) =>
    finish(start(['build', shelf, '--out', `${out}-shared`, '--shard', shard, '--jobs', '1']))
  )
  await Promise.all(shared)
  assert.equal((await run(['shelf', 'merge', `${out}-shared`, '--title', 'shelf'])).code, 0)
  assert.equal(await fingerprint(`${out}-shared`), await fingerprint(out))

  await writeFile(join(shelf, 'a/page.txt'), 'THE A\n\nAnother text.\n')
  assert.equal((await finish(start(['build', shelf, '--out', out, '--jobs', '1']))).end, 0)
  const other = await run(['shelf', 'merge', out, `${out}-merged`])
  assert.equal(other.code, 1)
  assert.match(other.stderr, /Cannot merge `a` of `.*`, another of that name is there already/)
})

test('shelf: killed, then resumed, it is the same shelf', async function (t) {
  const {shelf, out} = await makeShelf(t, 6)
  const child = start(['build', shelf, '--out', out, '--jobs', '2'])
  const ended = finish(child)
  child.stderr.on('data', (text) => /2\/6/.test(String(text)) && child.kill('SIGKILL'))
  await ended
  assert.equal((await finish(start(['build', shelf, '--out', out, '--resume']))).end, 0)
  const whole = await fingerprint(out)
  await rm(out, {recursive: true})
  assert.equal((await finish(start(['build', shelf, '--out', out]))).end, 0)
  assert.equal(await fingerprint(out), whole)
  const names = await readdir(out)
  assert.ok(
    names.every((name) => !name.startsWith('.collate-')),
    names.join()
  )
})

test('shelf: a part is decided by the name alone, and every book is in one', function () {
  const names = Array.from({length: 500}, (_, index) => `book-${index}`)
  const shards = [1, 2, 3, 4].map((index) =>
    names.filter((name) => isInShard(name, {index, count: 4}))
  )
  assert.deepEqual(shards.flat().sort(), [...names].sort())
  for (const shard of shards) assert.ok(shard.length > 90, `${shard.length}`)
  assert.deepEqual(readShard('3/8'), {index: 3, count: 8})
  for (const wrong of ['0/8', '9/8', '1', '1/0', '-1/2', 'a/b'])
    assert.equal(readShard(wrong), undefined)
})

test('shelf: wrong use, and an output of others', async function (t) {
  const {shelf, out} = await makeShelf(t, 1)
  const wrong = [
    ['--shard', '0/3'],
    ['--jobs', 'many'],
    ['--name', 'x']
  ]
  for (const args of wrong) {
    assert.equal((await run(['build', shelf, '--out', out, ...args])).code, 2, args.join(' '))
  }
  const single = await run(['build', join(shelf, 'a'), '--out', out, '--resume'])
  assert.equal(single.code, 2)
  assert.match(single.stderr, /Unexpected `--resume`, it is for a SHELF/)
  await mkdir(out)
  await writeFile(join(out, 'mine.txt'), 'mine')
  const foreign = await run(['build', shelf, '--out', out])
  assert.equal(foreign.code, 1)
  assert.match(foreign.stderr, /it holds files that Collate did not make, such as `mine\.txt`/)
  assert.deepEqual(await readdir(out), ['mine.txt'])
})

test('shelf: names and titles are text on its page', function () {
  const hostile = '"><script src="https://evil.example/a.js"></script>'
  const record = recordOf(hostile, {
    title: hostile,
    language: 'zh-Hans',
    creators: [hostile],
    date: hostile,
    epub: hostile
  })
  const [page] = shelfPage(hostile, [record])
  assert.deepEqual(findActs('html/index.html', page!.value), [])
})

test('shelf: its page has no violation of axe, in light and dark, narrow and wide', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const out = await place(t)
  const records = ['zh-Hans', 'zh-Hans', 'en'].map((language, index) =>
    recordOf(`book-${index}`, {
      title: language === 'en' ? 'The Ferry at Low Water' : '守住一条河',
      language,
      creators: index === 0 ? [] : ['林小满', '何田'],
      date: '2021-05-08'
    })
  )
  for (const {name, value} of shelfPage('一架书', records)) await writeFile(join(out, name), value)
  const browser = (await openBrowser(t)) as unknown as Browser
  const {findings} = await checkAxe(browser, out, ['index.html'], tools.axe!)
  assert.deepEqual(findings, [])
})

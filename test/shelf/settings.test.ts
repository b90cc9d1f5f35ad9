import assert from 'node:assert/strict'
import {readdir, readFile, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {designCover} from '../../src/publish/cover/design-cover.ts'
import {drawCover} from '../../src/publish/cover/draw-cover.ts'
import {readEdition} from '../../src/publish/edition/read-edition.ts'
import {isUntouched} from '../../src/shelf/is-untouched.ts'
import {findViolations, noBrowser, openBrowser} from '../browser.ts'
import {place, run} from '../cli/run.ts'
import {finish} from '../faults/books.ts'
import {chinese} from '../publish/editions.ts'
import {makeShelf, start} from './make-shelf.ts'

const page =
  'THE FERRY\n\nThe boatman slept until the bell rang twice, and nobody hurried\nhim.\n\nIt was a slow river, and he had all\nthe time that there is\nin a valley.\n'

test('review: full has the lines beside the book, doubts what is in doubt, none the ledger', async function (t) {
  const root = await place(t)
  const source = join(root, 'page.txt')
  await writeFile(source, page)
  const filesOf = async (...more: string[]) => {
    const out = join(root, more.join('') || 'usual')
    const {code, stderr} = await run(['build', source, '--out', out, ...more])
    assert.equal(code, 0, stderr)
    assert.equal((await run(['verify', out])).code, 0)
    return {out, names: (await readdir(join(out, 'review'))).sort()}
  }
  const usual = await filesOf()
  const full = await filesOf('--review', 'full')
  assert.deepEqual(usual.names, full.names)
  assert.ok(full.names.includes('01-the-ferry.md.map'))
  const doubts = await filesOf('--review', 'doubts')
  assert.deepEqual(doubts.names, ['index.html', 'ledger.json', 'review.css', 'review.js'])
  const read = ({out}: {out: string}) => readFile(join(out, 'review/index.html'), 'utf8')
  const count = (text: string) => /class="count">(\d+)</.exec(text)![1]
  assert.equal(count(await read(doubts)), count(await read(full)))
  assert.match(await read(full), /nobody hurried/)
  assert.doesNotMatch(
    (await read(doubts)).replace(/data-ruling.*|<p class="context.*/g, ''),
    /slept/
  )
  assert.deepEqual((await filesOf('--review', 'none')).names, ['ledger.json'])
  const wrong = await run(['build', source, '--out', root, '--review', 'some'])
  assert.equal(wrong.code, 2)
  assert.match(wrong.stderr, /Unexpected `--review` `some`, expected `full`, `doubts` or `none`/)
})

test('review: a page of doubts alone has no violation of axe, and its script runs', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const root = await place(t)
  await writeFile(join(root, 'page.txt'), page)
  const out = join(root, 'out')
  await run(['build', join(root, 'page.txt'), '--out', out, '--review', 'doubts'])
  const browser = await openBrowser(t)
  const shown = await browser.newPage({bypassCSP: true, viewport: {width: 360, height: 700}})
  const errors: string[] = []
  shown.on('pageerror', (error) => errors.push(String(error)))
  await shown.goto(pathToFileURL(join(out, 'review/index.html')).href)
  assert.equal(await shown.isHidden('[data-pane="source"]'), true)
  assert.equal(await shown.isVisible('[data-pane="doubts"]'), true)
  assert.deepEqual(await findViolations(shown), [])
  assert.deepEqual(errors, [])
})

test('shelf.yaml: says what its covers and reviews are; a wrong word is told', async function (t) {
  const {shelf, out} = await makeShelf(t, 2)
  await writeFile(join(shelf, 'a/book.yaml'), 'title: Book a\nlanguage: en\n')
  const build = (...more: string[]) =>
    finish(start(['build', shelf, '--out', out, '--jobs', '1', ...more]))
  await writeFile(join(shelf, 'shelf.yaml'), 'title: The Valley\ncovers: svg\nreview: none\n')
  assert.equal((await build()).end, 0)
  const cover = await readFile(join(out, 'a/html/cover.svg'), 'utf8')
  assert.match(cover, /^<svg.*<\/svg>\s*$/s)
  assert.deepEqual(await readdir(join(out, 'a/review')), ['ledger.json'])
  assert.match(await readFile(join(out, 'index.html'), 'utf8'), /<h1>The Valley<\/h1>/)
  // What a person says to the command wins, and the book is another one then.
  assert.match((await build('--resume')).stderr, /0 built, 2 unchanged/)
  assert.match((await build('--resume', '--review', 'doubts')).stderr, /2 built/)
  assert.ok((await readdir(join(out, 'b/review'))).includes('index.html'))
  await writeFile(join(shelf, 'shelf.yaml'), 'cover: svg\n')
  const {end, stderr} = await build()
  assert.equal(end, 1)
  assert.match(stderr, /shelf\.yaml:1:1.*Unexpected key `cover`.*`covers`/)
})

test('covers: as outlines the text is drawn, and the same picture is painted once', async function () {
  const reading = readEdition(chinese)
  const {cover, messages} = await drawCover(designCover(reading, 'svg'))
  assert.deepEqual(messages, [])
  const svg = new TextDecoder().decode(cover!.bytes)
  assert.doesNotMatch(svg, /<text|<image|href/)
  const [first, second] = [
    await drawCover(designCover(reading)),
    await drawCover(designCover(reading))
  ]
  assert.equal(first.cover!.bytes, second.cover!.bytes)
  const other = await drawCover(
    designCover(readEdition({...chinese, book: {...chinese.book, title: '另一本书'}}))
  )
  assert.notDeepEqual(other.cover!.bytes, first.cover!.bytes)
})

test('resume: times alone tell what is untouched, and a copy is looked at', async function (t) {
  const {shelf, out} = await makeShelf(t, 1)
  const build = async (...more: string[]) => {
    const {stderr} = await finish(start(['build', shelf, '--out', out, '--jobs', '1', ...more]))
    return /(\d) built, (\d) unchanged/.exec(stderr)?.slice(1).join(' ')
  }
  assert.equal(await build(), '1 0')
  const book = join(shelf, 'a')
  const {files} = JSON.parse(await readFile(join(out, '.shelf/a.json'), 'utf8'))
  const look = () => isUntouched(book, out, {name: 'a', files})
  assert.equal(await look(), true)
  // The same bytes again, with a time of long ago: the disk still knows that they were written.
  const source = await readFile(join(book, 'page.txt'))
  await writeFile(join(book, 'page.txt'), source)
  await utimes(join(book, 'page.txt'), 1, 1)
  assert.equal(await look(), false)
  assert.equal(await build('--resume'), '0 1')
  assert.equal(await look(), true, 'the record has the new time')
  await writeFile(join(out, 'a/html/index.html'), 'other')
  assert.equal(await look(), false)
  assert.equal(await build('--resume'), '1 0')
  await writeFile(join(book, 'notes.txt'), 'A file more.\n')
  assert.equal(await look(), false)
})

test('resume: what was merged is looked at, for its sources may have changed since', async function (t) {
  const {shelf, out} = await makeShelf(t, 2)
  const part = `${out}-part`
  assert.equal((await finish(start(['build', shelf, '--out', part, '--jobs', '1']))).end, 0)
  await writeFile(join(shelf, 'a/page.txt'), 'THE A\n\nAnother text.\n')
  assert.equal((await run(['shelf', 'merge', part, '--out', out])).code, 0)
  const {stderr} = await finish(start(['build', shelf, '--out', out, '--jobs', '1', '--resume']))
  assert.match(stderr, /1 built, 1 unchanged/)
})

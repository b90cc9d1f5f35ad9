import assert from 'node:assert/strict'
import {appendFile, cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {gzipSync, strFromU8, unzipSync, zipSync} from 'fflate'
import {checkEpubcheck} from '../../src/check/checkers/check-epubcheck.ts'
import {findViolations, noBrowser, tools} from '../browser.ts'
import {place, run} from '../cli/run.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'
import {drop, openApp} from './open-app.ts'

const skip = noBrowser

/** The books of `sources/`, without a picture that a browser draws otherwise. */
async function copySources(t: TestContext): Promise<string> {
  const folder = await place(t)
  await cp('sources', folder, {recursive: true})
  for (const name of await readdir(folder)) {
    await appendFile(join(folder, name, 'book.yaml'), '\ncover: none\n')
  }
  return folder
}

test('page: the EPUB of every book has the bytes of the command line', {skip}, async function (t) {
  const folder = await copySources(t)
  const app = await openApp(t)
  for (const name of await readdir(folder)) {
    const book = join(folder, name)
    const isText = (await readdir(book)).some((file) => /\.(?:txt|pdf)$/.test(file))
    const isMarkdown = (await readdir(book)).some((file) => file.endsWith('.md'))
    const out = join(folder, `${name}-out`)
    await run([isText && !isMarkdown ? 'build' : 'publish', book, '--out', out, '-q'])
    const files = await readdir(out)
    const expected = await readFile(join(out, files.find((file) => file.endsWith('.epub'))!))
    await app.page.locator('#folder').setInputFiles(book)
    await app.page.locator('.contents').waitFor()
    const made = await app.take('epub')
    assert.ok(made.equals(expected), name)
    await app.page.locator('.mark').click()
    await app.page.locator('.start').waitFor()
  }
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: an editor’s afternoon with the sample page, and reloads in the middle', {
  skip,
  timeout: 300_000
}, async function (t) {
  const app = await openApp(t, {acceptDownloads: true})
  const {page, desk} = app
  await drop(app, 'page.txt', await readFile('sources/ningxia-cppcc-2024/page.txt'))
  await page.locator('.contents').waitFor()
  assert.equal(await page.locator('.entries .lead, .entries .article').count(), 8)

  // A join is overruled in the desk, by the least certain doubt of one.
  await app.go('desk')
  const before = Number(await page.locator('.bar .count').textContent())
  await desk.locator('.doubt', {hasText: 'goes on'}).locator('summary').first().click()
  await desk.locator('.doubt[open] .decide').first().click()
  await desk.locator('#status', {hasText: 'Decided'}).waitFor()
  assert.equal(Number(await page.locator('.bar .count').textContent()), before - 1)

  // A title reads otherwise; the contents say so.
  const title = desk.locator('.line.title').first()
  const printed = (await title.locator('.text').textContent())!.slice(0, 2)
  await title.locator('.text').click()
  await desk.locator('form.reading input[name=printed]').fill(printed)
  await desk.locator('form.reading input[name=as]').fill('渡口')
  await desk.locator('form.reading button').click()
  await desk.locator('.pane.book', {hasText: '渡口'}).waitFor()

  // The tab is closed and opened again: it goes on where it was.
  await page.reload()
  await desk.locator('.line.settled').first().waitFor()
  assert.equal(Number(await page.locator('.bar .count').textContent()), before - 1)
  await app.go('contents')
  await page.locator('.entries .article .title', {hasText: '渡口'}).waitFor()

  // One step back and forth, by the head of the page.
  await page.locator('.acts button').first().click()
  await page.locator('.entries:not(:has-text("渡口"))').waitFor()
  await page.locator('.acts button').last().click()
  await page.locator('.entries .title', {hasText: '渡口'}).waitFor()

  // What it is called, and a picture that all machines have: none.
  await app.go('details')
  await page.locator('#field-title').fill('渡口之书')
  await page.locator('button[type=submit]').click()
  await page.locator('.status.done').waitFor()
  await page.locator('#cover').selectOption('none')
  const isWritten = async () => (await page.locator('#yaml').inputValue()).includes('cover: none')
  while (!(await isWritten())) await page.waitForTimeout(50)
  await app.go('read')
  await page.locator('.place', {hasText: '1'}).waitFor()
  assert.match((await page.locator('.place').textContent())!, /^渡口之书page 1 of 1/)
  await page.keyboard.press('ArrowRight')
  await page.locator('.place', {hasNotText: '渡口之书'}).waitFor()

  await app.go('contents')
  const epub = await app.take('epub')
  const yaml = await app.take('book.yaml')
  assert.match(String(yaml), /^title: .*\ncover: none\ndecisions:\n(?: {2}- .*\n){2}$/)
  assert.match(strFromU8(unzipSync(epub)['EPUB/nav.xhtml']!), /渡口/)

  // What was settled here is what the command line makes of it, byte by byte.
  const folder = join(await place(t), 'page')
  await mkdir(folder)
  await cp('sources/ningxia-cppcc-2024/page.txt', join(folder, 'page.txt'))
  await writeFile(join(folder, 'book.yaml'), yaml)
  const out = `${folder}-out`
  assert.equal((await run(['build', folder, '--out', out, '-q'])).code, 0)
  assert.ok(epub.equals(await readFile(join(out, 'page.epub'))))
  for (const {name, state, findings} of await checkEpubcheck(join(out, 'page.epub'), tools))
    assert.ok(state !== 'failed', `${name}: ${findings.join()}`)
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: of a PDF a title is assigned by hand, and its Markdown taken; book.yaml goes in again', {
  skip,
  timeout: 300_000
}, async function (t) {
  const app = await openApp(t, {acceptDownloads: true})
  const {page, desk} = app
  await drop(app, 'gazette.pdf', await readFile('sources/low-water-gazette/gazette.pdf'))
  await page.locator('.contents').waitFor()
  await app.go('desk')
  await desk.locator('.sheet svg').first().waitFor()
  const titles = await desk.locator('.line.title').allTextContents()
  await desk.locator('.line.title .text').first().click()
  const options = desk.locator('#this .decide[data-ruling*=\'"title"\']')
  await options.first().waitFor()
  await options.last().click()
  await desk.locator('#status', {hasText: 'Decided'}).waitFor()
  await app.go('contents')
  const yaml = await app.take('book.yaml')
  assert.match(String(yaml), /- \{title: .*body: /, titles.join())
  const markdown = unzipSync(await app.take('markdown'))
  const names = Object.keys(markdown).filter((name) => /\/\d+-.*\.md$/.test(name))
  assert.ok(names.length > 2, names.join())

  // The same book, another day: what was settled is dropped on it.
  await page.locator('.mark').click()
  await page.locator('.shelf .remove').click()
  await drop(app, 'gazette.pdf', await readFile('sources/low-water-gazette/gazette.pdf'))
  await page.locator('.contents').waitFor()
  await drop(app, 'book.yaml', yaml)
  await page.locator('.acts button:not([disabled])').first().waitFor()
  assert.ok(yaml.equals(await app.take('book.yaml')))
  await drop(app, 'book.yaml', Buffer.from('titel: wrong\n'))
  await page.locator('.messages .error', {hasText: 'titel'}).waitFor()
  assert.ok(yaml.equals(await app.take('book.yaml')))
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: what can be no book is told, and long work can be stopped', {
  skip,
  timeout: 300_000
}, async function (t) {
  const app = await openApp(t)
  const {page} = app
  const isTold = (text: RegExp) => page.locator('.messages li', {hasText: text}).waitFor()
  const zeros = gzipSync(new Uint8Array(2_000_000))
  await drop(app, 'bomb.zip', zipSync({'a.txt': zeros}))
  await isTold(/a zip archive; unpack it first/)
  await drop(app, 'scan.pdf', writePdf([{lines: [], frames: [[10, 10, 300, 400]]}]))
  await isTold(/there is no text on page 1; recognise it first/)
  await drop(app, 'large.txt', new Uint8Array(30_000_000).fill(0x61))
  await isTold(/more than the 20 MB that this page has room for/)
  await drop(
    app,
    'noise.txt',
    Uint8Array.from({length: 4000}, (_, at) => (at * 7919) % 251)
  )
  await isTold(/fit no known encoding|looks like/)
  await drop(app, 'empty.txt', new Uint8Array())
  await isTold(/the file is empty/)
  await page.setInputFiles('#folder', await place(t))
  const words = 'The ferry waits at the landing, and the bell is rung for her twice a day.\n'
  await drop(app, 'long.txt', new TextEncoder().encode(words.repeat(60_000)))
  await page.locator('.progress button').click()
  await isTold(/Stopped/)
  await drop(app, 'short.txt', new TextEncoder().encode(words.repeat(3)))
  await page.locator('.contents').waitFor()
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: axe finds nothing, in light and dark, narrow and wide, in English and Chinese', {
  skip,
  timeout: 300_000
}, async function (t) {
  for (const [colorScheme, width, locale] of [
    ['light', 1280, 'en'],
    ['dark', 360, 'zh-CN']
  ] as const) {
    const viewport = {width, height: 800}
    const app = await openApp(t, {colorScheme, viewport, locale, bypassCSP: true})
    const {page} = app
    const check = async (view: string) => {
      assert.deepEqual({view, found: await findViolations(page)}, {view, found: []})
      const {scrollWidth, clientWidth} = (await page.evaluate('document.documentElement')) as never
      assert.equal(scrollWidth, clientWidth, `${view} scrolls sideways`)
    }
    await check('start')
    await drop(app, 'gazette.pdf', await readFile('sources/low-water-gazette/gazette.pdf'))
    await page.locator('.contents').waitFor()
    await check('contents')
    for (const view of ['desk', 'read', 'details']) {
      await app.go(view)
      await check(view)
    }
    await page.locator('.mark').click()
    await page.locator('.shelf').waitFor()
    await check('shelf')
  }
})

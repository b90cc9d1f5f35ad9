/** What an editor does without a mouse, on a phone, in a hurry. */
import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import {findViolations, noBrowser} from '../browser.ts'
import {drop, type OpenApp, openApp} from './open-app.ts'

const skip = noBrowser
const timeout = 300_000
const gazette = await readFile('sources/low-water-gazette/gazette.pdf')
const encode = (text: string) => new TextEncoder().encode(text)
const line = 'The ferry waits at the landing, and the bell is rung for her twice a day.\n'

async function openSample(app: OpenApp): Promise<void> {
  await drop(app, 'page.txt', await readFile('sources/ningxia-cppcc-2024/page.txt'))
  await app.page.locator('.contents').waitFor()
}

/** Until a condition holds: a machine may be busy. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    assert.ok(tries < 300, what)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('page: keys of the desk hold in all of its view; a title of the contents is looked up there', {
  skip,
  timeout
}, async function (t) {
  const app = await openApp(t)
  const {page, desk} = app
  await openSample(app)
  await app.go('desk')
  await desk.locator('.doubt').first().waitFor()
  await page.keyboard.press('n')
  await desk.locator('.doubt.current[open]').waitFor()
  // The doubts are scrolled through; a line that is pointed at shows what is decided about it.
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  const scroll = () => desk.locator('[data-pane="doubts"]').evaluate((pane) => pane.scrollTop)
  await until(async () => (await scroll()) > 0, 'the doubts are scrolled')
  await desk.locator('.line .text').nth(3).click()
  await desk.locator('#this .card').first().waitFor()
  assert.equal(await scroll(), 0)

  await app.go('contents')
  const entry = page.locator('.entries a', {hasText: '三联'})
  await entry.focus()
  await page.keyboard.press('Enter')
  await desk.locator('#this h3', {hasText: 'title'}).waitFor()
  assert.match(page.url(), /\/desk\/a\d+t$/)
  await desk.locator('.line.title.here', {hasText: '三联'}).locator('.no:focus').waitFor()
  // What was settled keeps nobody from the next doubt.
  await desk.locator('#this .decide').first().click()
  await desk.locator('#status', {hasText: 'Decided'}).waitFor()
  await page.keyboard.press('n')
  await desk.locator('.doubt.current[open]').waitFor()

  // Its parts are gone to within it.
  for (const id of ['figures', 'doubts']) {
    await desk.locator(`nav a[href="#${id}"]`).click()
    await desk.locator(`#${id}:focus`).waitFor()
  }
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: on a phone, too, a line that is pointed at shows what is decided about it', {
  skip,
  timeout
}, async function (t) {
  const app = await openApp(t, {viewport: {width: 360, height: 800}, locale: 'zh-CN'})
  const {desk} = app
  await openSample(app)
  await app.go('desk')
  await desk.locator('.line .text').nth(20).click()
  await desk.locator('#this .card, #this .reading').first().waitFor()
  const top = () => desk.locator('#this h3').evaluate((head) => head.getBoundingClientRect().top)
  await until(async () => (await top()) >= 0 && (await top()) < 700, 'it is seen')
  // Words for who hears the page are in its language.
  assert.match((await desk.locator('.line .words').first().textContent())!, /^第 1 篇/)
})

test('page: what is typed about the book is not lost, whatever is done next', {
  skip,
  timeout
}, async function (t) {
  const app = await openApp(t, {acceptDownloads: true})
  const {page} = app
  await drop(app, 'gazette.pdf', gazette)
  await page.locator('.contents').waitFor()
  await app.go('details')
  await page.locator('#field-title').fill('Low water')
  await page.locator('#cover').selectOption('none')
  await until(async () => /cover: none/.test(await page.locator('#yaml').inputValue()), 'cover')
  await page.locator('#field-publisher').fill('The landing')
  await app.go('contents')
  assert.equal(await page.locator('h1').textContent(), 'Low water')
  const yaml = String(await app.take('book.yaml'))
  for (const said of ['title: Low water', 'cover: none', 'publisher: The landing'])
    assert.ok(yaml.includes(said), yaml)

  // What cannot be written keeps the view, and says why.
  await app.go('details')
  await page.locator('#field-language').fill('no language')
  await page.locator('nav a[href$="/read"]').click()
  await page.locator('.status.failed').waitFor()
  assert.equal(await page.locator('#field-language').inputValue(), 'no language')
  await page.locator('#field-language').fill('')
  // By hand the text says otherwise: the form follows.
  await page.locator('summary', {hasText: 'book.yaml'}).click()
  await page.locator('#yaml').fill('title: High water\n')
  await app.go('contents')
  assert.equal(await page.locator('h1').textContent(), 'High water')

  // Steps back by the keyboard keep the focus, and are told.
  const focused = () => page.evaluate('document.activeElement.dataset.act')
  await page.locator('[data-act="undo"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('h1', {hasText: 'Low water'}).waitFor()
  await page.locator('body > [role="status"]', {hasText: 'Undone'}).waitFor({state: 'attached'})
  assert.equal(await focused(), 'undo')
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: a book is read on where it was left', {skip, timeout}, async function (t) {
  const app = await openApp(t)
  const {page} = app
  await drop(app, 'gazette.pdf', gazette)
  await page.locator('.contents').waitFor()
  await app.go('read')
  const place = page.locator('.place')
  await place.locator('.title').waitFor()
  const isOff = (name: string) => page.locator(`.${name}`).getAttribute('aria-disabled')
  assert.deepEqual([await isOff('before'), await isOff('next')], ['true', 'false'])
  const first = await place.textContent()
  assert.match(first!, /page 1 of 1 · \d+ %$/)
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
  await until(async () => (await place.textContent()) !== first, 'it is turned')
  const left = await place.textContent()
  await app.go('contents')
  await app.go('read')
  await page.locator('.place', {hasText: left!}).waitFor()
  assert.equal(await isOff('before'), 'false')

  // The contents begin at the chapter that is read, and close by a button.
  await page.locator('.tools button').first().click()
  assert.equal(await page.evaluate('document.activeElement.ariaCurrent'), 'page')
  await page.locator('.toc button').click()
  assert.equal(await page.locator('.toc').isVisible(), false)
})

test('page: what was stopped leaves the book; what is dropped last is meant', {
  skip,
  timeout
}, async function (t) {
  const app = await openApp(t)
  const {page} = app
  await drop(app, 'first.txt', encode(line.repeat(60_000)))
  await drop(app, 'second.txt', encode(`The Lower Weir\n\n${line.repeat(3)}`))
  await page.locator('h1', {hasText: 'The Lower Weir'}).waitFor()
  await page.waitForTimeout(500)
  assert.equal(await page.locator('h1').textContent(), 'The Lower Weir')

  await drop(app, 'third.txt', encode(`The Upper Weir\n\n${`${line.repeat(6)}\n`.repeat(2000)}`))
  await page.locator('h1', {hasText: 'The Upper Weir'}).waitFor()
  await page.locator('[data-take="epub"]').click()
  await page.locator('.progress:not([hidden])').waitFor()
  assert.match((await page.locator('body > [role="status"]').textContent())!, /\w/)
  await page.keyboard.press('Escape')
  await page.locator('.messages', {hasText: 'Stopped'}).waitFor()
  assert.equal(await page.locator('h1').textContent(), 'The Upper Weir')
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

test('page: axe finds nothing where something is wrong, nor in dialogs', {
  skip,
  timeout
}, async function (t) {
  const app = await openApp(t, {bypassCSP: true, colorScheme: 'dark'})
  const {page, desk} = app
  const check = async (view: string) =>
    assert.deepEqual({view, found: await findViolations(page)}, {view, found: []})
  await drop(
    app,
    'noise.txt',
    Uint8Array.from({length: 4000}, (_, at) => (at * 7919) % 251)
  )
  const message = page.locator('[role="alert"] li')
  await message.waitFor()
  assert.doesNotMatch((await message.textContent())!, /--encoding/)
  await check('a file that is no text')
  await drop(app, 'gazette.pdf', gazette)
  await page.locator('.contents').waitFor()
  await drop(app, 'book.yaml', encode('titel: wrong\n'))
  await message.waitFor()
  await check('a book.yaml that cannot be')
  await app.go('read')
  await page.locator('.place .title').waitFor()
  await page.locator('.tools button').first().click()
  await check('contents')
  await page.keyboard.press('Escape')
  await app.go('details')
  for (const summary of await page.locator('.more > summary').all()) await summary.click()
  await check('all of the form')
  await app.go('desk')
  await desk.locator('.line .text').nth(2).click()
  await desk.locator('#this .card, #this .reading').first().waitFor()
  await drop(app, 'long.txt', encode(line.repeat(60_000)))
  await page.locator('.progress:not([hidden])').waitFor()
  await check('long work')
  await page.keyboard.press('Escape')
  await page.locator('.messages', {hasText: 'Stopped'}).waitFor()
  await desk.locator('.line .text').nth(2).click()
  await page.keyboard.press('?')
  await desk.locator('dialog[open]').waitFor()
  assert.doesNotMatch((await desk.locator('dialog').textContent())!, /collate review/)
  await check('keys')
})

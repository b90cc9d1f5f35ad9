import assert from 'node:assert/strict'
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import {connect} from 'node:net'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import {makeNovel} from '../../bench/text/novel.ts'
import {serveDesk} from '../../src/cli/serve/serve-desk.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {openDesk} from '../../src/desk/open-desk.ts'
import {findViolations, noBrowser, openBrowser} from '../browser.ts'
import {journal} from '../review/book.ts'
import {place, run} from './run.ts'
import {noInterrupt, serveCommand} from './serve-command.ts'

async function serve(t: TestContext, folder: string) {
  let served: Awaited<ReturnType<typeof serveDesk>> | undefined
  const desk: Desk = await openDesk(folder, {onState: (state) => served?.tell(state)})
  served = await serveDesk(desk, 0)
  t.after(() => served.close())
  return {desk, url: served.url}
}

/** Send a head as it is; Node.js itself sends no other than right ones. */
function askRaw(port: number, head: string): Promise<number> {
  return new Promise(function (resolve, reject) {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end(`${head}\r\nConnection: close\r\n\r\n`)
    })
    socket.on('error', reject)
    socket.once('data', function (data) {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1]))
      socket.destroy()
    })
  })
}

async function journalFolder(t: TestContext): Promise<string> {
  const folder = join(await place(t), 'journal')
  await mkdir(folder)
  await writeFile(join(folder, 'journal.txt'), journal.bytes)
  await writeFile(join(folder, 'book.yaml'), '# Mine\nlanguage: en   # as printed\ncover: none\n')
  return folder
}

test('review: serves the page and its lines, to who has the token, on this machine', async function (t) {
  const {desk, url} = await serve(t, await journalFolder(t))
  const get = async (path: string) => (await fetch(new URL(path, url))).status
  const page = await fetch(url)
  assert.match(await page.text(), /connect-src 'self'.*collate-state/s)
  assert.equal(page.headers.get('cross-origin-resource-policy'), 'same-origin')
  assert.deepEqual(
    await Promise.all(['review.css', 'review.js', 'line/3', 'line/99999'].map(get)),
    [200, 200, 200, 200]
  )
  assert.deepEqual(
    await Promise.all(
      ['/', '/x/', 'journal.txt', 'book.yaml', '..%2fbook.yaml', 'line/-1'].map(get)
    ),
    [404, 404, 404, 404, 400, 404]
  )
  const post = async (path: string, headers: Record<string, string>, body: string) =>
    (await fetch(new URL(path, url), {method: 'POST', headers, body})).status
  const json = {'content-type': 'application/json'}
  const own = {...json, origin: new URL(url).origin}
  const drop = JSON.stringify({ruling: {drop: 'A third ring'}, state: desk.state()})
  assert.equal(await post('decide', json, drop), 403)
  assert.equal(await post('decide', {...json, origin: 'https://evil.example'}, drop), 403)
  assert.equal(await post('decide', {...own, 'content-type': 'text/plain'}, drop), 415)
  assert.equal(await post('/decide', own, drop), 404)
  assert.equal(await post('decide', own, '{'), 400)
  assert.equal(await post('decide', own, JSON.stringify({state: desk.state()})), 400)
  const inject = {ruling: {'drop: x\ntitle': 'y'}, state: desk.state()}
  assert.equal(await post('decide', own, JSON.stringify(inject)), 400)
  assert.equal(await post('decide', own, `"${'x'.repeat(70_000)}"`), 400)
  for (const ruling of [
    {drop: null},
    {drop: {}},
    {order: [null]},
    {drop: {text: 'x', before: 7}}
  ]) {
    assert.ok(
      [400, 409].includes(await post('decide', own, JSON.stringify({ruling, state: desk.state()})))
    )
  }
  const deep = '{"a":'.repeat(9000) + '1' + '}'.repeat(9000)
  const sent = `{"state":"${desk.state()}","ruling":{"drop":${deep}}}`
  assert.equal(await post('decide', own, sent), 400)
  assert.equal((await fetch(url, {method: 'PUT'})).status, 405)
  const host = await new Promise((resolve) =>
    request(url, {headers: {host: 'evil.example'}}, (response) =>
      resolve(response.resume().statusCode)
    ).end()
  )
  assert.equal(host, 403)
  const {port, host: here} = new URL(url)
  const path = new URL(url).pathname
  for (const [head, status] of [
    [`GET ${path} HTTP/1.1\r\nHost: ${here}`, 200],
    [`GET ${path} HTTP/1.1\r\nHost: ${here}\r\nHost: evil.example`, 403],
    [`GET ${path} HTTP/1.1\r\nHost: evil.example\r\nHost: ${here}`, 403],
    [`GET http://evil.example${path} HTTP/1.1\r\nHost: ${here}`, 403],
    [`GET ${url} HTTP/1.1\r\nHost: ${here}`, 200]
  ] as const) {
    assert.equal(await askRaw(Number(port), head), status, head)
  }
  assert.equal(await post('decide', own, drop), 200)
})

test('review: the command serves, makes the book, ends with Ctrl-C', {
  timeout: 300_000,
  skip: noInterrupt
}, async function (t) {
  const folder = await journalFolder(t)
  const out = join(folder, '../out')
  const {url, stop} = await serveCommand(t, ['review', folder, '--out', out])
  assert.match(url, /\/[\da-f]{32}\/$/)
  assert.match(await (await fetch(url)).text(), /<title>Review: THE KEEPER OF THE BELL/)
  assert.deepEqual(await stop(), [0, null])
  assert.match(await readFile(join(out, 'markdown/index.md'), 'utf8'), /KEEPER/)

  const nothing = await run(['review', join(folder, 'journal.txt')])
  assert.equal(nothing.code, 1)
  assert.match(nothing.stderr, /^Cannot review `.*journal\.txt`, it is no folder/)
  assert.equal((await run(['review'])).code, 2)
})

/** The paragraphs of the book's side. */
const paragraphs = (page: Page) =>
  page.locator('[data-pane="book"] p:not(.byline)').allTextContents()

/** Wait for the word of the page, or for its complaint. */
async function isSaid(page: Page, text: string): Promise<void> {
  const said = page.locator('#status, #alert:not(:empty)', {hasText: /./}).first()
  await said.waitFor()
  await page
    .locator('#status', {hasText: text})
    .waitFor({timeout: 60_000})
    .catch(async () => {
      assert.fail(`${text}: ${await page.locator('#alert').textContent()}`)
    })
}

test('review: an editor’s session on the sample', {
  skip: noBrowser,
  timeout: 300_000
}, async function (t) {
  const folder = join(await place(t), 'book')
  await cp('sources/ningxia-cppcc-2024', folder, {recursive: true})
  const yaml = join(folder, 'book.yaml')
  const before = await readFile(yaml, 'utf8')
  const {url} = await serve(t, folder)
  const page = await (await openBrowser(t)).newPage({viewport: {width: 1280, height: 900}})
  const mistakes: string[] = []
  page.on('pageerror', (error) => mistakes.push(error.message))
  await page.goto(url)

  // The top doubt about a paragraph that goes on, its evidence, the other way, and back again.
  const doubt = page.locator('details.doubt[data-doubt^="e"]', {hasText: 'goes on'}).first()
  await doubt.locator('summary').click()
  const evidence = await doubt.locator('.evidence tr').allTextContents()
  assert.ok(evidence.length >= 2, evidence.join())
  const line = Number(await doubt.getAttribute('data-line'))
  assert.equal(await page.locator('.source .here').getAttribute('data-line'), String(line))
  assert.ok((await page.locator('.book .here').count()) > 0)
  const old = await paragraphs(page)
  await doubt.locator('.options .decide').first().click()
  await isSaid(page, 'Decided')
  const split = await paragraphs(page)
  assert.equal(Math.abs(split.length - old.length), 1)
  assert.equal(split.join(''), old.join(''))
  assert.match(await page.locator(`#l${line}`).getAttribute('class').then(String), /settled/)
  await page.keyboard.press('u')
  await isSaid(page, 'Undone')
  assert.deepEqual(await paragraphs(page), old)
  assert.equal(await readFile(yaml, 'utf8'), before)
  await page.keyboard.press('r')
  await isSaid(page, 'Done again')
  assert.deepEqual(await paragraphs(page), split)

  // Another title for a text.
  const title = page.locator('[data-pane="book"] h3.title').nth(2)
  const [own, rival] = [
    await title.locator('span[data-line]').allTextContents(),
    await page
      .locator('[data-pane="book"] h3.title')
      .nth(3)
      .locator('span[data-line]')
      .allTextContents()
  ]
  await title.locator('span[data-line]').first().click()
  const card = page.locator('#this .card[data-card^="t"]')
  await card.locator('li', {hasText: rival[0]!}).locator('.decide').click()
  await isSaid(page, 'Decided')
  const body = (await page.locator('[data-pane="book"]').textContent())!
  assert.ok(body.includes(own[0]!) && body.includes(rival[0]!))

  // A line out of the book, and in again; by keys.
  await page.locator('#l100 .text').click()
  await page.waitForSelector('#this .card[data-card="l100"] .decide')
  const text = (await page.locator('#l100 .text').textContent())!
  assert.deepEqual(await findViolations(page), [])
  await page.keyboard.press('d')
  await isSaid(page, 'Decided')
  assert.match(String(await page.locator('#l100').getAttribute('class')), /dropped/)
  await page.waitForSelector('#this .withdraw')
  await page.keyboard.press('d')
  await isSaid(page, 'Taken back')
  assert.equal(await page.locator('#l100 .text').textContent(), text)
  assert.doesNotMatch(String(await page.locator('#l100').getAttribute('class')), /dropped/)
  assert.deepEqual(mistakes, [])

  const after = await readFile(yaml, 'utf8')
  assert.ok(after.startsWith(before))
  const added = after.slice(before.length).trimEnd().split('\n')
  assert.equal(added[0], 'decisions:')
  assert.match(added[1]!, /^ {2}- (?:break|join): "/)
  assert.match(added[2]!, /^ {2}- \{title: .*, body: .*\}$/)
  assert.equal(added.length, 3)
  const out = join(folder, '../out')
  assert.equal((await run(['build', folder, '--out', out])).code, 0)
  assert.equal((await run(['verify', out, folder])).code, 0)
})

test('review: an editor’s session on an English page, by keyboard, with a second window', {
  skip: noBrowser,
  timeout: 300_000
}, async function (t) {
  const folder = await journalFolder(t)
  // Whether the last line but one ends a paragraph is a doubt.
  const text = new TextDecoder().decode(journal.bytes)
  await writeFile(
    join(folder, 'journal.txt'),
    text.replace('small hand.', 'small hand. None of them was ever sold.\nThe chest was.')
  )
  const yaml = join(folder, 'book.yaml')
  const before = await readFile(yaml, 'utf8')
  const {url} = await serve(t, folder)
  const browser = await openBrowser(t)
  const [page, other] = [await browser.newPage(), await browser.newPage()]
  await page.goto(url)
  await other.goto(url)
  const old = await paragraphs(page)

  // From line to line, to the one before a sentence; its paragraph shall end there.
  await page.locator('[data-pane="source"]').focus()
  const target = page.locator('.line', {hasText: 'body hurried him'})
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('j')
    if (/here/.test(String(await target.getAttribute('class')))) break
  }
  const index = await target.getAttribute('data-line')
  const end = page.locator(`#this .card[data-card="e${index}"]`)
  await end.waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await isSaid(page, 'Decided')
  const split = await paragraphs(page)
  assert.equal(split.length, old.length + 1)
  assert.match(await readFile(yaml, 'utf8'), /decisions:\n {2}- break: /)

  // What `1` decides is what has the focus, not the line that was clicked before.
  await page.locator('.line', {hasText: 'kept count'}).locator('.text').click()
  await page.locator('#this .card').first().waitFor()
  await page.keyboard.press('n')
  const doubt = page.locator('details.doubt.current')
  const ruling = JSON.parse(
    (await doubt.locator('.options .decide').first().getAttribute('data-ruling'))!
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await isSaid(page, 'Decided')
  const [form, quote] = Object.entries(ruling)[0]!
  assert.ok((await readFile(yaml, 'utf8')).includes(`${form}: ${JSON.stringify(quote)}`))
  await page.keyboard.press('u')
  await isSaid(page, 'Undone')

  // The other window has it too; one that is behind is told, and decides it again.
  await other
    .locator('[data-pane="book"] p:not(.byline)')
    .nth(split.length - 1)
    .waitFor()
  await other.evaluate('page.state = "of long ago"')
  await other.locator('.line', {hasText: 'kept count'}).locator('.text').click()
  await other.locator('#this .card[data-card^="l"] .decide').click()
  await other.locator('#alert button').waitFor()
  assert.doesNotMatch(await readFile(yaml, 'utf8'), /drop/)
  await other.locator('#alert button').click()
  await isSaid(other, 'Decided')
  const after = await readFile(yaml, 'utf8')
  assert.match(
    after,
    /^# Mine\nlanguage: en {3}# as printed\n[\s\S]*- break: .*\n {2}- drop: .*\n$/
  )
  assert.equal(after.replace(/decisions:[\s\S]*/, ''), before)

  // An edit behind its back is shown; a broken file is told.
  await writeFile(yaml, after.replace('cover: none', 'title: Bells\ncover: none'))
  await page.locator('#text').click({position: {x: 2, y: 2}})
  await other.locator('.line', {hasText: 'A third ring'}).locator('.text').click()
  await other.locator('#this .card[data-card^="l"] .decide').click()
  await other.locator('#alert p').waitFor()
  assert.equal(await other.locator('h1').textContent(), 'Bells')

  const out = join(folder, '../out')
  assert.equal((await run(['build', folder, '--out', out])).code, 0)
  assert.equal((await run(['verify', out, folder])).code, 0)
})

test('review: the page as a file, without a script and with; axe in light and dark, narrow and wide', {
  skip: noBrowser,
  timeout: 300_000
}, async function (t) {
  const folder = await journalFolder(t)
  const out = join(folder, '../out')
  await run(['build', folder, '--out', out])
  const url = pathToFileURL(join(out, 'review/index.html')).href
  const browser = await openBrowser(t)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      const viewport = {width, height: 800}
      const context = await browser.newContext({colorScheme, viewport, bypassCSP: true})
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(url)
      await page.locator('.line .text').nth(4).click()
      await page.locator('#this .card').first().waitFor()
      assert.deepEqual(await findViolations(page), [])
      const isWide = await page.evaluate(
        'document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth'
      )
      assert.equal(isWide, false)
      assert.ok(asked.every((one) => one.startsWith('file:') || one.startsWith('data:')))
      await context.close()
    }
  }
  // As a reader opens it, under its own policy: the script runs, and asks for nothing.
  const strict = await browser.newPage()
  await strict.goto(url)
  await strict.keyboard.press('j')
  await strict.locator('#this .card').first().waitFor()
  await strict.keyboard.press('?')
  assert.equal(await strict.locator('#help').isVisible(), true)
  const plain = await browser.newContext({javaScriptEnabled: false})
  const page = await plain.newPage()
  await page.goto(url)
  assert.ok((await page.locator('.source .line').count()) > 20)
  assert.match((await page.locator('[data-pane="book"]').textContent())!, /ferryman slept/)
  assert.match((await page.locator('.ledger').textContent())!, /running-head/)
})

test('review: what of a long book is not in the page at first comes when it is looked at', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const folder = await place(t)
  const lines = makeNovel('en', 150_000).split('\n')
  // Nothing of it may be markup to the page's script either.
  lines.push('', 'The last of all was <img src=x onerror=alert(1)> & "so on".', '')
  await writeFile(join(folder, 'novel.txt'), lines.join('\n'))
  const out = join(folder, 'out')
  await run(['build', join(folder, 'novel.txt'), '--out', out])
  const browser = await openBrowser(t)
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(pathToFileURL(join(out, 'review/index.html')).href)
  const count = lines.filter((line) => line.trim() !== '').length
  assert.ok((await page.locator('.source .line').count()) < count / 2)
  await page.evaluate(`lineAt(${count - 1}).scrollIntoView()`)
  const last = page.locator(`#l${count - 1}`)
  assert.match(
    (await last.locator('.text').textContent())!,
    /<img src=x onerror=alert\(1\)> & "so on"/
  )
  await last.locator('.text').click()
  await page.locator('#this .none').waitFor()
  const piece = page.locator(`.book [data-line="${count - 1}"]`)
  assert.equal(await piece.textContent(), await last.locator('.text').textContent())
  // A line in the middle, whose piece of the book is all of it.
  const middle = Math.floor(count / 2)
  await page.evaluate(`select(${middle})`)
  const [line, text] = await Promise.all([
    page.locator(`#l${middle} .text`).textContent(),
    page.locator(`.book [data-line="${middle}"]`).textContent()
  ])
  assert.equal(text, line)
  assert.deepEqual(faults, [])
})

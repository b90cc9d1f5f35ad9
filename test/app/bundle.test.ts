import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import test from 'node:test'
import {gzipSync} from 'node:zlib'
import {noBrowser, openBrowser} from '../browser.ts'

const dist = new URL('../../dist/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, dist))
const policyOf = (path: string) =>
  /Content-Security-Policy" content="([^"]+)"/.exec(read(path).toString('utf8', 0, 4000))![1]!

/** A folder that the page may read, as a person chooses it in the browser's dialog. */
const giveFolder = `(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('manual', {create: true})
  const deep = await folder.getDirectoryHandle('deep', {create: true})
  const put = async (inside, name, text) => {
    const file = await (await inside.getFileHandle(name, {create: true})).createWritable()
    await file.write(text)
    await file.close()
  }
  await put(folder, 'index.md', '# The weirs\\n\\n[Ice](deep/ice.md)\\n')
  await put(deep, 'ice.md', '# Ice\\n\\nThin.\\n')
  window.showDirectoryPicker = async () => folder
})()`

test('page: its policy lets it run its own scripts and ask for nothing', function () {
  const [file, served] = ['collate.html', 'app/index.html'].map(policyOf)
  assert.match(file!, /^default-src 'none'; .*connect-src 'none';/)
  assert.match(served!, /^default-src 'none'; .*connect-src 'self';/)
  for (const policy of [file, served]) assert.doesNotMatch(policy!, /https?:|'unsafe-/)
})

test('page: what it starts with is small; the rest is loaded when a book needs it', function () {
  const names = ['app.js', 'app.css', 'worker.js']
  const size = names.reduce((sum, name) => sum + gzipSync(read(`app/${name}`)).length, 0)
  assert.ok(size < 1_500_000, `${size} bytes`)
})

test('page: as a folder on a server it makes a book of a PDF, and asks for its own parts alone', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const asked = new Set<string>()
  const types: Record<string, string> = {html: 'text/html', js: 'text/javascript', css: 'text/css'}
  const server = createServer(function ({url = ''}, response) {
    const name = url === '/' ? 'index.html' : url.slice(1)
    asked.add(name)
    response.setHeader('content-type', types[name.split('.').at(-1)!] ?? 'application/octet-stream')
    response.end(read(`app/${name}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const page = await (await openBrowser(t)).newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.locator('.promise button').click()
  await page.locator('.entries li').first().waitFor({timeout: 60_000})
  const parts = [
    'app.css',
    'app.js',
    'index.html',
    'pdf-worker.js',
    'pdfium.wasm',
    'sample.pdf',
    'words-en.txt',
    'worker.js'
  ]
  assert.deepEqual([...asked].sort(), parts)

  // A folder by File System Access: it is a docs folder, and what is said of it can be taken back.
  await page.locator('.mark').click()
  await page.evaluate(giveFolder)
  await page.locator('.drop button:not(.main)').click()
  await page.locator('h1', {hasText: 'manual'}).waitFor()
  await page.locator('nav a[href$="/details"]').click()
  await page.locator('#field-title').fill('Of weirs')
  await page.locator('button[type=submit]').click()
  await page.locator('.acts button:not([disabled])').first().click()
  await page.locator('nav a[href$="/read"]').click()
  await page.locator('.place').waitFor()
  await page.locator('.tools button').first().click()
  assert.match((await page.locator('.toc').textContent())!, /The weirs\s*Deep\s*Ice/)
  assert.equal(await page.title(), 'manual – Collate')
  assert.deepEqual([...asked].sort(), parts)
})

import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {dirname, join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {pathToFileURL} from 'node:url'
import {unzipSync} from 'fflate'
import MarkdownIt from 'markdown-it'
import {chromium, type Page} from 'playwright-core'
import {findTools} from '../../src/check/checkers/find-tools.ts'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {noBrowser} from '../browser.ts'
import {place, run} from '../cli/run.ts'
import {attacks} from './attacks.ts'
import {hostileEditions} from './editions.ts'

// `ATTACKS=1` looks at every page, `ATTACKS=4` at every fourth; the pages with all of a book on them
// are looked at always.
const step = Number(process.env.ATTACKS ?? 12)
const tools = await findTools(['.'], process.env)
const skip = noBrowser

/** Acts on a page as a reader might: every event that an attack waits for, on every element. */
const touchAll = `(() => {
  addEventListener('click', (event) => event.preventDefault(), true)
  const events = 'click mouseover mouseenter pointerenter focus blur load error toggle begin start animationstart pageshow hashchange'
  for (const element of document.querySelectorAll('*')) {
    for (const type of events.split(' ')) element.dispatchEvent(new Event(type, {cancelable: true}))
  }
})()`

test('hostile: a browser runs nothing and asks for nothing', {skip}, async function (t) {
  const folder = await place(t)
  const asked: string[] = []
  // The browser calls its maker of itself; no page of ours names it.
  const count = (url = '') =>
    /^(?:http:\/\/)?[\w.]+\.google(?:apis)?\.com[:/]/.test(url) || asked.push(url)
  const proxy = createServer((request, response) => {
    count(request.url)
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    count(request.url)
    socket.end()
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  t.after(() => proxy.close())
  const {port} = proxy.address() as AddressInfo
  const ran: string[] = []
  const page = await openBrowser(t, port, () => ran.push('script'))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(?:data:|about:)/.test(url) && !url.startsWith(pathToFileURL(folder).href)) {
      count(url)
    }
  })
  const visit = async function (path: string): Promise<void> {
    await page.goto(pathToFileURL(join(folder, path)).href, {waitUntil: 'load'})
    await page.evaluate(touchAll)
  }

  // First that the instruments see what they are for.
  await writeFile(
    join(folder, 'raw.html'),
    '<!DOCTYPE html><img src="https://evil.example/a.png"><p onmouseover="collateRan()">x'
  )
  await visit('raw.html')
  assert.ok(ran.length > 0, 'a script would be seen')
  assert.ok(asked.length > 1, 'a request would be seen, by the browser and by the proxy')
  ran.length = 0
  asked.length = 0

  const paths = await writePages(folder)
  assert.ok(paths.length > 600, `${paths.length} pages`)
  for (const path of paths.filter(
    (path, index) => index % step === 0 || path.endsWith('/book.html')
  )) {
    await visit(path)
    assert.deepEqual({path, ran, asked}, {path, ran: [], asked: []})
    assert.equal(page.frames().length, 1, `${path} has a frame`)
  }
})

async function openBrowser(t: TestContext, port: number, onRun: () => void): Promise<Page> {
  const args =
    '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --proxy-bypass-list=<-loopback>'
  const browser = await chromium.launch({
    executablePath: tools.chromium!,
    args: args.split(' '),
    proxy: {server: `http://127.0.0.1:${port}`}
  })
  t.after(() => browser.close())
  // Without the policy of the pages: the markup alone has to hold.
  const context = await browser.newContext({bypassCSP: true})
  const page = await context.newPage()
  await page.exposeBinding('collateRan', onRun)
  page.on('dialog', function (dialog) {
    onRun()
    dialog.dismiss()
  })
  return page
}

/** Every page that hostile documents come to; paths in the folder. */
async function writePages(folder: string): Promise<string[]> {
  const files = new Map<string, string | Uint8Array>()
  for (const [index, edition] of hostileEditions().entries()) {
    for (const {path, value} of publishHtml(edition).files) files.set(`e${index}/${path}`, value)
    const inside = unzipSync((await publishEpub(edition)).value)
    for (const [path, bytes] of Object.entries(inside)) files.set(`e${index}/epub/${path}`, bytes)
    for (const {target, bytes} of edition.images?.values() ?? []) {
      files.set(`e${index}/${target}`, bytes)
    }
  }
  await mkdir(join(folder, 'page'))
  const pieces = [...attacks.markdown, ...attacks.lines, ...attacks.frontMatter, ...attacks.svg]
  await writeFile(join(folder, 'page/page.txt'), pieces.join('\n\n'))
  const out = join(folder, 'built')
  const input = [join(folder, 'page'), '--encoding', 'utf-8']
  assert.equal((await run(['build', ...input, '--out', out])).code, 0)
  const built = await readFolder(out)
  // As a site that lets HTML in Markdown through shows what a build wrote.
  const site = new MarkdownIt({html: true, linkify: true})
  for (const [path, bytes] of built) {
    if (path.endsWith('.md')) {
      const body = Buffer.from(bytes)
        .toString()
        .replace(/^---\n[\s\S]*?\n---\n/, '')
      files.set(`site/${path}.html`, `<!DOCTYPE html><meta charset="utf-8">${site.render(body)}`)
    }
    if (path.endsWith('.epub')) {
      for (const [inner, value] of Object.entries(unzipSync(bytes))) {
        files.set(`built-epub/${inner}`, value)
      }
    }
  }
  for (const [path, value] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), value)
  }
  const isPage = (path: string) => /\.(?:html|xhtml|svg|gif|opf|ncx)$/.test(path)
  return [...files.keys(), ...[...built.keys()].map((path) => `built/${path}`)].filter(isPage)
}

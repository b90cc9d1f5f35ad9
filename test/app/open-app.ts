import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {TestContext} from 'node:test'
import {chromium, type Download, type FrameLocator, type Page} from 'playwright-core'
import {tools} from '../browser.ts'

/** The page in a browser, and every address that it asked for. */
export interface OpenApp {
  readonly page: Page
  /** What is decided: the review in its frame. */
  readonly desk: FrameLocator
  readonly asked: readonly string[]
  readonly mistakes: readonly string[]
  /** Take a part of the book along. */
  readonly take: (what: string) => Promise<Buffer>
  readonly go: (view: string) => Promise<void>
}

const args =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --proxy-bypass-list=<-loopback>'

/** The page as one file, from the disk; a proxy counts what it asks of the network. */
export const collateHtml = new URL('../../dist/collate.html', import.meta.url).href

/** Open the page in the system's browser, for one test. */
export async function openApp(t: TestContext, options: object = {}): Promise<OpenApp> {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    count(request.url)
    response.writeHead(502).end()
  })
  // The browser calls its maker of itself; no page of ours names it.
  const count = (url = '') =>
    /^(?:http:\/\/)?[\w.]+\.google(?:apis)?\.com[:/]/.test(url) || asked.push(url)
  proxy.on('connect', function (request, socket) {
    count(request.url)
    socket.end()
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  t.after(() => proxy.close())
  const {port} = proxy.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: tools.chromium!,
    args: args.split(' '),
    proxy: {server: `http://127.0.0.1:${port}`}
  })
  t.after(() => browser.close())
  const page = await (await browser.newContext(options)).newPage()
  // A busy machine is no mistake of the page.
  page.setDefaultTimeout(60_000)
  const mistakes: string[] = []
  page.on('pageerror', ({message}) => mistakes.push(message))
  page.on('console', (line) => line.type() === 'error' && mistakes.push(line.text()))
  page.on('request', function (request) {
    const url = request.url()
    if (!/^(?:data:|blob:|about:)/.test(url) && !url.startsWith(collateHtml)) asked.push(url)
  })
  await page.goto(collateHtml)
  await page.locator('.drop').waitFor()
  return {
    page,
    asked,
    mistakes,
    desk: page.frameLocator('iframe.desk'),
    async take(what) {
      const waiting = page.waitForEvent('download')
      await page.locator(`[data-take="${what}"]`).click()
      return readDownload(await waiting)
    },
    async go(view) {
      await page.locator(`nav a[href$="/${view}"]`).click()
      await page.locator(`[data-view="${view}"]`).waitFor()
    }
  }
}

async function readDownload(download: Download): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** A file that is dropped on the page, as a person drops it. */
export async function drop({page}: OpenApp, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64')
  await page.evaluate(
    function ({name, base64}) {
      const transfer = new DataTransfer()
      const own = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([own], name))
      dispatchEvent(new DragEvent('drop', {dataTransfer: transfer}))
    },
    {name, base64}
  )
}

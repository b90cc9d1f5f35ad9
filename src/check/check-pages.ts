import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {isForbiddenAtStart, isOpener} from '../text/punctuation.ts'
import type {Tools} from './find-tools.ts'
import {type CheckResult, missing, toResult} from './result.ts'

// Of a page without images, and all that it asks for.
const mostBytes = 60 * 1024
const mostRequests = 5
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What of playwright-core is used; it is not a dependency. */
interface Browser {
  newContext(options: object): Promise<Context>
  close(): Promise<void>
}
interface Context {
  newPage(): Promise<Page>
  close(): Promise<void>
}
interface Page {
  on(event: 'request', listener: (request: {url(): string}) => void): void
  goto(url: string, options: object): Promise<unknown>
  evaluate<T>(code: string): Promise<T>
  setViewportSize(size: {width: number; height: number}): Promise<void>
}

/**
 * Open every page in a browser: axe in light and dark at two widths, requests and bytes, shifts,
 * sideways scroll, and the marks at the starts and ends of lines.
 *
 * @param dir
 *   Output folder.
 * @param paths
 *   Paths of its files.
 */
export async function checkPages(
  dir: string,
  paths: readonly string[],
  tools: Tools
): Promise<CheckResult[]> {
  const names = ['axe', 'Budget', 'Lines']
  if (!tools.playwright || !tools.axe) {
    const how = '`npm install --no-save --ignore-scripts playwright-core@1.65.1 axe-core@4.14.1`'
    return names.map((name) => missing(name, 'playwright-core or axe-core', how))
  }
  const {chromium: executablePath} = tools
  if (!executablePath) {
    return names.map((name) => missing(name, 'Chromium', '`apt-get install chromium`'))
  }
  const {default: playwright} = await import(pathToFileURL(tools.playwright).href)
  const axe = await readFile(tools.axe, 'utf8')
  const args =
    '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'
  const browser: Browser = await playwright.chromium.launch({executablePath, args: args.split(' ')})
  const found = {axe: [] as string[], budget: [] as string[], lines: [] as string[]}
  const pages = paths.filter((path) => /^(?:html|review)\/[^/]+\.html$/.test(path))
  let lines = 0
  try {
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        const size = {width, height: 800}
        const context = await browser.newContext({colorScheme, viewport: size, bypassCSP: true})
        for (const path of pages) {
          const page = await context.newPage()
          const requests = new Set<string>()
          page.on('request', (request) => requests.add(request.url()))
          await page.goto(pathToFileURL(resolve(dir, path)).href, {waitUntil: 'load'})
          const where = `${path}, ${colorScheme}, ${width} px`
          const isBook = path.startsWith('html/')
          if (isBook) found.budget.push(...(await weigh(dir, path, requests, where)))
          await page.evaluate(axe)
          const options = JSON.stringify({runOnly: axeTags, resultTypes: ['violations']})
          const violations = await page.evaluate<string[]>(
            `axe.run(document, ${options}).then(({violations}) => violations.map((each) => each.id + ': ' + each.help + ' ' + each.nodes[0].target.join(' ')))`
          )
          found.axe.push(...violations.map((violation) => `${where}: ${violation}`))
          if (isBook && colorScheme === 'light' && width === 360) {
            const result = await measureLines(page, path)
            lines += result.lines
            found.lines.push(...result.findings)
            found.budget.push(...result.scrolls)
          }
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
  const unique = (list: string[]) => [...new Set(list)]
  return [
    toResult(
      'axe',
      unique(found.axe),
      `${found.axe.length} violations on ${pages.length} pages, light and dark, 360 and 1280 px`
    ),
    toResult(
      'Budget',
      unique(found.budget),
      `at most ${mostBytes / 1024} KB and ${mostRequests} requests, none outside; nothing shifts or scrolls sideways`
    ),
    toResult('Lines', unique(found.lines), `${lines} lines at 320, 375 and 768 px`)
  ]
}

async function weigh(
  dir: string,
  path: string,
  requests: ReadonlySet<string>,
  where: string
): Promise<string[]> {
  const root = pathToFileURL(resolve(dir) + '/').href
  const outside = [...requests].filter((url) => !url.startsWith(root))
  const findings = outside.map((url) => `${where}: asks for ${url}, outside of the folder`)
  // The whole book on one page is as long as it is; images have their own weight.
  const hasImages = [...requests].some((url) => /\.(?:png|jpe?g|gif|webp)$|images\//.test(url))
  if (hasImages || path === 'html/book.html') return findings
  const sizes = await Promise.all(
    [...requests]
      .filter((url) => url.startsWith(root))
      .map(async (url) => (await stat(fileURLToPath(url.replace(/[?#].*$/, '')))).size)
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (bytes > mostBytes) findings.push(`${path}: ${bytes} bytes, expected at most ${mostBytes}`)
  if (requests.size > mostRequests)
    findings.push(`${path}: ${requests.size} requests, expected at most ${mostRequests}`)
  return findings
}

/** First and last characters of each line of each paragraph, and whether the page scrolls sideways. */
const readLines = `(() => {
  const isVertical = getComputedStyle(document.querySelector('article') ?? document.body).writingMode.startsWith('vertical')
  const lines = []
  for (const paragraph of document.querySelectorAll('article p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let at, first = '', last = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('rt, rp, sup, .noteref, .backlink, .tcy')) continue
      for (let index = 0; index < node.length; index++) {
        if (/\\s/.test(node.data[index])) continue
        range.setStart(node, index); range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        const place = isVertical ? box.right : box.top
        const size = isVertical ? box.width : box.height
        if (at === undefined || Math.abs(place - at) > size * 0.8) {
          if (first) lines.push(first + last)
          at = place; first = node.data[index]
        }
        last = node.data[index]
      }
    }
    if (first) lines.push(first + last)
  }
  const shifts = performance.getEntriesByType('layout-shift').length
  const root = document.scrollingElement
  return {lines, isWide: !isVertical && root.scrollWidth > root.clientWidth, shifts, lang: document.documentElement.lang}
})()`

async function measureLines(page: Page, path: string) {
  const result = {lines: 0, findings: [] as string[], scrolls: [] as string[]}
  for (const width of [320, 375, 768]) {
    await page.setViewportSize({width, height: 800})
    const read = await page.evaluate<{
      lines: string[]
      isWide: boolean
      shifts: number
      lang: string
    }>(readLines)
    if (read.isWide) result.scrolls.push(`${path}: scrolls sideways at ${width} px`)
    if (read.shifts > 0) result.scrolls.push(`${path}: the layout shifts`)
    if (!/^(?:zh|ja)/.test(read.lang)) continue
    result.lines += read.lines.length
    for (const line of read.lines) {
      const [first = '', last = ''] = [line.charAt(0), line.charAt(1)]
      // A straight quote opens and closes; a dash of two squares may begin a line.
      if (isForbiddenAtStart(first) && !/[…"']/.test(first)) {
        result.findings.push(`${path}: a line starts with \`${first}\` at ${width} px`)
      }
      if (isOpener(last) && !/["']/.test(last)) {
        result.findings.push(`${path}: a line ends with \`${last}\` at ${width} px`)
      }
    }
  }
  return result
}

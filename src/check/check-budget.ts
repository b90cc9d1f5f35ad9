import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core'
import {countOf} from '../count-of.ts'
import {type CheckResult, toResult} from './result.ts'

// Of a page without images, and all that it asks for.
const mostBytes = 60 * 1024
const mostRequests = 5
/** Long enough for what a page does after it has loaded to be painted. */
const settled = 150
/** Times that a page which shifts is opened again. */
const looksAgain = 2
/** Times that a browser which has no frame to show is asked for one again: ten seconds or more. */
const paintsAgain = 64

/**
 * What a page costs, with scripts off and on: requests and bytes, none from elsewhere; and whether
 * anything shifts, or scrolls sideways on the narrowest phone, at 200 % zoom or with text of twice
 * its size.
 *
 * @param dir
 *   Output folder.
 * @param pages
 *   Paths of pages in it.
 * @param textOf
 *   Bytes of a page that are as many as somebody wrote, and count for nothing.
 */
export async function checkBudget(
  browser: Browser,
  dir: string,
  pages: readonly string[],
  textOf: (path: string) => number
): Promise<CheckResult> {
  const findings = new Set<string>()
  for (const hasScripts of [false, true]) {
    const context = await browser.newContext({
      viewport,
      javaScriptEnabled: hasScripts
    })
    // One after the other: a new one for each would cost more than all that is looked at.
    const page = await context.newPage()
    const requests = new Set<string>()
    page.on('request', (request) => requests.add(request.url()))
    const watch = await watchShifts(context, page)
    for (const path of pages) {
      const where = `${path}, scripts ${hasScripts ? 'on' : 'off'}`
      requests.clear()
      await page.setViewportSize(viewport)
      const {href} = pathToFileURL(resolve(dir, path))
      let shift = await watch(href)
      // A busy machine may paint a page of which it has read a part: what shifts does so again.
      for (let time = 0; time < looksAgain && shift > 0; time++)
        shift = Math.min(shift, await watch(href))
      if (shift === Infinity) findings.add(`${where}: the browser painted no frame of it`)
      else if (shift > 0) findings.add(`${where}: the layout shifts by ${shift.toFixed(3)}`)
      for (const finding of await weigh(dir, path, requests, textOf(path)))
        findings.add(`${where}: ${finding}`)
      for (const [name, width, size] of narrow) {
        await page.setViewportSize({width, height: 640})
        const excess = await page.evaluate<number>(
          `document.documentElement.style.fontSize = '${size}'; document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth`
        )
        if (excess > 0) findings.add(`${where}: scrolls sideways by ${excess} px ${name}`)
      }
    }
    await context.close()
  }
  return toResult(
    'Budget',
    [...findings],
    `at most ${mostBytes / 1024} KB and ${mostRequests} requests on ${countOf(pages.length, 'page')}, scripts off and on, none outside; nothing shifts, or scrolls sideways at 320 px or 200 %`
  )
}

/**
 * Gives what opens an address and adds up by how much its layout shifts until it has settled:
 * by any amount, where the browser never painted it.
 */
async function watchShifts(
  context: BrowserContext,
  page: Page
): Promise<(href: string) => Promise<number>> {
  const session = await context.newCDPSession(page)
  let shift = 0
  session.on('PerformanceTimeline.timelineEventAdded', ({event}: ShiftAdded) => {
    shift += event.layoutShiftDetails?.value ?? 0
  })
  await session.send('PerformanceTimeline.enable', {eventTypes: ['layout-shift']})
  return async function (href) {
    await page.goto('about:blank')
    shift = 0
    await page.goto(href, {waitUntil: 'load'})
    // A picture of a point makes the browser lay out and paint, however busy the machine is.
    const begins = await paint(page, session)
    await page.waitForTimeout(settled)
    const settles = await paint(page, session)
    return begins && settles ? shift : Infinity
  }
}

/** Whether the browser has shown a frame of what is on the page. */
async function paint(page: Page, session: CDPSession): Promise<boolean> {
  const clip = {x: 0, y: 0, width: 1, height: 1, scale: 1}
  for (let time = 0; time < paintsAgain; time++) {
    try {
      await session.send('Page.captureScreenshot', {clip})
      return true
    } catch {
      // On a busy machine there may be no frame yet to take the point from.
      await page.waitForTimeout(settled)
    }
  }
  return false
}

/** A phone. */
const viewport = {width: 360, height: 800}
/** Name, width of the window, size of the root's text. A screen of 1280 px at 200 % has 640. */
const narrow = [
  ['at 320 px', 320, ''],
  ['at 200 % zoom', 640, ''],
  ['with text of 200 %', 1280, '200%']
] as const

interface ShiftAdded {
  readonly event: {readonly layoutShiftDetails?: {readonly value: number}}
}

async function weigh(
  dir: string,
  path: string,
  requests: ReadonlySet<string>,
  text: number
): Promise<string[]> {
  const root = pathToFileURL(resolve(dir) + '/').href
  const outside = [...requests].filter((url) => !url.startsWith(root))
  const findings = outside.map((url) => `asks for ${url}, outside of the folder`)
  // The whole book on one page is as long as it is; images have their own weight.
  const hasImages = [...requests].some((url) => /\.(?:png|jpe?g|gif|webp)$|images\//.test(url))
  if (hasImages || path === 'html/book.html') return findings
  const sizes = await Promise.all(
    [...requests]
      .filter((url) => url.startsWith(root))
      .map((url) => stat(fileURLToPath(url.replace(/[?#].*$/, ''))).catch(() => undefined))
  )
  const bytes = sizes.reduce((sum, found) => sum + (found?.size ?? 0), -text)
  if (bytes > mostBytes) findings.push(`${countOf(bytes, 'byte')}, expected at most ${mostBytes}`)
  if (requests.size > mostRequests)
    findings.push(`${countOf(requests.size, 'request')}, expected at most ${mostRequests}`)
  return findings
}

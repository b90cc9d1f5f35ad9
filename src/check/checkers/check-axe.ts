import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type CheckResult, toResult} from '../result.ts'
import type {Browser, BrowserPage} from './open-browser.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * axe: no violation of WCAG 2.2 AA or of its best practices on any page, in light and dark, on a
 * phone and on a wide screen.
 *
 * @param dir
 *   Output folder.
 * @param pages
 *   Paths of pages in it.
 * @param axe
 *   Path of axe-core's script.
 */
export async function checkAxe(
  browser: Browser,
  dir: string,
  pages: readonly string[],
  axe: string
): Promise<CheckResult> {
  const script = await readFile(axe, 'utf8')
  const findings: string[] = []
  const context = await browser.newContext({
    viewport: {width: 360, height: 800},
    bypassCSP: true,
    // A colour that is on its way from light to dark is neither.
    reducedMotion: 'reduce'
  })
  for (const path of pages) {
    const page = await context.newPage()
    await page.goto(pathToFileURL(resolve(dir, path)).href, {waitUntil: 'load'})
    await page.evaluate(script)
    for (const width of [360, 1280]) {
      await page.setViewportSize({width, height: 800})
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme})
        const violations = await runAxe(page)
        findings.push(
          ...violations.map((violation) => `${path}, ${colorScheme}, ${width} px: ${violation}`)
        )
      }
    }
    await page.close()
  }
  await context.close()
  return toResult(
    'axe',
    findings,
    `${findings.length} violations on ${pages.length} pages, light and dark, 360 and 1280 px`
  )
}

/**
 * Run axe on a page that has loaded its script.
 *
 * @returns
 *   For each violation its rule, what it asks for, and the first element that does not have it.
 */
export function runAxe(page: Pick<BrowserPage, 'evaluate'>): Promise<string[]> {
  const options = JSON.stringify({runOnly: tags, resultTypes: ['violations']})
  return page.evaluate(
    `axe.run(document, ${options}).then(({violations}) => violations.map(({id, help, nodes}) => id + ': ' + help + ' ' + nodes[0].target.join(' ')))`
  )
}

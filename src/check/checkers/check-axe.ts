import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {countOf} from '../../count-of.ts'
import {type CheckResult, toResult} from '../result.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Pages that are looked at in every way: the others of a book are set alike. */
const mostInAllWays = 6

/** Pages that are open at once: as many as half of a small machine's processors. */
const atOnce = 2

interface Way {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
}

const phoneLight: Way = {colorScheme: 'light', width: 360}
const wideDark: Way = {colorScheme: 'dark', width: 1280}
const allWays: readonly Way[] = [
  phoneLight,
  {colorScheme: 'dark', width: 360},
  {colorScheme: 'light', width: 1280},
  wideDark
]

/**
 * axe: no violation of WCAG 2.2 AA or of its best practices on any page, in light and dark, on a
 * phone and on a wide screen.
 *
 * Of a book with many pages the first ones are looked at in all four ways, the others light on a
 * phone and dark on a wide screen; the summary says so. A page of a manual has thousands of words in
 * colours, each of which axe compares with what is behind it: the pages of 70 chapters take ten
 * minutes, in four ways twice as many.
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
  const looked = pages.map((path, index) => ({
    path,
    ways: index < mostInAllWays ? allWays : [phoneLight, wideDark],
    found: [] as string[]
  }))
  const waiting = looked.toReversed()
  const look = async function (): Promise<void> {
    // Each has a process of its own.
    const context = await browser.newContext({
      viewport: {width: 360, height: 800},
      bypassCSP: true,
      // A colour that is on its way from light to dark is neither.
      reducedMotion: 'reduce'
    })
    const page = await context.newPage()
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const {path, ways, found} = next
      await page.goto(pathToFileURL(resolve(dir, path)).href, {waitUntil: 'load'})
      await page.evaluate(script)
      for (const {colorScheme, width} of ways) {
        await page.setViewportSize({width, height: 800})
        await page.emulateMedia({colorScheme})
        const violations = await runAxe(page)
        found.push(
          ...violations.map((violation) => `${path}, ${colorScheme}, ${width} px: ${violation}`)
        )
      }
    }
    await context.close()
  }
  await Promise.all(Array.from({length: Math.min(atOnce, pages.length)}, look))
  const findings = looked.flatMap(({found}) => found)
  const fewer = pages.length - mostInAllWays
  const some = fewer > 0 ? `; ${fewer} of them only light at 360 px and dark at 1280 px` : ''
  return toResult(
    'axe',
    findings,
    `${countOf(findings.length, 'violation')} on ${countOf(pages.length, 'page')}, light and dark, 360 and 1280 px${some}`
  )
}

/**
 * Run axe on a page that has loaded its script.
 *
 * @returns
 *   For each violation its rule, what it asks for, and the first element that does not have it.
 */
export function runAxe(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  const options = JSON.stringify({runOnly: tags, resultTypes: ['violations']})
  return page.evaluate(
    `axe.run(document, ${options}).then(({violations}) => violations.map(({id, help, nodes}) => id + ': ' + help + ' ' + nodes[0].target.join(' ')))`
  )
}

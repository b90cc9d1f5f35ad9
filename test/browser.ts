import {readFile} from 'node:fs/promises'
import type {TestContext} from 'node:test'
import {type Browser, chromium, type Page} from 'playwright-core'
import {runAxe} from '../src/check/checkers/check-axe.ts'
import {findTools} from '../src/check/checkers/find-tools.ts'

/** Checkers on this machine. */
export const tools = await findTools(['.'], process.env)

/** Why a test of pages cannot run here, or `false`. */
export const noBrowser =
  tools.chromium === undefined && 'there is no Chromium; `apt-get install chromium`'

const args =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The system's browser, for one test. */
export async function openBrowser(t: TestContext): Promise<Browser> {
  const browser = await chromium.launch({executablePath: tools.chromium!, args: args.split(' ')})
  t.after(() => browser.close())
  return browser
}

/** What axe finds on a page, in words; its window must pass by the page's policy. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(tools.axe!, 'utf8'))
  return runAxe(page)
}

import {pathToFileURL} from 'node:url'
// Its types alone: it is no dependency, and is looked for when a check wants it.
import type {Browser} from 'playwright-core'
import {type CheckResult, missing} from '../result.ts'
import type {Tools} from './find-tools.ts'

/**
 * Say what a check in a browser lacks.
 *
 * @returns
 *   A result for each name, or nothing if all is there.
 */
export function missingBrowser(
  names: readonly string[],
  {playwright, chromium}: Tools
): CheckResult[] | undefined {
  if (playwright === undefined) {
    const how = '`npm install --no-save --ignore-scripts playwright-core@1.65.1 axe-core@4.14.1`'
    return names.map((name) => missing(name, 'playwright-core', how))
  }
  if (chromium === undefined) {
    return names.map((name) => missing(name, 'Chromium', '`apt-get install chromium`'))
  }
  return undefined
}

const args =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Start the browser of this machine; see `missingBrowser`. */
export async function openBrowser({playwright = '', chromium}: Tools): Promise<Browser> {
  const {default: module} = await import(pathToFileURL(playwright).href)
  return module.chromium.launch({executablePath: chromium, args: args.split(' ')})
}

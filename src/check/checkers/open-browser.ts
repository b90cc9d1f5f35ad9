import {pathToFileURL} from 'node:url'
import {type CheckResult, missing} from '../result.ts'
import type {Tools} from './find-tools.ts'

/** What of playwright-core is used; it is not a dependency. */
export interface Browser {
  newContext(options: ContextOptions): Promise<BrowserContext>
  close(): Promise<void>
}
interface ContextOptions {
  readonly viewport: {readonly width: number; readonly height: number}
  readonly javaScriptEnabled?: boolean
  readonly reducedMotion?: 'reduce'
  /** Whether code of ours may run where the page's own policy lets none run. */
  readonly bypassCSP?: boolean
}
export interface BrowserContext {
  newPage(): Promise<BrowserPage>
  newCDPSession(page: BrowserPage): Promise<DevToolsSession>
  close(): Promise<void>
}
export interface BrowserPage {
  on(event: 'request', listener: (request: {url(): string}) => void): void
  goto(url: string, options: object): Promise<unknown>
  evaluate<T>(code: string): Promise<T>
  setViewportSize(size: {width: number; height: number}): Promise<void>
  emulateMedia(options: {media?: 'print'; colorScheme?: 'light' | 'dark'}): Promise<void>
  pdf(options: object): Promise<Uint8Array>
  waitForTimeout(milliseconds: number): Promise<void>
  close(): Promise<void>
}
interface DevToolsSession {
  on(event: string, listener: (params: never) => void): void
  send(method: string, params?: object): Promise<unknown>
}

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
export async function openBrowser({playwright, chromium}: Tools): Promise<Browser> {
  const {default: module} = await import(pathToFileURL(playwright!).href)
  return module.chromium.launch({executablePath: chromium, args: args.split(' ')})
}

import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {countOf} from '../count-of.ts'
import {isForbiddenAtStart, isOpener} from '../text/punctuation.ts'
import {type CheckResult, toResult} from './result.ts'

const widths = [320, 375, 768]

/** A page to read the lines of: the folder on this machine, and its path there. */
interface LinePage {
  readonly dir: string
  readonly path: string
}

/**
 * No line of a Chinese or Japanese page starts or ends with a mark that may not stand there, on
 * small and large phones and on a tablet.
 *
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 */
export async function checkLines(
  browser: Browser,
  pages: readonly LinePage[]
): Promise<CheckResult> {
  const findings = new Set<string>()
  let count = 0
  const context = await browser.newContext({viewport: {width: 375, height: 800}, bypassCSP: true})
  const page = await context.newPage()
  for (const {dir, path} of pages) {
    await page.goto(pathToFileURL(resolve(dir, path)).href, {waitUntil: 'load'})
    for (const width of widths) {
      await page.setViewportSize({width, height: 800})
      const lines = await page.evaluate<[first: string, last: string][]>(readLines)
      count += lines.length
      for (const [first, last] of lines) {
        // A straight quote opens and closes; a dash of two squares may begin a line.
        if (isForbiddenAtStart(first) && !/[…"']/.test(first)) {
          findings.add(`${path}: a line starts with \`${first}\` at ${width} px`)
        }
        if (isOpener(last) && !/["']/.test(last)) {
          findings.add(`${path}: a line ends with \`${last}\` at ${width} px`)
        }
      }
    }
  }
  await context.close()
  const summary =
    count === 0
      ? 'no Chinese or Japanese lines'
      : `${countOf(count, 'line')} at ${widths.join(', ')} px`
  return toResult('Lines', [...findings], summary)
}

/** First and last characters of each line of a Chinese or Japanese text. */
const readLines = `(() => {
  const blocks = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, th, td, figcaption, summary, pre'
  const lines = []
  for (const block of document.querySelectorAll(blocks)) {
    if (!/^(?:zh|ja)/.test(block.closest('[lang]')?.lang ?? '')) continue
    const {writingMode, display} = getComputedStyle(block)
    // It begins where what is before it ends.
    if (display === 'inline') continue
    const isVertical = writingMode.startsWith('vertical')
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let at, first = '', last = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent.closest(blocks) !== block) continue
      if (parent.closest('rt, rp, sup, code, .noteref, .backlink, .tcy')) continue
      for (let index = 0; index < node.length; index++) {
        if (/\\s/.test(node.data[index])) continue
        range.setStart(node, index); range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        if (box.width === 0 || box.height === 0) continue
        const place = isVertical ? box.right : box.top
        const size = isVertical ? box.width : box.height
        if (at === undefined || Math.abs(place - at) > size * 0.8) {
          if (first) lines.push([first, last])
          at = place; first = node.data[index]
        }
        last = node.data[index]
      }
    }
    // What ends a text may stand at its end.
    if (first) lines.push([first, ''])
  }
  return lines
})()`

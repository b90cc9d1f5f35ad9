import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {countOf} from '../count-of.ts'
import {type CheckResult, toResult} from './result.ts'

/** A5 in points, as a PDF counts. */
const a5 = [420, 595] as const

/**
 * On paper a page is one of a book: A5, 10.5 points, without navigation and addresses of links; in
 * the whole book each article begins a page.
 */
export async function checkPrint(
  browser: Browser,
  dir: string,
  pages: readonly string[]
): Promise<CheckResult> {
  const findings: string[] = []
  let sheets = 0
  const context = await browser.newContext({viewport: sheet, bypassCSP: true})
  const page = await context.newPage()
  for (const path of pages) {
    await page.goto(pathToFileURL(resolve(dir, path)).href, {waitUntil: 'load'})
    await page.emulateMedia({media: 'print'})
    findings.push(...(await page.evaluate<string[]>(look)).map((each) => `${path}: ${each}`))
    const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
    sheets += boxes.length
    const others = boxes.filter((box) =>
      a5.some((size, at) => Math.abs(Number(box[at + 1]) - size) > 1.5)
    )
    if (boxes.length === 0 || others.length > 0) {
      findings.push(
        `${path}: prints ${countOf(boxes.length, 'sheet')}, ${others.length} of another size than A5`
      )
    }
  }
  await context.close()
  return toResult(
    'Print',
    findings,
    `${countOf(sheets, 'sheet')} of A5 for ${countOf(pages.length, 'page')}`
  )
}

/** What is left of such a sheet between its margins of 18 mm, in pixels. */
const sheet = {width: 423, height: 658}

const look = `(() => {
  const findings = []
  const isShown = (element) => element.getClientRects().length > 0
  const isContents = (element) => document.body.matches('.front, .whole') && element.matches('.contents, .contents *')
  for (const element of document.querySelectorAll('nav, .skip, .turn, [rel=prev], [rel=next]')) {
    if (isShown(element) && !isContents(element)) findings.push('prints <' + element.localName + ' class="' + element.className + '">')
  }
  for (const link of document.querySelectorAll('a')) {
    if (getComputedStyle(link, '::after').content.includes('http')) findings.push('prints the address of a link')
  }
  const size = parseFloat(getComputedStyle(document.body).fontSize)
  if (Math.abs(size - 14) > 0.1) findings.push('prints at ' + size + ' px, expected 14, which are 10.5 points')
  for (const article of [...document.querySelectorAll('article')].slice(1)) {
    if (getComputedStyle(article).breakBefore !== 'page') findings.push('#' + article.id + ' begins no page')
  }
  if (!isShown(document.querySelector('footer') ?? document.body)) findings.push('prints no line about the source')
  return findings
})()`

import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {publishHtml} from '../../src/publish/index.ts'
import {noBrowser, openBrowser} from '../browser.ts'
import {place} from '../cli/run.ts'

const files = ['one', 'two', 'three'].map((name, index) => ({
  name: `0${index + 1}-${name}.md`,
  value: `# Bell ${name}\n\nThe ferryman slept, see [the far side](https://example.org/).\n`
}))

async function put(root: string, edition: Edition): Promise<string> {
  for (const {path, value} of publishHtml(edition).files) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), value)
  }
  return pathToFileURL(join(root, 'html/02-two.html')).href
}

const nameOf = (page: Page) => page.url().replace(/^.*\//, '')

test('reader: arrow keys turn pages, but not while typing or with a modifier', {
  skip: noBrowser,
  timeout: 60_000
}, async function (t) {
  const root = await place(t)
  const page = await (await openBrowser(t)).newPage()
  const turn = async function (url: string, key: string, name: string): Promise<void> {
    await page.goto(url)
    await page.keyboard.press(key)
    await page.waitForURL(`**/${name}`)
  }
  const stay = async function (url: string, key: string): Promise<void> {
    await page.goto(url)
    await page.keyboard.press(key)
    await page.waitForTimeout(100)
    assert.equal(nameOf(page), '02-two.html', key)
  }
  const across = await put(join(root, 'a'), {book: {title: 'Bells', language: 'en'}, files})
  await turn(across, 'ArrowRight', '03-three.html')
  await turn(across, 'ArrowLeft', '01-one.html')
  for (const key of ['Control+ArrowRight', 'Alt+ArrowUp', 'Shift+ArrowRight', 'ArrowDown']) {
    await stay(across, key)
  }
  await page.goto(across)
  await page.evaluate(
    "document.querySelector('main').innerHTML += '<input>'; document.querySelector('input').focus()"
  )
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(100)
  assert.equal(nameOf(page), '02-two.html')

  const book = {title: '川', language: 'ja', writing: 'vertical'} as const
  const down = await put(join(root, 'b'), {book, files})
  await turn(down, 'ArrowLeft', '03-three.html')
  await turn(down, 'ArrowRight', '01-one.html')
})

test('reader: by keyboard all is seen and reached; the first stop skips to the text', {
  skip: noBrowser,
  timeout: 60_000
}, async function (t) {
  const url = await put(await place(t), {book: {title: 'Bells', language: 'en'}, files})
  const context = await (await openBrowser(t)).newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(url)
  const focused = () =>
    page.evaluate<{text: string; outline: string; left: number; href: string}>(`(() => {
      const {activeElement: at} = document
      const style = getComputedStyle(at)
      return {text: at.textContent, outline: style.outlineStyle + ' ' + style.outlineWidth, left: at.getBoundingClientRect().left, href: at.getAttribute('href')}
    })()`)
  const seen: string[] = []
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab')
    const {text, outline, left, href} = await focused()
    if (href === null) continue
    if (stop === 0) assert.equal(href, '#text')
    assert.equal(outline, 'solid 2px', text)
    assert.ok(left >= 0, text)
    seen.push(href)
  }
  for (const href of ['index.html', '01-one.html', '03-three.html', '../markdown/02-two.md']) {
    assert.ok(seen.includes(href), `${href} in ${seen.join()}`)
  }
})

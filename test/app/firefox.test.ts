import assert from 'node:assert/strict'
import {appendFile, cp, readdir, readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import test from 'node:test'
import {place, run} from '../cli/run.ts'
import {collateHtml} from './open-app.ts'
import {noFirefox, openFirefox} from './open-firefox.ts'

/** Drops files on the page, and takes the EPUB along when there is a book. */
const makeBook = `
  const [files] = args
  const until = async (selector) => {
    while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 50))
    return document.querySelector(selector)
  }
  await until('.drop')
  const transfer = new DataTransfer()
  for (const {name, base64} of files)
    transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name))
  dispatchEvent(new DragEvent('drop', {dataTransfer: transfer}))
  const take = await until('.contents [data-take="epub"]')
  take.click()
`

test('page: in Firefox, too, the EPUB has the bytes of the command line', {
  skip: noFirefox,
  timeout: 600_000
}, async function (t) {
  const folder = await place(t)
  const firefox = await openFirefox(t)
  for (const name of await readdir('sources')) {
    const book = join(folder, name)
    await cp(join('sources', name), book, {recursive: true})
    await appendFile(join(book, 'book.yaml'), '\ncover: none\n')
    const out = join(folder, `${name}-out`)
    const isMarkdown = (await readdir(book)).some((file) => file.endsWith('.md'))
    await run([isMarkdown ? 'publish' : 'build', book, '--out', out, '-q'])
    const written = await readdir(out)
    const expected = await readFile(join(out, written.find((file) => file.endsWith('.epub'))!))
    const entries = await readdir(book, {recursive: true, withFileTypes: true})
    const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    const files = await Promise.all(
      paths.map(async (path) => ({
        name: relative(folder, path),
        base64: (await readFile(path)).toString('base64')
      }))
    )
    await firefox.go(collateHtml)
    await firefox.run(makeBook, files)
    const made = await firefox.saved()
    assert.ok(made.equals(expected), `${name}: ${made.length} and ${expected.length} bytes`)
  }
})

import assert from 'node:assert/strict'
import {appendFile, cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {gzipSync, strFromU8, unzipSync, zipSync} from 'fflate'
import {findViolations, noBrowser} from '../browser.ts'
import {place, run} from '../cli/run.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'
import {type OpenApp, openApp} from './open-app.ts'

const skip = noBrowser

/** A file that is dropped on the page, as a person drops it. */
async function drop({page}: OpenApp, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64')
  await page.evaluate(
    function ({name, base64}) {
      const transfer = new DataTransfer()
      const own = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([own], name))
      dispatchEvent(new DragEvent('drop', {dataTransfer: transfer}))
    },
    {name, base64}
  )
}

/** The books of `sources/`, without a picture that a browser draws otherwise. */
async function copySources(t: TestContext): Promise<string> {
  const folder = await place(t)
  await cp('sources', folder, {recursive: true})
  for (const name of await readdir(folder)) {
    await appendFile(join(folder, name, 'book.yaml'), '\ncover: none\n')
  }
  return folder
}

test('page: the EPUB of every book has the bytes of the command line', {skip}, async function (t) {
  const folder = await copySources(t)
  const app = await openApp(t)
  for (const name of await readdir(folder)) {
    const book = join(folder, name)
    const isText = (await readdir(book)).some((file) => /\.(?:txt|pdf)$/.test(file))
    const isMarkdown = (await readdir(book)).some((file) => file.endsWith('.md'))
    const out = join(folder, `${name}-out`)
    await run([isText && !isMarkdown ? 'build' : 'publish', book, '--out', out, '-q'])
    const files = await readdir(out)
    const expected = await readFile(join(out, files.find((file) => file.endsWith('.epub'))!))
    await app.page.locator('#folder').setInputFiles(book)
    await app.page.locator('.contents').waitFor()
    const made = await app.take('epub')
    if (!made.equals(expected)) { await writeFile('/tmp/a.epub', made); await writeFile('/tmp/b.epub', expected) }
    assert.ok(made.equals(expected), name)
    await app.page.locator('.mark').click()
    await app.page.locator('.start').waitFor()
  }
  assert.deepEqual([app.asked, app.mistakes], [[], []])
})

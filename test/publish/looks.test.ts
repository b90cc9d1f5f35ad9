/** What a stylesheet or a head must say so that readers and browsers show a book as it is meant. */
import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'

const template = (path: string) => readFile(`templates/${path}`, 'utf8')

test('authors stand in the middle below a centred title, though a reader has its own look of lists', async function () {
  assert.match(await template('css/epub.css'), /\.title-page li \{[^}]*text-align: center/)
})

test('a control of direction in a title turns only the title around', async function () {
  const css = await template('css/html.css')
  assert.match(css, /^a, cite, [^{]*\{ unicode-bidi: isolate; \}/m)
  // An EPUB may not say so, and each of its titles is a block, which ends what is turned around.
  assert.doesNotMatch(await template('css/epub.css'), /unicode-bidi/)
})

test('the icon of the review is one that its own policy lets through', async function () {
  const head = await template('review/index.html.ejs')
  const [, scheme] = /<link rel="icon" href="(\w+:)/.exec(head)!
  const [, allowed] = /img-src ([^;"]+)/.exec(head)!
  assert.ok(allowed!.split(' ').includes(scheme!), `${scheme} is none of ${allowed}`)
})

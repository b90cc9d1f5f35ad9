import assert from 'node:assert/strict'
import test from 'node:test'
import {articleOf, publishDocs} from './docs-folder.ts'

/** A page of HTML in Markdown, without white space between its elements. */
const pageOf = async (html: string): Promise<string> =>
  articleOf(await publishDocs({'a.md': `# A\n\n${html}\n`}), 'a').replace(/\s*\n\s*/g, '')

test('a paragraph that is marked as a whole has the mark inside', async function () {
  const page = await pageOf(
    '<div>\n<mark>\n<p>Grease the hinges.</p>\n<p>Count the boards.</p>\n</mark>\n</div>'
  )
  assert.match(
    page,
    /<p id="p1"><mark>Grease the hinges\.<\/mark><\/p><p id="p2"><mark>Count the boards\.<\/mark><\/p>/
  )
})

test('a list in small print stands without, and the words beside it within', async function () {
  const page = await pageOf('<small>Kept so:\n<ul>\n<li>dry</li>\n</ul>\n</small>')
  assert.match(page, /<small>Kept so:<\/small>(?:<\/p>)?<ul><li>dry<\/li><\/ul>/)
})

test('a place to point at that ends itself is one place, and of one that does not the first piece', async function () {
  const closed = await pageOf(
    '<a href=https://example.org/>Go</a>\n<span id="low" />\n\nFirst.\n\nSecond.'
  )
  assert.match(closed, />Go<\/a>/)
  assert.match(closed, /<p id="p2">First\.<\/p>/)
  assert.equal(closed.match(/id="low/g)?.length, 1)
  const open = await pageOf(
    '<div>\n<mark id="low">\n<p>First.</p>\n<p>Second.</p>\n</mark>\n</div>'
  )
  assert.match(open, /<mark id="low">First\.<\/mark><\/p><p id="p2"><mark>Second/)
})

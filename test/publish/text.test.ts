import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {chinese, english, japanese} from './editions.ts'
import {readMarkup} from './markup.ts'

/** The words of a Markdown file, found with other means than the code's: marks cut away. */
function markdownText(value: string): string {
  const byline = /^byline: "(.*)"$/m.exec(value)?.[1] ?? ''
  const body = value
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^#\s.*$/m, (line) => `${line}\n${byline}`)
    .replace(/^\|[ |:-]+\|$/gm, '')
    .replace(/^\[\^\w+\]: /gm, '')
    .replace(/\[\^\w+\]/g, '')
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .replace(/<.*?>|[#|*\\]|^> /gm, '')
  return body.replace(/\s/g, '')
}

/** The words of an article in a page; numbers of notes and parentheses of ruby are not text. */
function pageText(page: string, element: string, isXml: boolean): string {
  const start = page.indexOf(`<${element} `)
  const article = page
    .slice(start, page.indexOf(`</${element}>`, start) + element.length + 3)
    .replace(/<rp>.*?<\/rp>|<a [^>]*role="doc-(?:noteref|backlink)"[^>]*>.*?<\/a>/g, '')
  return readMarkup(article, isXml).text.replace(/\s/g, '')
}

test('EPUB, HTML and Markdown say the same, character by character', async function () {
  for (const edition of [chinese, english, japanese]) {
    const html = new Map(publishHtml(edition).files.map((d) => [d.path, String(d.value)]))
    const epub = unzipSync((await publishEpub(edition)).value)
    for (const file of edition.files) {
      const name = file.name.replace('.md', '')
      const expected = markdownText(file.value)
      assert.ok(expected.length > 8, 'there is a text to compare')
      const xhtml = strFromU8(epub[`EPUB/text/${name}.xhtml`]!)
      assert.equal(pageText(html.get(`html/${name}.html`) ?? '', 'article', false), expected)
      assert.equal(pageText(xhtml, 'section', true), expected)
    }
  }
})

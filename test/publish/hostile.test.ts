import assert from 'node:assert/strict'
import net from 'node:net'
import {mock, test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {hostile} from './editions.ts'
import {readMarkup, type Tag} from './markup.ts'

async function allTags(): Promise<{html: Tag[]; epub: Tag[]; text: string}> {
  const pages = publishHtml(hostile).files.filter((file) => file.path.endsWith('.html'))
  const html = pages.map((file) => readMarkup(String(file.value), false))
  const parts = Object.entries(unzipSync((await publishEpub(hostile)).value))
    .filter(([path]) => /\.(xhtml|opf|ncx)$/.test(path))
    .map(([, bytes]) => readMarkup(strFromU8(bytes), true))
  return {
    html: html.flatMap((d) => d.tags),
    epub: parts.flatMap((d) => d.tags),
    text: [...html, ...parts].map((d) => d.text).join('\n')
  }
}

test('nothing in a text becomes a script, a handler or a request', async function () {
  const {html, epub} = await allTags()
  for (const {name, attributes} of [...html, ...epub]) {
    assert.ok(!['iframe', 'img', 'svg', 'object', 'style'].includes(name), name)
    for (const [key, value] of attributes) {
      assert.doesNotMatch(key, /^on/)
      if (key === 'href' || key === 'src') {
        assert.doesNotMatch(value, /^(?:javascript|file|data):|^\/\/|\.\.\/\.\./i)
        // The remote image is a link that a reader may follow; nothing loads it.
        if (/^https?:/.test(value)) assert.equal(`${name} ${value}`, 'a https://evil.example/z.png')
      }
    }
  }
  assert.deepEqual(
    new Set(html.filter((d) => d.name === 'script').map((d) => d.attributes.get('src'))),
    new Set(['reader.js'])
  )
  assert.ok(!epub.some((d) => d.name === 'script'))
})

test('what was tried is printed as it was written', async function () {
  const {text} = await allTags()
  assert.ok(text.includes('<%= process.exit(7) %><script>alert(1)</script>]]>'))
  assert.ok(text.includes('<%= 6 * 7 %>'))
  assert.ok(text.includes('<img src=x onerror=alert(8)>'))
  assert.ok(text.includes('<iframe src="https://evil.example/"></iframe>'))
  assert.ok(text.includes('constructor __proto__ (.*)+$'))
  assert.ok(text.includes('\u{FFFD}control\u{FFFD}'))
  assert.ok(text.includes('<svg onload=alert(4)>\u{FFFD}.txt'))
})

test('no connection is opened', async function () {
  const connect = mock.method(net.Socket.prototype, 'connect', function () {
    throw new Error('Unexpected connection')
  })
  publishHtml(hostile)
  await publishEpub(hostile)
  assert.equal(connect.mock.callCount(), 0)
  mock.restoreAll()
})

test('broken front matter and empty files cost no text', async function () {
  const files = [
    {name: '01-a.md', value: '---\ntitle: "open\n---\n\n# Kept\n\nText.\n'},
    {name: '01-a.md', value: ''},
    {name: '第二.md', value: 'No heading.\n'},
    {name: 'index.md', value: '---\n- list\n---\n\n## Low\n\n#### Lower\n'}
  ]
  const pages = publishHtml({...hostile, files}).files
  assert.match(
    String(pages.find((d) => d.path === 'html/01-a.html')?.value),
    /<h1 id="title">Kept</
  )
  assert.match(
    String(pages.find((d) => d.path === 'html/index-2.html')?.value),
    /<h2[^>]*>Low<\/h2>\s*<h3>Lower/
  )
  assert.equal(new Set(pages.map((page) => page.path)).size, pages.length)
  await publishEpub({...hostile, files})
  await publishEpub({...hostile, files: []})
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {readImage} from '../../src/publish/images/read-image.ts'
import {readImages} from '../../src/publish/images/read-images.ts'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {english} from './editions.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAD0lEQVR4nGP4DwYMcAoAl4oL9bGXtNUAAAAASUVORK5CYII=',
  'base64'
)
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40"/></svg>'
)

function withImages(
  markdown: string,
  files: Record<string, Uint8Array> = {'images/ford.png': png}
) {
  const inputs = Object.entries(files).map(([path, bytes]) => ({path, bytes}))
  const {images, messages} = readImages(inputs, (path) => path)
  const edition: Edition = {
    ...english,
    images,
    files: [{name: '01-a.md', value: `# A\n\n${markdown}\n`}]
  }
  return {edition, messages}
}

async function publish(edition: Edition) {
  const html = publishHtml(edition)
  const epub = unzipSync((await publishEpub(edition)).value)
  return {
    files: html.files.map((file) => file.path),
    html: String(html.files.find((file) => file.path === 'html/01-a.html')?.value),
    messages: html.messages.map((message) => `${message.name} ${message.ruleId} ${message.fatal}`),
    epub: Object.keys(epub),
    xhtml: strFromU8(epub['EPUB/text/01-a.xhtml']!),
    opf: strFromU8(epub['EPUB/package.opf']!)
  }
}

test('an image of its own is a figure with its caption, in both editions', async function () {
  const {edition} = withImages(
    '![A ford](images/ford.png "The ford in May")\n\nText ![dot](./images/ford.png) text.'
  )
  const {html, xhtml, opf, files, epub, messages} = await publish(edition)
  assert.deepEqual(messages, [])
  const figure =
    /<figure><img src="images\/ford\.png" alt="A ford" width="3" height="2"><figcaption>The ford in May<\/figcaption><\/figure>/
  assert.match(html, figure)
  assert.match(
    xhtml,
    /<figure><img src="\.\.\/images\/ford\.png" alt="A ford" width="3" height="2" \/><figcaption>/
  )
  assert.match(html, /<p id="p1">Text <img src="images\/ford\.png" alt="dot"/)
  assert.ok(files.includes('html/images/ford.png'))
  assert.ok(epub.includes('EPUB/images/ford.png'))
  assert.match(opf, /href="images\/ford\.png" media-type="image\/png"/)
  assert.match(opf, /accessMode">visual/)
  assert.match(opf, /accessModeSufficient">textual</)
  assert.match(opf, /alternativeText/)
})

test('words for an image are asked for, and nothing is claimed without them', async function () {
  const {edition} = withImages('![](images/ford.png)\n\n![](images/ford.png "decorative")')
  const {messages, opf, html} = await publish(edition)
  assert.deepEqual(messages, ['01-a.md:3:1-3:21 missing-alternative false'])
  assert.doesNotMatch(opf, /alternativeText/)
  assert.match(opf, /accessModeSufficient">textual,visual</)
  assert.match(html, /<figure><img src="images\/ford\.png" alt="" class="decorative"/)
  const alone = await publish(withImages('![](images/ford.png "decorative")').edition)
  assert.doesNotMatch(alone.opf, /visual/)
})

test('an image that is not in the folder is an error at its place', async function () {
  const {edition} = withImages(
    '![a](images/fort.png) ![b](../ford.png) ![c](/etc/ford.png) ![d](file:///ford.png) ![e](https://example.org/e.png)'
  )
  const {messages, files, epub} = await publish(edition)
  assert.deepEqual(messages, [
    '01-a.md:3:1-3:22 missing-image true',
    '01-a.md:3:23-3:40 missing-image true',
    '01-a.md:3:41-3:60 missing-image true',
    '01-a.md:3:61-3:83 missing-image true',
    '01-a.md:3:84-3:115 remote-image false'
  ])
  assert.match(String(publishHtml(edition).messages[0]), /did you mean `images\/ford\.png`\?/)
  // What is not shown is not in the book.
  assert.ok(!files.concat(epub).some((path) => /ford|fort/.test(path)))
})

test('readers that know no WebP have another picture to show', async function () {
  const webp = Buffer.alloc(30)
  webp.write('RIFF')
  webp.write('WEBPVP8L', 8)
  const {edition} = withImages('![a](images/a.webp) ![b](images/b.png)', {
    'images/a.webp': webp,
    'images/b.png': png
  })
  const {opf, epub} = await publish(edition)
  assert.match(opf, /href="images\/a\.webp" media-type="image\/webp" fallback="stand-in"\/>/)
  assert.match(opf, /href="images\/b\.png" media-type="image\/png"\/>/)
  assert.match(opf, /<item id="stand-in" href="stand-in\.svg" media-type="image\/svg\+xml"\/>/)
  assert.ok(epub.includes('EPUB/stand-in.svg'))
  const without = await publish(withImages('![b](images/ford.png)').edition)
  assert.ok(!without.epub.includes('EPUB/stand-in.svg'))
})

test('names become safe ones, with the ending that the bytes have', async function () {
  const {edition} = withImages('![a](images/渡口.png) ![b](images/cover.png) ![c](images/x.jpeg)', {
    'images/渡口.png': png,
    'images/cover.png': png,
    'images/x.jpeg': svg
  })
  const {files, messages} = await publish(edition)
  assert.deepEqual(messages, [])
  assert.deepEqual(
    files.filter((path) => path.includes('images/')),
    ['html/images/image.png', 'html/images/cover-2.png', 'html/images/x.svg']
  )
})

test('an image is known by its bytes, and an SVG that acts or reaches out is none', function () {
  const read = (text: string) => readImage(Buffer.from(text)).expected
  assert.deepEqual(readImage(png).image, {mediaType: 'image/png', width: 3, height: 2})
  assert.deepEqual(readImage(svg).image, {mediaType: 'image/svg+xml', width: 40, height: 20})
  assert.deepEqual(readImage(gif).image, {mediaType: 'image/gif', width: 1, height: 1})
  assert.match(readImage(gif.subarray(0, 30)).expected ?? '', /it ends too early/)
  assert.match(read('GIF89a=1;alert(1)//') ?? '', /a GIF with a picture after its header/)
  assert.match(read('\u0000') ?? '', /PNG, JPEG, GIF, WebP or SVG/)
  assert.match(readImage(png.subarray(0, 12)).expected ?? '', /it ends too early/)
  const wrap = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`
  assert.match(read(wrap('<script>1</script>')) ?? '', /`script`/)
  assert.match(read(wrap('<g onload="x()"/>')) ?? '', /event/)
  assert.match(read(wrap('<image href="https://example.org/a.png"/>')) ?? '', /links/)
  assert.match(read(wrap("<use xlink:href='../a.svg#b'/>")) ?? '', /links/)
  assert.match(read(wrap('<style>@import "x"</style>')) ?? '', /styles/)
  assert.match(read(wrap('<g fill="url(https://example.org/)"/>')) ?? '', /styles/)
  assert.match(read('<!DOCTYPE svg [<!ENTITY a "b">]>' + wrap('')) ?? '', /PNG/)
  assert.equal(read(wrap('<use href="#a"/><g fill="url(#b)"/>')), undefined)
  const {messages} = readImages([{path: 'images/notes.txt', bytes: Buffer.from('x')}], String)
  assert.equal(messages[0]?.ruleId, 'unusable-image')
})

test('images: what is larger than shops and readers of e-books take is told with its size', function () {
  const png = (size: number, [width, height]: readonly [number, number]) => {
    const bytes = new Uint8Array(size)
    bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
    const view = new DataView(bytes.buffer)
    view.setUint32(16, width)
    view.setUint32(20, height)
    return bytes
  }
  const said = (...files: Uint8Array[]) =>
    readImages(
      files.map((bytes, index) => ({path: `images/${index}.png`, bytes})),
      (path) => path
    ).messages.map(({reason, file, fatal}) => `${file} ${fatal} ${reason}`)
  assert.deepEqual(said(png(5_000_000, [4000, 4000])), [])
  assert.match(said(png(90_000_000, [40, 40])).join(), /0\.png false .* of 90 MB, expected 5 MB/)
  assert.match(
    said(png(900, [20_000, 20_000])).join(),
    /20000 by 20000 pixels, expected 16 million/
  )
  const many = said(...Array.from({length: 21}, () => png(4_900_000, [40, 40])))
  assert.equal(many.length, 1)
  assert.match(many[0]!, /images false .* of 102\.9 MB together, expected 100 MB at most/)
})

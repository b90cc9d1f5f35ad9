import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {publishEpub} from '../../src/publish/index.ts'
import {chinese, english, hostile, japanese} from './editions.ts'
import {readMarkup} from './markup.ts'

async function unpack(edition: Edition, options = {}) {
  const files = Object.entries(unzipSync((await publishEpub(edition, options)).value))
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

test('the zip begins with the stored mimetype and keeps its order', async function () {
  const bytes = (await publishEpub(chinese)).value
  assert.equal(strFromU8(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip')
  assert.deepEqual(
    [...(await unpack(chinese)).keys()],
    [
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/toc.ncx',
      'EPUB/styles/book.css',
      'EPUB/text/title.xhtml',
      'EPUB/text/01-yan-he.xhtml',
      'EPUB/text/02-ba-shu.xhtml',
      'EPUB/text/03-shui-che.xhtml',
      'EPUB/text/04-shu-ming.xhtml',
      'EPUB/text/colophon.xhtml'
    ]
  )
})

test('the same edition gives the same bytes in every time zone', async function () {
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Kiritimati'
  const east = (await publishEpub(chinese)).value
  process.env.TZ = 'America/Los_Angeles'
  const west = (await publishEpub(chinese)).value
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  assert.ok(Buffer.from(east).equals(west))
})

test('a rare character of a long chapter is whole wherever it stands', async function () {
  for (const before of ['', 'a']) {
    const body = before + '\u{20000}'.repeat(40_000)
    const files = [{name: '01-a.md', value: `# A\n\n${body}\n`}]
    assert.ok((await unpack({...english, files})).get('EPUB/text/01-a.xhtml')?.includes(body))
  }
})

test('every file is well-formed XML, and every item and link leads to something', async function () {
  for (const edition of [chinese, english, japanese, hostile]) {
    const files = await unpack(edition)
    for (const [path, value] of files) {
      if (!/\.(xhtml|opf|ncx|xml)$/.test(path)) continue
      assert.match(value, /^<\?xml/)
      for (const {name, attributes} of readMarkup(value, true).tags) {
        const href = attributes.get('href') ?? attributes.get(name === 'content' ? 'src' : '')
        if (href === undefined || /^https?:/.test(href)) continue
        const [file, id] = href.split('#')
        const target = file ? new URL(file, `file:///${path}`).pathname.slice(1) : path
        assert.ok(files.has(target), `${path}: ${href}`)
        if (id) assert.ok(files.get(target)?.includes(` id="${id}"`), `${path}: ${href}`)
      }
    }
  }
})

test('contents are nested, and the NCX repeats nav and identifier', async function () {
  const files = await unpack(chinese)
  const nav = files.get('EPUB/nav.xhtml') ?? ''
  const toc = nav.slice(nav.indexOf('epub:type="toc"'), nav.indexOf('epub:type="landmarks"'))
  const expected = [
    ['text/01-yan-he.xhtml', '沿河开会'],
    ['text/02-ba-shu.xhtml', '把树种到水边 让鸟回到城里'],
    ['text/03-shui-che.xhtml', '一架水车的账本'],
    ['text/03-shui-che.xhtml#s1', '账怎么记'],
    ['text/03-shui-che.xhtml#s2', '歌怎么唱'],
    ['text/04-shu-ming.xhtml', '署名'],
    ['text/colophon.xhtml', '版本说明']
  ]
  assert.deepEqual(
    [...toc.matchAll(/<a href="(.*?)">(.*?)<\/a>/g)].map(([, href, label = '']) => [
      href,
      label.replace(/<[^>]*>/g, '')
    ]),
    expected
  )
  // On a narrow screen a long label breaks at the parts of its headline.
  assert.match(toc, /<span class="part">把树种到水边<\/span> <span/)
  assert.match(toc, /账本<\/a>\s*<ol>\s*<li><a [^>]*>账怎么记/)
  const ncx = files.get('EPUB/toc.ncx') ?? ''
  const map = ncx.slice(0, ncx.indexOf('<pageList>'))
  const points = map.matchAll(/<navLabel><text>(.*?)<\/text><\/navLabel>\s*<content src="(.*?)"/g)
  assert.deepEqual(
    [...points].map((d) => [d[2], d[1]]),
    expected
  )
  const identifier = /dtb:uid" content="(.*?)"/.exec(ncx)?.[1]
  assert.match(identifier ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/)
  assert.ok(files.get('EPUB/package.opf')?.includes(`id="identifier">${identifier}<`))
})

test('landmarks lead to contents, first article and colophon', async function () {
  const nav = (await unpack(chinese)).get('EPUB/nav.xhtml') ?? ''
  const landmarks = [...nav.matchAll(/<a epub:type="(.*?)" href="(.*?)"/g)].map((d) => d.slice(1))
  assert.deepEqual(landmarks, [
    ['toc', '#toc'],
    ['bodymatter', 'text/02-ba-shu.xhtml'],
    ['colophon', 'text/colophon.xhtml']
  ])
})

test('printed pages are marked, listed and claimed; without marks none is', async function () {
  const files = await unpack(chinese)
  assert.match(
    files.get('EPUB/text/03-shui-che.xhtml') ?? '',
    /<span epub:type="pagebreak" role="doc-pagebreak" id="page-4" aria-label="4"><\/span>三年/
  )
  assert.match(
    files.get('EPUB/nav.xhtml') ?? '',
    /page-list[\s\S]*01-yan-he\.xhtml#page-3">3<[\s\S]*03-shui-che\.xhtml#page-4">4</
  )
  assert.match(files.get('EPUB/package.opf') ?? '', /source-of">pagination[\s\S]*pageBreakMarkers/)
  const without = await unpack(english)
  assert.doesNotMatch(without.get('EPUB/nav.xhtml') ?? '', /page-list/)
  assert.doesNotMatch(without.get('EPUB/package.opf') ?? '', /pageBreakMarkers|source-of/)
})

test('metadata is what the edition says, and nothing is made up', async function () {
  const opf = (await unpack(chinese)).get('EPUB/package.opf') ?? ''
  const creators = [...opf.matchAll(/<dc:creator.*?>(.*?)</g)].map((d) => d[1])
  assert.deepEqual(creators, ['林小满', '马向东', '何田'])
  assert.match(opf, /<dc:contributor id="contributor-1">周禾</)
  assert.match(opf, /<dc:source id="source">山海日报，2021年5月8日，第3版</)
  assert.match(opf, /<dc:description>五月里，七个镇的人坐到一起，说的是同一条河。</)
  assert.match(opf, /xml:lang="zh-Hans"[\s\S]*<dc:language>zh-Hans</)
  assert.match(opf, /group-position">1204</)
  const plain = (await unpack(english)).get('EPUB/package.opf') ?? ''
  assert.doesNotMatch(plain, /dc:(publisher|rights|description|subject|source|contributor)/)
  assert.match(plain, /file-as">Quill, Ada</)
  assert.doesNotMatch(plain, /conformsTo|certifiedBy|generator/)
  const standard = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'
  const evaluated = {...english, book: {...english.book, evaluated: {by: 'Bo Ash', standard}}}
  const claimed = (await unpack(evaluated)).get('EPUB/package.opf') ?? ''
  assert.match(
    claimed,
    /conformsTo" id="conformance">EPUB Accessibility 1\.1 - WCAG 2\.2 Level AA</
  )
  assert.match(claimed, /certifiedBy" refines="#conformance">Bo Ash</)
})

test('the time of change comes from the build, the book or its date, never the clock', async function () {
  const at = async (book: object, options = {}) => {
    const files = await unpack({...english, book: {...english.book, ...book}}, options)
    return /dcterms:modified">(.*?)</.exec(files.get('EPUB/package.opf') ?? '')?.[1]
  }
  assert.equal(await at({}, {sourceDateEpoch: 86400}), '1970-01-02T00:00:00Z')
  assert.equal(await at({modified: '2020-02-03T04:05:06+08:00'}), '2020-02-02T20:05:06Z')
  assert.equal(await at({}), '1911-01-01T00:00:00Z')
  assert.equal(await at({date: 'one spring'}), '2023-05-25T00:00:00Z')
})

test('a corrected text is still the same book', async function () {
  const id = async (edition: Edition) =>
    /dtb:uid" content="(.*?)"/.exec((await unpack(edition)).get('EPUB/toc.ncx') ?? '')?.[1]
  const corrected = {...chinese, files: chinese.files.slice(1)}
  assert.equal(await id(corrected), await id(chinese))
  assert.notEqual(await id(english), await id(chinese))
  const printed = {...english, book: {...english.book, isbn: '978-0-00-000000-2'}}
  assert.equal(await id(printed), 'urn:isbn:9780000000002')
})

test('a headline keeps its text, breaks at its parts, and the author is found in the byline', async function () {
  const page = (await unpack(chinese)).get('EPUB/text/02-ba-shu.xhtml') ?? ''
  assert.match(
    page,
    /<h1 epub:type="title" id="title"><span class="part">把树种到水边<\/span> <span class="part">让鸟回到城里<\/span><\/h1>/
  )
  assert.match(
    page,
    /<p class="byline">柳湾镇农技站站长 <span class="author">林 小 满<\/span><\/p>/
  )
  assert.match(page, /<section epub:type="chapter" role="doc-chapter"/)
})

test('notes are references and asides with a way back', async function () {
  const page = (await unpack(english)).get('EPUB/text/01-the-landing.xhtml') ?? ''
  assert.match(
    page,
    /<a epub:type="noteref"[^>]* role="doc-noteref" href="#fn1" id="fnref1">1<\/a>/
  )
  assert.match(page, /<aside epub:type="footnote" id="fn1" role="doc-footnote">/)
  assert.match(page, /role="doc-backlink" href="#fnref1" aria-label="Note 1, back to the text"/)
  assert.match(page, /<p id="p3" class="verse">Row me over, row me dry,<br \/>\s*row me under/)
})

test('a vertical book runs from the right, with upright numbers and ruby', async function () {
  const files = await unpack(japanese)
  const opf = files.get('EPUB/package.opf') ?? ''
  assert.match(opf, /page-progression-direction="rtl"/)
  assert.match(opf, /rubyAnnotations[\s\S]*verticalWriting/)
  const page = files.get('EPUB/text/01-watashi.xhtml') ?? ''
  assert.match(page, /<html[^>]* class="vertical"/)
  assert.match(page, /昭和<span class="tcy">12<\/span>年/)
  assert.match(page, /<ruby>渡守<rt>わたしもり<\/rt><\/ruby>/)
})

test('the colophon holds the proof, and can be left out', async function () {
  const page = (await unpack(chinese)).get('EPUB/text/colophon.xhtml') ?? ''
  assert.match(page, /<code>(0f){32}<\/code>/)
  assert.match(page, /删去 2 处，改动 5 处/)
  assert.match(page, /4 篇，\d+ 字/)
  const files = await unpack({...chinese, book: {...chinese.book, colophon: false}})
  assert.ok(!files.has('EPUB/text/colophon.xhtml'))
  assert.doesNotMatch(files.get('EPUB/nav.xhtml') ?? '', /colophon/)
})

test('a cover is shown, declared and described; without one nothing points to it', async function () {
  const files = await unpack(chinese, {
    cover: {mediaType: 'image/png', bytes: new Uint8Array([137, 80, 78, 71])}
  })
  const opf = files.get('EPUB/package.opf') ?? ''
  assert.match(opf, /<meta name="cover" content="cover-image"\/>/)
  assert.match(opf, /id="cover-image" href="images\/cover\.png"[^>]* properties="cover-image"/)
  assert.match(
    opf,
    /<itemref idref="page-1" linear="no"\/>\s*<itemref idref="page-2"\/>\s*<itemref idref="nav"/
  )
  assert.match(
    files.get('EPUB/text/cover.xhtml') ?? '',
    /alt="封面：守住一条河，林小满、马向东、何田"/
  )
  assert.match(files.get('EPUB/nav.xhtml') ?? '', /epub:type="cover" href="text\/cover\.xhtml"/)
  assert.ok(files.has('EPUB/images/cover.png'))
  assert.doesNotMatch((await unpack(chinese)).get('EPUB/package.opf') ?? '', /cover/)
})

test('generated words say their language where it is not the book’s', async function () {
  const files = await unpack({...english, book: {...english.book, language: 'fr'}})
  assert.match(
    files.get('EPUB/nav.xhtml') ?? '',
    /<h1 id="title" lang="en" xml:lang="en">Contents</
  )
  assert.match(
    files.get('EPUB/text/colophon.xhtml') ?? '',
    /<section [^>]*lang="en"[^>]* xml:lang="en"/
  )
  assert.doesNotMatch((await unpack(english)).get('EPUB/nav.xhtml') ?? '', /<h1 [^>]*lang/)
})

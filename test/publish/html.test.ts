import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {contentsPage, publishHtml} from '../../src/publish/index.ts'
import {chinese, english, japanese} from './editions.ts'
import {readMarkup} from './markup.ts'

function build(edition: Edition) {
  const files = publishHtml(edition, {epub: 'book.epub'}).files
  return new Map(files.map((file) => [file.path, String(file.value)]))
}

test('the edition has a front page, a page for each article and the whole book', function () {
  assert.deepEqual(
    [...build(english).keys()],
    [
      'html/index.html',
      'html/01-the-landing.html',
      'html/02-the-far-side.html',
      'html/book.html',
      'html/style.css',
      'html/reader.js',
      'html/icon.svg'
    ]
  )
})

test('every link leads to a file of the edition, and ids are unique', function () {
  for (const edition of [chinese, english, japanese]) {
    const files = build(edition)
    const beside = ['book.epub', 'markdown/index.md']
    const known = new Set([
      ...files.keys(),
      ...beside,
      ...edition.files.map((d) => `markdown/${d.name}`)
    ])
    for (const [path, value] of files) {
      if (!path.endsWith('.html')) continue
      const {tags} = readMarkup(value, false)
      const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? [])
      assert.equal(new Set(ids).size, ids.length, path)
      for (const {attributes} of tags) {
        const href = attributes.get('href') ?? attributes.get('src')
        if (!href || href === 'https://example.org/ferry?a=1&b=2') continue
        assert.doesNotMatch(href, /^[a-z]+:|^\//, href)
        const [file, id] = href.split('#')
        const target = file ? new URL(file, `file:///${path}`).pathname.slice(1) : path
        assert.ok(known.has(target), `${path}: ${href}`)
        if (id) assert.ok(files.get(target)?.includes(` id="${id}"`), `${path}: ${href}`)
      }
    }
  }
})

test('each page has one h1, skips no level, and says its language', function () {
  for (const edition of [chinese, english, japanese]) {
    for (const [path, value] of build(edition)) {
      if (!path.endsWith('.html')) continue
      const levels = [...value.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      assert.equal(levels.filter((level) => level === 1).length, 1, path)
      levels.reduce((before, level) => {
        assert.ok(level <= before + 1, `${path}: h${level} after h${before}`)
        return level
      }, 0)
      assert.match(value, new RegExp(`<html lang="${edition.book.language}"`))
    }
  }
})

test('pages are turned by links, in head and body, with keys', function () {
  const page = build(chinese).get('html/02-ba-shu.html') ?? ''
  assert.match(
    page,
    /<link rel="prev" href="01-yan-he\.html">\s*<link rel="next" href="03-shui-che\.html">/
  )
  assert.match(page, /<a class="previous" rel="prev" accesskey="p" href="01-yan-he\.html">/)
  assert.match(page, /<a class="next" rel="next" accesskey="n" href="03-shui-che\.html">/)
  assert.doesNotMatch(build(chinese).get('html/04-shu-ming.html') ?? '', /rel="next"/)
})

test('a page can be cited, pointed at, and read as Markdown', function () {
  const page = build(chinese).get('html/02-ba-shu.html') ?? ''
  assert.match(page, /林小满：《把树种到水边 让鸟回到城里》，载《山海日报》，2021年5月8日，第3版。/)
  assert.match(page, /<p id="p2">第二年/)
  assert.match(page, /href="\.\.\/markdown\/02-ba-shu\.md"/)
  assert.match(page, /<title>把树种到水边 让鸟回到城里 · 守住一条河<\/title>/)
  assert.match(page, /name="citation_author" content="林小满"/)
  assert.match(page, /name="citation_publication_date" content="2021\/05\/08"/)
  assert.match(page, /name="citation_firstpage" content="3"/)
})

test('a chapter without an author of its own is by the author of the book', function () {
  const page = build(english).get('html/02-the-far-side.html') ?? ''
  assert.match(page, /Ada Quill, “The Far Side”, The Ferry at Low Water, 1911\./)
  assert.match(page, /name="citation_author" content="Ada Quill"/)
  assert.doesNotMatch(build(chinese).get('html/01-yan-he.html') ?? '', /citation_author/)
})

test('an address is canonical only when the book says where it will be', function () {
  assert.doesNotMatch(build(chinese).get('html/02-ba-shu.html') ?? '', /canonical|og:url/)
  const book = {...chinese.book, site: 'https://example.org/river'}
  const page = build({...chinese, book}).get('html/02-ba-shu.html') ?? ''
  assert.match(page, /rel="canonical" href="https:\/\/example\.org\/river\/02-ba-shu\.html"/)
})

test('links between Markdown files lead to chapters, also on one page', function () {
  const files = build(english)
  assert.match(
    files.get('html/02-the-far-side.html') ?? '',
    /<a href="01-the-landing\.html">the landing</
  )
  assert.match(files.get('html/book.html') ?? '', /<a href="#c1">the landing</)
  assert.match(files.get('html/book.html') ?? '', /href="#c1-fn1" id="c1-fnref1"/)
})

test('a printed address stays text, ruby has its parentheses, emphasis works in Chinese', function () {
  assert.match(build(english).get('html/02-the-far-side.html') ?? '', /www\.example\.org, is only/)
  assert.match(
    build(japanese).get('html/01-watashi.html') ?? '',
    /<ruby>渡守<rp>（<\/rp><rt>わたしもり<\/rt><rp>）<\/rp><\/ruby>/
  )
  assert.match(build(chinese).get('html/02-ba-shu.html') ?? '', /河的<strong>上游<\/strong>，水/)
})

test('a page of a large book stays within 60 KB with its stylesheet', function () {
  const files = Array.from({length: 2000}, (_, index) => ({
    name: `${String(index + 1).padStart(4, '0')}-page.md`,
    value: `# 第${index + 1}回 水涨船高 柳绿花红\n\n水涨了，船就高。\n`
  }))
  const pages = build({...chinese, files})
  const page = pages.get('html/1000-page.html') ?? ''
  const bytes = [page, pages.get('html/style.css'), pages.get('html/reader.js')].map((value) =>
    Buffer.byteLength(value ?? '')
  )
  assert.ok(bytes.reduce((sum, size) => sum + size) < 60 * 1024, String(bytes))
  assert.ok(bytes[2]! < 2048)
  assert.match(page, /aria-current="page"><span class="part number">第1000回/)
  assert.match(page, /第999回[\s\S]*第1001回/)
})

test('the contents page links files, with escapes that MDX needs', function () {
  assert.equal(
    contentsPage(english).value,
    `---
title: "The Ferry at Low Water"
---

# The Ferry at Low Water

1. [The Landing](01-the-landing.md)
2. [The Far Side](02-the-far-side.md)
`
  )
  const page = contentsPage({...chinese, book: {...chinese.book, title: '<河> {水}'}})
  assert.equal(page.name, 'index.md')
  assert.match(page.value, /^# \\<河> \\\{水}$/m)
  assert.match(page.value, /^山海日报，2021年5月8日，第3版$/m)
})

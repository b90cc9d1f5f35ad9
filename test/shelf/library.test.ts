import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {pathToFileURL} from 'node:url'
import {fromXml} from 'xast-util-from-xml'
import {indexPages} from '../../src/shelf/library/index-pages.ts'
import {opdsFeed} from '../../src/shelf/library/opds-feed.ts'
import {shelfPage} from '../../src/shelf/shelf-page.ts'
import type {ShelfRecord} from '../../src/shelf/shelf-record.ts'
import {findViolations, noBrowser, openBrowser} from '../browser.ts'
import {place} from '../cli/run.ts'
import {findActs} from '../hostile/find-acts.ts'
import {recordOf} from './make-shelf.ts'

const towns = ['渡口', '河岸', '水闸', '芦苇', '石桥']
/** Books of which each has a title of its own. */
const manyRecords = (count: number): ShelfRecord[] =>
  Array.from({length: count}, (_, at) =>
    recordOf(String(at).padStart(6, '0'), {
      title: at % 3 === 0 ? `The Lantern of Quay ${at}` : `${towns[at % 5]}纪事第${at}号`,
      language: at % 3 === 0 ? 'en' : 'zh-Hans',
      creators: at % 2 === 0 ? ['林小满'] : ['何田', 'Ada Reed'],
      date: `19${String(10 + (at % 80))}-03-0${1 + (at % 9)}`,
      cover: {path: 'html/cover.png', mediaType: 'image/png'}
    })
  )

async function write(t: TestContext, records: readonly ShelfRecord[]): Promise<string> {
  const out = await place(t)
  for (const {name, value} of shelfPage('一架书', records)) {
    await mkdir(dirname(join(out, name)), {recursive: true})
    await writeFile(join(out, name), value)
  }
  return out
}

test('library: an index in parts has each book once, and no page is long', function () {
  for (const count of [0, 1, 4, 5, 16, 17, 64, 65, 1000]) {
    const items = Array.from({length: count}, (_, index) => index)
    const pages = indexPages(items, 4)
    assert.equal(pages[0]!.path, 'index.html')
    assert.equal(new Set(pages.map(({path}) => path)).size, pages.length)
    const byPath = new Map(pages.map((page) => [page.path, page]))
    const below = (path: string): number[] => {
      const {lists} = byPath.get(path)!
      const rows = 'items' in lists ? lists.items : lists.parts
      assert.ok(rows.length <= 4)
      if ('items' in lists) return [...lists.items]
      return lists.parts.flatMap((part) => {
        const found = below(part.path)
        assert.deepEqual(
          [found[0], found.at(-1), found.length],
          [part.first, part.last, part.count]
        )
        assert.equal(byPath.get(part.path)!.up, path)
        return found
      })
    }
    assert.deepEqual(below('index.html'), items)
    // From the first of the last pages one can turn to the end.
    const read: number[] = []
    for (let path: string | undefined = count > 4 ? 'shelf/1.html' : 'index.html'; path; ) {
      const {lists, next}: ReturnType<typeof indexPages<number>>[number] = byPath.get(path)!
      if ('items' in lists) read.push(...lists.items)
      assert.equal(next && byPath.get(next)!.previous, next && path)
      path = next
    }
    assert.deepEqual(read, items)
  }
})

test('library: the feed has each book once, in pages that lead to each other', function () {
  const records = [
    ...manyRecords(250),
    recordOf('x', {
      title: 'A & B <c>\u{1}',
      identifier: 'urn:uuid:000000',
      cover: {path: 'html/cover.svg', mediaType: 'image/svg+xml'}
    })
  ]
  const files = opdsFeed('Gazettes', 'en', records)
  assert.deepEqual(
    files.map(({name}) => name),
    ['opds.xml', 'shelf/opds-2.xml', 'shelf/opds-3.xml']
  )
  const ids = new Set<string>()
  for (const {value} of files) {
    fromXml(value)
    const entries = value.split('<entry').slice(1)
    assert.ok(entries.length <= 100)
    for (const entry of entries) {
      ids.add(/<id>(.*?)<\/id>/.exec(entry)![1]!)
      for (const needed of ['<title>', '<updated>', '/acquisition" href=', '<dc:language>'])
        assert.ok(entry.includes(needed), needed)
    }
  }
  assert.equal(ids.size, records.length)
  assert.match(files[0]!.value, /rel="next" href="shelf\/opds-2\.xml"/)
  assert.match(files[1]!.value, /rel="previous" href="\.\.\/opds\.xml"/)
  assert.match(files[1]!.value, /href="\.\.\/000100\/html\/cover\.png" type="image\/png"/)
  assert.match(files[0]!.value, /<dc:issued>1910-03-01<\/dc:issued>/)
  assert.match(files[0]!.value, /<author><name>林小满<\/name><\/author>/)
  assert.doesNotMatch(files[2]!.value, /cover\.svg/)
  assert.equal(opdsFeed('Gazettes', 'en', []).length, 1)
})

test('library: what a book says is text in the feed and in what is searched', function () {
  const hostile = '"><script src="https://evil.example/a.js"></script>'
  const records = manyRecords(201).map((record) => ({
    ...record,
    ...{title: hostile, creators: [hostile], description: hostile, epub: hostile, date: '1999'}
  }))
  for (const {name, value} of shelfPage(hostile, records)) {
    if (name.endsWith('.html')) assert.deepEqual(findActs(name, value), [], name)
    if (name.endsWith('.xml')) assert.doesNotMatch(value, /<script/, name)
  }
})

test('library: a book is found by words, pairs of signs, authors and dates, from a disk', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const out = await write(t, manyRecords(1500))
  const browser = await openBrowser(t)
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()))
  await page.goto(pathToFileURL(join(out, 'index.html')).href)
  const find = async (text: string) => {
    await page.fill('#query', text)
    await page.waitForSelector('[data-ready]')
    const links = await page.$$eval('#found li > a:first-child', (all) =>
      all.map((one) => one.getAttribute('href'))
    )
    return {links, status: await page.textContent('[role="status"]')}
  }
  assert.deepEqual((await find('quay 1203')).links[0], '001203/html/index.html')
  assert.deepEqual((await find('第1234号')).links[0], '001234/html/index.html')
  assert.match((await find('石桥 何田')).status!, /^\d+ 册$/)
  // A slip, and the beginning of a word.
  assert.deepEqual((await find('lantren quay 1203')).links[0], '001203/html/index.html')
  assert.deepEqual((await find('lant quay 1203')).links[0], '001203/html/index.html')
  assert.deepEqual(await find('zzzz'), {links: [], status: '没有找到'})
  const {status} = await find('')
  assert.equal(status, '')
  assert.equal(await page.isHidden('#found'), true)
  assert.deepEqual(errors, [])
})

test('library: its pages have no violation of axe, wide and narrow, with what was found', {
  skip: noBrowser,
  timeout: 120_000
}, async function (t) {
  const out = await write(t, manyRecords(450))
  const browser = await openBrowser(t)
  for (const width of [1280, 360])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of ['index.html', 'shelf/2.html']) {
        const page = await browser.newPage({
          viewport: {width, height: 800},
          colorScheme,
          bypassCSP: true
        })
        await page.goto(pathToFileURL(join(out, path)).href)
        if (path === 'index.html') {
          await page.fill('#query', '渡口')
          await page.waitForSelector('#found li')
        }
        assert.deepEqual(await findViolations(page), [], `${path} ${width} ${colorScheme}`)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        assert.ok(Number(wide) <= width, `${path} is ${wide} wide`)
        await page.close()
      }
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {kinds} from '../../src/publish/edition/kinds.ts'
import {toEdition} from '../../src/publish/edition/to-edition.ts'
import {publishEpub} from '../../src/publish/index.ts'
import {chinese, english} from './editions.ts'

async function unpack(edition: Edition): Promise<(path: string) => string> {
  const files = unzipSync((await publishEpub(edition)).value)
  return (path) => strFromU8(files[`EPUB/${path}`]!)
}

async function packageOf(edition: Edition): Promise<string> {
  return (await unpack(edition))('package.opf')
}

const all = (opf: string, pattern: RegExp) => [...opf.matchAll(pattern)].map((match) => match[1])

test('metadata: titles have their type and place; without one the headline is it, no file name', async function () {
  const opf = await packageOf(chinese)
  assert.match(
    opf,
    /<dc:title id="title">守住一条河<\/dc:title>\s*<meta refines="#title" property="title-type">main<\/meta>\s*<meta refines="#title" property="display-seq">1</
  )
  assert.match(
    opf,
    /<dc:title id="subtitle">沿河七镇座谈会发言<\/dc:title>\s*<meta refines="#subtitle" property="title-type">subtitle<\/meta>\s*<meta refines="#subtitle" property="display-seq">2</
  )
  const {edition} = toEdition({files: english.files})
  assert.match(await packageOf(edition!), /<dc:title id="title">The Landing</)
})

test('metadata: each person once, with role and place; nobody is made up, no name is romanised', async function () {
  const twice = {...chinese, files: [...chinese.files, {...chinese.files[1]!, name: '05-a.md'}]}
  const opf = await packageOf(twice)
  assert.deepEqual(all(opf, /<dc:creator id="creator-\d">(.*?)</g), ['林小满', '马向东', '何田'])
  assert.deepEqual(
    all(opf, /refines="#creator-\d" property="role" scheme="marc:relators">(.*?)</g),
    ['aut', 'aut', 'aut']
  )
  assert.deepEqual(all(opf, /refines="#creator-\d" property="display-seq">(.*?)</g), [
    '1',
    '2',
    '3'
  ])
  assert.match(opf, /refines="#contributor-1" property="role" scheme="marc:relators">edt</)
  assert.doesNotMatch(opf, /file-as/)
  const nobody = {
    ...english,
    book: {title: 'Bells', language: 'en'},
    files: [{name: '01-a.md', value: '# A\n\nText.\n'}]
  }
  assert.doesNotMatch(await packageOf(nobody), /dc:creator|dc:contributor|Collate/)
})

test('metadata: a description is the first sentence of the lead, at most 120 characters of it', async function () {
  const lead = (text: string): Edition => ({
    ...chinese,
    files: [{name: '01-a.md', value: `---\ntitle: "河"\nkind: "lead"\n---\n\n# 河\n\n${text}\n`}]
  })
  const describe = async (edition: Edition) =>
    all(await packageOf(edition), /<dc:description>(.*?)</g)[0] ?? ''
  assert.equal(await describe(lead('河水长。第二句。')), '河水长。')
  const long = await describe(lead(`${'河水长长，'.repeat(40)}完。`))
  assert.ok(long.length > 60 && [...long].length <= 121, `${long.length}`)
})

test('metadata: languages after the first, series, and who says what of access', async function () {
  const opf = await packageOf(chinese)
  assert.match(
    opf,
    /belongs-to-collection" id="series">山海日报<\/meta>\s*<meta refines="#series" property="collection-type">series</
  )
  assert.match(opf, /schema:accessibilitySummary" xml:lang="zh-Hans">[^<]+</)
  assert.match(
    opf,
    /schema:accessMode">textual<\/meta>\s*<meta property="schema:accessModeSufficient">textual</
  )
  assert.match(opf, /schema:accessibilityHazard">none</)
})

test('structure: every kind has its element, type and role, and its part of the book', async function () {
  const files = Object.keys(kinds).map((kind, index) => ({
    name: `0${index + 1}-a.md`,
    value: `---\ntitle: "Bell"\nkind: "${kind}"\n---\n\n# Bell\n\nRow me over,\\\nrow me dry.\n`
  }))
  const read = await unpack({...english, files})
  for (const [index, markup] of Object.values(kinds).entries()) {
    const page = read(`text/0${index + 1}-a.xhtml`)
    const {epubType, role, matter, setLines} = markup
    assert.match(page, new RegExp(`<body epub:type="${matter}">`))
    assert.match(
      page,
      new RegExp(`<section epub:type="${epubType}" role="${role}"[^>]* aria-labelledby="title"`)
    )
    assert.match(page, new RegExp(`class="${setLines}">Row me over,<br />`))
    assert.doesNotMatch(page, /<article/)
    assert.match(page, /<header><h1 epub:type="title"/)
  }
  assert.deepEqual(
    Object.entries(kinds).map(([kind, {epubType, role}]) => [kind, epubType, role]),
    [
      ['article', 'chapter', 'doc-chapter'],
      ['part', 'part', 'doc-part'],
      ['lead', 'introduction', 'doc-introduction'],
      ['preface', 'preface', 'doc-preface'],
      ['notes', 'endnotes', 'doc-endnotes'],
      ['credit', 'credits', 'doc-credits'],
      ['colophon', 'colophon', 'doc-colophon']
    ]
  )
})

test('structure: the title page says in text what it is a page of', async function () {
  const page = (await unpack(chinese))('text/title.xhtml')
  const text = page.replace(/<[^>]*>/g, ' ')
  for (const word of ['守住一条河', '沿河七镇座谈会发言', '林小满', '山海日报社']) {
    assert.ok(text.includes(word), word)
  }
  assert.match(text, /2021/)
  assert.doesNotMatch(page, /<img|<svg/)
})

test('structure: a proper name is underlined, ruby has no brackets that readers discourage', async function () {
  const value = '# 河\n\n<u>石桥</u>的<ruby>渡<rt>dù</rt></ruby>口。\n'
  const page = (await unpack({...chinese, files: [{name: '01-a.md', value}]}))('text/01-a.xhtml')
  assert.match(page, /<u>石桥<\/u>的<ruby>渡<rt>dù<\/rt><\/ruby>口/)
})

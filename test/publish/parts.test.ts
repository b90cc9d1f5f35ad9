import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {docs} from '../../src/publish/docs.ts'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {findSlugs} from '../../src/publish/edition/find-slugs.ts'
import {publishEpub} from '../../src/publish/epub/epub.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {publishBook} from '../../src/publish/publish-book.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'

const files = [
  ['01-foreword.md', 'Foreword', 'preface'],
  ['02-the-landing.md', 'The Landing', 'article'],
  ['03-the-song.md', 'The Song', 'article'],
  ['04-part-two.md', 'PART TWO', 'part'],
  ['05-the-mill.md', 'The Mill', 'article'],
  ['06-credits.md', 'Credits', 'credit']
].map(([name, title, kind]) => ({
  name: name!,
  value: `---\ntitle: "${title}"\nkind: "${kind}"\n---\n\n# ${title}\n${kind === 'part' ? '' : '\n## On water\n\nIt ran.\n'}`
}))
const book = {
  title: 'The River',
  language: 'en',
  parts: [{title: 'Going over', from: '02-the-landing'}]
}
const edition: Edition = {book, files}

async function publish(yaml: string) {
  const bytes = new TextEncoder().encode(`title: The River\nlanguage: en\ncover: none\n${yaml}`)
  const result = await publishBook({files, book: {path: 'book.yaml', bytes}}, {name: 'river'})
  const textOf = (path: string) => String(result.files.find((file) => file.path === path)?.value)
  return {...result, textOf}
}

/** Links and headings of a list, indented as they are nested. */
function outline(markup: string, label: RegExp): string[] {
  const lines: string[] = []
  let depth = 0
  for (const [tag, text] of markup.matchAll(label)) {
    if (/^<(?:ol|navPoint)/.test(tag)) depth++
    else if (/^<\/(?:ol|navPoint)/.test(tag)) depth--
    else lines.push('  '.repeat(depth - 1) + text)
  }
  return lines
}

const expected = [
  'Foreword',
  '  On water',
  'Going over',
  '  The Landing',
  '    On water',
  '  The Song',
  '    On water',
  'PART TWO',
  '  The Mill',
  '    On water',
  'Credits',
  '  On water'
]

test('parts of book.yaml and of the pages group the contents of every edition', async function () {
  const {value} = await publishEpub(edition)
  const unzipped = unzipSync(value)
  const read = (path: string) => strFromU8(unzipped[`EPUB/${path}`] ?? new Uint8Array())
  const nav = /<nav epub:type="toc"[\s\S]*?<\/nav>/.exec(read('nav.xhtml'))?.[0] ?? ''
  const ofNav = outline(nav, /<(?:\/?ol|(?:a|span)[^>]*>([^<]*))/g)
  assert.deepEqual(ofNav.slice(0, -1), expected)
  const ncx = read('toc.ncx')
  const inMap = /<navMap>[\s\S]*<\/navMap>/.exec(ncx)?.[0] ?? ''
  assert.deepEqual(outline(inMap, /<(?:\/?navPoint|text>([^<]*))/g).slice(0, -1), expected)
  assert.match(ncx, /dtb:depth" content="3"/)
  assert.match(ncx, /Going over<\/text><\/navLabel>\s*<content src="text\/02-the-landing\.xhtml"/)
  assert.match(read('text/04-part-two.xhtml'), /<section epub:type="part" role="doc-part"/)

  const {textOf} = await publish('parts:\n  - title: Going over\n    from: The Landing\n')
  for (const page of ['index', 'book']) {
    const html = textOf(`html/${page}.html`)
    const list = /<nav class="contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
    assert.deepEqual(outline(list, /<(?:\/?ol|(?:a|span)[^>]*>([^<]*))/g), expected)
  }
  assert.equal(
    textOf('markdown/index.md').split('\n').slice(6).join('\n'),
    `1. [Foreword](01-foreword.md)
2. Going over
   1. [The Landing](02-the-landing.md)
   2. [The Song](03-the-song.md)
3. [PART TWO](04-part-two.md)
   1. [The Mill](05-the-mill.md)
4. [Credits](06-credits.md)
`
  )
})

test('docs tools get the parts in their own form', function () {
  const first = (tool: 'mkdocs' | 'docusaurus' | 'vitepress' | 'mdbook') =>
    docs(edition, [], tool).files.map(({value}) => String(value))
  assert.match(first('mkdocs')[0]!, /- "Going over":\n\s+- "The Landing": "02-the-landing.md"/)
  const sidebar = JSON.parse(first('docusaurus')[0]!).book
  assert.deepEqual(sidebar[3], {
    type: 'category',
    label: 'PART TWO',
    link: {type: 'doc', id: 'part-two'},
    items: [{type: 'doc', id: 'the-mill', label: 'The Mill'}]
  })
  assert.match(first('vitepress')[0]!, /"text": "Going over",\s+"items": \[/)
  assert.match(first('mdbook')[1]!, /- \[Going over\]\(\)\n {2}- \[The Landing\]/)
})

test('a slug that a person gave stays when the title changes, and another title cannot take it', function () {
  const article = (text: string) => ({
    kind: 'article' as const,
    title: {text, blocks: []},
    body: [],
    confidence: 1,
    evidence: []
  })
  const slugs = [{title: 'The  Mill (again)', slug: 'the-mill'}]
  const found = findSlugs(slugs, ['The Mill', 'The Mill (again)'])
  assert.deepEqual(found.messages, [])
  const articles = ['The Mill', 'The Mill (again)'].map(article)
  assert.deepEqual(
    toMarkdown(articles, labelsFor('en'), found.slugs).map(({name}) => name),
    ['01-the-mill-2.md', '02-the-mill.md']
  )
  const wrong = [...slugs, {title: 'The Mil', slug: 'mill'}, {title: 'The Mill', slug: 'the-mill'}]
  assert.deepEqual(
    findSlugs(wrong, ['The Mill', 'The Mill (again)']).messages.map(({ruleId}) => ruleId),
    ['unmatched-slug', 'unmatched-slug']
  )
})

test('a part that begins with no article, or out of order, is an error at its place', async function () {
  const errors = async (yaml: string) => {
    const {files, messages} = await publish(yaml)
    assert.equal(files.length, 0)
    return messages.map(({ruleId, line, column, reason}) => `${ruleId} ${line}:${column} ${reason}`)
  }
  const [near] = await errors('parts:\n  - {title: One, from: The Landin}\n')
  assert.match(near ?? '', /^unmatched-part 5:5 .*did you mean `The Landing`\?/)
  const [late] = await errors(
    'parts:\n  - {title: One, from: The Mill}\n  - {title: Two, from: The Song}\n'
  )
  assert.match(late ?? '', /^unmatched-part 6:5 Unexpected part `Two`/)
  const [bare] = await errors('parts:\n  - One\n')
  assert.match(bare ?? '', /5:5/)
})

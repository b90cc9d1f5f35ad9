import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {readBook} from '../../src/book/read-book.ts'
import {buildBook} from '../../src/build-book.ts'
import {type DocsTool, docs} from '../../src/publish/docs.ts'
import {hashMarkdown} from '../../src/publish/edition/book-file.ts'
import {isOwnFile, type MarkdownFile} from '../../src/publish/edition/edition.ts'
import {toEdition} from '../../src/publish/edition/to-edition.ts'
import {toMarkdown} from '../../src/publish/markdown/to-markdown.ts'
import {publishBook} from '../../src/publish/publish-book.ts'
import {unfoldParts} from '../../src/publish/unfold-parts.ts'
import {compareEditions} from '../../src/review/verify/compare-editions.ts'
import {readSource} from '../../src/source/index.ts'
import type {Article, ArticleKind} from '../../src/structure/index.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {makeBook} from '../review/book.ts'
import {parted} from '../review/books.ts'

const file = (name: string, matter: string, title = name): MarkdownFile => ({
  name: `${name}.md`,
  value: `---\n${matter}\n---\n\n# ${title}\n\nThe river ran.\n`
})

const article = (kind: ArticleKind, text: string, isMarked = false): Article => ({
  kind,
  title: {
    text,
    blocks: [
      {
        node: {
          type: 'paragraph',
          children: isMarked
            ? [{type: 'emphasis', children: [{type: 'text', value: text}]}]
            : [{type: 'text', value: text}]
        }
      } as NonNullable<Article['title']>['blocks'][number]
    ]
  },
  body: [],
  confidence: 1,
  evidence: []
})

const write = (articles: readonly Article[], slugs?: ReadonlyMap<number, string>) =>
  toMarkdown(articles, labelsFor('en'), slugs)

/** What lies in the folder: names, each with the parts that its front matter says. */
const listed = (files: readonly MarkdownFile[]) =>
  files
    .filter(isOwnFile)
    .map(({name, value}) => `${name}${/^part:[\s\S]*?(?=\n---)/m.exec(value)?.[0] ?? ''}`)

test('the heading of a part is in the front matter below it, and is read back byte by byte', function () {
  const titles = ['Book I & “II”', '第二部　岸上', '# 3 *x* <b> [a](b)', "It's: \\ `y`"]
  const files = write([
    article('preface', 'Before'),
    ...titles.slice(0, 3).map((title) => article('part', title)),
    article('article', 'One'),
    article('part', titles[3]!),
    article('article', 'Two')
  ])
  assert.deepEqual(
    files.map(({name}) => name),
    [
      '01-before.md',
      '02-one-part-1.md',
      '02-one-part-2.md',
      '02-one-part-3.md',
      '02-one.md',
      '03-two-part-1.md',
      '03-two.md'
    ]
  )
  const plain = (list: readonly MarkdownFile[]) =>
    list.map(({name, value, saidIn}) => ({name, value, in: saidIn?.name}))
  assert.deepEqual(plain(unfoldParts(files.filter(isOwnFile))), plain(files))
})

test('a part has a file where front matter cannot say all of it', function () {
  const [part, chapter] = [article('part', 'Part'), article('article', 'One')]
  assert.deepEqual(listed(write([article('part', 'Part', true), chapter])), [
    '01-part.md',
    '02-one.md'
  ])
  assert.deepEqual(listed(write([article('part', 'Two\nlines'), chapter])).length, 2)
  // Nothing of it follows.
  assert.deepEqual(listed(write([chapter, part])), ['01-one.md', '02-part.md'])
  assert.deepEqual(listed(write([part, article('credit', 'Thanks')])), [
    '01-part.md',
    '02-thanks.md'
  ])
  // A person gave its address.
  assert.deepEqual(listed(write([part, chapter], new Map([[0, 'half']]))), [
    '01-half.md',
    '02-one.md'
  ])
  assert.deepEqual(listed(write([part, article('part', 'Half', true), chapter])), [
    '01-half.mdpart: "Part"',
    '02-one.md'
  ])
})

test('what is published of a folder with parts is what was built', async function () {
  const {files, built} = await makeBook([parted], 'zh-Hans', 'none')
  const names = [...files.keys()].filter((path) => /^markdown\/\d/.test(path))
  assert.equal(names.length, 7)
  assert.match(
    strFromU8(files.get('markdown/index.md')!),
    /^1\. 第一部 河上 & 桥下\n2\. 第一卷 春\n/m
  )
  const again = await publishBook(
    {
      files: names.map((path) => ({
        name: path.replace('markdown/', ''),
        value: strFromU8(files.get(path)!)
      })),
      book: {path: 'book.yaml', bytes: files.get('markdown/book.yaml')!}
    },
    {name: 'book'}
  )
  const published = new Map(built.files.map(({path, value}) => [path, value]))
  for (const {path, value} of again.files) assert.deepEqual(value, published.get(path), path)
  const epub = unzipSync(files.get('book.epub')!)
  const page = strFromU8(epub['EPUB/text/01-di-yi-zhang-part-2.xhtml']!)
  assert.match(page, /<section epub:type="part" role="doc-part"[\s\S]*第一卷/)
})

test('a correction of `part` is one of the book', function () {
  const files = [file('01-one', 'part: "A"'), file('02-two', 'part: "B"')]
  const value = `title: x\nproof:\n  sources: []\n  dropped: 0\n  changed: 0\n  markdown: "${hashMarkdown(files)}"\n`
  const book = {path: 'book.yaml', bytes: new TextEncoder().encode(value)}
  const isCorrected = (list: readonly MarkdownFile[]) =>
    toEdition({files: list, book}).edition!.isCorrected
  assert.equal(isCorrected(files), false)
  assert.equal(isCorrected([files[0]!, file('02-two', 'part: "C"')]), true)
})

test('a wrong `part` is told at its place, and costs no text', async function () {
  const {messages, files} = await publishBook(
    {
      files: [
        file('01-one', 'part: {a: b}'),
        file('02-two', 'title: Two\npart:'),
        file('03-three', 'part: [A, [B]]'),
        file('04-four', 'part:\n  - 1914\n  - |\n    Two\n    lines')
      ]
    },
    {name: 'river'}
  )
  assert.deepEqual(
    messages.map(({file, line, column, reason}) => `${file}:${line}:${column} ${reason}`),
    ['01-one.md:2:1', '02-two.md:3:1', '03-three.md:2:1'].map(
      (place) =>
        `${place} Unexpected value for \`part\`, expected the heading of a part in one line, or a list of such headings`
    )
  )
  const index = String(files.find(({path}) => path === 'markdown/index.md')?.value)
  assert.deepEqual(index.match(/^\d.*$/gm), [
    '1. [01-one](01-one.md)',
    '2. [Two](02-two.md)',
    '3. A',
    '4. 1914',
    '5. Two lines'
  ])
})

test('the page of a part makes way for a file with its name', async function () {
  const files = [file('01-one-part-1', 'title: Own', 'Own'), file('01-one', 'part: [A, B]')]
  const built = await publishBook({files}, {name: 'river'})
  const pages = built.files.flatMap(({path}) => /^html\/(\d.*)\.html$/.exec(path)?.[1] ?? [])
  assert.deepEqual(pages.sort(), ['01-one', '01-one-part-1', '01-one-part-1-part', '01-one-part-2'])
  const encoder = new TextEncoder()
  const written = new Map(
    built.files.map(({path, value}): [string, Uint8Array] => [
      path,
      typeof value === 'string' ? encoder.encode(value) : value
    ])
  )
  const found = compareEditions({files: written, dir: 'out', epub: 'river.epub'})
  assert.deepEqual(found.map(String), [])
})

test('`part` counts for more than `parts` of book.yaml; a contradiction is told', async function () {
  const publish = async (parts: string) => {
    const bytes = new TextEncoder().encode(`title: River\nlanguage: en\ncover: none\n${parts}`)
    const {messages, files} = await publishBook(
      {
        files: [file('01-one', 'part: Going over'), file('02-two', 'title: Two')],
        book: {path: 'book.yaml', bytes}
      },
      {name: 'river'}
    )
    const index = String(files.find(({path}) => path === 'markdown/index.md')?.value)
    return {messages: messages.map(String), lines: index.match(/^ *\d.*$/gm)}
  }
  const lines = ['1. Going over', '   1. [01-one](01-one.md)', '   2. [Two](02-two.md)']
  assert.deepEqual(await publish('parts:\n  - {title: Going  over, from: 01-one}\n'), {
    messages: [],
    lines
  })
  const other = await publish('parts:\n  - {title: Crossing, from: 01-one}\n')
  assert.deepEqual(other.lines, lines)
  assert.match(
    other.messages[0]!,
    /^book\.yaml:5:5-5:36: Unexpected part `Crossing` where the text has `part: Going over`/
  )
  const more = await publish('parts:\n  - {title: Coming back, from: Two}\n')
  assert.deepEqual(more.messages, [])
  assert.deepEqual(more.lines, [
    '1. Going over',
    '   1. [01-one](01-one.md)',
    '2. Coming back',
    '   1. [Two](02-two.md)'
  ])
})

test('a build tells of a contradiction in the person’s own book.yaml, once', async function () {
  const encoder = new TextEncoder()
  const bytes = encoder.encode(
    'title: x\ncover: none\nparts:\n  - {title: 别的, from: 第一章 缆绳}\n'
  )
  const {source, ledger} = readSource([parted])
  const {book} = readBook({path: 'river/book.yaml', bytes})
  const {files, messages} = await buildBook({source, book, name: 'river', ledger})
  assert.ok(files.length > 0)
  const told = messages.filter(({ruleId}) => ruleId === 'unmatched-part').map(String)
  assert.equal(told.length, 1)
  assert.match(told[0]!, /^river\/book\.yaml:4:5-/)
})

test('docs tools name a part without a page', function () {
  const {edition} = toEdition({
    files: [
      file('01-before', 'title: Before'),
      file('02-one', 'title: One\npart: [Book I, Part 1]'),
      file('03-two', 'title: Two\npart: Part 2'),
      file('04-thanks', 'title: Thanks\nkind: credit')
    ]
  })
  const of = (tool: DocsTool) => {
    const {files} = docs(edition!, [], tool)
    const texts = files.filter(({path}) => /\/?\d\d-/.test(path))
    assert.equal(texts.length, 4, tool)
    return files.map(({value}) => String(value))
  }
  assert.match(
    of('mkdocs')[0]!,
    /- "Before": "01-before\.md"\n +- "Book I · Part 1":\n +- "One": "02-one\.md"\n +- "Part 2":\n +- "Two"/
  )
  assert.match(
    of('mdbook')[1]!,
    /\n- \[Before\]\(01-before\.md\)\n\n# Book I · Part 1\n\n- \[One\]\(02-one\.md\)\n\n# Part 2\n\n- \[Two\]\(03-two\.md\)\n\n\[Thanks\]\(04-thanks\.md\)\n$/
  )
  const sidebar = JSON.parse(of('docusaurus')[0]!).book
  assert.deepEqual(sidebar[2], {
    type: 'category',
    label: 'Book I · Part 1',
    items: [{type: 'doc', id: 'one', label: 'One'}]
  })
  assert.match(of('vitepress')[0]!, /"text": "Part 2",\s+"items": \[/)
  assert.match(
    of('jupyter-book')[0]!,
    /- caption: "Book I · Part 1"\n +chapters:\n +- file: "02-one"/
  )
})

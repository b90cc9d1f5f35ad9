import assert from 'node:assert/strict'
import test from 'node:test'
import {checkContents} from '../../src/check/check-contents.ts'
import {checkInert} from '../../src/check/check-inert.ts'
import {checkMarkdown} from '../../src/check/check-markdown.ts'
import {checkMetadata} from '../../src/check/check-metadata.ts'
import {checkDocsTools} from '../../src/check/checkers/check-docs-tools.ts'
import {findTools} from '../../src/check/checkers/find-tools.ts'
import type {Edition} from '../../src/publish/edition/edition.ts'
import {chinese, english, japanese} from '../publish/editions.ts'
import {epub, type Files, spoil, write} from './written.ts'

const good: Record<string, Edition> = {chinese, english, japanese}
const checks = {
  metadata: (files: Files) => checkMetadata(files, epub),
  contents: (files: Files) => checkContents(files, epub),
  inert: (files: Files) => checkInert(files, epub),
  markdown: (files: Files) => checkMarkdown(files)[0]!
}

test('check: books as they are written pass', async function () {
  for (const [name, edition] of Object.entries(good)) {
    const files = await write(edition)
    for (const check of Object.values(checks)) {
      const {findings, summary} = check(files)
      assert.deepEqual(findings, [], name)
      assert.ok(summary.length > 10)
    }
  }
})

const opf = `${epub}/EPUB/package.opf`
const nav = `${epub}/EPUB/nav.xhtml`
const ncx = `${epub}/EPUB/toc.ncx`
const article = `${epub}/EPUB/text/02-ba-shu.xhtml`
const css = `${epub}/EPUB/styles/book.css`
const page = 'html/02-ba-shu.html'
const markdown = 'markdown/02-ba-shu.md'

/** Which check sees it, where it is, what stands there, what is put there, what is said. */
const spoils: [keyof typeof checks, string, string | RegExp, string, RegExp][] = [
  ['metadata', opf, '>unlocked<', '>alternativeText<', /claims `alternativeText`, and nothing/],
  ['metadata', opf, '>unlocked<', '>alternativeText<', /does not claim `unlocked`/],
  [
    'metadata',
    article,
    '里还是清的',
    '<ruby>水<rt>shuǐ</rt></ruby>还是清的',
    /does not claim `rubyAnnotations`/
  ],
  [
    'metadata',
    article,
    '里还是清的',
    '<img src="x.png" alt="a"/>',
    /does not claim `alternativeText`/
  ],
  [
    'metadata',
    article,
    '里还是清的',
    '<img src="x.png" alt=""/>',
    /has textual for accessMode, expected textual, visual/
  ],
  [
    'metadata',
    nav,
    'epub:type="page-list"',
    'epub:type="lot"',
    /has 2 marks of printed pages and no list/
  ],
  ['metadata', opf, '>none<', '>flashing<', /has flashing for accessibilityHazard/],
  ['metadata', opf, '"source-of">pagination', '"source-of">words', /has words for source-of/],
  ['metadata', opf, 'language>zh-Hans', 'language>zh', /names no script in `zh`/],
  ['metadata', opf, '>马向东<', '>林小满<', /names an author twice/],
  ['metadata', opf, /T[\d:]+Z/, '', /for dcterms:modified/],
  ['metadata', opf, 'urn:uuid:', '', /expected an ISBN or a UUID/],
  ['metadata', opf, '版权归作者所有', '', /has an empty dc:rights/],
  [
    'metadata',
    opf,
    'progression-direction="ltr"',
    'progression-direction="rtl"',
    /pages progress `rtl`/
  ],
  [
    'metadata',
    opf,
    '</metadata>',
    '<meta name="generator" content="x"/></metadata>',
    /names a generator/
  ],
  [
    'metadata',
    opf,
    '</metadata>',
    '<meta property="dcterms:conformsTo">EPUB</meta></metadata>',
    /names nobody who has looked/
  ],
  ['contents', ncx, '歌怎么唱', '歌', /toc\.ncx: lists other contents/],
  ['contents', ncx, 'shui-che.xhtml#page-4', 'shui-che.xhtml#page-5', /lists other pages/],
  [
    'contents',
    nav,
    /<li><a href="text\/04-shu-ming[\s\S]*?<\/li>/,
    '',
    /does not lead to `book\.epub\/EPUB\/text\/04-shu-ming/
  ],
  [
    'contents',
    nav,
    'text/04-shu-ming.xhtml">署名',
    'text/01-yan-he.xhtml">沿河开会',
    /lists a text twice/
  ],
  ['contents', nav, '>署名<', '> <', /an entry without a name/],
  ['contents', nav, 'hidden="hidden"', '', /shows its landmarks/],
  ['contents', nav, 'epub:type="bodymatter"', 'epub:type="toc"', /has a landmark twice/],
  ['contents', ncx, 'urn:uuid:', 'urn:', /of another book/],
  ['contents', article, ' xml:lang="zh-Hans"', '', /names no xml:lang/],
  ['contents', article, /<title>.*?</, '<title> <', /has no title/],
  ['contents', article, /h1\b/, 'h2', /has 0 headlines/],
  ['contents', 'html/03-shui-che.html', /h2\b/, 'h4', /skips to a heading of level 4/],
  ['contents', page, /<(\/?)main/, '<$1div', /0 of <main>/],
  ['contents', page, 'href="#text"', 'href="index.html"', /does not skip to the text/],
  ['inert', page, '</article>', '<script>alert(1)</script></article>', /has <script>/],
  ['inert', article, '</section>', '<form/></section>', /has <form>/],
  ['inert', page, '<article', '<article onclick="x()"', /has `onClick` on <article>|has `onclick`/],
  ['inert', page, '<article', '<article style="color:red"', /has a style of its own/],
  [
    'inert',
    page,
    '</article>',
    '<img src="https://example.org/a.png" alt="">',
    /brings in `https:\/\/example\.org\/a\.png`/
  ],
  [
    'inert',
    page,
    '</article>',
    '<a href="javascript:x()">x</a></article>',
    /has `javascript:x\(\)` on <a>/
  ],
  ['inert', page, "default-src 'none'", 'default-src *', /has the policy `default-src \*/],
  ['inert', css, /$/, '@font-face { font-family: A; src: url(a.woff2) }', /brings a whole font/],
  ['inert', css, /$/, 'body { margin: 0; color: red }', /sets color for the whole page/],
  [
    'inert',
    css,
    /$/,
    'p { background: url(//example.org/a.png) }',
    /brings in `\/\/example\.org\/a\.png`/
  ],
  ['inert', 'html/reader.js', /$/, 'localStorage.a = 1', /its script uses `localStorage`/],
  ['markdown', markdown, '\n', '\r\n', /a line ends with CR/],
  ['markdown', markdown, '水到我们', '水\u00A0到我们', /:9:\d+: a no-break space/],
  ['markdown', markdown, '柳湾在河', '　　柳湾在河', /:9:1: an indent of a typed space/],
  ['markdown', markdown, /\n$/, '', /expected one line feed at the end/],
  ['markdown', markdown, '水到我们', '水到\n我们', /a line break between two characters/],
  ['markdown', markdown, /\n# .*/, '', /there is no headline/],
  ['markdown', 'markdown/03-shui-che.md', '## 歌', '#### 歌', /a heading skips to level 4/],
  ['markdown', 'markdown/03-shui-che.md', '## 歌', '# 歌', /a second headline/],
  ['markdown', markdown, '3600', '<b>3600</b>', /`<b>` is HTML/]
]
const whole = write(chinese)
for (const [name, path, from, to, says] of spoils) {
  test(`check: ${name} sees ${says.source}`, async function () {
    const {state, findings} = checks[name](spoil(await whole, path, from, to))
    assert.equal(state, 'failed')
    assert.ok(
      findings.some((finding) => says.test(finding)),
      findings.join('\n')
    )
  })
}

test('check: a drawing may be styled, and nothing in it may come from elsewhere', async function () {
  const files = await write(chinese)
  const drawing = (style: string, rule: string) =>
    new Map(files).set(
      'html/images/board.svg',
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" style="${style}"><style>${rule}</style><image href="data:image/png;base64,AA=="/></svg>`
      )
    )
  assert.deepEqual(checks.inert(drawing('fill:none', 'path{stroke:red}')).findings, [])
  const font = (address: string) => `@font-face { font-family: Hand; src: url(${address}); }`
  assert.deepEqual(checks.inert(drawing('', font('data:font/woff2;base64,d09GMg=='))).findings, [])
  assert.match(checks.inert(drawing('', font('hand.woff2'))).findings.join(), /brings a whole font/)
  for (const [style, rule] of [
    ['fill:url(//example.org/a.svg#b)', ''],
    ['', '@import "https://example.org/a.css";']
  ] as const) {
    const {findings} = checks.inert(drawing(style, rule))
    assert.match(findings.join('\n'), /^html\/images\/board\.svg: brings in `[^`]*example\.org/)
  }
})

test('check: emphasis that only some readers see is told, and is no failure', async function () {
  const files = await write(chinese)
  assert.equal(checkMarkdown(files)[1]!.state, 'passed')
  const inside = spoil(files, markdown, '**上游**，', '**上游。**水')
  const [, emphasis] = checkMarkdown(inside)
  assert.equal(emphasis!.state, 'warned')
  assert.match(
    emphasis!.findings[0]!,
    /^markdown\/02-ba-shu\.md:\d+:\d+: emphasis that plain CommonMark/
  )
})

test('check: MDX and markdown-it are asked about each file', async function () {
  const tools = await findTools(['.'], {PATH: ''})
  const files = await write(chinese)
  assert.deepEqual((await checkDocsTools(files, tools)).findings, [])
  const cases: [from: string, to: string, says: RegExp][] = [
    ['水到我们', '{水', /^markdown\/02-ba-shu\.md:\d+:\d+: MDX cannot read it/],
    ['柳湾在河', 'export const a = 1\n\n柳湾', /MDX takes a part of it for code/],
    ['# 把树', '## 把树', /markdown-it sees 0 headlines/]
  ]
  for (const [from, to, says] of cases) {
    const {findings} = await checkDocsTools(spoil(files, markdown, from, to), tools)
    assert.match(findings.join('\n'), says)
  }
  assert.equal((await checkDocsTools(files, {})).state, 'missing')
})

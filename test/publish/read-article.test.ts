import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readArticle} from '../../src/publish/edition/read-article.ts'
import {stringifyHtml, stringifyXhtml} from '../../src/publish/markdown/stringify.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'

function read(value: string, language = 'zh') {
  const chapters = new Map([['02-b.md', '02-b.html']])
  const article = readArticle(
    {name: '01-a.md', value},
    {name: '01-a', labels: labelsFor(language), language, chapters}
  )
  return {
    ...article,
    html: stringifyHtml(article.body).trim(),
    head: stringifyHtml([article.header])
  }
}

test('only the tags that the edition writes are tags, and only in pairs', function () {
  const cases: [string, string][] = [
    ['a <u>b</u> c<br>d', '<p id="p1" class="verse">a <u>b</u> c<br>d</p>'],
    [
      '<ruby>水<rp>(</rp><rt>みず</rt><rp>)</rp></ruby>',
      '<p id="p1"><ruby>水<rp>（</rp><rt>みず</rt><rp>）</rp></ruby></p>'
    ],
    ['<ruby>水</ruby>流', '<p id="p1">水流</p>'],
    ['<ruby>水<rt>みず</rt>', '<p id="p1">&#x3C;ruby>水みず</p>'],
    ['a <u>b', '<p id="p1">a &#x3C;u>b</p>'],
    ['a</u> b', '<p id="p1">a&#x3C;/u> b</p>'],
    ['<u class="x">b</u>', '<p id="p1">&#x3C;u class="x">b&#x3C;/u></p>'],
    ['**<u>b</u>**', '<p id="p1"><strong><u>b</u></strong></p>'],
    ['<div>b</div>', '<p id="p1">&#x3C;div>b&#x3C;/div></p>'],
    ['a <!-- b -->', '<p id="p1">a &#x3C;!-- b --></p>']
  ]
  for (const [markdown, expected] of cases) {
    assert.equal(read(markdown).html.replace(/\n/g, ''), expected)
  }
})

test('a printed page is marked once, in a line or on its own', function () {
  const article = read(
    '<a id="page-3"></a>\n\n# 题\n\n<a id="page-4"></a>\n\n水<a id="page-4"></a>'
  )
  assert.deepEqual(article.pages, ['3', '4'])
  assert.equal(article.title, '题')
  assert.equal(article.html.match(/id="page-4"/g)?.length, 1)
  assert.match(article.html, /<p id="p1">水/)
})

test('lines that an editor wrapped are flush in Chinese and spaced in Latin', function () {
  assert.match(read('水涨了，\n船就高。').html, /水涨了，船就高。/)
  assert.match(read('the water\nrose').html, /the water\nrose/)
  assert.match(read('물이\n불었다').html, /물이\n불었다/)
})

test('a headline breaks at its parts, but not inside a quotation or before 的', function () {
  const h1 = (title: string) => /<h1 id="title">(.*)<\/h1>/.exec(read(`# ${title}`).head)?.[1]
  assert.equal(h1('守河 养城'), '<span class="part">守河</span> <span class="part">养城</span>')
  assert.equal(h1('叫响“山海 同心”品牌'), '叫响“山海 同心”品牌')
  assert.equal(h1('Notes on a River'), 'Notes on a River')
  assert.equal(h1('水的账'), '<span class="bound">水的</span>账')
  assert.equal(h1('一、春 水'), '<span class="part">一、春</span> <span class="part">水</span>')
  assert.equal(h1('Chapter 2: The Song'), 'Chapter 2: The Song')
  assert.equal(
    h1('第二章　春'),
    '<span class="part number">第二章　</span><span class="part">春</span>'
  )
  for (const [number, words] of [
    ['第二章', '春'],
    ['CHAPTER II.', 'The Song'],
    ['제3장', '봄']
  ] as const) {
    assert.equal(
      h1(`${number} ${words}`),
      `<span class="part number">${number}</span> <span class="part">${words}</span>`
    )
  }
  assert.equal(h1('𠮷野 川上'), '<span class="part">𠮷野</span> <span class="part">川上</span>')
})

test('another language for longer than a name is said so, on the smallest element', function () {
  const lines = (value: string, language: string) => read(value, language).html.split('\n')
  assert.deepEqual(
    lines(
      'The bell rang twice.\n\nJe ne veux pas que vous partiez avant la nuit.\n\nShe said “*nous ne savons pas où il est*” and left.\n\nThe Comte de la Motte came in, and *die Zeit* went by.',
      'en'
    ),
    [
      '<p id="p1">The bell rang twice.</p>',
      '<p id="p2" lang="fr">Je ne veux pas que vous partiez avant la nuit.</p>',
      '<p id="p3">She said “<em lang="fr">nous ne savons pas où il est</em>” and left.</p>',
      '<p id="p4">The Comte de la Motte came in, and <em>die Zeit</em> went by.</p>'
    ]
  )
  assert.deepEqual(
    lines(
      '他说“The water is high and the boat is gone”，用的是 Water Board 的本子。\n\n> It was the last of the seven boats.\n\n招牌上写着「いらっしゃいませ」，叫春の町。',
      'zh-Hans'
    ),
    [
      '<p id="p1">他说“<span lang="en">The water is high and the boat is gone</span>”，用的是 Water Board 的本子。</p>',
      '<blockquote>',
      '<p id="p2" lang="en">It was the last of the seven boats.</p>',
      '</blockquote>',
      '<p id="p3">招牌上写着「<span lang="ja">いらっしゃいませ</span>」，叫春の町。</p>'
    ]
  )
  assert.match(
    read('# Le jour où il ne vint pas, et la nuit', 'en').head,
    /<h1 id="title" lang="fr">/
  )
  assert.match(
    stringifyXhtml(read('Er ist nicht zu Hause, und sie weiß es nicht.', 'en').body),
    /<p id="p1" lang="de" xml:lang="de">/
  )
})

test('the front matter names the article; without it the heading does', function () {
  assert.equal(read('---\ntitle: "甲"\n---\n\n# 乙\n').title, '甲')
  assert.match(read('---\ntitle: "甲"\n---\n\n# 乙\n').head, />乙</)
  assert.match(read('---\ntitle: "甲"\n---\n\n文。\n').head, />甲</)
  assert.equal(read('---\nkind: "lead"\n---\n\n文。\n').title, '导语')
  const byline = read('---\nauthor: ["李 白", "杜甫"]\n---\n').head
  assert.match(byline, /<span class="author">李 白<\/span> <span class="author">杜甫<\/span>/)
})

test('headings skip no level, and a second # is a section', function () {
  const article = read('# A\n\n# B\n\n#### C\n\n## D\n')
  assert.deepEqual(article.sections, [
    {id: 's1', title: 'B'},
    {id: 's2', title: 'D'}
  ])
  assert.match(article.html, /<h3>C<\/h3>/)
})

test('notes are numbered in order of reference; one that nothing refers to is kept', function () {
  const {html} = read('a[^x] b[^y] c[^x]\n\n[^z]: lost\n[^y]: two\n[^x]: one\n')
  assert.match(html, /id="fn1"[^>]*><p>.*1<\/a> one/)
  assert.match(html, /id="fn2"[^>]*><p>.*2<\/a> two/)
  assert.match(html, /id="fn3"[^>]*><p>lost/)
  assert.match(html, /id="fnref1-2"/)
  assert.match(read('no note [^q]').html, /no note \[\^q\]/)
})

test('credits have set lines, and tables keep their alignment without old attributes', function () {
  assert.match(read('---\nkind: "credit"\n---\n\na\\\nb\n').html, /<p id="p1" class="set">a<br>/)
  const {html} = read('| a |\n| -: |\n| 1 |\n')
  assert.match(html, /<td class="align-right">1<\/td>/)
  assert.doesNotMatch(html, / align=/)
})

test('what people write is not struck out or linked', function () {
  assert.match(
    read('3~5天，好的~~真的~~，见 www.example.org').html,
    /3~5天，好的~~真的~~，见 www\.example\.org</
  )
})

test('links lead to chapters with ids that are ours, or to the web', function () {
  assert.match(read('[b](./02-b.md#p3)').html, /href="02-b\.html#p3"/)
  assert.match(read('[b](02-b.md#一个标题)').html, /href="02-b\.html"/)
  assert.match(read('[b](https://example.org/水)').html, /href="https:\/\/example\.org\/%E6%B0%B4"/)
  assert.match(read('[b](JaVaScRiPt:x) [c](03-c.md)').html, /<p id="p1">b c<\/p>/)
})

test('a byline below the title is the byline, once, and counts for more than the front matter', function () {
  const file = (front: string, below: string) =>
    read(`---\ntitle: "题"\nauthor: "李白"\nbyline: "${front}"\n---\n\n# 题\n\n${below}正文。\n`)
  const line = '<p class="byline">翰林 <span class="author">李白</span></p>'
  for (const below of ['翰林 李白\n\n', '翰林　李 白\n\n', '']) {
    const article = file('翰林 李白', below)
    assert.ok(article.head.includes(line), below)
    assert.equal(article.html, '<p id="p1">正文。</p>')
    assert.equal(article.messages.length, 0)
  }
  const corrected = file('翰休 李白', '翰林 李白\n\n')
  assert.ok(corrected.head.includes(line))
  assert.equal(corrected.html, '<p id="p1">正文。</p>')
  assert.match(corrected.messages[0]!.reason, /Unexpected byline `翰休 李白`.*expected `翰林 李白`/)
  const other = file('翰林 李白', '天生我材必有用。\n\n')
  assert.match(other.html, /<p id="p1">天生我材必有用。<\/p>\n<p id="p2">正文。<\/p>/)
  // A note that an editor hangs on it stays.
  assert.match(file('翰林 李白', '翰林 李白[^1]\n\n[^1]: 注\n\n').head, /doc-noteref/)
})

test('a table can be scrolled by the keyboard, and an empty cell of its head is no heading', function () {
  const {html} = read('| | 春 |\n| - | - |\n| 左岸 | 40 |\n')
  assert.match(html, /<table tabindex="0">/)
  assert.match(html.replace(/\s/g, ''), /<tr><td><\/td><th>春<\/th><\/tr>/)
})

test('front matter says the same, whether a build wrote it or somebody with a remark in it', function () {
  const values = [
    'The Weir',
    '',
    ' a  b ',
    "it's: - # [x] &y",
    '堤　岸',
    'a\tb',
    'null',
    'x'.repeat(300),
    '\\"',
    '\\u0041'
  ]
  const kinds = ['article', 'lead', 'nonsense', '']
  for (const [index, title] of values.entries())
    for (const kind of kinds) {
      const other = values[(index + 3) % values.length]!
      const rows = [
        `title: "${title}"`,
        ...(index % 2 ? [`description: "${other}"`] : []),
        ...(index % 3 ? [`author: "${other}"`, `byline: "${title}"`] : []),
        ...(kind ? [`kind: "${kind}"`] : [])
      ]
      const text = (lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\n# T\n\ntext\n`
      // A line more has other places.
      const said = ({messages, header: _, body: __, ...rest}: ReturnType<typeof read>) => ({
        ...rest,
        reasons: messages.map(({reason}) => reason)
      })
      assert.deepEqual(said(read(text(rows))), said(read(text([...rows, '# a remark']))))
    }
})

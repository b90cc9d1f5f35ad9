import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {readBook} from '../../src/book/index.ts'

const read = (text: string) => readBook({path: 'book.yaml', bytes: new TextEncoder().encode(text)})
const messages = (text: string) => read(text).messages.map((message) => String(message))

const complete = `# A comment.
title: 河边的市场
subtitle: '一: 春'
language: zh-Hans
languages: [en, ja]
creators:
  - 王小河
  - name: 李石
    role: aut
    fileAs: Li, Shi
contributors:
  - {name: 周山, role: pht}
publisher: 河边社
date: 2024-03-15
rights: © 2024
subjects: [市场, 天气]
description: |
  一个早上。
isbn: 978-3-16-148410-0
source: {title: 河边报, date: 2024年3月15日, edition: 0031, page: 03}
series: 河边丛书
modified: 2024-03-15T08:00:00Z
corrections: desk@example.org
site: https://example.org/market/
colophon: false
writing: vertical
`

test('readBook: every key', function () {
  const {book, messages} = read(complete)
  assert.deepEqual(messages, [])
  assert.deepEqual(book, {
    title: '河边的市场',
    subtitle: '一: 春',
    language: 'zh-Hans',
    languages: ['en', 'ja'],
    creators: [{name: '王小河'}, {name: '李石', role: 'aut', fileAs: 'Li, Shi'}],
    contributors: [{name: '周山', role: 'pht'}],
    publisher: '河边社',
    date: '2024-03-15',
    rights: '© 2024',
    subjects: ['市场', '天气'],
    description: '一个早上。',
    isbn: '978-3-16-148410-0',
    source: {title: '河边报', date: '2024年3月15日', edition: '0031', page: '03'},
    series: {title: '河边丛书'},
    modified: '2024-03-15T08:00:00Z',
    corrections: 'desk@example.org',
    site: 'https://example.org/market/',
    colophon: false,
    writing: 'vertical'
  })
})

test('readBook: an empty file says nothing', function () {
  for (const text of ['', ' \n', '# Nothing yet.\n', '\uFEFF']) {
    assert.deepEqual(read(text), {book: {}, messages: []})
  }
})

test('readBook: each wrong thing has its message at its place', function () {
  const cases: Record<string, string[]> = {
    'titel: 甲\n': [
      '1:1-1:6: Unexpected key `titel`, expected a key of Collate; did you mean `title`?'
    ],
    'author: 甲\n': [
      '1:1-1:7: Unexpected key `author`, expected a key of Collate; did you mean `creators`?'
    ],
    'creators:\n  - nmae: 甲\n': [
      '2:5-2:9: Unexpected key `nmae` in `creators[0]`, expected a key of Collate; did you mean `name`?',
      '2:5-3:1: Unexpected `creators[0]` without `name`, expected one'
    ],
    'title: [甲]\n': ['1:8-1:11: Unexpected list for `title`, expected text'],
    'title:\n': ['1:1-1:6: Unexpected empty value for `title`, expected text'],
    'title: true\n': ['1:8-1:12: Unexpected `true` for `title`, expected text; put it in quotes'],
    'subjects: 市场\n': [
      '1:11-1:13: Unexpected `市场` for `subjects`, expected a list, each item on a line such as `- 市场`'
    ],
    'language: zh-TW\n': [
      '1:11-1:16: Unexpected `language` `zh-TW`, expected Chinese with its script; did you mean `zh-Hant`?'
    ],
    'language: Chinese_\n': [
      '1:11-1:19: Unexpected `language` `Chinese_`, expected a language tag such as `zh-Hans`, `ja` or `en`'
    ],
    'date: 2024-02-30\n': [
      '1:7-1:17: Unexpected `date` `2024-02-30`, expected a day of the calendar'
    ],
    'date: gestern\n': [
      '1:7-1:14: Unexpected `date` `gestern`, expected a date such as `2024`, `2024-03` or `2024-03-15`'
    ],
    'isbn: 9783161484101\n': [
      '1:7-1:20: Unexpected `isbn` `9783161484101`, expected another last digit; check the number'
    ],
    'writing: sideways\n': [
      '1:10-1:18: Unexpected `sideways` for `writing`, expected `horizontal` or `vertical`'
    ],
    'colophon: perhaps\n': [
      '1:11-1:18: Unexpected `perhaps` for `colophon`, expected `true` or `false`'
    ],
    'title: "a\\u0001b"\n': ['1:8-1:18: Unexpected control character in `title`, expected text'],
    '- 甲\n': ['1:1-2:1: Unexpected list, expected keys such as `title: …`'],
    'just words\n': ['1:1-1:11: Unexpected `just words`, expected keys such as `title: …`'],
    'title: &a 甲\nsubtitle: *a\n': [
      '2:11-2:13: Unexpected alias `*a` for `subtitle`, expected a value; write it out'
    ],
    '<<: {title: 甲}\n': [
      '1:1-1:3: Unexpected key `<<`, expected one of ' +
        '`title`, `subtitle`, `language`, `languages`, `creators`, `contributors`, `publisher`, `date`, ' +
        '`rights`, `subjects`, `description`, `isbn`, `source`, `series`, `modified`, `evaluated`, `corrections`, ' +
        '`site`, `colophon`, `parts`, `pages`, `slugs`, `writing`, `emphasis`, `spacing`, `embed`, `cover`, `file`, `chapters`, `dialect`, `theme`, `style`, `toc-depth`, `numbered`, `repository`, `decisions`, `proof`'
    ]
  }
  for (const [text, expected] of Object.entries(cases)) {
    assert.deepEqual(
      messages(text),
      expected.map((line) => 'book.yaml:' + line),
      text
    )
  }
})

test('readBook: what is right beside what is wrong is kept, all wrong things are told', function () {
  const {book, messages} = read('title: 甲\ncolour: red\ndate: x\n')
  assert.deepEqual(book, {title: '甲'})
  assert.deepEqual(
    messages.map(({line, fatal, source}) => [line, fatal, source]),
    [
      [2, true, 'collate'],
      [3, true, 'collate']
    ]
  )
})

test('readBook: syntax errors have their place', function () {
  assert.match(messages('title: "甲\nlanguage: ja\n')[0]!, /^book\.yaml:\d+:\d+/)
  assert.match(
    messages('title: 甲: 乙\n')[0]!,
    /^book\.yaml:1:8.*: Cannot read this YAML, nested mappings/
  )
  assert.match(
    messages('title: 甲\ntitle: 乙\n')[0]!,
    /^book\.yaml:2:1.*: Cannot read this YAML, map keys must be unique/
  )
  assert.match(messages('a: b\n---\nc: d\n')[0]!, /^book\.yaml:2:1/)
  assert.match(messages('title: !!js/function x\n')[0]!, /^book\.yaml:1:8.*unresolved tag/)
})

test('readBook: hostile YAML', function () {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    const {book, messages} = read(`${key}: {title: x}\ntitle: 甲\n`)
    assert.deepEqual(book, {title: '甲'})
    assert.equal(Object.getPrototypeOf(book), Object.prototype)
    assert.match(String(messages[0]), /Unexpected key/)
  }
  assert.equal(messages('source: ' + '['.repeat(50_000)).length > 0, true)
  assert.match(messages('# ' + 'x'.repeat(2_000_000))[0]!, /expected at most 1048576/)
  assert.match(messages('\u0000\u0001\u0000\u0002')[0]!, /Cannot read/)
  const bomb = 'a: &a [x]\n' + 'b: &b [*a,*a,*a,*a]\n'.repeat(9)
  assert.ok(messages(bomb).length < 20)
})

test('readBook: any text gives a book or messages, and never throws', function () {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'title',
          'creators',
          ': ',
          '\n',
          '- ',
          '  ',
          '[',
          '}',
          '{',
          '&a',
          '*a',
          '"',
          '甲',
          '? ',
          '|',
          '#'
        ),
        {maxLength: 30}
      ),
      function (pieces) {
        const {messages} = read(pieces.join(''))
        for (const message of messages) assert.equal(message.file, 'book.yaml')
      }
    )
  )
})

test('book.yaml nested without end is told so, in words of our own', function () {
  for (const depth of [600, 5000]) {
    const value = `title: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
    const {messages} = readBook({path: 'book.yaml', bytes: new TextEncoder().encode(value)})
    assert.match(messages[0]!.reason, /nested too deep|expected text/)
    for (const {reason} of messages) assert.doesNotMatch(reason, /stack/i)
  }
})

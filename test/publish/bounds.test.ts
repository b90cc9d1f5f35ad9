import assert from 'node:assert/strict'
import {Session} from 'node:inspector/promises'
import test from 'node:test'
import {visit} from 'unist-util-visit'
import {includeFiles} from '../../src/publish/dialects/includes/include-files.ts'
import {rewriteText} from '../../src/publish/dialects/lines/rewrite-text.ts'
import {readMatter} from '../../src/publish/dialects/read-matter.ts'
import {readArticle} from '../../src/publish/edition/read-article.ts'
import {toEdition} from '../../src/publish/edition/to-edition.ts'
import {parseMarkdown} from '../../src/publish/markdown/parse-markdown.ts'
import {stringifyHtml} from '../../src/publish/markdown/stringify.ts'
import {labelsFor} from '../../src/templates/book-labels.ts'
import {nearestOf} from '../../src/text/likeness/nearest-of.ts'
import {articles} from '../pathological/inputs.ts'
import {publishDocs} from './docs-folder.ts'

function read(value: string, chapters: ReadonlyMap<string, string> = new Map()) {
  const options = {name: '01-a', labels: labelsFor('en'), language: 'en', chapters}
  return readArticle({name: '01-a.md', value}, options)
}

/** Calls of a function while something runs, as V8 counts them: no clock. */
async function countCalls(file: string, name: string, run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: false})
  run()
  const {result} = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result
    .filter(({url}) => url.endsWith(file))
    .flatMap(({functions}) => functions)
    .filter(({functionName}) => functionName === name)
    .reduce((sum, {ranges}) => sum + (ranges[0]?.count ?? 0), 0)
}

for (const name of [
  'comments',
  'CDATA',
  'instructions',
  'declarations',
  'titles in brackets',
  'links in brackets',
  'code of all lengths',
  '*'
]) {
  test(`bounds: a paragraph of ${name} is read a few times, not once for each sign`, async function () {
    const value = articles[name]!(20_000)
    const steps = await countCalls('create-tokenizer.js', 'consume', () => parseMarkdown(value))
    assert.ok(steps > 0, 'steps are counted')
    assert.ok(steps < 40 * value.length, `${steps} steps for ${value.length} characters`)
  })
}

/** Elements of arrays that are moved by taking out or putting in something before them. */
function countMoved(run: () => void): number {
  const {splice} = Array.prototype
  let moved = 0
  Array.prototype.splice = function (start: number, count: number, ...items: unknown[]) {
    moved += this.length - start
    return splice.call(this, start, count, ...items)
  }
  try {
    run()
  } finally {
    Array.prototype.splice = splice
  }
  return moved
}

for (const name of ['CDATA', 'open destinations', 'comments', '![']) {
  test(`bounds: of a paragraph of ${name} nothing is taken out piece by piece`, function () {
    const value = articles[name]!(40_000)
    const moved = countMoved(() => parseMarkdown(value))
    assert.ok(moved < 20 * value.length, `${moved} events moved for ${value.length} characters`)
  })
}

test('bounds: of pictures in pictures the words are kept a few times, not once for each', function () {
  const value = articles['pictures in pictures']!(20_000)
  let words = 0
  visit(parseMarkdown(value), 'image', function ({alt}) {
    words += alt?.length ?? 0
  })
  assert.ok(words > 0 && words < 40 * value.length, `${words} for ${value.length} characters`)
})

test('bounds: a picture in a picture in a link is one', function () {
  const pictures: string[] = []
  visit(parseMarkdown('[![a ![b ![c](d.png)](e.png)](f.png)](g.md)'), 'image', function ({alt}) {
    pictures.push(alt!)
  })
  assert.deepEqual(pictures, ['a b c'])
})

test('bounds: emphasis in emphasis without end is text', function () {
  const {body} = read('# T\n\n' + '*'.repeat(5000) + 'a' + '*'.repeat(5000))
  assert.equal(stringifyHtml(body).match(/\*/g)?.length, 10_000)
})

test('bounds: elements in elements without end are text', function () {
  const {body, messages} = read('# T\n\n' + '<u>'.repeat(3000) + 'a' + '</u>'.repeat(3000))
  assert.equal(stringifyHtml(body).match(/<u>/g)?.length, 100)
  assert.equal(messages.length > 0, true)
})

for (const [name, value, line] of [
  [
    'lists by indentation',
    Array.from({length: 300}, (_, n) => '  '.repeat(n) + '- a').join('\n'),
    101
  ],
  ['quotations', '> '.repeat(300) + 'a', 1],
  ['notes', Array.from({length: 300}, (_, n) => `[^${n}]: `).join(''), 1]
] as const) {
  test(`bounds: ${name} a hundred deep are refused at their place`, function () {
    const {edition, messages} = toEdition({files: [{name: '01-a.md', value}]})
    assert.equal(edition, undefined)
    assert.deepEqual(
      messages.map((message) => [message.ruleId, message.fatal, message.line]),
      [['nested-too-deep', true, line]]
    )
  })
}

for (const [name, value] of [
  ['a ruler', 'a\n\n' + '- '.repeat(101) + '\n'],
  ['signs in code', '```\n' + '> '.repeat(120) + '\n```\n'],
  ['signs in a paragraph that is set in', 'a\n' + ' '.repeat(120) + '- b\n']
] as const) {
  test(`bounds: ${name} is not deep`, function () {
    assert.deepEqual(toEdition({files: [{name: '01-a.md', value}]}).messages, [])
  })
}

test('bounds: cells that rows lack are filled in up to a bound', function () {
  const table = (n: number) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|b|\n'.repeat(n)}`
  const few = read('# T\n\n' + table(20))
  assert.equal(stringifyHtml(few.body).match(/<t[dh]\b/g)?.length, 20 * 21)
  const many = read('# T\n\n' + table(300))
  assert.ok(stringifyHtml(many.body).match(/<t[dh]\b/g)!.length < 1000)
  assert.deepEqual(
    many.messages.map(({ruleId}) => ruleId),
    ['too-much']
  )
})

test('bounds: references write an address so often and no more', function () {
  const address = `https://example.org/${'x'.repeat(10_000)}`
  const {body, messages} = read(`# T\n\n[a]: ${address}\n\n${'[a] '.repeat(1000)}`)
  const markup = stringifyHtml(body)
  assert.ok(markup.length < 2_000_000, `${markup.length}`)
  assert.equal(body.flatMap((node) => ('children' in node ? node.children : [])).length > 0, true)
  assert.deepEqual(
    messages.map(({ruleId, line}) => [ruleId, line]),
    [['too-much', 5]]
  )
})

test('bounds: what is nearest to a wrong link is not looked for among all chapters', async function () {
  const names = Array.from({length: 2000}, (_, n) => `${n}-the-chapter-of-${n * 7}.md`)
  const find = nearestOf(names)
  assert.equal(find('1400-the-chaptr-of-9800.md'), '1400-the-chapter-of-9800.md')
  const compared = await countCalls('nearest.ts', 'countSlips', () => find('9-the-chaptr-of-63.md'))
  assert.ok(compared <= 16, `${compared}`)
})

test('links lead to chapters with names that are not ASCII', function () {
  const chapters = new Map([['02-第二章.md', '02-page.html']])
  for (const address of [
    '02-第二章.md',
    '02-%E7%AC%AC%E4%BA%8C%E7%AB%A0.md',
    './02-第二章.md#p3'
  ]) {
    const {body, messages} = read(`# T\n\n[下一章](${address})\n`, chapters)
    assert.deepEqual(messages, [])
    assert.match(stringifyHtml(body), /href="02-page\.html(?:#p3)?"/)
  }
})

test('bounds: files in files bring so much into a text and no more', function () {
  const files = 'abcdefgh'
  const lines: number[] = []
  const {lines: included, brought} = includeFiles([{text: '{{#include a.md}}', number: 7}], {
    path: 'index.md',
    dialect: {
      include(path) {
        const next = files[files.indexOf(path[0]!) + 1]
        return next ? `{{#include ${next}.md}}\n`.repeat(9) : 'boom '.repeat(20)
      }
    },
    onMissing: assert.fail,
    onTooMuch: (_, line) => lines.push(line)
  })
  const size = included.reduce((sum, {text}) => sum + text.length, 0)
  assert.ok(size > 100_000 && size <= brought && brought <= 1_000_000, `${size}, ${brought}`)
  assert.equal(new Set(lines).size, 1)
  assert.equal(lines[0], 7)
})

test('bounds: files bring so much into all texts of a book and no more', async function () {
  const texts = Array.from({length: 12}, (_, at) => `${at + 10}.md`)
  const published = await publishDocs({
    'SUMMARY.md': texts.map((path) => `- [T](${path})\n`).join(''),
    'big.txt': 'x'.repeat(999_000),
    ...Object.fromEntries(
      texts.map((path) => [path, `# ${path}\n\n~~~text\n{{#include big.txt}}\n~~~\n`])
    )
  })
  assert.deepEqual(
    published.messages.map(({reason, file, note}) => [reason, file, note]),
    [
      [
        'Unexpected `big.txt` here, files bring more than ten million characters into this book; it is left out',
        '20.md',
        '2 times in this book, here first.'
      ]
    ]
  )
  const pages = published.files.filter(({path}) => /^html\/\d/.test(path))
  assert.deepEqual(
    pages.map(({value}) => value.length > 900_000),
    texts.map((_, at) => at < 10)
  )
})

test('bounds: a file that a text asks for again and again is read once', function () {
  const value = '{{#include a.rs:2}} and {{#include a.rs:1}}\n\n{{#include a.rs:b}}\n'.repeat(50)
  const asked: string[] = []
  const {lines} = rewriteText(
    value,
    readMatter(value),
    {path: 'a.md', name: 'a.md', value},
    {
      dialect: {
        tool: 'mdbook',
        hasDollarMath: false,
        hideLines: new Map(),
        marks: new Set(),
        hasWikilinks: false,
        hasExpressions: false,
        substitutions: new Map(),
        include(path) {
          asked.push(path)
          return 'one\ntwo\n// ANCHOR: b\nthree\n// ANCHOR_END: b\n'
        }
      },
      tally: {add: assert.fail}
    }
  )
  assert.deepEqual(asked, ['a.rs'])
  assert.deepEqual(
    lines.slice(0, 4).map(({text}) => text),
    ['two and one', '', 'three', 'two and one']
  )
})

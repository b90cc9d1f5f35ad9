import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {parseAround} from '../../src/publish/markdown/parse-around.ts'
import {parseMarkdown} from '../../src/publish/markdown/parse-markdown.ts'
import {plainLine} from '../../src/publish/markdown/plain-line.ts'
import {toolsUnsafe} from '../../src/publish/markdown/tools-unsafe.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()
const parse = (value: string): Root => parser.parse(value)

/** The tree, and how many characters the parser had to read for it. */
function read(value: string) {
  let characters = 0
  const tree = parseAround(value, function (rest) {
    characters += rest.length
    return parse(rest)
  })
  return {tree, characters}
}

const plain = fc.constantFrom(
  '字',
  '河边的早晨，雾很大。',
  'He said: no.',
  'It rained, as “ever”.',
  'Ok!'
)
const signs = fc.constantFrom(
  ...[
    '# a',
    '- a',
    '- a\n\n  b',
    '> a\nb',
    'a [b]',
    '[b]: c',
    '    code',
    '1. a',
    '---',
    'a\n===',
    ''
  ],
  ...[
    '*a*',
    '<div>',
    '</div>',
    'a\\',
    'a  \nb',
    '<b>x</b>',
    '|a|\n|-|',
    ' a',
    '~~~\n',
    '<!--',
    '-->',
    '&amp;'
  ]
)
const stretch = fc.array(plain, {minLength: 9, maxLength: 14}).map((list) => list.join('\n\n'))
const text = fc
  .array(fc.oneof({weight: 2, arbitrary: stretch}, signs), {maxLength: 12})
  .map((list) => list.join('\n\n') + '\n')

test('Markdown is the same tree, whether the parser sees its plain paragraphs or not', function () {
  fc.assert(
    fc.property(text, fc.boolean(), function (body, hasMatter) {
      const value = hasMatter ? `---\ntitle: |\n  a\n\n字\n---\n\n${body}` : body
      assert.deepEqual(read(value).tree, parse(value))
    })
  )
})

test('a text of plain lines alone is the same tree, and no parser sees it', function () {
  const plainest = plain.filter((words) => !words.includes(':'))
  const block = fc
    .tuple(fc.constantFrom('', '', '# ', '### ', '###### '), plainest)
    .map(([sign, words]) => sign + words)
  const matter = fc.constantFrom('', '---\ntitle: "a: b"\n---\n\n', '---\na: 1\nb: "字"\n---\n\n')
  const blocks = fc.array(block, {minLength: 1, maxLength: 14})
  fc.assert(
    fc.property(matter, blocks, function (front, list) {
      const value = `${front}${list.join('\n\n')}\n`
      const {tree, characters} = read(value)
      assert.deepEqual(tree, parse(value))
      assert.equal(characters, 0)
    })
  )
})

test('a text that is nearly plain is the same tree', function () {
  const rest = fc.constantFrom(
    ...[
      '',
      '\n',
      '\n\n',
      ' ',
      '字\n字\n',
      '# \n',
      '# a #\n',
      '#a\n',
      'a\n---\n',
      '---\n',
      '---\n\n'
    ],
    ...[
      '---\na: b\n',
      '---\na: b\n---\n',
      '---\na: b\n---\n\n',
      '---\na\n---\n\n',
      '----\na: b\n---\n\n'
    ],
    ...[
      '---\na: b\n\n---\n\n',
      '字 \n\n',
      '字\n\n',
      '\r\n',
      '1. a\n\n',
      '字\u2028字\n\n',
      '- a\n\n'
    ]
  )
  fc.assert(
    fc.property(rest, fc.array(plain, {maxLength: 3}), rest, function (front, list, back) {
      const value = `${front}${list.join('\n\n')}${back}`
      assert.deepEqual(read(value).tree, parse(value))
    }),
    {numRuns: 1000}
  )
})

test('the parser reads little of a text of many short paragraphs', function () {
  const value = `# A title\n\n${'字\n\n'.repeat(20_000)}- a list\n`
  const {tree, characters} = read(value)
  assert.equal(tree.children.length, 20_002)
  assert.ok(characters < 100, `${characters} characters`)
  assert.deepEqual(parseMarkdown(value).children.at(-1)!.position!.start.line, 40_003)
})

test('a line that is written as it is would have been written so with every sign looked for', function () {
  const letters = [
    ...'aé字ｗ1 ,;?!\'"()“”‘’「」、，。：—·-.',
    'www.',
    'export',
    'import',
    '...',
    ':',
    '\u0301'
  ]
  const writer = unified().use(remarkStringify, {unsafe: toolsUnsafe}).freeze()
  const isPlain = new RegExp(`^${plainLine.source}$`, 'u')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), {maxLength: 8}), function (list) {
      const value = list.join('')
      if (!isPlain.test(value)) return
      const children = [{type: 'text' as const, value}]
      const written = writer.stringify({type: 'root', children: [{type: 'paragraph', children}]})
      assert.equal(written, `${value}\n`)
    }),
    {numRuns: 2000}
  )
})

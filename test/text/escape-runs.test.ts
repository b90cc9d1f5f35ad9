import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {parseMarkdown} from '../../src/publish/markdown/parse-markdown.ts'

const piece = fc.constantFrom(
  '\\[',
  '\\*',
  '\\\\',
  '\\`',
  '\\a',
  '\\\n',
  '\\',
  '[',
  ']',
  '](x)',
  '*',
  '_',
  '`',
  'a',
  '字',
  ' ',
  '\n',
  '\n\n',
  '> ',
  '&amp;'
)

test('law: escapes in a row are read as the parser reads each', function () {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 16}), function (pieces) {
      const value = pieces.join('')
      // What CommonMark alone says; it leaves `*` beside Chinese to an extension.
      fc.pre(!/[*_]/.test(value) || !value.includes('字'))
      assert.deepEqual(
        JSON.parse(JSON.stringify(parseMarkdown(value))),
        JSON.parse(JSON.stringify(fromMarkdown(value)))
      )
    }),
    {numRuns: 1000}
  )
})

test('a hundred thousand escapes are one text', function () {
  const {children} = parseMarkdown(`${'\\['.repeat(100_000)}\\a`)
  assert.equal(children.length, 1)
  const [paragraph] = children
  assert.ok(paragraph?.type === 'paragraph' && paragraph.children.length === 1)
  const [text] = paragraph.children
  assert.ok(text?.type === 'text')
  assert.equal(text.value, `${'['.repeat(100_000)}\\a`)
  assert.equal(text.position?.end.offset, 200_002)
})

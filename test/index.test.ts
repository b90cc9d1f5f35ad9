import assert from 'node:assert/strict'
import test from 'node:test'
import type {Paragraph, Root} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {collateParse} from '../src/index.ts'

const page = `THE KEEPER OF THE BELL

By Ada Quill

    The ferryman slept until the bell rang twice, and no-
body hurried him, for the river had all the time there
was. When the ice went out in spring the whole town came
to see it go, and the children kept count of the ﬂoes.
`

test('index: the public names', async function () {
  assert.deepEqual(Object.keys(await import('../src/index.ts')).sort(), [
    'balance',
    'buildBook',
    'collate',
    'collateBook',
    'collateParse',
    'docs',
    'publishBook',
    'publishEpub',
    'publishHtml',
    'publishMarkdown',
    'readSource',
    'toEdition',
    'toYaml',
    'trace',
    'verify'
  ])
})

test('collateParse: the example of its documentation', async function () {
  const page = 'The ferry goes on Mon-\nday, and the ferryman\nrests on Tuesday.\n'
  const file = await unified().use(collateParse).use(remarkStringify).process(page)
  assert.equal(String(file), 'The ferry goes on Monday, and the ferryman rests on Tuesday.\n')
  assert.deepEqual(
    file.data.ledger?.map(({kind, rule, text}) => [kind, rule, text]),
    [['dropped', 'line-break-hyphen', '-']]
  )
})

test('collateParse: articles in order, with what each node is', function () {
  const tree = unified().use(collateParse).parse(page)
  assert.deepEqual(
    tree.children.map((node) => [node.type, (node as Paragraph).data?.role]),
    [
      ['heading', 'title'],
      ['paragraph', 'byline'],
      ['paragraph', 'paragraph']
    ]
  )
  assert.equal((tree.children[1] as Paragraph).data?.author, 'Ada Quill')
  assert.deepEqual(tree.position?.start, {line: 1, column: 1, offset: 0})
})

test('collateParse: every text node has the place of its characters', function () {
  const tree: Root = unified().use(collateParse).parse(page)
  const pieces: [string, string][] = []
  visit(tree, 'text', function (node) {
    if (!('position' in node) || !node.position) return
    const {start, end} = node.position
    pieces.push([node.value, page.slice(start.offset, end.offset)])
  })
  const different = pieces.filter(([value, printed]) => value !== printed)
  assert.deepEqual(different, [['fl', 'ﬂ']])
  assert.equal(pieces.length, 8)
})

test('collateParse: bytes are decoded, doubts are messages', async function () {
  const bytes = new Uint8Array([0xba, 0xd3, 0xb1, 0xdf, 0xb5, 0xc4, 0xca, 0xd0, 0xb3, 0xa1])
  const file = new VFile({value: bytes, path: 'a.txt'})
  const tree = unified().use(collateParse, {encoding: 'gb18030'}).parse(file)
  assert.equal(unified().use(remarkStringify).stringify(tree), '# 河边的市场\n')
  const empty = new VFile({value: new Uint8Array(), path: 'b.txt'})
  assert.deepEqual(unified().use(collateParse).parse(empty).children, [])
  assert.match(String(empty.messages[0]), /^b\.txt:1:1: .*the file is empty/)
  assert.equal(empty.messages[0]?.fatal, true)
})

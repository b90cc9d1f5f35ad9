import assert from 'node:assert/strict'
import test from 'node:test'
import {readDropped} from '../../src/app/work/read-dropped.ts'

const text = new TextEncoder().encode('The ferry waits.\n')
const drop = (...paths: string[]) => readDropped(paths.map((path) => ({path, bytes: text})))

test('dropped: the texts of a folder in natural order, its book.yaml and images', function () {
  const found = drop(
    'gazette/page10.txt',
    'gazette/book.yaml',
    'gazette/page2.txt',
    'gazette/images/map.png',
    'gazette/notes/other.txt',
    'gazette/.hidden.txt'
  )
  assert.ok(found.kind === 'pages')
  const {name, files, book, images} = found.input
  assert.equal(name, 'gazette')
  assert.deepEqual(
    files.map(({path}) => path),
    ['gazette/page2.txt', 'gazette/page10.txt']
  )
  assert.equal(book?.path, 'gazette/book.yaml')
  assert.deepEqual(
    images.map(({path}) => path),
    ['images/map.png']
  )
})

test('dropped: pages below a METS, and a file by whatever name', function () {
  const issue = drop('issue/1912-mets.xml', 'issue/alto/0002.xml', 'issue/alto/0001.xml')
  assert.ok(issue.kind === 'pages')
  assert.deepEqual(
    issue.input.files.map(({path}) => path),
    ['issue/alto/0001.xml', 'issue/alto/0002.xml']
  )
  assert.equal(issue.input.mets?.path, 'issue/1912-mets.xml')
  const one = drop('Sample of May.dat')
  assert.ok(one.kind === 'pages' && one.input.name === 'Sample of May')
})

test('dropped: a docs folder, one that a build wrote, and no book within a book', function () {
  const docs = drop(
    'docs/index.md',
    'docs/rota.txt',
    'docs/deep/b.md',
    'docs/deep/a.md',
    'docs/node_modules/x/readme.md',
    'docs/out/.collate.json',
    'docs/out/markdown/01-a.md'
  )
  assert.ok(docs.kind === 'markdown' && docs.folder.tree)
  assert.deepEqual(docs.folder.tree.paths, ['deep/a.md', 'deep/b.md', 'index.md', 'rota.txt'])
  const built = drop('markdown/01-a.md', 'markdown/02-b.md', 'markdown/index.md')
  assert.ok(built.kind === 'markdown' && !built.folder.tree)
  assert.deepEqual(
    built.folder.files.map(({name}) => name),
    ['01-a.md', '02-b.md']
  )
})

test('dropped: nothing, a folder without texts, and more than there is room for', function () {
  const said = (found: ReturnType<typeof drop>) =>
    found.kind === 'nothing' ? found.messages.map(({reason}) => reason).join() : found.kind
  assert.match(said(drop()), /a book of nothing/)
  assert.match(said(drop('a/b.jpg', 'a/c.jpg')), /there is no \.txt file in it/)
  const large = {path: 'a.txt', bytes: new Uint8Array(20_000_001)}
  assert.match(said(readDropped([large])), /more than the 20 MB/)
})

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import promises, {appendFile, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import test from 'node:test'
import {findCorrections} from '../../src/publish/guard/find-corrections.ts'
import {isIntact} from '../../src/publish/guard/is-intact.ts'
import {manifestName} from '../../src/publish/guard/manifest-name.ts'
import {writeOutput} from '../../src/publish/output/write-output.ts'
import {list, place} from '../cli/run.ts'

const files = [
  {path: 'markdown/01-a.md', value: '---\ntitle: "a"\n---\n\n# a\n\nThe ferry waits.\n'},
  {path: 'markdown/02-b.md', value: '---\ntitle: "b"\n---\n\n# b\n\nThe bell rings.\n'},
  {path: 'book.epub', value: 'x'}
]

const head = '---\ntitle: "a"\n---\n'

test('guard: Markdown that somebody corrected is not written over, and is named', async function (t) {
  const root = await place(t)
  const out = join(root, 'out')
  assert.equal(await writeOutput(out, files), undefined)
  assert.equal(await writeOutput(out, files), undefined)
  const path = join(out, 'markdown/02-b.md')
  await appendFile(path, '\nTwice.\n')
  const edited = await readFile(path, 'utf8')
  const message = await writeOutput(out, files)
  assert.equal(message?.ruleId, 'corrected-markdown')
  assert.equal(message.fatal, true)
  assert.match(message.note!, /`.*out\/markdown\/02-b\.md`\.\n/)
  assert.match(message.note!, /collate publish .*collate adopt .*--replace/)
  assert.equal(await readFile(path, 'utf8'), edited)
  // What comes out the same is not lost.
  assert.equal(await writeOutput(out, [files[0]!, {...files[1]!, value: edited}]), undefined)
  await writeOutput(out, files)
  // So is a file that somebody put there, and one that changed in nothing but its line ends is not.
  await writeFile(path, files[1]!.value.replaceAll('\n', '\r\n'))
  assert.equal(await writeOutput(out, files), undefined)
  await writeFile(join(out, 'markdown/03-c.md'), `${head}\n# c\n`)
  assert.match((await writeOutput(out, files))!.note!, /03-c\.md/)
})

test('guard: what is replaced is kept, and stays through the next outputs', async function (t) {
  const out = join(await place(t), 'out')
  await writeOutput(out, files)
  const path = join(out, 'markdown/01-a.md')
  for (const word of ['first', 'second']) {
    await appendFile(path, `${word}\n`)
    assert.equal(await writeOutput(out, files, {isReplacing: true}), undefined)
    assert.equal(await readFile(path, 'utf8'), files[0]!.value)
    assert.equal(await writeOutput(out, files), undefined)
  }
  const kept = await Promise.all(
    ['01-a.md', '01-a.2.md'].map((name) => readFile(join(out, 'markdown.before', name), 'utf8'))
  )
  assert.deepEqual(
    kept,
    ['first', 'second'].map((word) => `${files[0]!.value}${word}\n`)
  )
  assert.equal((await list(join(out, 'markdown.before'))).length, 2)
})

test('guard: on a disk without links all that is kept is copied, and nothing over another file', async function (t) {
  const out = join(await place(t), 'out')
  await writeOutput(out, files)
  const path = join(out, 'markdown/01-a.md')
  t.mock.method(promises, 'link', () =>
    Promise.reject(Object.assign(new Error('no links'), {code: 'EPERM'}))
  )
  syncBuiltinESMExports()
  try {
    for (const word of ['first', 'second']) {
      await appendFile(path, `${word}\n`)
      assert.equal(await writeOutput(out, files, {isReplacing: true}), undefined)
    }
    assert.equal(await writeOutput(out, files), undefined)
  } finally {
    t.mock.restoreAll()
    syncBuiltinESMExports()
  }
  const kept = await Promise.all(
    ['01-a.md', '01-a.2.md'].map((name) => readFile(join(out, 'markdown.before', name), 'utf8'))
  )
  assert.deepEqual(
    kept,
    ['first', 'second'].map((word) => `${files[0]!.value}${word}\n`)
  )
})

test('guard: Markdown that is as it was keeps its times', async function (t) {
  const out = join(await place(t), 'out')
  await writeOutput(out, files)
  const times = () =>
    Promise.all(
      ['markdown/01-a.md', 'markdown/02-b.md'].map(
        async (path) => (await stat(join(out, path), {bigint: true})).mtimeNs
      )
    )
  const before = await times()
  await writeOutput(out, [files[0]!, {...files[1]!, value: `${files[1]!.value}\nMore.\n`}])
  const after = await times()
  assert.equal(after[0], before[0])
  assert.notEqual(after[1], before[1])
})

test('guard: where there is no manifest, the proof of the book tells', async function (t) {
  const {hashMarkdown} = await import('../../src/publish/edition/book-file.ts')
  const articles = files.slice(0, 2).map(({path, value}) => ({name: path.slice(9), value}))
  const book = `title: "x"\nproof:\n  sources: []\n  dropped: 0\n  changed: 0\n  markdown: "${hashMarkdown(articles)}"\n`
  const {bookFileHeader} = await import('../../src/publish/edition/book-file.ts')
  const out = join(await place(t), 'out')
  const all = [...files, {path: 'markdown/book.yaml', value: bookFileHeader + book}]
  const next = [...files.slice(0, 1), {path: 'markdown/02-b.md', value: `${head}\n# other\n`}]
  const clone = async function () {
    await rm(out, {recursive: true, force: true})
    await writeOutput(out, all)
    await rm(join(out, '.collate.json'))
    await rm(join(out, 'book.epub'))
  }
  await clone()
  assert.equal(await writeOutput(out, next), undefined)
  await clone()
  await appendFile(join(out, 'markdown/01-a.md'), 'More.\n')
  assert.equal((await writeOutput(out, next))?.ruleId, 'corrected-markdown')
  // A manifest of another build says nothing of what a pull has brought.
  await writeFile(join(out, 'markdown/01-a.md'), files[0]!.value)
  await writeFile(
    join(out, '.collate.json'),
    JSON.stringify({madeBy: 'collate', files: {'markdown/01-a.md': '0'.repeat(64)}})
  )
  assert.equal(await writeOutput(out, next), undefined)
})

test('guard: a `book.yaml` beside the Markdown that somebody has corrected in a clone stays', async function (t) {
  const {bookFile} = await import('../../src/publish/edition/book-file.ts')
  const articles = files.slice(0, 2).map(({path, value}) => ({name: path.slice(9), value}))
  const proof = {sources: [], dropped: 0, changed: 0}
  const {name, value} = bookFile({title: 'Gates', language: 'en'}, proof, articles)
  const all = [...files, {path: `markdown/${name}`, value}]
  const next = all.map((file) =>
    file.path.endsWith('book.yaml') ? {...file, value: '# b\n'} : file
  )
  const book = join(await place(t), 'out/markdown/book.yaml')
  const out = join(book, '../..')
  await writeOutput(out, all)
  for (const path of ['.collate.json', 'book.epub']) await rm(join(out, path))
  // A checkout may change the line ends.
  await writeFile(book, value.replaceAll('\n', '\r\n'))
  assert.deepEqual(await findCorrections(out), [])
  for (const corrected of [value.replace('Gates', 'Weirs'), value.replace('"Gates"', '"Gates')]) {
    await writeFile(book, corrected)
    assert.match((await writeOutput(out, next))!.note!, /book\.yaml/)
    assert.equal(await readFile(book, 'utf8'), corrected)
  }
})

test('guard: the sources of a site are guarded as a whole', async function (t) {
  const out = join(await place(t), 'site')
  const site = [
    {path: 'mkdocs.yml', value: 'site_name: x\n'},
    {path: 'docs/01-a.md', value: '# a\n'}
  ]
  await mkdir(out)
  await writeOutput(out, site)
  assert.equal(await writeOutput(out, site), undefined)
  await appendFile(join(out, 'mkdocs.yml'), 'theme: material\n')
  const message = await writeOutput(out, site)
  assert.match(message!.note!, /mkdocs\.yml`\.\nMove them elsewhere/)
})

const isPosix = process.platform !== 'win32'

test('guard: a pipe in the place of what was written is waited for nowhere', {
  skip: !isPosix
}, async function (t) {
  const out = join(await place(t), 'out')
  await writeOutput(out, files)
  assert.equal(await isIntact(out, files.length), true)
  await rm(join(out, 'book.epub'))
  execFileSync('mkfifo', [join(out, 'book.epub')])
  assert.equal(await isIntact(out, files.length), false)
  await rm(join(out, manifestName))
  execFileSync('mkfifo', [join(out, manifestName)])
  assert.equal(await isIntact(out, files.length), false)
  assert.match((await writeOutput(out, files))?.reason ?? '', /files that Collate did not make/)
})

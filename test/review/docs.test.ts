import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {verifyDocs} from '../../src/review/docs/verify-docs.ts'
import {digest} from '../../src/source/index.ts'
import {publishDocs} from '../publish/docs-folder.ts'

const folder = {
  'SUMMARY.md': '- [Low water](low.md)\n- [High water](deep/high.md)\n',
  'low.md':
    '---\nauthor: Ada Quill\n---\n\n# Low water\n\n> [!NOTE]\n> Read it at `*noon*`, at 5 * 3 or $x_1^2$.[^1]\n\n:::tip Twice\nThe second reading counts.\n:::\n\n```rust\n# use a::b;\nlet a_b = 2 * c; // {.kept}\n```\n\n[^1]: By nobody.\n',
  'deep/high.md':
    'Words without a headline, ~~old~~ and new :tada:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
}

async function write() {
  const {files} = await publishDocs(folder)
  return new Map(
    files.map(({path, value}): [string, Uint8Array] => [
      path,
      typeof value === 'string' ? strToU8(value) : value
    ])
  )
}

type Files = Awaited<ReturnType<typeof write>>

const prove = (files: Files, given?: Readonly<Record<string, string>>) =>
  verifyDocs({
    files,
    dir: 'out',
    folder: given && new Map(Object.entries(given).map(([path, text]) => [path, strToU8(text)]))
  })

/** A book with other characters in a file of it, or of its EPUB. */
function spoil(files: Files, path: string, from: string, to: string): Files {
  const spoiled = new Map(files)
  const change = (bytes: Uint8Array): Uint8Array => {
    const text = strFromU8(bytes)
    assert.ok(text.includes(from), `${path} lacks ${from}`)
    return strToU8(text.replace(from, () => to))
  }
  const [epub, inner] = path.split('.epub/')
  if (inner === undefined) spoiled.set(path, change(files.get(path)!))
  else {
    const all = unzipSync(files.get(`${epub}.epub`)!)
    spoiled.set(`${epub}.epub`, zipSync({...all, [inner]: change(all[inner]!)}))
  }
  return spoiled
}

test('a book from a docs folder is proven from its files, with the folder or without', async function () {
  const files = await write()
  const {isProven, findings, figures} = await prove(files)
  assert.deepEqual(
    findings.map(({reason}) => reason),
    []
  )
  assert.ok(isProven)
  assert.equal(figures.chapters, 2)
  assert.equal((await prove(files, {...folder, 'other.md': 'x'})).figures.leftOut, 1)
})

test('one character that is spoiled anywhere is found', async function () {
  const files = await write()
  const spoiled = [
    ['html/low.html', '*noon*', 'noon'],
    ['html/low.html', '5 * 3', '5 3'],
    ['html/low.html', 'By nobody', 'By nobodv'],
    ['html/low.html', '{.kept}', ''],
    ['html/low.html', 'Ada Quill</', 'Ada Quil</'],
    ['html/low.html', '<h1 id="title">Low', '<h1 id="title">How'],
    ['html/deep-high.html', '🎉</p>', '🎊</p>'],
    ['html/deep-high.html', '<del>old', '<del>odd'],
    ['html/book.html', 'second reading', 'second readinq'],
    ['html/index.html', '>High water<', '>High wader<'],
    ['manual.epub/EPUB/text/low.xhtml', 'second', 'secomd'],
    ['manual.epub/EPUB/text/low.xhtml', '<mi>x</mi>', '<mi>y</mi>'],
    ['manual.epub/EPUB/nav.xhtml', '>High water<', '>High waters<'],
    ['manual.epub/EPUB/toc.ncx', '>High water<', '>Low water<'],
    ['markdown/deep/high.md', 'Words', 'Woods']
  ] as const
  for (const [path, from, to] of spoiled) {
    const {isProven} = await prove(spoil(files, path, from, to))
    assert.ok(!isProven, `${path}: ${from} → ${to} is not found`)
  }
})

test('a chapter that is nowhere, a text that is another, and other bytes are found', async function () {
  const files = await write()
  const without = new Map(files)
  without.delete('html/deep-high.html')
  assert.ok((await prove(without)).findings.some(({ruleId}) => ruleId === 'missing-file'))
  const more = new Map(files).set('markdown/third.md', strToU8('# Third\n'))
  assert.ok((await prove(more)).findings.some(({ruleId}) => ruleId === 'missing-text'))
  const changed = await prove(files, {...folder, 'low.md': `${folder['low.md']}\nMore.\n`})
  assert.deepEqual(
    changed.findings.map(({ruleId}) => ruleId),
    ['changed-source']
  )
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, digest(bytes)]))
  const made = new Map(files).set(
    '.collate.json',
    strToU8(JSON.stringify({madeBy: 'collate', files: hashes}))
  )
  assert.ok((await prove(made)).isProven)
  const styled = spoil(made, 'html/style.css', '{', '{ ')
  assert.deepEqual(
    (await prove(styled)).findings.map(({ruleId}) => ruleId),
    ['altered-file']
  )
})

test('verify: lines that a site hides are those of the book, not of an example in it', async function () {
  const {files} = await publishDocs({
    'examples/small/book.toml': '[book]\ntitle = "Small"\n',
    'guide/book.toml': '[book]\ntitle = "Gauges"\n\n[output.html.code.hidelines]\npython = "~"\n',
    'guide/src/SUMMARY.md': '- [Low](low.md)\n',
    'guide/src/low.md': '# Low\n\n```python\n~import gauge\ngauge.read()\n```\n'
  })
  const written = new Map(
    files.map(({path, value}): [string, Uint8Array] => [
      path,
      typeof value === 'string' ? strToU8(value) : value
    ])
  )
  assert.deepEqual((await prove(written)).findings.map(String), [])
})

import assert from 'node:assert/strict'
import {appendFile, cp, mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {list, place, run} from './run.ts'

const text = `河边的市场

今天早上我们去了河边的老市场。卖菜的大娘说，昨夜下了一场雨，水涨了三尺。

老船工的话

船工说，水再涨一尺，他就不过河了。我们听了都不说话。
`

/** A book that was built. */
async function build(t: TestContext): Promise<{folder: string; out: string; markdown: string}> {
  const folder = await place(t)
  const input = join(folder, 'market')
  await mkdir(input)
  await writeFile(join(input, 'page.txt'), text)
  await writeFile(join(input, 'book.yaml'), 'title: 市场\ndate: 2021-05-08\nsubjects: ["a: b"]\n')
  const out = join(folder, 'out')
  const {code, stderr} = await run(['build', input, '--out', out])
  assert.equal(code, 0, stderr)
  return {folder, out, markdown: join(out, 'markdown')}
}

async function contents(folder: string, without: RegExp): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const path of await list(folder)) {
    if (without.test(path) || !/\.\w+$/.test(path)) continue
    files.set(path, (await readFile(join(folder, path))).toString('base64'))
  }
  return files
}

test('publish: unchanged Markdown gives the bytes of the build', async function (t) {
  const {folder, out, markdown} = await build(t)
  const again = join(folder, 'again')
  const {code, stderr} = await run(['publish', markdown, '--out', again])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /^\d+ articles? in `/)
  const aside = /^(review|\.collate\.json)/
  assert.deepEqual(await contents(again, aside), await contents(out, aside))
  // The folder is complete: it can be moved, and published from there.
  await cp(join(again, 'markdown'), join(folder, 'repo'), {recursive: true})
  await rm(again, {recursive: true})
  await rm(out, {recursive: true})
  const moved = join(folder, 'moved')
  assert.equal((await run(['publish', join(folder, 'repo'), '--out', moved])).code, 0)
  assert.ok((await list(moved)).includes('market.epub'))
})

test('publish: a docs folder makes the same book wherever its Markdown lies', async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'gauges')
  await mkdir(join(docs, 'reading'), {recursive: true})
  await writeFile(join(docs, 'start.md'), '# Start\n\nSee [the board](reading/board.md).\n')
  await writeFile(join(docs, 'reading/board.md'), '# The board\n\nIt is white.\n')
  for (const bookYaml of ['', 'title: Gauges # ours\nchapters: [start.md, reading/board.md]']) {
    if (bookYaml) await writeFile(join(docs, 'book.yaml'), bookYaml)
    const out = join(folder, `out-${bookYaml.length}`)
    assert.equal((await run(['publish', docs, '--out', out])).code, 0)
    const kept = await readFile(join(out, 'markdown/book.yaml'), 'utf8')
    assert.ok(kept.startsWith(bookYaml), kept)
    const moved = join(folder, `moved-${bookYaml.length}`)
    await cp(join(out, 'markdown'), join(moved, 'elsewhere'), {recursive: true})
    const again = join(folder, `again-${bookYaml.length}`)
    assert.equal((await run(['publish', join(moved, 'elsewhere'), '--out', again])).code, 0)
    assert.ok((await list(again)).includes('gauges.epub'))
    assert.deepEqual(await contents(again, /^\.collate/), await contents(out, /^\.collate/))
  }
})

test('publish: a text of a docs folder in another encoding is read in that, with a warning', async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'docs')
  await mkdir(join(docs, '.vitepress'), {recursive: true})
  await writeFile(join(docs, '.vitepress/config.js'), '')
  await writeFile(join(docs, 'a.md'), '# A\n\n<<< ./gauge.txt\n')
  const latin = (text: string) => Buffer.from(text, 'latin1')
  await writeFile(
    join(docs, 'b.md'),
    latin('# Caf\xE9\n\nThe caf\xE9 of the gauge\x92s keeper is d\xE9j\xE0 open.\n')
  )
  await writeFile(join(docs, 'gauge.txt'), latin('d\xE9bit = 3, niveau \xE9lev\xE9\n'))
  const out = join(folder, 'out')
  const {code, stderr} = await run(['publish', docs, '--out', out])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /Unexpected windows-1252 in `[^`]*b\.md`, expected UTF-8/)
  assert.match(await readFile(join(out, 'markdown/b.md'), 'utf8'), /café of the gauge’s keeper/)
  assert.match(await readFile(join(out, 'html/a.html'), 'utf8'), /débit = 3, niveau élevé/)
  assert.equal((await run(['verify', out, docs])).code, 0)
})

test('init: a docs folder with a licence is one, and a folder of pages is none', async function (t) {
  const folder = await place(t)
  const docs = join(folder, 'docs')
  await mkdir(docs)
  await writeFile(join(docs, 'index.md'), '# Gauges\n')
  await writeFile(join(docs, 'LICENSE.txt'), 'Free to copy\n')
  assert.match((await run(['init', docs, '--out', '-'])).stdout, /chapters:\s+- file: "index\.md"/)
  await writeFile(join(docs, 'page.txt'), text)
  assert.match((await run(['init', docs, '--out', '-'])).stdout, /decisions:/)
  await writeFile(join(docs, 'mkdocs.yml'), 'site_name: Gauges\ndocs_dir: .\n')
  assert.match((await run(['init', docs, '--out', '-'])).stdout, /dialect: "mkdocs"/)
})

test('publish: in place, the review stays and what an editor added is taken', async function (t) {
  const {out, markdown} = await build(t)
  const before = await contents(out, /^$/)
  const same = await run(['publish', markdown, '--out', out])
  assert.equal(same.code, 0, same.stderr)
  assert.deepEqual(await contents(out, /^$/), before)
  await writeFile(join(markdown, '09-after.md'), '# 后记\r\n\r\n雨停了。\r\n')
  const {code, stderr} = await run(['publish', markdown, '--out', out])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /index\.md[\s\S]*made anew of the titles/)
  assert.match(await readFile(join(out, 'html/09-after.html'), 'utf8'), /雨停了。/)
  assert.match(await readFile(join(markdown, 'index.md'), 'utf8'), /\[后记\]\(09-after\.md\)/)
  const epub = unzipSync(await readFile(join(out, 'market.epub')))
  const colophon = strFromU8(epub['EPUB/text/colophon.xhtml']!)
  assert.match(colophon, /其后文字又经人工修订/)
  assert.match(colophon, /page\.txt/)
  await writeFile(join(markdown, 'letter.doc'), 'mine')
  const refused = await run(['publish', markdown, '--out', out])
  assert.equal(refused.code, 1)
  assert.match(refused.stderr, /it holds files that Collate did not make/)
})

test('publish: a slip is a message at its place, and costs no text', async function (t) {
  const {folder, markdown} = await build(t)
  await writeFile(
    join(markdown, '03-slips.md'),
    '---\ntitle: "open\nbyline: x\n---\n\n# Kept\n\nSee [x](03-slip.md), [y](javascript:1).\n\n<div>![r](https://example.org/a.png)\n'
  )
  await writeFile(join(markdown, '04-kind.md'), '---\ntitel: a\nkind: poem\n---\n\n# Kind\n')
  await writeFile(join(markdown, 'README.md'), '# No article\n')
  const args = ['publish', markdown, '--out', join(folder, 'again')]
  const {code, stdout} = await run([...args, '--json'])
  assert.equal(code, 0)
  const {messages} = JSON.parse(stdout)
  const said = messages.map(
    (message: {ruleId: string; file: string; place?: {start: {line: number; column: number}}}) =>
      [
        message.ruleId,
        message.file.replace(/^.*\//, ''),
        message.place && `${message.place.start.line}:${message.place.start.column}`
      ].join(' ')
  )
  assert.deepEqual(said, [
    'unexpected-file README.md ',
    'new-contents index.md ',
    'front-matter 03-slips.md 3:10',
    'unexpected-html 03-slips.md 10:1',
    'dropped-link 03-slips.md 8:5',
    'dropped-link 03-slips.md 8:22',
    'front-matter 04-kind.md 2:1',
    'front-matter 04-kind.md 3:1'
  ])
  const {stderr} = await run(args)
  assert.match(stderr, /did you mean `03-slips\.md`\?/)
  assert.match(stderr, /did you mean `title`\?/)
  assert.equal((await run([...args, '--strict'])).code, 1)
})

const failures: Record<string, {make: (markdown: string) => Promise<unknown>; says: RegExp}> = {
  'no folder': {
    make: (markdown) => rm(markdown, {recursive: true}),
    says: /Cannot find a folder/
  },
  'no Markdown': {
    make: async function (markdown) {
      await rm(markdown, {recursive: true})
      await mkdir(markdown)
    },
    says: /there is no chapter in it; expected Markdown files/
  },
  'a book.yaml with a slip': {
    make: (markdown) => appendFile(join(markdown, 'book.yaml'), 'writing: up\n'),
    says: /Unexpected `up` for `writing`, expected `horizontal` or `vertical`[\s\S]*book\.yaml:\d+:10/
  },
  'a file that is not UTF-8': {
    make: (markdown) => writeFile(join(markdown, '01-x.md'), Uint8Array.of(0x23, 0x20, 0xb9, 0xfa)),
    says: /01-x\.md`, it is not UTF-8/
  },
  'a link that leads out': {
    make: (markdown) => symlink('/etc/hostname', join(markdown, '05-link.md')),
    says: /it is a link that leads out of/
  }
}
for (const [name, {make, says}] of Object.entries(failures)) {
  test(`publish: ${name}`, async function (t) {
    const {folder, markdown} = await build(t)
    await make(markdown)
    const {code, stderr} = await run(['publish', markdown, '--out', join(folder, 'again')])
    assert.match(stderr, says)
    assert.equal(code, 1)
    assert.ok(!(await list(folder)).includes('again'))
  })
}

test('publish: images of the folder are copied and shown; a link out of it is refused', async function (t) {
  const {folder, out, markdown} = await build(t)
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
  await mkdir(join(markdown, 'images'))
  await writeFile(join(markdown, 'images/weir.svg'), svg)
  await appendFile(join(markdown, '01-he-bian-de-shi-chang.md'), '\n![堰](images/weir.svg)\n')
  const {code, stderr} = await run(['publish', markdown, '--out', out])
  assert.equal(code, 0, stderr)
  const files = await list(out)
  assert.ok(files.includes('markdown/images/weir.svg') && files.includes('html/images/weir.svg'))
  await appendFile(join(markdown, '01-he-bian-de-shi-chang.md'), '\n![堰](images/wier.svg)\n')
  const missing = await run(['publish', markdown, '--out', out])
  assert.equal(missing.code, 1)
  assert.match(
    missing.stderr,
    /01-he-bian-de-shi-chang\.md:\d+:1[\s\S]*did you mean `images\/weir\.svg`\?|did you mean/
  )
  await symlink('/etc/hostname', join(markdown, 'images/host.png'))
  const leads = await run(['publish', markdown, '--out', join(folder, 'again')])
  assert.equal(leads.code, 1)
  assert.match(leads.stderr, /host\.png`, it is a link that leads out of/)
})

test('publish: a source map stays with Markdown that is as it was', async function (t) {
  const out = join(await place(t), 'out')
  await run(['build', 'sources/ningxia-cppcc-2024', '--out', out])
  const before = (await list(out)).filter((path) => path.endsWith('.md.map'))
  const markdown = join(out, 'markdown')
  assert.equal((await run(['publish', markdown, '--out', out])).code, 0)
  assert.deepEqual(
    (await list(out)).filter((path) => path.endsWith('.md.map')),
    before
  )
  const name = before[3]!.replace('review/', '').replace('.map', '')
  const path = join(markdown, name)
  await writeFile(path, (await readFile(path, 'utf8')).replace('。', '！'))
  assert.equal((await run(['publish', markdown, '--out', out])).code, 0)
  const after = (await list(out)).filter((path) => path.endsWith('.md.map'))
  assert.deepEqual(
    after,
    before.filter((path) => path !== `review/${name}.map`)
  )
})

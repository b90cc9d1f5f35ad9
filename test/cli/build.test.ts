import assert from 'node:assert/strict'
import {chmod, mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import test from 'node:test'
import iconv from 'iconv-lite'
import {toName} from '../../src/book/to-name.ts'
import {list, place, run} from './run.ts'

const text = '河边的市场\n\n今天早上我们去了河边的老市场。\n卖菜的大娘说，昨夜下了一场雨。\n'

/** Inputs that give no book: what is made in the folder, and what is said. */
const failures: Record<
  string,
  {make: (folder: string) => Promise<unknown>; says: RegExp; out?: string; input?: string}
> = {
  'a missing file': {
    make: async () => undefined,
    says: /Cannot find `.*input`; check the path, expected a text file or a folder/
  },
  'a folder without texts': {
    make: (folder) => mkdir(join(folder, 'input')),
    says: /there is no \.txt file in it/
  },
  'an empty file': {
    make: (folder) => writeFile(join(folder, 'input'), ''),
    says: /the file is empty/
  },
  'white space alone': {
    make: (folder) => writeFile(join(folder, 'input'), ' \n\u3000\n'),
    says: /there is only white space in it/
  },
  'bytes that are no text': {
    make: (folder) => writeFile(join(folder, 'input'), Uint8Array.of(0, 1, 0, 2, 255, 254, 0)),
    says: /its bytes fit no known encoding/
  },
  'a PDF that is damaged': {
    make: (folder) => writeFile(join(folder, 'input'), '%PDF-1.4\n'),
    says: /it is damaged; repair it, for example with `qpdf` or `mutool clean`/
  },
  'a book.yaml with a syntax error': {
    make: (folder) => book(folder, 'title: a: b\n'),
    says: /input\/book\.yaml:1:8[\s\S]*needs quotes/
  },
  'a book.yaml with a wrong type': {
    make: (folder) => book(folder, '\ntitle: [a]\n'),
    says: /Unexpected list for `title`, expected text[\s\S]*input\/book\.yaml:2:8/
  },
  'a book.yaml with a misspelt key': {
    make: (folder) => book(folder, 'titel: a\n'),
    says: /did you mean `title`\?/
  },
  'a book.yaml that is a folder': {
    make: async function (folder) {
      await mkdir(join(folder, 'input/book.yaml'), {recursive: true})
      await writeFile(join(folder, 'input/page.txt'), text)
    },
    says: /book\.yaml`, it is not a file/
  },
  'a link that leads out of the folder': {
    make: async function (folder) {
      await mkdir(join(folder, 'input'))
      await symlink('/etc/hostname', join(folder, 'input/page.txt'))
    },
    says: /it is a link that leads out of/
  },
  'an output folder with files of others': {
    make: async function (folder) {
      await writeFile(join(folder, 'input'), text)
      await mkdir(join(folder, 'out'))
      await writeFile(join(folder, 'out/letter.doc'), 'mine')
    },
    says: /Cannot write to `.*out`, it holds files that Collate did not make; choose another `--out`/
  },
  'an output folder below a file': {
    make: (folder) => writeFile(join(folder, 'input'), text),
    says: /Cannot write to `.*input\/out`, a part of the path is a file/,
    out: 'input/out'
  },
  'an unknown encoding': {
    make: (folder) => writeFile(join(folder, 'input'), text),
    says: /Unexpected encoding `klingon`, expected a name such as/
  }
}

for (const [name, {make, says, out}] of Object.entries(failures)) {
  test(`build: ${name}`, async function (t) {
    const folder = await place(t)
    await make(folder)
    const before = await list(folder)
    const args = ['build', join(folder, 'input'), '--out', join(folder, out ?? 'out')]
    if (name === 'an unknown encoding') args.push('--encoding', 'klingon')
    const {code, stdout, stderr} = await run(args)
    assert.match(stderr, says)
    assert.match(stderr, /✖ 1 error\n$/)
    assert.deepEqual([code, stdout], [1, ''])
    assert.deepEqual(await list(folder), before)

    const json = await run([...args, '--json'])
    assert.deepEqual([json.code, json.stderr], [1, ''])
    assert.equal(JSON.parse(json.stdout).messages.length, 1)
    assert.deepEqual(JSON.parse(json.stdout).files, [])
  })
}

test('build: no permission', {
  skip: process.getuid?.() === 0 && 'root may do all'
}, async function (t) {
  const folder = await place(t)
  await writeFile(join(folder, 'input'), text)
  await mkdir(join(folder, 'closed'))
  await chmod(join(folder, 'closed'), 0o500)
  const {code, stderr} = await run([
    'build',
    join(folder, 'input'),
    '--out',
    join(folder, 'closed/out')
  ])
  assert.match(stderr, /there is no permission/)
  assert.equal(code, 1)
  await chmod(join(folder, 'input'), 0)
  const unread = await run(['build', join(folder, 'input'), '--out', join(folder, 'out')])
  assert.match(unread.stderr, /Cannot read `.*input`, there is no permission/)
  assert.equal(unread.code, 1)
})

test('build: a wrong SOURCE_DATE_EPOCH is wrong use', async function (t) {
  const folder = await place(t)
  await writeFile(join(folder, 'input'), text)
  const args = ['build', join(folder, 'input'), '--out', join(folder, 'out')]
  const {code, stderr} = await run(args, {SOURCE_DATE_EPOCH: 'soon'})
  assert.match(stderr, /Unexpected SOURCE_DATE_EPOCH `soon`, expected seconds since 1970/)
  assert.equal(code, 2)
  assert.equal((await run(args, {SOURCE_DATE_EPOCH: '0'})).code, 0)
})

test('build: a book from a folder, twice the same', async function (t) {
  const folder = await place(t)
  await book(folder, 'title: 河边的市场\nlanguage: zh-Hans\n')
  const out = join(folder, 'out')
  const args = ['build', join(folder, 'input'), '--out', out]
  const first = await run(args)
  assert.deepEqual([first.code, first.stdout], [0, ''])
  assert.match(
    first.stderr,
    /^\d+ articles? in `.*out`\n {2}.*\.epub\n {2}.*review\/index\.html: the source/
  )
  const files = await list(out)
  assert.ok(files.some((file) => /^markdown\/\d+-[\w-]+\.md$/.test(file)))
  const manifest = await readFile(join(out, '.collate.json'), 'utf8')

  const second = await run([...args, '--quiet'])
  assert.equal(second.code, 0)
  assert.equal(second.stderr, '')
  assert.deepEqual(await list(out), files)
  assert.equal(await readFile(join(out, '.collate.json'), 'utf8'), manifest)
  assert.deepEqual(
    (await list(folder)).filter((file) => file.startsWith('.')),
    []
  )
})

test('build: a failed build leaves the last good one', async function (t) {
  const folder = await place(t)
  const [input, out] = [join(folder, 'input'), join(folder, 'out')]
  await writeFile(input, text)
  await run(['build', input, '--out', out])
  const before = await list(folder)
  await writeFile(input, '')
  assert.equal((await run(['build', input, '--out', out])).code, 1)
  assert.deepEqual(await list(folder), before)
})

test('build: several inputs are one book, two book.yaml are not', async function (t) {
  const folder = await place(t)
  await book(folder, 'title: 河边的市场\n')
  const more = join(folder, 'more.txt')
  await writeFile(more, '孩子们提着篮子跟在后面。\n')
  const input = join(folder, 'input')
  const out = join(folder, 'out')
  const {stdout, code} = await run(['build', input, more, '--out', out, '--json'])
  assert.equal(code, 0)
  assert.equal(JSON.parse(stdout).name, 'input')
  const twice = await run(['build', input, input, '--out', out])
  assert.equal(twice.code, 1)
  assert.match(twice.stderr, /Unexpected second `book\.yaml`/)
})

test('build: damaged bytes are a warning with its place; --strict makes it an error', async function (t) {
  const folder = await place(t)
  const [input, out] = [join(folder, 'input.txt'), join(folder, 'out')]
  await writeFile(
    input,
    Buffer.concat([Buffer.from(text), Buffer.of(0xff), Buffer.from('\u0001完\n')])
  )
  const strict = await run(['build', input, '--out', out, '--strict'])
  assert.equal(strict.code, 1)
  assert.deepEqual(await list(folder), ['input.txt'])

  const {code, stderr} = await run(['build', input, '--out', out])
  assert.equal(code, 0)
  assert.match(stderr, /Unexpected byte `0xFF` in utf-8 text/)
  assert.ok(stderr.includes(`${input}:5:1\n`))
  assert.match(stderr, /control character U\+0001/)
  assert.doesNotMatch(stderr, /\u001B/)
  const quiet = await run(['build', input, '--out', out, '--quiet'])
  assert.equal(quiet.stderr, '')

  const {ledger, messages, files} = JSON.parse(
    (await run(['build', input, '--out', out, '--json'])).stdout
  )
  assert.deepEqual(
    messages.filter((message: {ruleId: string}) => message.ruleId === 'malformed-bytes').length,
    1
  )
  const rules = ledger.map((entry: {rule: string}) => entry.rule)
  assert.ok(rules.includes('malformed-bytes') && rules.includes('control-character'))
  assert.ok(files.length > 0)
})

test('build: color and progress are for terminals', async function (t) {
  const folder = await place(t)
  const out = join(folder, 'out')
  await writeFile(join(folder, 'input'), text + '\u0001')
  const args = ['build', join(folder, 'input'), '--out', out]
  assert.match(
    (await run(args, {}, true)).stderr,
    /\r\u001B\[Kcollate: reading…[\s\S]*\u001B\[3\dm/
  )
  assert.doesNotMatch((await run(args, {NO_COLOR: '1'}, true)).stderr, /\u001B\[\d/)
  assert.doesNotMatch((await run([...args, '--quiet'], {NO_COLOR: '1'}, true)).stderr, /\u001B/)
  assert.doesNotMatch((await run([...args, '--json'], {}, true)).stdout, /\u001B/)
})

test('build: --encoding and --name', async function (t) {
  const folder = await place(t)
  const [input, out] = [join(folder, 'page.txt'), join(folder, 'out')]
  await writeFile(input, iconv.encode(text, 'gb18030'))
  const build = async (...more: string[]) =>
    JSON.parse((await run(['build', input, '--out', out, '--json', ...more])).stdout)
  assert.equal((await build()).name, basename(folder))
  assert.equal((await build('--encoding', 'GBK', '--name', '河边 市场')).name, 'he-bian-shi-chang')
})

test('toName', function () {
  assert.equal(toName('Gazette-2024'), 'Gazette-2024')
  assert.equal(toName('../../x'), 'x')
  assert.equal(toName('宁夏政协'), 'ning-xia-zheng-xie')
  assert.equal(toName('Été à la mer.'), 'ete-a-la-mer')
  assert.equal(toName('…'), 'book')
  assert.ok(toName('国'.repeat(200)).length <= 64)
})

async function book(folder: string, yaml: string): Promise<void> {
  await mkdir(join(folder, 'input'))
  await writeFile(join(folder, 'input/page.txt'), text)
  await writeFile(join(folder, 'input/book.yaml'), yaml)
}

test('`spacing` of book.yaml says whether spaces of the page stay', async function (t) {
  const folder = await place(t)
  const book = join(folder, 'book')
  await mkdir(book)
  await writeFile(join(book, 'page.txt'), '渡口\n\n渡口在 1962 年修过一回，用了 9 天。\n')
  for (const [spacing, expected] of [
    ['clean', '渡口在1962年修过一回，用了9天。'],
    ['source', '渡口在 1962 年修过一回，用了 9 天。']
  ] as const) {
    await writeFile(join(book, 'book.yaml'), `spacing: ${spacing}\n`)
    const out = join(folder, spacing)
    assert.equal((await run(['build', book, '--out', out])).code, 0)
    const written = await readFile(join(out, 'markdown', '01-du-kou.md'), 'utf8')
    assert.ok(written.includes(expected), written)
  }
})

test('a header names the book and its author; chapters do not repeat the name', async function (t) {
  const folder = await place(t)
  const page = new URL('../fixtures/structure/en-author-in-header/input.txt', import.meta.url)
  const out = join(folder, 'out')
  assert.equal((await run(['build', page.pathname, '--out', out])).code, 0)
  assert.match(await readFile(join(out, 'markdown/book.yaml'), 'utf8'), /Two Walks by the River/)
  const index = await readFile(join(out, 'html/index.html'), 'utf8')
  assert.equal(index.split('>Samuel Coyle<').length, 2)
  const [first = ''] = (await list(join(out, 'html'))).filter((name) => name.startsWith('01-'))
  const chapter = await readFile(join(out, 'html', first), 'utf8')
  assert.match(chapter, /<meta name="author" content="Samuel Coyle">/)
  assert.doesNotMatch(chapter, /class="byline"/)
  assert.equal((await run(['verify', out, page.pathname])).code, 0)
})

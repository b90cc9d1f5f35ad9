import assert from 'node:assert/strict'
import {mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {parse} from 'yaml'
import {place, run} from './run.ts'

const text = `THE KEEPER OF THE BELL

By Ada Quill

The ferryman slept until the bell rang twice, and nobody hurried him, for the
river had all the time there was.

A third ring meant a doctor, and the doctor came.

THE LAST WINTER

By Tom Reeve

In the end the bridge came, as everybody had said that it would.
The bell was sold with the boat.
`

async function build(t: TestContext) {
  const folder = await place(t)
  const book = join(folder, 'ferry')
  await mkdir(book)
  await writeFile(join(book, 'page.txt'), text)
  await writeFile(join(book, 'book.yaml'), 'title: The Ferry # mine\nlanguage: en\n')
  const out = join(folder, 'out')
  const again = () => run(['build', book, '--out', out])
  assert.equal((await again()).code, 0)
  const markdown = join(out, 'markdown')
  const names = (await readdir(markdown)).filter((name) => /^\d/.test(name)).sort()
  const edit = async function (at: number, from: string, to: string): Promise<string> {
    const path = join(markdown, names[at]!)
    const value = await readFile(path, 'utf8')
    assert.ok(value.includes(from), value)
    const start = value.indexOf('\n# ')
    const edited = value.slice(0, start) + value.slice(start).replace(from, to)
    await writeFile(path, edited)
    return edited
  }
  const yaml = () => readFile(join(book, 'book.yaml'), 'utf8')
  return {book, out, again, markdown, names, edit, yaml}
}

const bodyOf = (value: string) => value.replace(/^---\n[\s\S]*?\n---\n/, '')

test('adopt: what was corrected is in book.yaml, and in the next build', async function (t) {
  const {book, out, again, markdown, names, edit, yaml} = await build(t)
  await edit(0, 'nobody hurried', 'no soul hurried')
  await edit(0, 'THE KEEPER OF THE BELL\n\nBy', 'THE KEEPER OF THE BELLS\n\nBy')
  const first = await edit(0, 'was.\n\nA third', 'was. A third')
  await edit(1, 'By Tom Reeve\n', 'By Thomas Reeve\n')
  const second = await edit(1, 'would.\n\nThe', 'would. The')
  assert.equal((await again()).code, 1)
  // The book is where the record says.
  const {code, stdout, stderr} = await run(['adopt', out, book])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /Wrote 5 decisions to `.*book.yaml`/)
  assert.equal(stdout.trim().split('\n').length, 5)
  assert.match(await yaml(), /^title: The Ferry # mine\nlanguage: en\ndecisions:\n/)
  const {decisions} = parse(await yaml())
  const forms = decisions.map((one: object) => Object.keys(one)[0]).sort()
  assert.deepEqual(forms, ['join', 'join', 'reading', 'reading', 'reading'])
  const built = await again()
  assert.equal(built.code, 0, built.stderr)
  const bodies = await Promise.all(
    (await readdir(markdown))
      .filter((name) => /^\d/.test(name))
      .sort()
      .map(async (name) => bodyOf(await readFile(join(markdown, name), 'utf8')))
  )
  assert.deepEqual(bodies, [first, second].map(bodyOf))
  assert.equal((await run(['verify', out, book])).code, 0)
  assert.match((await run(['adopt', out, book])).stderr, /There is nothing to adopt/)
  assert.equal(names.length, 2)
})

test('adopt: an article in another place, one that is gone', async function (t) {
  const {book, out, again, markdown, names, yaml} = await build(t)
  const values = await Promise.all(names.map((name) => readFile(join(markdown, name), 'utf8')))
  const renumbered = names.map((name, at) => name.replace(/^\d+/, at === 0 ? '02' : '01'))
  for (const name of names) await rename(join(markdown, name), join(markdown, `${name}.x`))
  for (const [at, name] of names.entries())
    await rename(join(markdown, `${name}.x`), join(markdown, renumbered[at]!))
  assert.equal((await run(['adopt', out, book])).code, 0)
  assert.deepEqual(Object.keys(parse(await yaml()).decisions[0]), ['order'])
  const built = await again()
  assert.equal(built.code, 0, built.stderr)
  assert.equal(await readFile(join(markdown, renumbered[1]!), 'utf8'), values[1])
})

test('adopt: what no decision can say is listed with its place, and no build writes over it', async function (t) {
  const {book, out, again, edit, yaml} = await build(t)
  const before = await yaml()
  await edit(0, 'A third ring', 'Nobody has printed this.\n\nA third ring')
  await edit(1, 'that it would', 'that it should')
  const dry = await run(['adopt', out, book, '--dry-run'])
  assert.match(dry.stdout, /- \{reading: .*should/)
  assert.equal(await yaml(), before)
  const {code, stderr} = await run(['adopt', out, book])
  assert.equal(code, 1)
  assert.match(
    stderr,
    /01-[\w-]+.md\n\s*14:1.*Cannot adopt `Nobody has printed this.`, which no source has/
  )
  assert.match(await yaml(), /should/)
  const built = await again()
  assert.equal(built.code, 1)
  assert.match(built.stderr, /Cannot write over 1 file/)
})

test('adopt: a paragraph that stands elsewhere is named, and stays in the book', async function (t) {
  const {book, out, again, markdown, names, edit, yaml} = await build(t)
  const before = await yaml()
  await edit(0, 'A third ring meant a doctor, and the doctor came.\n', '')
  await edit(0, 'The ferryman', 'A third ring meant a doctor, and the doctor came.\n\nThe ferryman')
  const {code, stderr} = await run(['adopt', out, book])
  assert.equal(code, 1)
  assert.match(
    stderr,
    /14:1.*Cannot adopt that `The ferryman [^`]*` was moved, no decision says it;/
  )
  assert.equal(await yaml(), before)
  assert.equal((await run(['build', book, '--out', out, '--replace'])).code, 0)
  assert.match(await readFile(join(markdown, names[0]!), 'utf8'), /A third ring/)
  // It may stand in another article, too.
  await edit(0, 'A third ring meant a doctor, and the doctor came.\n', '')
  await edit(1, 'In the end', 'A third ring meant a doctor, and the doctor came.\n\nIn the end')
  const other = await run(['adopt', out, book])
  assert.match(other.stderr, /Cannot adopt that `A third ring [^`]*` was moved/)
  assert.equal(await yaml(), before)
  assert.equal((await again()).code, 1)
})

test('adopt: no reading takes out lines that were put elsewhere', async function (t) {
  const {book, out, edit, yaml} = await build(t)
  const before = await yaml()
  await edit(0, ', and nobody hurried him, for the river had all the time there was.', '.')
  await edit(
    0,
    'came.\n',
    'came.\n\nnobody hurried him, for the river had all the time there was.\n'
  )
  const {code, stderr} = await run(['adopt', out, book])
  assert.equal(code, 1)
  assert.match(stderr, /16:1.*Cannot adopt that `nobody hurried [^`]*` was moved here/)
  assert.match(
    stderr,
    /Cannot adopt that `[^`]*nobody hurried him[^`]*` was moved, no decision says/
  )
  assert.equal(await yaml(), before)
})

test('adopt: a printed line that is taken out of a paragraph is a drop', async function (t) {
  const {book, out, again, markdown, names, edit, yaml} = await build(t)
  const edited = await edit(
    0,
    'The ferryman slept until the bell rang twice, and nobody hurried him, for the ',
    ''
  )
  const {code, stderr} = await run(['adopt', out, book])
  assert.equal(code, 0, stderr)
  const forms = parse(await yaml()).decisions.map((one: object) => Object.keys(one)[0])
  assert.deepEqual([forms[0], forms.includes('reading')], ['drop', false])
  assert.equal((await again()).code, 0)
  assert.equal(bodyOf(await readFile(join(markdown, names[0]!), 'utf8')), bodyOf(edited))
})

test('adopt: no output, no book', async function (t) {
  const {out} = await build(t)
  const cases: [string[], number, RegExp][] = [
    [['adopt'], 2, /no OUT is given/],
    [['adopt', out], 1, /Cannot find the book of this output; name the book's folder/],
    [['adopt', out, join(out, 'nowhere')], 1, /Cannot find a folder/],
    [['adopt', join(out, 'nowhere'), out], 1, /Cannot find Markdown/]
  ]
  for (const [argv, code, says] of cases) {
    const result = await run(argv)
    assert.equal(result.code, code, result.stderr)
    assert.match(result.stderr, says)
  }
})

test('adopt: the book may be its only text, whose folder then has the decisions', async function (t) {
  const {book, out, again, edit, yaml} = await build(t)
  await edit(0, 'nobody hurried', 'no soul hurried')
  const refused = await again()
  assert.match(refused.stderr, /collate adopt \S+ BOOK` takes them into the `book\.yaml` of BOOK/)
  const [page] = (await readdir(book)).filter((name) => name.endsWith('.txt'))
  const {code, stderr} = await run(['adopt', out, join(book, page!)])
  assert.equal(code, 0, stderr)
  assert.match(await yaml(), /as: "no soul"/)
  await writeFile(join(book, 'other.txt'), 'Another text.\n')
  const other = await run(['adopt', out, join(book, page!)])
  assert.match(other.stderr, /Cannot adopt for `.*`, there are other texts in its folder/)
})

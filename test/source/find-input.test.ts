import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {findInput} from '../../src/source/index.ts'

async function place(t: TestContext, names: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-test-'))
  t.after(() => rm(folder, {recursive: true}))
  for (const name of names) await writeFile(join(folder, name), name)
  return folder
}

const reasonOf = async (path: string) => (await findInput(path)).messages.map(String).join('\n')

test('findInput: a text file', async function (t) {
  const folder = await place(t, ['river.txt', 'page.txt', 'noextension'])
  for (const [file, name] of [
    ['river.txt', 'river'],
    ['page.txt', basename(folder)],
    ['noextension', 'noextension']
  ] as const) {
    const {input, messages} = await findInput(join(folder, file))
    assert.deepEqual(messages, [])
    assert.equal(input?.name, name)
    assert.equal(input.book, undefined)
    assert.deepEqual(
      input.files.map(({path}) => path),
      [join(folder, file)]
    )
  }
})

test('findInput: a folder, its texts in natural order', async function (t) {
  const folder = await place(t, [
    'p10.txt',
    'p2.TXT',
    'p1.text',
    '.p0.txt',
    'readme.md',
    'book.yaml'
  ])
  await mkdir(join(folder, 'deep.txt'))
  const {input} = await findInput(folder + '/')
  assert.equal(input?.name, basename(folder))
  assert.deepEqual(
    input.files.map(({path}) => basename(path)),
    ['p1.text', 'p2.TXT', 'p10.txt']
  )
  assert.equal(basename(input.book!.path), 'book.yaml')
})

test('findInput: what cannot be read has one message', async function (t) {
  const folder = await place(t)
  assert.match(await reasonOf(join(folder, 'no.txt')), /Cannot find `.*no\.txt`; check the path/)
  assert.match(
    await reasonOf(folder),
    /there is no \.txt file in it, nor a PDF, ALTO, PAGE or hOCR; put the text of the pages there/
  )
  await writeFile(join(folder, 'a.txt'), 'a')
  await mkdir(join(folder, 'book.yaml'))
  assert.match(await reasonOf(folder), /book\.yaml`, it is not a file/)
})

test('findInput: a book.yaml by another name is not passed over', async function (t) {
  const folder = await place(t, ['a.txt', 'book.yml'])
  assert.match(
    await reasonOf(folder),
    /Unexpected `book\.yml` in `.*`, expected `book\.yaml`; rename it/
  )
})

test('findInput: links stay inside the folder', async function (t) {
  const outside = await place(t, ['secret.txt'])
  const folder = await place(t, ['a.txt'])
  await symlink('a.txt', join(folder, 'b.txt'))
  assert.equal((await findInput(folder)).input?.files.length, 2)
  await symlink(join(outside, 'secret.txt'), join(folder, 'c.txt'))
  assert.match(await reasonOf(folder), /c\.txt`, it is a link that leads out of/)
  await rm(join(folder, 'c.txt'))
  await symlink('nowhere.txt', join(folder, 'd.txt'))
  assert.match(await reasonOf(folder), /d\.txt`, it is a link that leads to nothing/)
})

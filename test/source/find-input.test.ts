import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, open, rm, symlink, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {Readable} from 'node:stream'
import test, {type TestContext} from 'node:test'
import {findInput} from '../../src/source/index.ts'
import {readStream} from '../../src/source/input/read-stream.ts'

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
  assert.match(await reasonOf(folder), /book\.yaml`, it is not a file but a folder; rename it/)
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

const isPosix = process.platform !== 'win32'

test('findInput: what is no file is named, and never waited for', {
  skip: !isPosix
}, async function (t) {
  const folder = await place(t)
  const pipe = join(folder, 'a.txt')
  execFileSync('mkfifo', [pipe])
  const said = /a\.txt`, it is not a file but a pipe; save what .* or give it to `collate build -`/
  assert.match(await reasonOf(pipe), said)
  assert.match(await reasonOf(folder), said)
  await rm(pipe)
  const server = createServer().listen(pipe)
  t.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  assert.match(await reasonOf(pipe), /a\.txt`, it is not a file but a socket; take it away/)
  assert.match(await reasonOf(folder), /a\.txt`, it is not a file but a socket; take it away/)
  assert.match(await reasonOf('/dev/zero'), /zero`, it is not a file but a device; take it away/)
  await writeFile(join(folder, 'b.txt'), 'b')
  await mkdir(join(folder, 'images'))
  execFileSync('mkfifo', [join(folder, 'images/c.png')])
  assert.match(await reasonOf(folder), /not a file but a (?:socket|pipe)/)
})

test('findInput: a folder with the name of a text is left out, and told', async function (t) {
  const folder = await place(t)
  await mkdir(join(folder, 'page.txt'))
  assert.match(await reasonOf(folder), /page\.txt`, it is not a file but a folder; rename it/)
  await writeFile(join(folder, 'a.txt'), 'a')
  const {input, messages} = await findInput(folder)
  assert.equal(input?.files.length, 1)
  assert.equal(messages[0]?.fatal, false)
  assert.match(messages[0]?.reason ?? '', /Unexpected folder `.*page\.txt` among the texts/)
})

test('findInput: a file or picture that no memory holds is named with its size', async function (t) {
  const folder = await place(t, ['a.txt'])
  await mkdir(join(folder, 'images'))
  const grow = async function (name: string, size: number) {
    const file = await open(join(folder, name), 'w')
    // A hole: the disk has nothing of it.
    await file.truncate(size)
    await file.close()
  }
  await grow('images/b.png', 250_000_001)
  assert.match(
    await reasonOf(folder),
    /b\.png`, it has 250000001 bytes, expected 250000000 at most/
  )
  await rm(join(folder, 'images/b.png'))
  await grow('b.txt', 5_000_000_000)
  assert.match(await reasonOf(folder), /b\.txt`, it has 5000000000 bytes, .*; make it smaller, or/)
})

test('readStream: a stream without end is left', async function () {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1000)
    })()
  )
  await assert.rejects(readStream(endless, 9_999), /it does not end, expected 9999 bytes at most/)
  assert.equal((await readStream(Readable.from([Buffer.from('ab')]))).length, 2)
})

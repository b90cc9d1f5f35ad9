import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {watch} from 'node:fs'
import {mkdir, open, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {writeOutput} from '../../src/publish/output/write-output.ts'
import {findInput} from '../../src/source/index.ts'
import {place, run} from '../cli/run.ts'
import {noInterrupt} from '../cli/serve-command.ts'
import {finish} from './books.ts'

/** Text of a book with very many chapters, so that writing it takes a while. */
const chapters = (count: number) =>
  Array.from(
    {length: count},
    (_, n) => `CHAPTER ${n + 1}\n\nThe ferryman slept until bell ${n} rang twice.\n`
  ).join('\n')

async function sourceFor(t: TestContext, count: number): Promise<string> {
  const folder = join(await place(t), 'book')
  await mkdir(folder)
  await writeFile(join(folder, 'page.txt'), chapters(count))
  return folder
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const) {
  test(`fault: ${signal} while a book is written leaves nothing beside it`, {
    skip: noInterrupt
  }, async function (t) {
    const source = await sourceFor(t, 300)
    const shelf = join(source, '../shelf')
    await mkdir(shelf)
    const argv = ['dist/cli.js', 'build', source, '--out', join(shelf, 'out'), '-q']
    const child = spawn(process.execPath, argv, {stdio: ['ignore', 'ignore', 'pipe']})
    const watcher = watch(shelf)
    t.after(() => watcher.close())
    const ended = finish(child)
    await once(watcher, 'change')
    child.kill(signal)
    assert.deepEqual([(await ended).end, await readdir(shelf)], [code, []])
  })
}

test('fault: who reads messages may stop early, and the book is made', async function (t) {
  const source = await sourceFor(t, 30)
  const argv = ['dist/cli.js', 'build', source, '--out', join(source, '../out')]
  const child = spawn(process.execPath, argv, {stdio: ['ignore', 'ignore', 'pipe']})
  child.stderr.destroy()
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('fault: a full disk for what was asked for is a message', {
  skip: process.platform !== 'linux' && 'it has no /dev/full'
}, async function (t) {
  const source = await sourceFor(t, 3)
  const full = await open('/dev/full', 'w')
  const argv = ['dist/cli.js', 'build', source, '--out', join(source, '../out'), '--json']
  const said = {
    en: 'Cannot write what was asked for, the disk is full; make room\n',
    'zh-Hans': '无法写出结果：磁盘已满；请腾出空间\n'
  }
  for (const [lang, words] of Object.entries(said)) {
    const {end, stderr} = await finish(
      spawn(process.execPath, [...argv, '--lang', lang], {stdio: ['ignore', full.fd, 'pipe']})
    )
    assert.equal(end, 1)
    assert.equal(stderr, words)
  }
  await full.close()
})

test('fault: a name that is not UTF-8 is told so', {
  skip: process.platform !== 'linux' && 'names are Unicode there'
}, async function (t) {
  const folder = await place(t)
  const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.txt')])
  await writeFile(name, 'a text')
  const {messages} = await findInput(folder)
  assert.match(messages[0]!.reason, /\u{FFFD}\.txt`, its name is not UTF-8; rename it$/u)
})

test('fault: Markdown with the longest name that a disk takes is a book', async function (t) {
  const folder = join(await place(t), 'markdown')
  await mkdir(folder)
  for (const number of ['01', '02']) {
    await writeFile(join(folder, `${number}-${'x'.repeat(249)}.md`), '# A\n\ntext\n')
  }
  const {code, stderr} = await run(['publish', folder, '--out', join(folder, '../out'), '-q'])
  assert.deepEqual([code, stderr], [0, ''])
})

/** How many files are synced by themselves while something is done. */
async function countSynced(
  t: TestContext,
  folder: string,
  run: () => Promise<void>
): Promise<number> {
  const probe = await open(join(folder, 'probe'), 'w')
  const prototype = Object.getPrototypeOf(probe) as {sync: () => Promise<void>}
  await probe.close()
  const {sync} = prototype
  let synced = 0
  const {mock} = t.mock.method(prototype, 'sync', function (this: unknown) {
    synced++
    return sync.call(this as typeof prototype)
  })
  await run()
  mock.restore()
  return synced
}

test('fault: files are on the disk before they take the place of the old ones', async function (t) {
  const folder = await place(t)
  const files = ['a', 'b/c'].map((path) => ({path, value: path}))
  const synced = await countSynced(t, folder, async function () {
    assert.equal(await writeOutput(join(folder, 'out'), files), undefined)
  })
  assert.equal(synced, 3)
})

test('fault: very many files are synced by one call for their disk, where there is one', {
  skip: process.platform !== 'linux' && 'there is no such call'
}, async function (t) {
  const folder = await place(t)
  const files = Array.from({length: 2000}, (_, index) => ({path: `a/${index}`, value: 'a'}))
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const asked = join(folder, 'asked')
  const {PATH} = process.env
  const isThere = [false, true]
  try {
    process.env.PATH = bin
    for (const [turn, isCall] of isThere.entries()) {
      if (isCall) {
        const script = `#!/bin/sh\necho "$@" >>'${asked}'\n`
        await writeFile(join(bin, 'sync'), script, {mode: 0o755})
      }
      const synced = await countSynced(t, folder, async function () {
        assert.equal(await writeOutput(join(folder, `out${turn}`), files), undefined)
      })
      // What lists them is written last, and by itself.
      assert.equal(synced, isCall ? 1 : 2001)
    }
  } finally {
    process.env.PATH = PATH
  }
  assert.match(await readFile(asked, 'utf8'), /^-f .*\.collate-[\w-]+-\d+-new\n$/)
})

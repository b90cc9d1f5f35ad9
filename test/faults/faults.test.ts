import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {watch} from 'node:fs'
import {chmod, mkdir, open, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {checkOutput} from '../../src/publish/output/write-output.ts'
import {findInput} from '../../src/source/index.ts'
import {readSteady} from '../../src/source/input/read-steady.ts'
import {place, run} from '../cli/run.ts'
import {fingerprint, finish, prepareBooks, startBuild} from './books.ts'
import {createRandom} from './random.ts'

// `KILLS=200` is the whole measure; `SEED` repeats the moments.
const kills = Number(process.env.KILLS ?? 8)

test(`fault: killed at any of ${kills} moments`, async function (t) {
  const root = await place(t)
  const {sources, whole} = await prepareBooks(root)
  const random = createRandom(Number(process.env.SEED) || 20240315)
  const shelf = join(root, 'shelf')
  const out = join(shelf, 'out')
  await mkdir(shelf)
  let start = performance.now()
  await finish(startBuild(sources[0]!, out))
  const usual = performance.now() - start
  let killed = 0
  for (let turn = 0; turn < kills; turn++) {
    const before = await fingerprint(out)
    const moment = random()
    start = performance.now()
    const child = startBuild(sources[turn % 2]!, out)
    const ended = finish(child)
    if (turn % 2 === 0) await Promise.race([ended, setTimeout(moment * usual)])
    else {
      // Half of the moments are those of writing, which is short.
      const isWriting = new Promise<void>(function (resolve) {
        const watcher = watch(shelf, () => resolve())
        ended.then(() => watcher.close())
      })
      await Promise.race([ended, isWriting.then(() => setTimeout(moment * 30))])
    }
    child.kill('SIGKILL')
    if ((await ended).end === 'SIGKILL') killed++
    // The next build begins with this, and puts an output back that was on its way out.
    assert.equal(await checkOutput(out), undefined)
    const after = await fingerprint(out)
    assert.ok(after === before || after === whole[turn % 2], `turn ${turn} left a mixture`)
    assert.deepEqual(await readdir(shelf), ['out'])
  }
  assert.ok(killed > kills / 3, `${killed} of ${kills} were killed`)
})

test('fault: builds into one folder at once', async function (t) {
  const root = await place(t)
  const {sources, whole} = await prepareBooks(root)
  const shelf = join(root, 'shelf')
  await mkdir(shelf)
  for (let turn = 0; turn < 2; turn++) {
    const children = [0, 1, 0].map((index) => startBuild(sources[index]!, join(shelf, 'out')))
    const ends = await Promise.all(children.map(finish))
    assert.ok(ends.some(({end}) => end === 0))
    for (const {end, stderr} of ends) assert.ok(end === 0 || /Cannot write to/.test(stderr), stderr)
    assert.ok(whole.includes((await fingerprint(join(shelf, 'out'))) ?? ''), 'a mixture')
    assert.equal(await checkOutput(join(shelf, 'out')), undefined)
    assert.deepEqual(await readdir(shelf), ['out'])
  }
})

/** A disk of its own, where this machine lets us have one. */
async function mountDisk(t: TestContext, folder: string, options: string): Promise<boolean> {
  await mkdir(folder, {recursive: true})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {stdio: 'ignore'})
  } catch {
    t.skip('no disk can be mounted here; it takes root')
    return false
  }
  return true
}

function unmount(folder: string): void {
  execFileSync('umount', [folder])
}

test('fault: the disk is full', async function (t) {
  const root = await place(t)
  const {sources, whole} = await prepareBooks(root)
  const disk = join(root, 'disk')
  if (!(await mountDisk(t, disk, 'size=1m'))) return
  try {
    const out = join(disk, 'out')
    assert.equal((await finish(startBuild(sources[0]!, out))).end, 0)
    // Room is left for less than a second book, and then for less and less of it.
    for (let filler = 0; filler < 4; filler++) {
      await writeFile(join(disk, `filler-${filler}`), Buffer.alloc(192 * 1024)).catch(() => {})
      const {end, stderr} = await finish(startBuild(sources[1]!, out))
      if (end === 0) {
        assert.equal(await fingerprint(out), whole[1])
        assert.equal((await finish(startBuild(sources[0]!, out))).end, 0)
        continue
      }
      assert.equal(end, 1)
      assert.match(stderr, /the disk is full; make room, or choose another `--out`/)
      assert.equal(await fingerprint(out), whole[0])
      assert.ok((await readdir(disk)).every((name) => /^(?:out|filler-\d+)$/.test(name)))
    }
    assert.equal((await finish(startBuild(sources[1]!, out))).end, 1, 'it is full at last')
  } finally {
    unmount(disk)
  }
})

test('fault: the output cannot be written', async function (t) {
  const root = await place(t)
  const {sources, whole} = await prepareBooks(root)
  const disk = join(root, 'disk')
  const isRoot = process.getuid?.() === 0
  if (isRoot && !(await mountDisk(t, disk, 'size=4m'))) return
  const out = join(disk, 'out')
  try {
    assert.equal((await finish(startBuild(sources[0]!, out))).end, 0)
    // Root may write everywhere, except where nobody can.
    if (isRoot) execFileSync('mount', ['-o', 'remount,ro', disk])
    else await chmod(disk, 0o555)
    const {end, stderr} = await finish(startBuild(sources[1]!, out))
    assert.equal(end, 1)
    assert.match(stderr, /there is no permission; choose another `--out`, or allow it/)
    assert.equal(await fingerprint(out), whole[0])
    assert.deepEqual(await readdir(disk), ['out'])
  } finally {
    if (isRoot) unmount(disk)
    else await chmod(disk, 0o755)
  }
})

test('fault: a file changes while it is read', async function (t) {
  const path = join(await place(t), 'page.txt')
  const length = 4 * 1024 * 1024
  let isDone = false
  let writes = 0
  await writeFile(path, Buffer.alloc(length, 'a'))
  const writer = (async function () {
    while (!isDone) {
      const file = await open(path, 'r+')
      const letter = 'abcdef'[writes++ % 6]!
      for (let at = 0; at < length; at += length / 16) {
        await file.write(Buffer.alloc(length / 16, letter), 0, length / 16, at)
      }
      await file.close()
      await setTimeout(150)
    }
  })()
  try {
    for (let turn = 0; turn < 10; turn++) {
      const bytes = await readSteady(path).catch((error) => {
        assert.equal(error.code, 'EBUSY')
        return undefined
      })
      if (bytes)
        assert.ok(
          bytes.every((byte) => byte === bytes[0]),
          'bytes of two moments'
        )
    }
  } finally {
    isDone = true
    await writer
  }
})

test('fault: a file vanishes while a folder is read', async function (t) {
  const root = await place(t)
  const folder = join(root, 'book')
  await mkdir(folder)
  const names = Array.from({length: 40}, (_, index) => `page${index}.txt`)
  for (let turn = 0; turn < 5; turn++) {
    for (const name of names) await writeFile(join(folder, name), `Text of ${name}.\n`)
    const [found] = await Promise.all([
      findInput(folder),
      ...names.slice(turn * 8).map((name) => rm(join(folder, name)))
    ])
    // Either all of its files are there, or those that stay, or something is told.
    if (found.input) assert.ok([names.length, turn * 8].includes(found.input.files.length))
    else assert.match(found.messages[0]!.reason, /Cannot (?:find|read|make)/)
  }
  // A page that comes while others are read: what was there before is no book.
  const soon = new Date(Date.now() + 3_600_000)
  for (const name of names.slice(0, 12)) {
    await writeFile(join(folder, name), `Text of ${name}.\n`)
    // What seems to be written just now is read twice, with a pause.
    await utimes(join(folder, name), soon, soon)
  }
  const reading = findInput(folder)
  await setTimeout(100)
  await writeFile(join(folder, 'page99.txt'), 'The last page.\n')
  const {input, messages} = await reading
  const count = (await readdir(folder)).length
  if (input) assert.equal(input.files.length, count)
  else assert.match(messages[0]!.reason, /its files come or go right now; wait until it is done/)
  assert.equal((await findInput(folder)).input?.files.length, count)

  const out = join(root, 'out')
  await writeFile(join(folder, 'page.txt'), 'A text that stays.\n')
  assert.equal((await run(['build', folder, '--out', out])).code, 0)
  const manifest = await readFile(join(out, '.collate.json'), 'utf8')
  await rm(folder, {recursive: true})
  assert.equal((await run(['build', folder, '--out', out])).code, 1)
  assert.equal(await readFile(join(out, '.collate.json'), 'utf8'), manifest)
})

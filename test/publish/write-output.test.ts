import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {bookFileHeader, hashMarkdown} from '../../src/publish/edition/book-file.ts'
import {findCorrections} from '../../src/publish/guard/find-corrections.ts'
import {checkOutput, writeOutput} from '../../src/publish/output/write-output.ts'
import {digest} from '../../src/source/index.ts'
import {readFolder} from '../../src/source/input/read-folder.ts'

const files = [
  {path: 'markdown/01-a.md', value: '---\ntitle: "a"\n---\n\n# a\n'},
  {path: 'book.epub', value: Uint8Array.of(1, 2)}
]

/** A fresh folder for one test. */
async function place(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-test-'))
  t.after(() => rm(folder, {recursive: true}))
  return folder
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}

/** Names beside `out` that belong to its builds start so. */
const ownDigest = digest('out').slice(0, 8)

/** Id of a process that has ended. */
const deadId = spawnSync(process.execPath, ['--version']).pid

test('writeOutput: makes the folder and those above it, replaces it as a whole', async function (t) {
  const root = await place(t)
  const out = join(root, 'x', 'y')
  assert.equal(await writeOutput(out, files), undefined)
  assert.deepEqual(await list(root), ['x/y/.collate.json', 'x/y/book.epub', 'x/y/markdown/01-a.md'])
  const manifest = await readFile(join(out, '.collate.json'), 'utf8')
  assert.deepEqual(JSON.parse(manifest), {
    madeBy: 'collate',
    files: Object.fromEntries([...files].reverse().map(({path, value}) => [path, digest(value)]))
  })

  assert.equal(await writeOutput(out, [files[1]!]), undefined)
  assert.deepEqual(await list(root), ['x/y/.collate.json', 'x/y/book.epub'])
})

test('writeOutput: an empty folder will do', async function (t) {
  const root = await place(t)
  await mkdir(join(root, 'out'))
  assert.equal(await writeOutput(join(root, 'out'), files), undefined)
})

test('writeOutput: files of others are not touched', async function (t) {
  const root = await place(t)
  const out = join(root, 'out')
  const cases = ['notes.txt', 'markdown/notes.md', 'markdown/01-a.md', '.collate.json', 'book.epub']
  for (const path of cases) {
    await mkdir(join(out, 'markdown'), {recursive: true})
    await writeFile(join(out, path), 'mine')
    const message = await writeOutput(out, files)
    assert.equal(
      message?.reason,
      `Cannot write to \`${out}\`, it holds files that Collate did not make; choose another \`--out\``
    )
    assert.equal(message.fatal, true)
    assert.match(String(message.note), new RegExp(path))
    assert.deepEqual(await list(root), ['out/' + path])
    assert.equal(await readFile(join(out, path), 'utf8'), 'mine')
    await rm(out, {recursive: true})
  }
  // Beside an earlier output too.
  await writeOutput(out, files)
  await writeFile(join(out, 'markdown/mine.md'), '---\ntitle: mine\n---\n')
  assert.match(String((await writeOutput(out, files))?.note), /markdown\/mine\.md/)
  await rm(join(out, 'markdown/mine.md'))
  await symlink('/', join(out, 'link'))
  assert.match(String((await writeOutput(out, files))?.note), /link/)
})

test('writeOutput: the tracked Markdown of a clone is ours', async function (t) {
  const out = join(await place(t), 'out')
  await mkdir(join(out, 'markdown'), {recursive: true})
  const old = '---\ntitle: "old"\n---\n'
  await writeFile(join(out, 'markdown/01-a.md'), old)
  const markdown = hashMarkdown([{name: '01-a.md', value: old}])
  await writeFile(
    join(out, 'markdown/book.yaml'),
    `${bookFileHeader}title: "x"\nproof: {sources: [], dropped: 0, changed: 0, markdown: ${markdown}}\n`
  )
  await writeFile(join(out, 'markdown/index.md'), '# old\n')
  await writeFile(join(out, '.DS_Store'), '')
  assert.equal(await writeOutput(out, files), undefined)
  assert.deepEqual(await list(out), ['.collate.json', 'book.epub', 'markdown/01-a.md'])
})

test('writeOutput: a failure leaves the last output, and nothing beside it', async function (t) {
  const root = await place(t)
  const out = join(root, 'out')
  await writeOutput(out, files)
  const before = await list(root)
  const bad = [...files, {path: 'a', value: ''}, {path: 'a/b', value: ''}]
  assert.match(String(await writeOutput(out, bad)), /Cannot write to/)
  assert.match(
    String(await writeOutput(out, [...files, {path: 'n'.repeat(300), value: ''}])),
    /a name is longer than the disk takes/
  )
  assert.deepEqual(await list(root), before)
})

test('writeOutput: where no folder can be', async function (t) {
  const root = await place(t)
  await writeFile(join(root, 'file'), 'mine')
  assert.match(
    String(await writeOutput(join(root, 'file'), files)),
    /it is a file; choose another `--out`/
  )
  assert.match(
    String(await writeOutput(join(root, 'file/out'), files)),
    /a part of the path is a file/
  )
  assert.match(String(await writeOutput(process.cwd(), files)), /it is the folder you are in/)
  assert.match(String(await writeOutput('/', files)), /it is the folder you are in, or one above/)
  assert.deepEqual(await list(root), ['file'])
})

test('writeOutput: paths that lead out, or come twice, are a mistake of the caller', async function (t) {
  const root = await place(t)
  for (const path of [
    '../a',
    '/a',
    'a/../../b',
    'a\\b',
    '',
    'a//b',
    '.',
    '.collate.json',
    'C:a',
    'a\0'
  ]) {
    await assert.rejects(writeOutput(join(root, 'out'), [{path, value: ''}]), RangeError, path)
  }
  const twice = [
    {path: 'A', value: ''},
    {path: 'a', value: ''}
  ]
  await assert.rejects(writeOutput(join(root, 'out'), twice), /expected each path once/)
  assert.deepEqual(await readdir(root), [])
})

test('checkOutput: what a killed build left is cleaned or put back', async function (t) {
  const root = await place(t)
  const out = join(root, 'out')
  await writeOutput(join(root, `.collate-${ownDigest}-${deadId}-old`), files)
  await writeOutput(join(root, `.collate-${ownDigest}-${deadId}-new`), files)
  await writeOutput(join(root, `.collate-other-${deadId}-new`), files)
  await writeFile(join(root, `.collate-${ownDigest}-notes`), 'mine')
  assert.equal(await checkOutput(out), undefined)
  assert.deepEqual((await readdir(root)).sort(), [
    `.collate-${ownDigest}-notes`,
    `.collate-other-${deadId}-new`,
    'out'
  ])
  assert.equal((await list(out)).length, 3)
  // With an output in place an old one is only rubbish.
  await writeOutput(join(root, `.collate-${ownDigest}-${deadId}-old`), files)
  assert.equal(await checkOutput(out), undefined)
  assert.equal((await readdir(root)).includes(`.collate-${ownDigest}-${deadId}-old`), false)
})

test('writeOutput: a link to a folder stays a link', async function (t) {
  const root = await place(t)
  await mkdir(join(root, 'real'))
  await symlink('real', join(root, 'out'))
  assert.equal(await writeOutput(join(root, 'out'), files), undefined)
  assert.deepEqual((await readdir(root)).sort(), ['out', 'real'])
  assert.equal(await readlink(join(root, 'out')), 'real')
  assert.equal((await list(join(root, 'real'))).length, 3)
})

test('writeOutput: a link to nothing, and what is not ours behind a link, are refused', async function (t) {
  const root = await place(t)
  await mkdir(join(root, 'real'))
  await writeFile(join(root, 'real/notes.txt'), 'mine')
  await symlink('real', join(root, 'out'))
  await symlink('gone', join(root, 'nowhere'))
  await symlink('loop', join(root, 'loop'))
  const before = await list(root)
  const said: Record<string, RegExp> = {
    out: /it holds files that Collate did not make/,
    nowhere: /it is a link to `gone`, which is not there; make that folder/,
    loop: /ELOOP/
  }
  for (const [name, words] of Object.entries(said)) {
    const message = await writeOutput(join(root, name), files, {isReplacing: true})
    assert.match(String(message), words)
  }
  assert.deepEqual(await list(root), before)
})

test('writeOutput: behind a link a correction stays, and what is replaced is kept there', async function (t) {
  const root = await place(t)
  await mkdir(join(root, 'disk/real'), {recursive: true})
  await symlink('disk/real', join(root, 'out'))
  const out = join(root, 'out')
  await writeOutput(out, files)
  await writeFile(join(root, 'disk/real/markdown/01-a.md'), 'corrected\n')
  assert.equal((await writeOutput(out, files))?.ruleId, 'corrected-markdown')
  assert.equal(await writeOutput(out, files, {isReplacing: true}), undefined)
  assert.equal(
    await readFile(join(root, 'disk/real/markdown.before/01-a.md'), 'utf8'),
    'corrected\n'
  )
  assert.deepEqual((await readdir(root)).sort(), ['disk', 'out'])
  assert.deepEqual(await readdir(join(root, 'disk')), ['real'])
})

test('writeOutput: a folder with the longest name', async function (t) {
  const root = await place(t)
  assert.equal(await writeOutput(join(root, 'n'.repeat(255)), files), undefined)
})

test('writeOutput: where another build takes the place, a correction stays', async function (t) {
  const out = join(await place(t), 'out')
  const article = (word: string) => [
    {path: 'markdown/01-a.md', value: `---\ntitle: "A"\n---\n\n# A\n\nThe ${word}.\n`}
  ]
  /** Somebody saves after the first look, and another build takes the place when the folder has been moved. */
  const racing = (onSecond: () => void) => {
    let looks = 0
    return async function (folder: string) {
      const corrections = await findCorrections(folder)
      if (folder === out) {
        await appendFile(join(out, 'markdown/01-a.md'), 'corrected')
        return corrections
      }
      if (looks++ > 0) onSecond()
      else await cp(other, out, {recursive: true})
      return corrections
    }
  }
  const other = `${out}-other`
  await writeOutput(other, article('bell'))
  const begin = async function () {
    await rm(out, {recursive: true, force: true})
    await writeOutput(out, article('boat'))
  }
  const read = async () =>
    [...(await readFolder(out))].map(([path, bytes]) => `${path} ${Buffer.from(bytes)}`).join('\n')
  await begin()
  const full = await writeOutput(out, article('ferry'), {
    isReplacing: true,
    guard: racing(() => {
      throw new Error('the disk is gone')
    })
  })
  assert.match(full?.reason ?? '', /the disk is gone/)
  assert.match(await read(), /corrected/)
  await begin()
  const refused = await writeOutput(out, article('ferry'), {guard: racing(() => undefined)})
  assert.match(refused?.reason ?? '', /somebody has corrected/)
  assert.match(await read(), /markdown\.before\/01-a\.md [\s\S]*corrected/)
  await begin()
  assert.equal(
    await writeOutput(out, article('ferry'), {isReplacing: true, guard: racing(() => undefined)}),
    undefined
  )
  const value = await read()
  assert.match(value, /markdown\/01-a\.md [\s\S]*The ferry/)
  assert.match(value, /markdown\.before\/01-a\.md [\s\S]*corrected/)
})

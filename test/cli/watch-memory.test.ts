import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {KnownFiles} from '../../src/cli/inputs/known-files.ts'
import {type EditionsMemory, makeEditions} from '../../src/cli/make/make-editions.ts'
import {KnownOutput} from '../../src/publish/output/known-output.ts'
import {TreeMemory} from '../../src/publish/tree/memory/tree-memory.ts'

const count = 12

/** A docs folder of some chapters that lead to each other. */
const folder: Readonly<Record<string, string>> = {
  'book.yaml': 'title: Gates\nlanguage: en\ncover: none\ntoc-depth: 2\n',
  'SUMMARY.md': list(count),
  ...Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `gates/g${index}.md`,
      `# Gate ${index}\n\n## Low water\n\nSee [the next](g${(index + 1) % count}.md#low-water) and [](g0.md).\n\n| a |\n|---|\n| ${index} |\n\n![The board](board.svg)\n`
    ])
  ),
  'gates/board.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>'
}

function list(length: number): string {
  return Array.from({length}, (_, index) => `- [Gate ${index}](gates/g${index}.md)\n`).join('')
}

async function place(t: TestContext) {
  const root = await mkdtemp(join(tmpdir(), 'collate-test-'))
  t.after(() => rm(root, {recursive: true}))
  const docs = join(root, 'docs')
  const write = async function (path: string, text: string) {
    await mkdir(dirname(join(docs, path)), {recursive: true})
    await writeFile(join(docs, path), text)
    // Written long ago, so that it is known.
    const before = new Date(Date.now() - 3_600_000)
    await utimes(join(docs, path), before, before)
  }
  for (const [path, text] of Object.entries(folder)) await write(path, text)
  const make = async function (out: string, memory?: EditionsMemory) {
    const options = {name: 'gates', out: join(root, out), isStrict: false, memory}
    const outcome = await makeEditions(docs, options as never, () => undefined)
    return outcome.messages.map(({reason, fatal}) => [reason, fatal])
  }
  return {root, docs, write, make}
}

const remember = (): EditionsMemory => ({
  files: new KnownFiles(),
  tree: new TreeMemory(),
  output: new KnownOutput()
})

/** All files of a folder with their bytes. */
async function read(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    return [path.slice(dir.length + 1), await readFile(path, 'latin1')]
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

test('a folder that is watched is written as a whole build writes it, whatever changes', async function (t) {
  const {root, docs, write, make} = await place(t)
  const memory = remember()
  const steps: (() => Promise<void>)[] = [
    async () => undefined,
    () => write('gates/g3.md', '# Gate 3\n\n## Low water\n\nClosed.\n'),
    () => write('gates/g0.md', '# The first gate\n\n## High water\n\n[x](none.md)\n'),
    () =>
      write(
        'gates/g5.md',
        `# Gate 5\n\n${`## Low water\n\n${'Open. '.repeat(9000)}\n\n`.repeat(6)}`
      ),
    () => write('gates/g5.md', '# Gate 5\n\n## Low water\n\nOpen.\n'),
    () => write('gates/board.svg', folder['gates/board.svg']!.replaceAll('4', '6')),
    () => write('SUMMARY.md', list(count - 1)),
    () => write('book.yaml', 'title: Locks\nlanguage: de\ncover: none\n'),
    () => rm(join(docs, 'gates/g2.md')),
    async () => {
      for (const [path, text] of Object.entries(folder)) await write(path, text)
    }
  ]
  for (const [index, step] of steps.entries()) {
    await step()
    const said = await make('out', memory)
    assert.deepEqual(said, await make(`whole-${index}`))
    assert.deepEqual(await read(join(root, 'out')), await read(join(root, `whole-${index}`)))
  }
})

test('of a folder that is watched only what depends on a change is written anew', async function (t) {
  const {root, write, make} = await place(t)
  const memory = remember()
  const out = join(root, 'out')
  const places = async function () {
    const paths = [...(await read(out)).keys()]
    const stats = await Promise.all(paths.map((path) => stat(join(out, path), {bigint: true})))
    return new Map(
      paths.map((path, index) => [path, `${stats[index]!.ino} ${stats[index]!.mtimeNs}`])
    )
  }
  await make('out', memory)
  const before = await places()
  await write('gates/g3.md', folder['gates/g3.md']!.replace('See', 'Look at'))
  await make('out', memory)
  const after = await places()
  const changed = [...after].filter(([path, place]) => before.get(path) !== place)
  assert.deepEqual(
    changed.map(([path]) => path),
    ['.collate.json', 'gates.epub', 'html/book.html', 'html/gates-g3.html', 'markdown/gates/g3.md']
  )
})

test('what somebody touched in the output of a folder that is watched is not taken over', async function (t) {
  const {root, write, make} = await place(t)
  const memory = remember()
  await make('out', memory)
  const page = join(root, 'out/html/gates-g1.html')
  const made = await readFile(page, 'utf8')
  await writeFile(page, 'spoiled')
  await write('gates/g3.md', '# Gate 3\n')
  assert.ok(!(await make('out', memory)).some(([, fatal]) => fatal))
  assert.equal(await readFile(page, 'utf8'), made)

  const text = join(root, 'out/markdown/gates/g1.md')
  await writeFile(text, '# Corrected by hand\n')
  await write('gates/g3.md', '# Gate 3, anew\n')
  const [[reason, fatal]] = (await make('out', memory)).slice(-1) as [[string, boolean]]
  assert.equal(fatal, true)
  assert.match(reason, /that somebody has corrected/)
  assert.equal(await readFile(text, 'utf8'), '# Corrected by hand\n')
})

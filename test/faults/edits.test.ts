import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {cp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import test from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {checkOutput, writeOutput} from '../../src/publish/output/write-output.ts'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {place} from '../cli/run.ts'
import {finish, prepareSmallBooks} from './books.ts'
import {createRandom} from './random.ts'

// `EDITS=200` is the whole measure; `SEED` repeats the moments.
const edits = Number(process.env.EDITS ?? 12)
/** Turns after which somebody takes what was kept. */
const often = 8
const seed = Number(process.env.SEED) || 20240315

/**
 * Somebody who corrects the Markdown of a book, without knowing of those who make it: each
 * correction adds a word of its own to a file.
 */
function openEditor(out: string, random: () => number) {
  let words: string[] = []
  let count = 0
  return {
    count: () => count,
    /** Save as editors do, over the file or aside; what fails, the person is told. */
    async edit(): Promise<void> {
      const word = `correction-${count}-`
      try {
        const markdown = await readFolder(join(out, 'markdown'))
        const names = [...markdown.keys()].filter((name) => /^\d+-.*\.md$/.test(name))
        const name = names[Math.floor(random() * names.length)]
        if (name === undefined) return
        const path = join(out, 'markdown', name)
        const value = `${Buffer.from(markdown.get(name)!)}\n${word}\n`
        if (random() < 0.5) await writeFile(path, value, {flag: 'r+'})
        else {
          const aside = join(out, `markdown/.DS_Store`)
          await writeFile(aside, value)
          await rename(aside, path)
        }
        words.push(word)
        count++
      } catch (error) {
        assert.equal((error as NodeJS.ErrnoException).code, 'ENOENT')
      }
    },
    /** Words that are in no file of the Markdown, nor where it is kept when it is replaced. */
    async lost(): Promise<string[]> {
      const files = await readFolder(out)
      let all = ''
      for (const [path, bytes] of files)
        if (/^markdown(?:\.before)?\//.test(path)) all += Buffer.from(bytes)
      return words.filter((word) => !all.includes(word))
    },
    /** Take what is kept elsewhere, as a person would: each output carries it on, and more of it each time. */
    async take(): Promise<void> {
      await rm(join(out, 'markdown.before'), {recursive: true, force: true})
      words = []
    }
  }
}

const book = (word: string) =>
  Array.from({length: 6}, (_, index) => ({
    path: `markdown/0${index + 1}-a.md`,
    value: `---\ntitle: "${index}"\n---\n\n# ${index}\n\nThe ferry came in ${word}.\n`
  }))

/** A process that writes books and nothing else, one after the other: a build takes twenty times as long. */
function openWriter(out: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writing, out], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  // It may be killed while it is spoken to.
  child.stdin.on('error', () => undefined)
  const said = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  return {
    child,
    ended: new Promise((resolve) => child.on('close', resolve)),
    /** Resolves when it begins; then to what it said at the end, nothing if it was killed. */
    async begin(files: readonly {path: string; value: string}[], isReplacing: boolean) {
      child.stdin.write(`${JSON.stringify({files, isReplacing})}\n`)
      await said.next()
      return {end: said.next().then(({value}) => value as string | undefined)}
    }
  }
}

const writing = `
import {createInterface} from 'node:readline'
const {writeOutput} = await import(${JSON.stringify(pathToFileURL('dist/publish/output/write-output.js').href)})
for await (const line of createInterface({input: process.stdin})) {
  const {files, isReplacing} = JSON.parse(line)
  console.log('begins')
  const message = await writeOutput(process.argv[1], files, {isReplacing})
  console.log(message ? message.reason : 'written')
}
`

test('edits: outputs that are written while somebody corrects them lose nothing', async function (t) {
  const out = join(await place(t), 'out')
  const random = createRandom(seed)
  await writeOutput(out, book('spring'))
  const editor = openEditor(out, random)
  let written = 0
  let refused = 0
  for (let turn = 0; turn < edits * 2; turn++) {
    const isReplacing = random() < 0.3
    const [message] = await Promise.all([
      writeOutput(out, book(turn % 2 === 0 ? 'autumn' : 'spring'), {isReplacing}),
      setTimeout(random() * 8).then(editor.edit)
    ])
    if (message) {
      refused++
      assert.match(message.reason, /somebody has corrected/)
      // As a person would who has taken the correction elsewhere.
      await writeOutput(out, book('winter'), {isReplacing: true})
    } else written++
    assert.deepEqual(await editor.lost(), [], `turn ${turn}`)
    if (turn % often === often - 1) await editor.take()
  }
  assert.ok(editor.count() > edits && written > 0 && refused > 0)
})

test(`edits: ${edits} times two outputs that race, one of them killed or not, lose no correction`, async function (t) {
  const out = join(await place(t), 'out')
  const random = createRandom(seed)
  await writeOutput(out, book('spring'))
  const editor = openEditor(out, random)
  const words = ['autumn', 'spring']
  const writers = words.map(() => openWriter(out))
  t.after(function () {
    for (const {child} of writers) child.kill()
  })
  let killed = 0
  for (let turn = 0; turn < edits; turn++) {
    const begun = await Promise.all(
      words.map((word, at) => writers[at]!.begin(book(word), random() < 0.4))
    )
    await setTimeout(random() * 20)
    await editor.edit()
    await setTimeout(random() * 20)
    const at = turn % 2
    const isKilled = random() < 0.6
    if (isKilled) writers[at]!.child.kill('SIGKILL')
    for (const {end} of begun)
      assert.match((await end) ?? 'killed', /^(?:written|killed)$|corrected|system says|is there/)
    if (isKilled) {
      // As long as the system knows the process, nobody takes what it has left.
      await writers[at]!.ended
      killed++
      writers[at] = openWriter(out)
    }
    // The next run begins with this.
    assert.equal(await checkOutput(out), undefined)
    assert.deepEqual(await editor.lost(), [], `turn ${turn}`)
    if (turn % often === often - 1) await editor.take()
  }
  assert.ok(killed > 0 && editor.count() > edits / 2)
})

test(`edits: ${edits} builds and publications, killed or not, lose no correction`, async function (t) {
  const root = await place(t)
  const sources = await prepareSmallBooks(root)
  const [out, whole] = [join(root, 'out'), join(root, 'whole')]
  const random = createRandom(seed)
  const start = (...argv: string[]) =>
    spawn(process.execPath, ['dist/cli.js', ...argv, '--out', out, '--quiet'], {
      stdio: ['ignore', 'ignore', 'pipe']
    })
  let usual = performance.now()
  await finish(start('build', sources[0]!, '--review', 'none'))
  usual = performance.now() - usual
  await cp(out, whole, {recursive: true})
  const editor = openEditor(out, random)
  let [killed, refused] = [0, 0]
  for (let turn = 0; turn < edits; turn++) {
    const source = sources[turn % 2]!
    const ways = [
      ['build', source, '--review', 'none'],
      ['build', source, '--review', 'none', '--replace'],
      ['publish', join(out, 'markdown')]
    ]
    const begin = performance.now()
    const child = start(...ways[Math.floor(random() * ways.length)]!)
    const ended = finish(child)
    // Nobody waits longer than the command takes.
    await Promise.race([ended, setTimeout(random() * usual)])
    await editor.edit()
    if (random() < 0.5) {
      await Promise.race([ended, setTimeout(random() * usual * 0.5)])
      if (child.kill('SIGKILL')) killed++
    }
    const {end, stderr} = await ended
    if (end === 0) usual = (usual + performance.now() - begin) / 2
    assert.ok(end === 0 || end === 'SIGKILL' || /corrected|changed while/.test(stderr), stderr)
    // The next run begins with this.
    await checkOutput(out)
    assert.deepEqual(await editor.lost(), [], `turn ${turn}`)
    if (end !== 1 && turn % often < often - 1) continue
    if (end === 1) refused++
    // As a person would who has taken the corrections elsewhere.
    await editor.take()
    await rm(out, {recursive: true, force: true})
    await cp(whole, out, {recursive: true})
  }
  assert.ok(killed > 0 && refused > 0)
  assert.ok((await readFile(join(out, '.collate.json'), 'utf8')).includes('markdown/'))
})

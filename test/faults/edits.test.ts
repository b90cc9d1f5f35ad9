import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {checkOutput, writeOutput} from '../../src/publish/output/write-output.ts'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {place} from '../cli/run.ts'
import {finish, prepareBooks} from './books.ts'
import {createRandom} from './random.ts'

// `EDITS=200` is the whole measure; `SEED` repeats the moments.
const edits = Number(process.env.EDITS ?? 12)
const seed = Number(process.env.SEED) || 20240315

/**
 * Somebody who corrects the Markdown of a book, without knowing of those who make it: each
 * correction adds a word of its own to a file.
 */
function openEditor(out: string, random: () => number) {
  const words: string[] = []
  return {
    words,
    /** Save as editors do, over the file or aside; what fails, the person is told. */
    async edit(): Promise<void> {
      const word = `correction-${words.length}-`
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
    }
  }
}

test('edits: outputs that are written while somebody corrects them lose nothing', async function (t) {
  const out = join(await place(t), 'out')
  const random = createRandom(seed)
  const book = (word: string) =>
    Array.from({length: 6}, (_, index) => ({
      path: `markdown/0${index + 1}-a.md`,
      value: `---\ntitle: "${index}"\n---\n\n# ${index}\n\nThe ferry came in ${word}.\n`
    }))
  await writeOutput(out, book('spring'))
  const editor = openEditor(out, random)
  let written = 0
  let refused = 0
  for (let turn = 0; turn < edits * 5; turn++) {
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
  }
  assert.ok(editor.words.length > edits && written > 0 && refused > 0)
})

test(`edits: ${edits} builds and publications, killed or not, lose no correction`, async function (t) {
  const root = await place(t)
  const {sources} = await prepareBooks(root)
  const out = join(root, 'out')
  const random = createRandom(seed)
  const start = (...argv: string[]) =>
    spawn(process.execPath, ['dist/cli.js', ...argv, '--out', out, '--quiet'], {
      stdio: ['ignore', 'ignore', 'pipe']
    })
  const begin = performance.now()
  await finish(start('build', sources[0]!))
  const usual = performance.now() - begin
  const editor = openEditor(out, random)
  let killed = 0
  for (let turn = 0; turn < edits; turn++) {
    const source = sources[turn % 2]!
    const ways = [
      ['build', source],
      ['build', source, '--replace'],
      ['publish', join(out, 'markdown')]
    ]
    const child = start(...ways[Math.floor(random() * ways.length)]!)
    const ended = finish(child)
    await setTimeout(random() * usual)
    await editor.edit()
    if (random() < 0.5) {
      await Promise.race([ended, setTimeout(random() * usual * 0.5)])
      if (child.kill('SIGKILL')) killed++
    }
    const {end, stderr} = await ended
    assert.ok(end === 0 || end === 'SIGKILL' || /corrected|changed while/.test(stderr), stderr)
    // The next run begins with this.
    await checkOutput(out)
    assert.deepEqual(await editor.lost(), [], `turn ${turn}`)
    if (end === 1) await finish(start('build', source, '--replace'))
    assert.deepEqual(await editor.lost(), [], `turn ${turn}, replaced`)
  }
  assert.ok(killed > 0)
  assert.ok((await readFile(join(out, '.collate.json'), 'utf8')).includes('markdown/'))
})

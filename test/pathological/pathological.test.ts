import assert from 'node:assert/strict'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {fromXml} from 'xast-util-from-xml'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {place, run} from '../cli/run.ts'
import {articles, pages} from './inputs.ts'
import {runAlone} from './run-alone.ts'

// `SIZE=1000000 npm test` is the whole measure: ten seconds for a megabyte on a machine at rest. A
// limit tells what never ends, or takes the square of its size, from what is slow on a busy one.
// Many pages become a chapter for every line or two, so that less of them has to do.
const size = Number(process.env.SIZE ?? 2000)
const seconds = 60 + size / 10_000

/** The output is a book: all of its XML is well formed, and nothing of the source is lost. */
async function assertBook(out: string, source?: string): Promise<void> {
  const files = await readFolder(out)
  const epub = [...files].find(([path]) => path.endsWith('.epub'))!
  for (const [path, bytes] of Object.entries(unzipSync(epub[1]))) {
    if (/\.(?:xhtml|opf|ncx|xml)$/.test(path)) fromXml(strFromU8(bytes))
  }
  if (source === undefined) return
  const proof = await run(['verify', out, source])
  assert.equal(proof.code, 0, proof.stderr)
}

for (const [name, make] of Object.entries(pages)) {
  test(`pathological: a page of ${name}`, async function (t) {
    const folder = await place(t)
    const source = join(folder, 'page')
    await mkdir(source)
    await writeFile(join(source, 'page.txt'), make(size))
    const out = join(folder, 'out')
    const {code, stderr} = await runAlone(['build', source, '--out', out, '--quiet'], seconds)
    // A text that is none is told so; anything else is a book.
    if (code === 1 && / {2}(?:no-text|binary|empty-source) {2}| no-text | binary/.test(stderr))
      return
    assert.equal(code, 0, stderr || `not done in ${seconds} s`)
    await assertBook(out, source)
  })
}

for (const [name, make] of Object.entries(articles)) {
  test(`pathological: Markdown of ${name}`, async function (t) {
    const folder = await place(t)
    const source = join(folder, 'markdown')
    await mkdir(source)
    await writeFile(join(source, '01-a.md'), make(size))
    // What hurts is no title here, so that the cover would be always the same.
    await writeFile(join(source, 'book.yaml'), 'title: A\ncover: none\n')
    const out = join(folder, 'out')
    const {code, stderr} = await runAlone(['publish', source, '--out', out, '--quiet'], seconds)
    if (code === 1 && /nested-too-deep|missing-image/.test(stderr)) return
    assert.equal(code, 0, stderr || `not done in ${seconds} s`)
    await assertBook(out)
  })
}

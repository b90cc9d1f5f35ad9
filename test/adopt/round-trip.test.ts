import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import {adopt} from '../../src/adopt/index.ts'
import {readBook} from '../../src/book/index.ts'
import {readInputs} from '../../src/cli/inputs/read-inputs.ts'
import {collateBook} from '../../src/pipeline.ts'
import {isOwnFile} from '../../src/publish/edition/edition.ts'
import type {Source} from '../../src/source/index.ts'
import {writeArticles} from '../../src/write-articles.ts'
import {createRandom} from '../faults/random.ts'

// `EDITS=200` is the whole measure; `SEED` repeats the corrections.
const edits = Number(process.env.EDITS ?? 20)
const random = createRandom(Number(process.env.SEED) || 20240315)
const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!

/** The Markdown of a book with some `book.yaml`, as a build writes it. */
async function build(source: Source, path: string, value: string): Promise<Map<string, string>> {
  const {book, messages} = readBook({path, bytes: new TextEncoder().encode(value)})
  assert.deepEqual(messages.map(String), [])
  const {collated, language} = await collateBook(source, book)
  assert.deepEqual(collated.messages.filter(({fatal}) => fatal).map(String), [])
  const {files} = writeArticles(source, book, collated, language)
  return new Map(files.filter(isOwnFile).map(({name, value}) => [name, value]))
}

/** The body of a file, in blocks; what front matter says follows from it. */
const bodyOf = (value: string) => value.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd()

/** Something that an editor does to the blocks of a file. */
const hands: Readonly<Record<string, (blocks: string[]) => void>> = {
  word(blocks) {
    const at = Math.floor(random() * blocks.length)
    const words = [...blocks[at]!.matchAll(/\p{sc=Han}{2}|(?<![\p{L}<])\p{L}{3,}(?![\p{L}>])/gu)]
    if (words.length === 0) return
    const word = pick(words)
    const other = /\p{sc=Han}/u.test(word[0])
      ? pick(['山水', '江海', ''])
      : pick(['willow', 'heron'])
    blocks[at] =
      blocks[at]!.slice(0, word.index) + other + blocks[at]!.slice(word.index + word[0].length)
  },
  added(blocks) {
    const at = Math.floor(random() * blocks.length)
    const spaces = [...blocks[at]!.matchAll(/(?<=\p{L}) (?=\p{L})/gu)]
    if (spaces.length === 0) return
    const {index} = pick(spaces)
    blocks[at] = `${blocks[at]!.slice(0, index)} quiet${blocks[at]!.slice(index)}`
  },
  join(blocks) {
    const at = 1 + Math.floor(random() * (blocks.length - 2))
    // A note that is joined with a text is a text that begins like a note, which a build escapes.
    if (at + 1 >= blocks.length || [at, at + 1].some((one) => /^(?:#|\[\^)/.test(blocks[one]!)))
      return
    const isHan = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef”]$/u.test(
      blocks[at]!
    )
    blocks.splice(at, 2, blocks[at]! + (isHan ? '' : ' ') + blocks[at + 1]!)
  },
  break(blocks) {
    const at = 1 + Math.floor(random() * (blocks.length - 1))
    const ends = [...(blocks[at] ?? '').matchAll(/(?<=[。！？])(?!$)|(?<=[.!?]”?) (?!$)/gu)]
    if (ends.length === 0 || /[#<\\]/.test(blocks[at]!)) return
    const {index, 0: space} = pick(ends)
    blocks.splice(at, 1, blocks[at]!.slice(0, index), blocks[at]!.slice(index + space.length))
  },
  title(blocks) {
    const words = [...blocks[0]!.matchAll(/\p{sc=Han}{2}|\p{L}{3,}/gu)]
    if (words.length === 0) return
    const word = pick(words)
    const other = /\p{sc=Han}/u.test(word[0]) ? '河岸' : 'RIVER'
    blocks[0] =
      blocks[0]!.slice(0, word.index) + other + blocks[0]!.slice(word.index + word[0].length)
  },
  drop(blocks) {
    const at = 1 + Math.floor(random() * (blocks.length - 1))
    if (blocks.length > 2 && !blocks[at]!.startsWith('[^')) blocks.splice(at, 1)
  }
}

const books = [
  'ningxia-cppcc-2024',
  'ferry-at-low-water',
  'watashi-no-hi',
  'low-water-gazette',
  'low-water-almanac'
]

test(`adopt: ${edits} random corrections are in the next build, or are named`, async function (t) {
  const counts = {adopted: 0, left: 0}
  for (let turn = 0; turn * 4 < edits; turn++) {
    const folder = `sources/${books[turn % books.length]}`
    const path = `${folder}/book.yaml`
    const bookYaml = {path, value: await readFile(path, 'utf8')}
    const {source} = await readInputs([folder])
    const before = await build(source, path, bookYaml.value)
    const corrected = new Map(before)
    for (let count = 0; count < 4; count++) {
      const name = pick([...before.keys()])
      const value = corrected.get(name)!
      const blocks = bodyOf(value).split('\n\n')
      pick(Object.values(hands))(blocks)
      corrected.set(
        name,
        value.replace(bodyOf(value), () => blocks.join('\n\n'))
      )
    }
    const changed = [...corrected]
      .filter(([name, value]) => before.get(name) !== value)
      .map(([name, value]) => ({name, value, path: `out/markdown/${name}`}))
    const adopted = await adopt({source, bookYaml, name: 'book', corrected: changed, removed: []})
    const after = await build(source, path, adopted.value)
    const bodies = new Set([...after.values()].map(bodyOf))
    for (const {name, value} of changed) {
      const isNamed = adopted.messages.some(({file}) => file === `out/markdown/${name}`)
      assert.notEqual(adopted.complete.includes(name), isNamed, name)
      if (isNamed) counts.left++
      else {
        assert.ok(bodies.has(bodyOf(value)), `${folder} ${name}, turn ${turn}:\n${value}`)
        counts.adopted++
      }
    }
    // What the corrected text still has stands in the book.
    const squash = (values: Iterable<string>) =>
      [...values].map(bodyOf).join('\n\n').replace(/\s/g, '')
    const [whole, start] = [squash(after.values()), squash(before.values())]
    for (const block of [...corrected.values()].flatMap((value) => bodyOf(value).split('\n\n'))) {
      const ink = block.replace(/\s/g, '')
      assert.ok(!start.includes(ink) || whole.includes(ink), `${folder}, turn ${turn}:\n${block}`)
    }
    // What nobody has corrected stays as it was.
    for (const [name, value] of before) {
      if (corrected.get(name) === value)
        assert.ok(bodies.has(bodyOf(value)), `${name}, turn ${turn}`)
    }
  }
  t.diagnostic(JSON.stringify(counts))
  assert.ok(counts.adopted > counts.left)
})

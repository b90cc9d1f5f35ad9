/**
 * The boundaries of ARCHITECTURE.md: which room may know which, no circle of files, no room in which
 * nobody finds anything.
 */
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import test from 'node:test'

const root = resolve('src')

/** What a room may import from others, types included; `cli` may import all, and nobody imports it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  weights: [],
  templates: ['text'],
  source: ['text', 'templates'],
  layout: ['text', 'source'],
  sequences: ['text', 'source'],
  decisions: ['text', 'source'],
  book: ['text', 'source', 'decisions'],
  restore: ['text', 'weights', 'source', 'sequences', 'decisions'],
  structure: ['text', 'weights', 'source', 'sequences', 'decisions', 'restore'],
  inline: ['text', 'source', 'restore', 'structure'],
  publish: ['text', 'source', 'templates', 'book', 'structure'],
  review: ['text', 'source', 'restore', 'structure', 'inline'],
  trace: ['text', 'weights', 'source', 'decisions', 'restore', 'structure'],
  'review-page': [
    'text',
    'weights',
    'source',
    'templates',
    'decisions',
    'structure',
    'trace',
    'publish'
  ],
  desk: ['source', 'templates', 'book', 'decisions', 'trace', 'review-page', 'publish'],
  adopt: ['text', 'source', 'book', 'decisions', 'desk', 'publish', 'review'],
  check: ['text', 'source', 'templates', 'review'],
  shelf: ['source', 'templates', 'book', 'publish'],
  app: ['text', 'source', 'templates', 'book', 'publish', 'review-page', 'desk']
}
/** What several rooms have one of each: its way in, and what was learned for it. */
const sameNames = new Set(['index.ts', 'learned.ts'])
/** The most files of a room that lie flat. */
const most = 15

/** The parts of the project that are drawn here; `bench/` and its rooms may import any of `src/`. */
const files = ['src', 'bench'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => resolve(folder, path))
)
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'";]*?from '(\.[^']+)'/gm)]
      .map(([, path]) => resolve(dirname(file), path!))
      .filter((path) => existsSync(path))
  ])
)
const sources = files.filter((file) => file.startsWith(root))
const name = (file: string) => relative(root, file)
const roomOf = (file: string) => name(file).split(/[\\/]/)[0]!

test('a room knows only those that it may know', function () {
  const rooms = new Set(sources.map(roomOf).filter((room) => !room.endsWith('.ts')))
  assert.deepEqual([...rooms].sort(), [...Object.keys(allowed), 'cli'].sort())
  for (const file of sources) {
    const own = allowed[roomOf(file)]
    for (const other of imports.get(file)!) {
      assert.ok(other.startsWith(root), `${name(file)} imports ${name(other)}`)
      const room = roomOf(other)
      const isKnown = !own || room === roomOf(file) || room.endsWith('.ts') || own.includes(room)
      assert.ok(isKnown, `${name(file)} imports ${room}/`)
    }
  }
})

test('no files import each other in a circle, types included', function () {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    assert.equal(at, -1, [...path.slice(at), file].map(name).join(' → '))
    if (done.has(file)) return
    for (const other of imports.get(file) ?? []) visit(other, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('no room has more files than one can look over', function () {
  const sizes = new Map<string, number>()
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
  for (const [room, size] of sizes) assert.ok(size <= most, `${name(room)} has ${size}`)
})

test('an exported name means one thing, and a file is called like no other', function () {
  const declared = /^export (?:async )?(?:function\*?|const|let|class|type|interface) (\w+)/gm
  const byName = new Map<string, Set<string>>()
  const add = (what: string, file: string) =>
    byName.set(what, (byName.get(what) ?? new Set()).add(name(file)))
  // A stand-in of the page has the names of what it stands for.
  const own = sources.filter((file) => !name(file).startsWith(join('app', 'rims')))
  for (const file of own) {
    const base = basename(file)
    if (!sameNames.has(base)) add(base, file)
    for (const [, word] of readFileSync(file, 'utf8').matchAll(declared)) add(word!, file)
  }
  const twice = [...byName].filter(([, {size}]) => size > 1)
  assert.deepEqual(
    twice.map(([what, places]) => `${what}: ${[...places].join(', ')}`),
    []
  )
})

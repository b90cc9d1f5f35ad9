/**
 * The boundaries of ARCHITECTURE.md: which room may know which, no circle of files, no room in which
 * nobody finds anything.
 */
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
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
  shelf: ['source', 'templates', 'publish'],
  app: ['text', 'source', 'templates', 'book', 'publish', 'review-page', 'desk']
}
/** The most files of a room that lie flat. */
const most = 15

const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join(root, path))
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'";]*?from '(\.[^']+)'/gm)]
      .map(([, path]) => resolve(dirname(file), path!))
      .filter((path) => existsSync(path))
  ])
)
const name = (file: string) => relative(root, file)
const roomOf = (file: string) => name(file).split(/[\\/]/)[0]!

test('a room knows only those that it may know', function () {
  const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')))
  assert.deepEqual([...rooms].sort(), [...Object.keys(allowed), 'cli'].sort())
  for (const [file, list] of imports) {
    const own = allowed[roomOf(file)]
    if (!own) continue
    for (const other of list.map(roomOf)) {
      const isKnown = other === roomOf(file) || other.endsWith('.ts') || own.includes(other)
      assert.ok(isKnown, `${name(file)} imports ${other}/`)
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

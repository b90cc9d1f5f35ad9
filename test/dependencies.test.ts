import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import test from 'node:test'

interface Locked {
  readonly dev?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const page = new URL('../docs/dependencies.md', import.meta.url)
const marker = '<!-- UPDATE=1 node --import tsx --test test/dependencies.test.ts -->\n'
const manifest = JSON.parse(await readFile('package.json', 'utf8'))
const lock: {packages: Readonly<Record<string, Locked>>} = JSON.parse(
  await readFile('package-lock.json', 'utf8')
)
/** What is installed with Collate, by its path in the lock. */
const installed = new Map(
  Object.entries(lock.packages).filter(([path, {dev}]) => path !== '' && !dev)
)
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

/** Licences under which code may be shipped beside ours; fonts have their own. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)'
])
/** Say their licence elsewhere than in `package.json`; each was read by a person. */
const licences = new Map([['format', 'MIT, in its Readme.md']])

test('dependencies: each one that is asked for has its reason, and no other', async function () {
  const {dependencies, optionalDependencies, peerDependencies} = manifest
  const asked = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies})
  const [text = ''] = (await readFile(page, 'utf8')).split(marker)
  const reasons = [...text.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)]
  assert.deepEqual(reasons.map(([, name]) => name).sort(), asked.sort())
})

test('dependencies: what they bring is listed', async function () {
  const text = await readFile(page, 'utf8')
  const [start] = text.split(marker)
  const expected = start + marker + createTable()
  if (process.env.UPDATE) await writeFile(page, expected)
  else assert.equal(text, expected)
})

test('dependencies: none runs a script at installation', function () {
  const scripts = [...installed].filter(([, {hasInstallScript}]) => hasInstallScript)
  assert.deepEqual(
    scripts.map(([path]) => path),
    []
  )
})

test('dependencies: each has a licence that is allowed', function () {
  const others = [...installed].filter(
    ([path, {license}]) => !allowed.has(license ?? '') && !licences.has(nameOf(path))
  )
  assert.deepEqual(
    others.map(([path, {license}]) => `${path}: ${license}`),
    []
  )
})

test('dependencies: the lock names no registry', async function () {
  assert.doesNotMatch(await readFile('package-lock.json', 'utf8'), /"resolved"/)
})

/** Every package that nobody asked for by name, with its licence and those that need it. */
function createTable(): string {
  const {dependencies, optionalDependencies} = manifest
  const rows = new Map<string, {licence: string; by: Set<string>}>()
  for (const [path, {license}] of installed) {
    const name = nameOf(path)
    if (name in {...dependencies, ...optionalDependencies}) continue
    rows.set(name, {licence: license ?? licences.get(name) ?? '', by: new Set()})
  }
  for (const [path, locked] of installed) {
    const needed = {...locked.dependencies, ...locked.optionalDependencies}
    for (const name of Object.keys(needed)) rows.get(name)?.by.add(nameOf(path))
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {licence, by}]) => {
      const parents = [...by].sort().map((parent) => `\`${parent}\``)
      return `| \`${name}\` | ${licence} | ${parents.join(', ')} |`
    })
  return `\n| package | licence | for |\n|---|---|---|\n${lines.join('\n')}\n`
}

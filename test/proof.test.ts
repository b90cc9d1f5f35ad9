import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {place, run} from './cli/run.ts'

const proof = readFileSync('docs/proof.md', 'utf8')
const rows = [...proof.matchAll(/^\|(.+)\|(.*)\|(.*)\|$/gm)]
  .map((row) => row.slice(1).map((cell) => cell.trim()))
  .filter(([what]) => !/^(?:what|check|-+)$/.test(what!))
const named = (cell = '') =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

test('proof: every test that is named exists, and holds tests', function () {
  const files = new Set([...proof.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!))
  assert.ok(files.size > 20)
  for (const path of files) {
    assert.ok(existsSync(path), path)
    assert.match(readFileSync(path, 'utf8'), /\btest\(/, path)
  }
})

test('proof: every check that is named is one, and each that there is has its row', async function (t) {
  const folder = await place(t)
  const out = join(folder, 'out')
  await run(['publish', 'sources/weirs-of-the-valley', '--out', out])
  // What cannot run here is in the report all the same, and counts as a failure if it is asked for.
  const args = ['check', out, '--tools', folder, '--json', '--all']
  const {stdout, code} = await run(args, {PATH: ''})
  assert.equal(code, 1)
  const checks = new Set(JSON.parse(stdout).checks.map(({name}: {name: string}) => name))
  const own = rows.slice(rows.findIndex(([what]) => what === 'EPUBCheck'))
  const described = own.map(([name]) => name!)
  assert.deepEqual([...described].sort(), [...checks].sort())
  for (const [what, cell] of rows.slice(0, -own.length)) {
    if (/nobody but a person/.test(cell!)) continue
    for (const name of named(cell)) assert.ok(checks.has(name), `${what}: ${name}`)
  }
})

test('proof: every line has a test or a check, or says why not', function () {
  assert.ok(rows.length > 60, `${rows.length}`)
  for (const [what, check, tests] of rows) assert.notEqual(`${check}${tests}`, '', what)
})

test('proof: every check has a file, every file of a check is in the report', function () {
  const source =
    readFileSync('src/check/check-book.ts', 'utf8') +
    readFileSync('src/check/check-pages.ts', 'utf8')
  const files = readdirSync('src/check', {recursive: true, encoding: 'utf8'})
    .map((path) => path.replace(/^.*[\\/]/, ''))
    .filter((name) => /^check-/.test(name))
  for (const name of files) {
    if (name === 'check-book.ts') continue
    assert.ok(source.includes(`/${name}'`), name)
  }
})

import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {makeNovel} from '../../bench/text/novel.ts'
import {main} from '../../src/cli/main.ts'

const dist = new URL('../../dist/', import.meta.url)

test('the bundled command holds nothing that could fetch', function () {
  const names = readdirSync(new URL('bin/', dist)).map((name) => `bin/${name}`)
  for (const name of ['cli.js', ...names]) {
    const text = readFileSync(new URL(name, dist), 'utf8')
    assert.doesNotMatch(text, /node_modules\/(?:node-fetch|whatwg-url)\//, name)
  }
})

test('the script of the command has no import of its own: V8 would refuse it', function () {
  const text = readFileSync(new URL('bin/collate.cjs', dist), 'utf8')
  assert.doesNotMatch(text, /\bimport\(/)
})

test('the engine takes what it once made of the command, but for one with other flags', async function () {
  const code = `
    process.argv.splice(1, Infinity, 'collate', 'build', '--help')
    await import(${JSON.stringify(new URL('cli.js', dist).href)})
    const {script} = await import(${JSON.stringify(new URL('bin/load.js', dist).href)})
    console.log(script.cachedDataRejected)`
  for (const [flags, isRejected] of [
    [[], false],
    [[otherFlag], true]
  ] as const) {
    const args = [...flags, '--input-type=module', '--eval', code]
    const {stdout} = await promisify(execFile)(process.execPath, args)
    assert.match(stdout, new RegExp(`\\n${isRejected}\\n$`))
  }
})

/** With it V8 does not take code that it made without. */
const otherFlag = '--no-flush-bytecode'

test('a thread that ends early is told to whoever asks, then and afterwards', async function (t) {
  const file = new URL('publish/edition/publish-thread.js', dist).href
  const module: typeof import('../../src/publish/edition/publish-thread.ts') = await import(file)
  const thread = module.openPublishThread()!
  t.after(() => thread.close())
  await assert.rejects(thread.draw({} as never))
  thread.open({} as never, new Int32Array(new SharedArrayBuffer(4)))
  await assert.rejects(thread.read({files: [], first: 0, index: 0}))
})

test('a long book has the same bytes with a thread, flags and cached code, and without', async function (t) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-'))
  t.after(() => rmSync(folder, {recursive: true}))
  writeFileSync(join(folder, 'novel.txt'), makeNovel('en', 320_000))
  const args = (out: string) => ['build', join(folder, 'novel.txt'), '--out', join(folder, out)]
  const silent = {write: () => true}
  // The sources make no threads, the bundle does.
  assert.equal(await main(args('sources'), {stdout: silent, stderr: silent, env: {}}), 0)
  const cli = fileURLToPath(new URL('cli.js', dist))
  await promisify(execFile)(process.execPath, [cli, ...args('bundle'), '--quiet'])
  const env = {...process.env, COLLATE_ENGINE: 'plain'}
  await promisify(execFile)(process.execPath, [otherFlag, cli, ...args('plain'), '--quiet'], {env})
  const sources = filesOf(join(folder, 'sources'))
  for (const out of ['bundle', 'plain']) {
    const files = filesOf(join(folder, out))
    assert.deepEqual(
      files.map(([name]) => name),
      sources.map(([name]) => name)
    )
    for (const [at, [name, bytes]] of files.entries())
      assert.ok(bytes.equals(sources[at]![1]), `${out}/${name}`)
  }
})

function filesOf(folder: string): [name: string, bytes: Buffer][] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))])
}

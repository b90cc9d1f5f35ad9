import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFile, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {place} from './cli/run.ts'

const manifest = JSON.parse(await readFile('package.json', 'utf8'))
const lock = JSON.parse(await readFile('package-lock.json', 'utf8'))

test('package: types ask for no package that need not be installed', async function () {
  const seen = new Set<string>()
  const asked = new Set<string>()
  const follow = async function (path: string): Promise<void> {
    if (seen.has(path)) return
    seen.add(path)
    const text = (await readFile(path, 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '')
    // Who has no types of Node has no `Buffer`.
    assert.doesNotMatch(text, /\bBuffer\b|\bNodeJS\./, path)
    for (const [, name] of text.matchAll(/(?:\bfrom |\bimport\()["']([^"']+)["']/g)) {
      if (name!.startsWith('.'))
        await follow(join(dirname(path), name!.replace(/\.[jt]s$/, '.d.ts')))
      else if (!name!.startsWith('node:')) asked.add(name!)
    }
  }
  await follow('dist/index.d.ts')
  const isThere = (name: string) =>
    [name, `@types/${name}`].some((one) => {
      const locked = lock.packages[`node_modules/${one}`]
      return locked && !locked.dev && !locked.optional
    })
  assert.deepEqual(
    [...asked].filter((name) => !isThere(name)),
    []
  )
})

test('package: types hold for who has those of every package checked', async function (t) {
  const folder = await place(t)
  const library = pathToFileURL(resolve('dist/index.js')).pathname
  await writeFile(
    join(folder, 'page.ts'),
    `import {collateParse} from ${JSON.stringify(library)}\nconsole.log(collateParse)\n`
  )
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--skipLibCheck', 'false']
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const {status, stdout} = spawnSync(
    process.execPath,
    [compiler, ...options, '--types', '', join(folder, 'page.ts')],
    {encoding: 'utf8', cwd: folder}
  )
  assert.equal(status, 0, stdout)
})

test('package: an install from git builds, and what the README shows is packed', async function () {
  assert.equal(manifest.scripts.prepack, 'npm run compile')
  // npm runs this one for a dependency from git, and no `prepack`.
  assert.equal(manifest.scripts.prepare, 'node bundle/prepare.mjs')
  assert.equal(manifest.man, 'man/collate.1')
  assert.ok(manifest.keywords.length > 5)
  const readme = await readFile('README.md', 'utf8')
  for (const [, path] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
    assert.ok(
      /^https:/.test(path!) || manifest.files.some((one: string) => path!.startsWith(one)),
      path
    )
  }
})

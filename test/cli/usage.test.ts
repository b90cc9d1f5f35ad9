import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {run} from './run.ts'

const wrong: Record<string, RegExp> = {
  '': /^Cannot start, no command is given\nRun `collate --help`/,
  bild: /^Unexpected command `bild`, expected one of Collate; did you mean `build`\?\n/,
  constructor:
    /^Unexpected command `constructor`, expected one of Collate; there is `build`, `explain`, `init`, `publish`, `adopt`, `docs`, `verify`, `check`, `review`, `shelf`, `watch`/,
  '--versoin':
    /^Unexpected option `--versoin`, expected one of this command; did you mean `--version`\?/,
  '--': /^Cannot start, no command is given/,
  build: /^Cannot build, no INPUT is given\nRun `collate build --help`/,
  'build a.txt': /^Cannot build, no `--out DIR` is given\n/,
  'build a.txt --ot b': /^Unexpected option `--ot`, .*did you mean `--out`\?/,
  'build a.txt --zzzz': /^Unexpected option `--zzzz`, .*there is `--out`, `--name`/,
  'build a.txt -x': /^Unexpected option `-x`/,
  'build a.txt --out': /^Unexpected `--out` without a value, expected one after it/,
  'build a.txt --out=': /^Unexpected `--out` without a value/,
  'build a.txt --out --strict': /^Unexpected `--strict` after `--out`, expected its value/,
  'build a.txt --out b --json=yes': /^Unexpected value `yes` for `--json`, expected none/,
  'build a.txt --out b --__proto__': /^Unexpected option `--__proto__`/
}

for (const [line, expected] of Object.entries(wrong)) {
  test(`collate ${line}`, async function () {
    const {code, stdout, stderr} = await run(line === '' ? [] : line.split(' '))
    assert.match(stderr, expected)
    assert.equal(stderr.split('\n').length, 3)
    assert.deepEqual([code, stdout], [2, ''])
  })
}

test('help fits a screen and goes to stdout', async function () {
  for (const line of ['--help', '-h', 'help', 'build --help', 'build x -h', 'help build']) {
    const {code, stdout, stderr} = await run(line.split(' '))
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /^Usage: collate/)
    assert.match(stdout, /Example: collate build/)
    assert.ok(stdout.split('\n').length <= 24)
    for (const row of stdout.split('\n')) assert.ok(row.length <= 80, row)
  }
})

test('the program itself: version, exit code', async function () {
  const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {encoding: 'utf8'})
  const {version} = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  )
  const asked = start('--version')
  assert.deepEqual([asked.status, asked.stdout, asked.stderr], [0, version + '\n', ''])
  assert.equal(start('bild').status, 2)
  assert.match(await readFile(program, 'utf8'), /^#!\/usr\/bin\/env node\n/)
})

test('a folder that somebody has removed meanwhile is no mistake of ours', async function (t) {
  t.mock.method(process, 'cwd', function () {
    throw Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), {syscall: 'uv_cwd'})
  })
  const {code, stderr} = await run(['publish', 'docs', '--out', 'x'])
  assert.equal(code, 1)
  assert.equal(
    stderr,
    'Cannot find the folder that you are in, somebody has removed it; go to another\n'
  )
})

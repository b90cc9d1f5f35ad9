/** The files of `docs/jobs/`, run by processes side by side, each as a machine of its own would. */
import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmod, mkdir, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import test, {type TestContext} from 'node:test'
import {parse} from 'yaml'
import {fingerprint, finish} from '../faults/books.ts'
import {makeShelf, start} from './make-shelf.ts'

const parts = 4

/** A shelf, what it is when one machine has made it, and an environment in which `collate` is this one. */
async function prepare(t: TestContext) {
  const {shelf, out, root} = await makeShelf(t, 9)
  const bin = join(root, 'bin')
  await mkdir(bin)
  const put = async (name: string, script: string) => {
    await writeFile(join(bin, name), script)
    await chmod(join(bin, name), 0o755)
  }
  await put('collate', `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`)
  assert.equal((await finish(start(['build', shelf, '--out', out]))).end, 0)
  const library = join(root, 'library')
  const env = {...process.env, PATH: `${bin}:${process.env.PATH}`, SHELF: shelf, LIBRARY: library}
  return {env, library, whole: await fingerprint(out), put}
}

/** Run a command in a group of its own, so that all of it can be killed at once. */
function begin(file: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn(file, args, {env, stdio: ['ignore', 'ignore', 'pipe'], detached: true})
}

/** Begin all parts at once, kill one with what it has begun, and begin that one again. */
async function runParts(
  library: string,
  run: (index: number) => ReturnType<typeof begin>
): Promise<void> {
  const children = Array.from({length: parts}, (_, index) => run(index))
  const ends = children.map(finish)
  // As soon as there is a book, no part can be done with all of its own.
  for (;;) {
    const names = await readdir(join(library, '.shelf')).catch(() => [])
    if (names.some((name) => name.endsWith('.json'))) break
    await new Promise((go) => setTimeout(go, 5))
  }
  const [first] = children
  if (first!.exitCode === null) process.kill(-first!.pid!, 'SIGKILL')
  for (const {end, stderr} of (await Promise.all(ends)).slice(1)) assert.equal(end, 0, stderr)
  const again = await finish(run(0))
  assert.equal(again.end, 0, again.stderr)
}

function merge(env: NodeJS.ProcessEnv): void {
  const args = ['shelf', 'merge', env.LIBRARY!, '--title', 'shelf']
  assert.equal(spawnSync('collate', args, {env}).status, 0)
}

test('jobs: a Slurm array, one of its tasks killed and put in again, makes the whole shelf', async function (t) {
  const {env, library, whole} = await prepare(t)
  await runParts(library, (index) =>
    begin('bash', ['docs/jobs/slurm-array.sh'], {
      ...env,
      SLURM_ARRAY_TASK_ID: String(index + 1),
      SLURM_ARRAY_TASK_COUNT: String(parts),
      SLURM_CPUS_PER_TASK: '1'
    })
  )
  merge(env)
  assert.equal(await fingerprint(library), whole)
})

test('jobs: Slurm gets the array, and then a job that waits for it', async function (t) {
  const {env, put} = await prepare(t)
  const told = join(env.LIBRARY, '..', 'told')
  await put('sbatch', `#!/bin/sh\nprintf '%s\\n' "$@" >> "${told}"\necho 42\n`)
  assert.equal(spawnSync('bash', ['docs/jobs/slurm.sh'], {env}).status, 0)
  const [first, , script, second, wait, wrap, last] = (await readFile(told, 'utf8')).split('\n')
  assert.deepEqual([first, script], ['--parsable', 'docs/jobs/slurm-array.sh'])
  assert.deepEqual([second, wait, wrap], ['--export=ALL', '--dependency=afterany:42', '--wrap'])
  assert.equal(last, 'collate shelf merge "$LIBRARY"')
})

test('jobs: an indexed Job of Kubernetes, one of its pods killed, makes the whole shelf', async function (t) {
  const {env, library, whole} = await prepare(t)
  const job = parse(await readFile('docs/jobs/kubernetes.yaml', 'utf8'))
  const {spec} = job
  assert.deepEqual([job.kind, spec.completionMode], ['Job', 'Indexed'])
  assert.equal(spec.template.spec.containers[0].env[2].value, String(spec.completions))
  const [{command, args}] = spec.template.spec.containers
  await runParts(library, (index) =>
    begin(command[0], [...command.slice(1), ...args], {
      ...env,
      PARTS: String(parts),
      JOB_COMPLETION_INDEX: String(index)
    })
  )
  merge(env)
  assert.equal(await fingerprint(library), whole)
})

test('jobs: GNU parallel makes the whole shelf', async function (t) {
  const {env, library, whole, put} = await prepare(t)
  if (spawnSync('parallel', ['--version']).status !== 0) {
    // What it does with these arguments: a process for each value, all at once.
    await put(
      'parallel',
      `#!/bin/bash
while [[ $1 == --* ]]; do if [[ $1 == --retries ]]; then shift; fi; shift; done
command=(); while [[ $1 != ::: ]]; do command+=("$1"); shift; done; shift
for value; do "\${command[@]//\\{\\}/$value}" & done
wait
`
    )
  }
  const run = await finish(begin('bash', ['docs/jobs/parallel.sh'], {...env, PARTS: String(parts)}))
  assert.equal(run.end, 0, run.stderr)
  merge(env)
  assert.equal(await fingerprint(library), whole)
})

test('jobs: a book half written by a machine that is gone is made again, and its leavings go', async function (t) {
  const {env, library, whole} = await prepare(t)
  const {SHELF: shelf} = env
  const build = async () => {
    // As if somebody had written the source again: the book is looked at, and not only its times.
    await writeFile(join(shelf, 'a/book.yaml'), 'title: Book a\nlanguage: en\ncover: none\n')
    await rm(join(library, '.shelf/a.json'), {force: true})
    const {end, stderr} = await finish(start(['build', shelf, '--out', library, '--resume']))
    assert.equal(end, 0, stderr)
  }
  // As another machine leaves it that dies: no record yet, half a book aside.
  const work = join(library, '.shelf/work')
  const digest = createHash('sha256').update('a').digest('hex').slice(0, 8)
  const half = join(work, `.collate-${digest}-0123ab-7-new`)
  await mkdir(join(half, 'markdown'), {recursive: true})
  await writeFile(join(half, 'markdown/01-a.md'), 'half')
  await build()
  assert.deepEqual(await readdir(work), [basename(half)], 'it may still be at work')
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  await utimes(half, longAgo, longAgo)
  await build()
  assert.deepEqual(await readdir(work), [])
  merge(env)
  assert.equal(await fingerprint(library), whole)
})

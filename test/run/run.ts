/**
 * Runs the test files: all of them, or those whose path begins with an argument.
 *
 *   npm test
 *   node --import tsx --import ./test/seed.ts test/run/run.ts test/cli test/laws
 *
 * `node --test` gives each file a process of its own and leaves a core free: on two cores one file
 * runs at a time, and each loads and compiles all of Collate again. Here there is a process more than there
 * are cores, since a test that drives a browser or a command waits for a third of its time. Each takes one file
 * after the other, so that what is loaded once stays and is warm.
 */
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from 'node:test'
import {spec} from 'node:test/reporters'

/** What takes longest goes first, so that no process is left with it at the end. */
const first = ['pathological', 'review', 'cli/review', 'hostile', 'faults', 'shelf', 'laws']

const chosen = process.argv.slice(2)
const files = (await readdir('test', {recursive: true}))
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path}`)
  .filter((path) => chosen.length === 0 || chosen.some((start) => path.startsWith(start)))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
if (files.length === 0) throw new Error(`There is no test file at ${chosen.join(', ')}`)

function rank(path: string): number {
  const index = first.findIndex((start) => path.startsWith(`test/${start}`))
  return index < 0 ? first.length : index
}

const claims = await mkdtemp(join(tmpdir(), 'collate-claims-'))
process.env.TEST_FILES = JSON.stringify({files, claims})
const count = Math.min(availableParallelism() + 1, files.length)
const worker = new URL('take-files.ts', import.meta.url).pathname
const left = new Set(files)
// Until every file has come to its end.
process.exitCode = 1
let failures = 0
run({files: Array.from({length: count}, () => worker), concurrency: count})
  .on('test:pass', ({name}) => name.startsWith('end of ') && left.delete(name.slice(7)))
  .on('test:fail', () => failures++)
  .on('end', async function () {
    if (left.size > 0) process.stderr.write(`Not run to the end: ${[...left].join(', ')}\n`)
    else if (failures === 0) process.exitCode = 0
    await rm(claims, {recursive: true})
  })
  .compose(new spec())
  .pipe(process.stdout)

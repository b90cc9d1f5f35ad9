/**
 * Measure a shelf of sample pages on one core and on two, side by side, and its memory.
 *
 *   node --import tsx bench/shelf.ts        200 books
 *   node --import tsx bench/shelf.ts 1000
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {cli} from './contenders.ts'
import {type Cost, measure} from './measure.ts'
import {describeMachine} from './report/machine.ts'

const count = Number(process.argv[2] ?? 200)
const scratch = mkdtempSync(join(tmpdir(), 'collate-shelf-'))
const shelf = join(scratch, 'shelf')
try {
  for (let index = 0; index < count; index++) {
    cpSync('sources/ningxia-cppcc-2024', join(shelf, `book-${index}`), {recursive: true})
  }
  // Even one worker has the second core: the engine compiles and sweeps there. Linux can take it away.
  const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0
  const build = async function (books: string, jobs: number, isPinned = false): Promise<Cost> {
    const out = join(scratch, 'out')
    const command = [process.execPath, cli, 'build', books, '--out', out, '--quiet']
    const whole = [...(isPinned ? ['taskset', '-c', '0'] : []), ...command, '--jobs', String(jobs)]
    const [file, ...args] = whole as [string, ...string[]]
    const limit = 30 + count * 5
    const cost = await measure({file, args}, scratch, {times: 1, limit})
    rmSync(out, {recursive: true, force: true})
    if (typeof cost === 'string') throw new Error(cost)
    return cost
  }
  const few = join(scratch, 'few')
  for (let index = 0; index < Math.min(count, 20); index++) {
    cpSync(join(shelf, `book-${index}`), join(few, `book-${index}`), {recursive: true})
  }
  const small = await build(few, 2)
  const one = await build(shelf, 1, canPin)
  const two = await build(shelf, 2)
  const {processor, cores, node, load} = describeMachine()
  console.log(`${processor}, ${cores} cores, Node.js ${node}, load ${load} at the end`)
  const row = (name: string, {wall, cpu, memory}: Cost) =>
    console.log(
      `${name.padEnd(24)} ${wall.toFixed(1)} s, ${cpu?.toFixed(1)} s of cores, ${memory?.toFixed(0)} MB`
    )
  row('20 books, 2 jobs', small)
  row(`${count} books, 1 job`, one)
  row(`${count} books, 2 jobs`, two)
  console.log(`two cores are ${(one.wall / two.wall).toFixed(2)} times as fast as one`)
} finally {
  rmSync(scratch, {recursive: true, force: true})
}

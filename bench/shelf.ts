import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cli} from './contenders.ts'
import {type Cost, measure} from './measure.ts'

const sample = 'sources/ningxia-cppcc-2024'

/**
 * Measure a shelf of sample pages, each with a title of its own, on one core and on two side by side,
 * and again when nothing has changed.
 *
 * @param count
 *   How many pages; of few, most of the time is what the engine takes to get warm.
 * @param scratch
 *   Folder for the shelf and its library.
 */
export async function measureShelf(
  count: number,
  scratch: string
): Promise<Record<string, Cost | string>> {
  const shelf = join(scratch, 'shelf')
  for (let index = 1; index <= count; index++) {
    const book = join(shelf, `page-${index}`)
    cpSync(sample, book, {recursive: true})
    const path = join(book, 'book.yaml')
    const title = `title: 宁夏日报第${index}号\n`
    writeFileSync(path, title + readFileSync(path, 'utf8').replace(/^title:.*\n/gm, ''))
  }
  // Even one worker has the second core: the engine compiles and sweeps there. Linux can take it away.
  const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []
  const out = join(scratch, 'library')
  const build = (args: readonly string[], before: readonly string[] = []) => {
    if (!args.includes('--resume')) rmSync(out, {recursive: true, force: true})
    const whole = [
      ...before,
      process.execPath,
      cli,
      'build',
      shelf,
      '--out',
      out,
      '--quiet',
      ...args
    ]
    const [file, ...rest] = whole as [string, ...string[]]
    return measure({file, args: rest}, scratch, {times: 1, limit: 60 + count * 5})
  }
  const covers = (kind: string) => writeFileSync(join(shelf, 'shelf.yaml'), `covers: ${kind}\n`)
  const costs: Record<string, Cost | string> = {}
  costs['1 job, on one core'] = await build(['--jobs', '1'], pin)
  costs['2 jobs'] = await build(['--jobs', '2'])
  costs['2 jobs, whole reviews'] = await build(['--jobs', '2', '--review', 'full'])
  covers('svg')
  costs['2 jobs, covers as outlines'] = await build(['--jobs', '2'])
  costs['2 jobs, nothing changed'] = await build(['--jobs', '2', '--resume'])
  rmSync(shelf, {recursive: true})
  rmSync(out, {recursive: true})
  return costs
}

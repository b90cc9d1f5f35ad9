/**
 * Collate beside other programs that make an EPUB of a text, as whole processes, one after another.
 *
 *   npm run bench               all books; writes bench/results/
 *   npm run bench -- --quick    the sample page and 500 KB, for daily use; writes nothing
 *   npm run bench -- --profile  where a page's time goes: flame graphs and a table by stage
 *   npm run bench -- --shelf 200  a shelf of so many pages, alone (default 60, among all the rest)
 *   npm run bench -- --times 5  each so often (default 3; of 10 MB half as often); the least counts
 *
 * The texts are made here. The floor is the four libraries below Collate alone. Programs that are not
 * on the machine are left out.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stderr, stdout} from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {buildSync} from 'esbuild'
import {type Case, writeCases} from './cases.ts'
import {cli, findContenders, floor} from './contenders.ts'
import {hasGnuTime, measure} from './measure.ts'
import {profilePage} from './profile/run-profile.ts'
import {describeMachine} from './report/machine.ts'
import {drawPlot, type Point} from './report/plot.ts'
import {type Results, toShelfTable, toTables} from './report/tables.ts'
import {measureShelf} from './shelf.ts'

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    profile: {type: 'boolean', default: false},
    shelf: {type: 'string'},
    times: {type: 'string', default: '3'}
  }
})
const times = Number(values.times)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(cli)) throw new Error('Cannot measure, there is no `dist/`; run `npm run compile`')
if (values.profile) {
  profilePage(here('results/profile'))
  process.exit()
}
const scratch = mkdtempSync(join(tmpdir(), 'collate-bench-'))
try {
  if (values.shelf) {
    const count = Number(values.shelf)
    stdout.write(toShelfTable({count, costs: await measureShelf(count, scratch)}))
  } else await runAll()
} finally {
  rmSync(scratch, {recursive: true, force: true})
}

async function runAll(): Promise<void> {
  const results = await measureAll()
  const tables = toTables(results)
  stdout.write(tables)
  if (!values.quick) {
    mkdirSync(here('results'), {recursive: true})
    writeFileSync(here('results/bench.md'), tables)
    writeFileSync(here('results/bench.json'), JSON.stringify(results, undefined, 2) + '\n')
    writeFileSync(here('results/bench.svg'), drawPlot(pointsOf(results)))
  }
}

async function measureAll(): Promise<Results> {
  const machine = describeMachine()
  const {contenders, missing} = findContenders()
  const notes = [
    ...missing,
    ...(hasGnuTime ? [] : ['CPU and memory are left out: there is no GNU time on this machine.'])
  ]
  const cases = writeCases(scratch, values.quick)
  const node = process.execPath
  const start = {times: times * 3, limit: 60}
  const startUp = {
    'node -e 0': await measure({file: node, args: ['-e', '0']}, scratch, start),
    'collate --version': await measure({file: node, args: [cli, '--version']}, scratch, start),
    'the four libraries': await measure({file: node, args: [floor]}, scratch, start)
  }
  const books: Results['books'][number][] = []
  for (const one of cases) {
    for (const {name, limit, command} of contenders) {
      if (name !== 'Collate' && one.name === 'proceedings') continue
      stderr.write(`${one.language} ${one.name}: ${name}…\n`)
      const often = one.bytes > 5e6 ? Math.ceil(times / 2) : times
      const cost = await measure(command(one.path, scratch, one.language), scratch, {
        times: often,
        limit
      })
      const {language, bytes, characters} = one
      books.push({contender: name, book: one.name, language, bytes, characters, cost})
    }
  }
  const count = 60
  const shelf = values.quick ? undefined : {count, costs: await measureShelf(count, scratch)}
  const largest = cases.filter((one) => one.name === (values.quick ? '500 KB' : '3 MB'))
  const stages = largest.map((one) => ({
    book: one.name,
    language: one.language,
    seconds: stagesOf(one)
  }))
  return {machine, notes, startUp, books, shelf, stages, restoring: runScript('restore.ts')}
}

function stagesOf({path}: Case): Record<string, number> {
  return JSON.parse(runScript('stages.ts', path))
}

/**
 * What a script of this folder prints. It is bundled as the command is: what runs TypeScript as it
 * is gives each function its name anew whenever it is made.
 */
function runScript(name: string, ...args: string[]): string {
  const outfile = here(`../dist/bench/${name.replace(/\.ts$/, '.js')}`)
  buildSync({
    entryPoints: [here(name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external'
  })
  return execFileSync(process.execPath, ['--expose-gc', outfile, ...args], {encoding: 'utf8'})
}

function pointsOf({books}: Results): Point[] {
  return books.flatMap(({contender, book, language, bytes, cost}) =>
    typeof cost === 'string' || !/^\d/.test(book)
      ? []
      : [{contender, language, bytes, seconds: cost.cpu ?? cost.wall, memory: cost.memory}]
  )
}

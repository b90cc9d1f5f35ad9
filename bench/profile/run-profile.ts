/**
 * Show where the time of a page goes: `npm run bench -- --profile`.
 *
 * The sample page is made in a process of its own, which starts cold, and many times over in a thread,
 * as a worker of a shelf does. Of both there is a flame graph, a profile that DevTools and speedscope
 * open, and a table by stage; of the cold one with all of its threads.
 */
import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {stdout} from 'node:process'
import {fileURLToPath} from 'node:url'
import {describeMachine} from '../report/machine.ts'
import {drawFlames} from './draw-flames.ts'
import {type Frame, mergeFrames, readProfile, totalOf} from './read-profile.ts'
import {tellFunctions, tellStages} from './tell-stages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../../')
/** A package of its own in which the command is text that can be read. */
const scratch = join(root, 'dist/profile')
const sample = join(root, 'sources/ningxia-cppcc-2024')
const [warmUp, warm] = [25, 25]

/**
 * Profile and write it all down.
 *
 * @param out
 *   Folder for the graphs and tables.
 */
export function profilePage(out: string): void {
  mkdirSync(out, {recursive: true})
  const bundle = prepare()
  const cold = readAll(runCold(), bundle)
  const costs = runWarm(out)
  const warmFrame = readProfile(join(out, 'warm.cpuprofile'), bundle)
  writeFileSync(join(out, 'cold.svg'), drawFlames(cold, 'A page in a process of its own'))
  writeFileSync(join(out, 'warm.svg'), drawFlames(warmFrame, 'A page in a warm thread', warm))
  const {processor, node, load} = describeMachine()
  const median = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!
  const tables = [
    `${processor}, Node.js ${node}, load ${load}. CPU of the sample page in a warm thread, all threads of the engine, without a profile: median ${median.toFixed(0)} ms, least ${Math.min(...costs).toFixed(0)} ms.`,
    table('a page in a process of its own, all threads', cold, 1),
    table(`a page in a warm thread (mean of ${warm})`, warmFrame, warm)
  ].join('\n\n')
  writeFileSync(join(out, 'profile.md'), tables + '\n')
  stdout.write(tables + '\n')
}

/** Bundle the command anew; its script tells the parts that it is made of. */
function prepare(): string {
  rmSync(scratch, {recursive: true, force: true})
  mkdirSync(scratch, {recursive: true})
  for (const name of ['templates', 'schema']) symlinkSync(join(root, name), join(scratch, name))
  cpSync(join(root, 'package.json'), join(scratch, 'package.json'))
  execFileSync(process.execPath, [join(root, 'bundle/bundle.mjs'), join(scratch, 'dist')])
  return join(scratch, 'dist/bin/collate.cjs')
}

function runCold(): string {
  const folder = join(scratch, 'cold')
  const flags = ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder]
  const args = ['build', sample, '--out', join(scratch, 'out'), '--quiet']
  execFileSync(process.execPath, [...flags, join(scratch, 'dist/cli.js'), ...args])
  return folder
}

function readAll(folder: string, bundle: string): Frame {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return mergeFrames(files.map((file) => readProfile(join(folder, file), bundle)))
}

/** @returns CPU milliseconds of each page, from a run without a profile. */
function runWarm(out: string): number[] {
  const run = (...profiles: string[]): number[] => {
    const worker = join(scratch, 'dist/cli/shelf/build-one.js')
    const args = [worker, sample, join(scratch, 'out'), warmUp + warm, warmUp, ...profiles]
    const told = execFileSync(process.execPath, [here('run-pages.mjs'), ...args.map(String)])
    return JSON.parse(String(told)).slice(warmUp)
  }
  run(out)
  return run()
}

function table(title: string, frame: Frame, runs: number): string {
  const total = totalOf(frame)
  const row = (name: string, microseconds: number) =>
    `| ${name.replaceAll('|', '\\|')} | ${(microseconds / runs / 1000).toFixed(1)} | ${((microseconds / total) * 100).toFixed(1)} % |`
  return [
    `| ${title} | ms | of all |\n| --- | --- | --- |`,
    ...tellStages(frame).map(({stage, microseconds}) => row(stage, microseconds)),
    row('all', total),
    `\n| function, in itself | ms | of all |\n| --- | --- | --- |`,
    ...tellFunctions(frame, 25).map(({name, microseconds}) => row(`\`${name}\``, microseconds))
  ].join('\n')
}

/**
 * Make a book many times in a thread, as a worker of a shelf does; for `run-profile.ts`.
 *
 *   node run-pages.mjs WORKER SOURCE OUT TIMES FIRST PROFILES
 *
 * Of the thread that makes `TIMES` books the processor is profiled after the first `FIRST`. Prints the
 * CPU milliseconds of each book: with the engine's own threads, which compile and sweep beside.
 */
import {rmSync, writeFileSync} from 'node:fs'
import {Session} from 'node:inspector/promises'
import {join} from 'node:path'
import {argv} from 'node:process'
import {pathToFileURL} from 'node:url'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'

if (isMainThread) {
  const [, file, worker, source, out, times, first, profiles] = argv
  const data = {worker, source, out, times: Number(times), first: Number(first), profiles}
  new Worker(file, {workerData: data}).on('message', (told) => console.log(JSON.stringify(told)))
} else {
  const {worker, source, out, times, first, profiles} = workerData
  const {default: buildOne} = await import(pathToFileURL(worker).href)
  const session = new Session()
  session.connect()
  const costs = []
  for (let time = 0; time < times; time++) {
    if (time === first && profiles) {
      await session.post('Profiler.enable')
      await session.post('Profiler.setSamplingInterval', {interval: 200})
      await session.post('Profiler.start')
    }
    const before = process.cpuUsage()
    const done = await buildOne({
      book: {name: 'page', path: source, kind: 'pages', bytes: 1},
      out: join(out, String(time)),
      version: '0',
      covers: 'png',
      review: 'full',
      ...JSON.parse(process.env.TASK ?? '{}'),
      isStrict: false,
      isReplacing: false,
      isDetailed: false
    })
    const {user, system} = process.cpuUsage(before)
    if (done.state !== 'built') throw new Error(done.errors.join('\n'))
    costs.push((user + system) / 1000)
  }
  if (profiles) {
    const {profile} = await session.post('Profiler.stop')
    writeFileSync(join(profiles, 'warm.cpuprofile'), JSON.stringify(profile))
  }
  rmSync(out, {recursive: true, force: true})
  parentPort.postMessage(costs)
}

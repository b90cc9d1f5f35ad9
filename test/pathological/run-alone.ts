import {once} from 'node:events'
import {setTimeout} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'

/** What the command came to; no code if it was not done in time. */
export interface End {
  readonly code: number | undefined
  readonly stderr: string
}

const main = new URL('../../dist/cli/main.js', import.meta.url).href
const code = `
import {parentPort} from 'node:worker_threads'
import {main} from '${main}'
parentPort.on('message', async function (argv) {
  let stderr = ''
  const code = await main(argv, {
    stdout: {write() {}},
    stderr: {write(text) { if (stderr.length < 10_000) stderr += text }},
    env: process.env
  })
  parentPort.postMessage({code, stderr})
})
`
let thread: Worker | undefined

/**
 * Run the compiled command in a thread that is ended after a limit. Who comes back in time keeps the
 * thread for the next: a process of its own for each would spend most of its time on its start.
 *
 * @param seconds
 *   The limit.
 */
export async function runAlone(argv: readonly string[], seconds: number): Promise<End> {
  // As much of a stack as a process has: a thread would have four times that.
  const options = {eval: true, execArgv: ['--input-type=module'], resourceLimits: {stackSizeMb: 1}}
  thread ??= new Worker(code, options)
  const own = thread
  own.ref()
  const stop = new AbortController()
  const {signal} = stop
  own.postMessage(argv)
  try {
    return await Promise.race([
      once(own, 'message', {signal}).then(([end]): End => end),
      once(own, 'exit', {signal}).then(() => ({code: undefined, stderr: 'it has ended'})),
      setTimeout(seconds * 1000, {code: undefined, stderr: ''}, {signal})
    ]).then(async function (end) {
      if (end.code === undefined) await endThread()
      return end
    })
  } finally {
    stop.abort()
    // A thread that waits keeps no process alive.
    own.unref()
  }
}

async function endThread(): Promise<void> {
  const own = thread
  thread = undefined
  await own?.terminate()
}

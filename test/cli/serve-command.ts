import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import type {TestContext} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'

/** A command that serves until it is stopped. */
export interface Served {
  /** The address that it told. */
  readonly url: string
  /** Wait until it has said something. */
  readonly until: (text: string) => Promise<void>
  /** Press Ctrl-C; gives exit code and signal. */
  readonly stop: () => Promise<unknown[]>
}

/** Why a test of Ctrl-C cannot run here, or `false`. */
export const noInterrupt = process.platform === 'win32' && 'it has no SIGINT for children'

/** Start the bundled command, as a person does, and wait for its address. */
export async function serveCommand(t: TestContext, argv: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, ['dist/cli.js', ...argv], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  t.after(() => child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const until = async function (text: string) {
    for (let tries = 0; !said.includes(text) && tries < 600; tries++) await sleep(100)
    assert.ok(said.includes(text), said)
  }
  await until(' at http')
  // A terminal takes all up to the next space for the address.
  const url = / at (http\S+)/.exec(said)![1]!
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/(?:[\da-f]{32}\/)?$/)
  return {
    url,
    until,
    stop() {
      child.kill('SIGINT')
      return once(child, 'exit')
    }
  }
}

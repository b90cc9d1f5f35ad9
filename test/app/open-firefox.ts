import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createConnection, type Socket} from 'node:net'
import {join} from 'node:path'
import type {TestContext} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {place} from '../cli/run.ts'

const commands = ['firefox', 'firefox-esr']
const command = commands.find((name) => spawnSync(name, ['--version']).status === 0)

/** Why a test in Firefox cannot run here, or `false`. */
export const noFirefox =
  command === undefined && 'there is no Firefox; `apt-get install firefox-esr`'

/** Firefox, in which scripts are run. */
interface Firefox {
  readonly go: (url: string) => Promise<void>
  /** Run the body of an asynchronous function in the page, with `args`. */
  readonly run: (script: string, ...args: readonly unknown[]) => Promise<void>
  /** Wait for the next file that the page has the person save. */
  readonly saved: () => Promise<Buffer>
}

/** Enough for a machine that has other work. */
const patience = 120_000

/**
 * Open the system's Firefox, for one test: by Marionette, which every Firefox speaks, so that no driver
 * has to be there. It asks nothing of the network.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function openFirefox(t: TestContext): Promise<Firefox> {
  const folder = await place(t)
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')]
  for (const one of [profile, downloads]) await mkdir(one)
  const settings = {
    'marionette.port': 0,
    'app.update.auto': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const child = spawn(
    command!,
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    {stdio: 'ignore', detached: true, env: {...process.env, HOME: profile}}
  )
  // With all that it has started: those would go on to write into the folder that is removed.
  t.after(async function () {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  const told = join(profile, 'MarionetteActivePort')
  let port = ''
  for (let tries = 0; port === '' && tries < patience / 100; tries++) {
    await setTimeout(100)
    port = await readFile(told, 'utf8').catch(() => '')
  }
  const ask = await connect(t, Number(port))
  await ask('WebDriver:NewSession', {timeouts: {script: patience, pageLoad: patience}})
  return {
    go: async (url) => void (await ask('WebDriver:Navigate', {url})),
    async run(body, ...args) {
      const script = `const done = arguments[arguments.length - 1], given = [...arguments].slice(0, -1);
        (async (...args) => {${body}})(...given).then(
          () => done({}), (error) => done({fault: String(error)}))`
      const {value} = await ask('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        newSandbox: false,
        sandbox: 'default'
      })
      const {fault} = value as {fault?: string}
      if (fault !== undefined) throw new Error(fault)
    },
    async saved() {
      for (let tries = 0; tries < patience / 100; tries++) {
        await setTimeout(100)
        const names = await readdir(downloads)
        const [name] = names
        // What is still being written has a second file beside it.
        if (name === undefined || names.some((one) => one.endsWith('.part'))) continue
        const bytes = await readFile(join(downloads, name))
        if (bytes.length === 0) continue
        await rm(join(downloads, name))
        return bytes
      }
      throw new Error('nothing was saved')
    }
  }
}

type Ask = (name: string, parameters: object) => Promise<{readonly value: unknown}>

/** Messages are a length in bytes, a colon, and JSON: `[0, id, name, parameters]`, `[1, id, fault, result]`. */
async function connect(t: TestContext, port: number): Promise<Ask> {
  const socket: Socket = createConnection(port, '127.0.0.1')
  t.after(() => socket.destroy())
  let left = Buffer.alloc(0)
  const waiting: ((message: unknown) => void)[] = []
  socket.on('data', function (bytes: Buffer) {
    left = Buffer.concat([left, bytes])
    for (;;) {
      const colon = left.indexOf(':')
      const end = colon + 1 + Number(left.subarray(0, colon))
      if (colon < 0 || left.length < end) return
      waiting.shift()?.(JSON.parse(left.subarray(colon + 1, end).toString()))
      left = left.subarray(end)
    }
  })
  const next = () => new Promise<unknown>((resolve) => waiting.push(resolve))
  const greeting = next()
  await once(socket, 'connect')
  await greeting
  let id = 0
  return async function (name, parameters) {
    const answer = next()
    const message = Buffer.from(JSON.stringify([0, ++id, name, parameters]))
    socket.write(`${message.length}:${message}`)
    const [, , fault, result] = (await answer) as [1, number, {message: string} | null, never]
    if (fault) throw new Error(`${name}: ${fault.message}`)
    return result
  }
}

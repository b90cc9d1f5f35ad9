import {spawn} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'

/** What a process took, as a whole. */
export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of all its cores, and of the processes that it started; nothing without GNU time. */
  readonly cpu?: number
  /** Greatest resident memory in MB (10⁶ bytes); nothing without GNU time. */
  readonly memory?: number
}

/** A command that can be run again and again. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Only the kernel knows what a process took; Node.js tells of itself alone. */
const gnuTime = '/usr/bin/time'
export const hasGnuTime = existsSync(gnuTime)

/**
 * Run a command some times, one after another.
 *
 * @param scratch
 *   Folder for a small file.
 * @param options
 *   `times`: how often; `limit`: seconds after which it is ended.
 * @returns
 *   The least that it took of each, since whatever else runs can only add; or why there is nothing.
 */
export async function measure(
  command: Command,
  scratch: string,
  {times, limit}: {readonly times: number; readonly limit: number}
): Promise<Cost | string> {
  const costs: Cost[] = []
  for (let time = 0; time < times; time++) {
    const cost = await run(command, scratch, limit)
    if (typeof cost === 'string') return cost
    costs.push(cost)
  }
  const least = (key: 'wall' | 'cpu' | 'memory') =>
    Math.min(...costs.map((cost) => cost[key] ?? Number.NaN))
  return hasGnuTime
    ? {wall: least('wall'), cpu: least('cpu'), memory: least('memory')}
    : {wall: least('wall')}
}

function run(command: Command, scratch: string, limit: number): Promise<Cost | string> {
  const told = join(scratch, 'time.txt')
  rmSync(told, {force: true})
  const {file, args} = command
  const whole = hasGnuTime ? ['-f', '%U %S %M', '-o', told, file, ...args] : args
  const start = performance.now()
  return new Promise((resolve) => {
    const child = spawn(hasGnuTime ? gnuTime : file, whole, {
      env: {...process.env, ...command.env},
      // A group of its own, so that all of it can be ended.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let errors = ''
    child.stderr.on('data', (data) => {
      errors = `${errors}${data}`.slice(-2000)
    })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      process.kill(-child.pid!, 'SIGKILL')
    }, limit * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve(error.message)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const wall = (performance.now() - start) / 1000
      if (isLate) resolve(`more than ${limit} s`)
      else if (code !== 0) resolve(errors.trim().split('\n').at(-1) || `exit code ${code}`)
      else if (!hasGnuTime) resolve({wall})
      else {
        const [user = 0, system = 0, kilobytes = 0] = readFileSync(told, 'utf8')
          .trim()
          .split(' ')
          .map(Number)
        resolve({wall, cpu: user + system, memory: (kilobytes * 1024) / 1e6})
      }
    })
  })
}

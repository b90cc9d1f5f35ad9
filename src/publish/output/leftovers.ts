import {existsSync, readdirSync, rmSync} from 'node:fs'
import {readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {digest} from '../../source/digest.ts'
import {findCorrections} from '../guard/find-corrections.ts'
import {keepBefore} from '../guard/keep-before.ts'

/** Where an output is written, and where to. */
interface Places {
  readonly target: string
  readonly parent: string
  /** Where it is written before it is moved. */
  readonly work: string
  /** Names there that belong to builds start with this, then {@link writer} follows. */
  readonly prefix: string
}

/** This machine, in a name; others may see the same disk, and have a process of the same id. */
const host = digest(hostname()).slice(0, 6)
/** Who writes, in names beside an output: machine and process. */
export const writer = `${host}-${process.pid}`

/**
 * Remove at once what this process has begun to write.
 *
 * @param work
 *   Folder in which outputs are written before they take their places.
 */
export function removeBegun(work: string): void {
  if (!existsSync(work)) return
  for (const name of readdirSync(work)) {
    if (name.endsWith(`-${writer}-new`)) removeWhileFilled(join(work, name))
  }
}

/** Where an output of a folder is written, and where to. */
export async function findOutputPlaces(dir: string, aside: string | undefined): Promise<Places> {
  // What a link points to is replaced, not the link.
  const target = await realpath(dir).catch(() => resolve(dir))
  // A digest: the name itself may be as long as a name can be.
  const parent = dirname(target)
  return {
    target,
    parent,
    work: aside ?? parent,
    prefix: `.collate-${digest(basename(target)).slice(0, 8)}-`
  }
}

/**
 * Remove a folder at once, into which files that were begun may still come: `rmSync` lists what is in
 * it, and fails if there is more when that is gone. They are few, for nothing begins any more.
 */
export function removeWhileFilled(folder: string): void {
  for (let tries = 0; tries < mostFilled && existsSync(folder); tries++) {
    try {
      rmSync(folder, {recursive: true, force: true})
    } catch {
      // What is still there at the end is removed by the next build.
    }
  }
}

/** More than there are files open at once, each of which may come after a listing. */
const mostFilled = 50

/** Remove, or put back, what builds that no longer run have left beside the target. */
export async function cleanLeftovers(target: string, work: string, prefix: string): Promise<void> {
  const names = (await readdir(work).catch(ignoreMissing)) ?? []
  for (const name of names) {
    if (!name.startsWith(prefix)) continue
    const found = /^(?:([\da-f]{6})-)?(\d+)-(new|old)(?:-\d)?$/.exec(name.slice(prefix.length))
    const [, machine = host, id, state] = found ?? []
    if (id === undefined) continue
    const isAtWork = machine === host ? isRunning(Number(id)) : await isFresh(join(work, name))
    if (isAtWork) continue
    // Killed between its two renames: the last good output is put back.
    const isTargetMissing = !(await stat(target).catch(ignoreMissing))
    if (state === 'old' && isTargetMissing) await rename(join(work, name), target)
    // Killed when a correction came: another build has taken the place since.
    else if (state === 'old') await foldInto(join(work, name), target)
    else await rm(join(work, name), {recursive: true, force: true})
  }
}

/** Remove an output, and keep in another what somebody has corrected in it, or was kept there. */
export async function foldInto(leftover: string, target: string): Promise<void> {
  await keepBefore(leftover, await findCorrections(leftover), target)
  await rm(leftover, {recursive: true, force: true})
}

/** Whether another machine may still be at work on it: nobody writes on one book for so long. */
async function isFresh(leftover: string): Promise<boolean> {
  const stats = await stat(leftover).catch(ignoreMissing)
  return stats !== undefined && Date.now() - stats.mtimeMs < longestWrite
}

/** In milliseconds: far more than it takes, for the clocks of two machines differ. */
const longestWrite = 3_600_000

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

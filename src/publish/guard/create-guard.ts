import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {listGuarded} from './find-corrections.ts'

/**
 * Looks whether something in a folder would be lost if it were replaced.
 *
 * @returns
 *   Paths in the folder, of what somebody has changed.
 */
export type Guard = (dir: string) => Promise<readonly string[]>

/**
 * Make a guard that looks again at no more than it has to: at files whose times, sizes or places on
 * the disk are others than the last time.
 *
 * @param judge
 *   Looks at all of a folder.
 */
export function createGuard(judge: Guard): Guard {
  let last: {readonly stamp: string; readonly changed: readonly string[]} | undefined
  return async function (dir) {
    // Before the files are read: what changes meanwhile is seen the next time.
    const stamp = await stampOf(dir)
    if (last?.stamp === stamp) return last.changed
    const changed = await judge(dir)
    last = {stamp, changed}
    return changed
  }
}

async function stampOf(dir: string): Promise<string> {
  const paths = await listGuarded(dir)
  const stamps = await Promise.all(
    paths.map(async function (path) {
      const stats = await stat(join(dir, path), {bigint: true}).catch(() => undefined)
      return stats ? [path, stats.size, stats.mtimeNs, stats.ino].join() : [path, 'gone'].join()
    })
  )
  return JSON.stringify(stamps)
}

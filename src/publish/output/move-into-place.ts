import {chmod, rename, rm, stat} from 'node:fs/promises'
import {keepBefore} from '../guard/keep-before.ts'
import {foldInto, ignoreMissing} from './leftovers.ts'

const mostTries = 5

/**
 * Put an output that was written aside into the place of another, by renaming.
 *
 * Another build may take or fill the place between two steps, and an editor may save at any time. So
 * nothing that was moved away is removed before the new output stands, and then only what holds no
 * correction: that comes back, or where another build stands there now, into its `markdown.before/`.
 *
 * @param aside
 *   The output that comes.
 * @param target
 *   Its place.
 * @param old
 *   Where that goes which stands there; of a second try, `-2` follows.
 * @param look
 *   Finds in the output that goes what must be kept; throws if it must not go.
 */
export async function moveIntoPlace(
  aside: string,
  target: string,
  old: string,
  look: (old: string) => Promise<readonly string[]>
): Promise<void> {
  const gone: string[] = []
  const own = (await stat(aside)).ino
  try {
    for (let tries = 1; !(await tryToMove()); tries++) {
      if (tries === mostTries) throw new Error('another build writes there all the time')
    }
    // An editor may have been writing when a folder was moved.
    for (const folder of gone) await look(folder)
  } catch (error) {
    const isInPlace = (await stat(target).catch(ignoreMissing))?.ino === own
    if (isInPlace) await rename(target, aside)
    for (const folder of gone.reverse()) await putBack(folder, target)
    if (isInPlace) await foldInto(aside, target)
    throw error
  }
  for (const folder of gone) {
    // Another build may have kept a correction there when it was moved.
    await keepBefore(folder, [], target).catch(() => undefined)
    // The new output stands: an old one that cannot be removed is left to the next build.
    await rm(folder, {recursive: true, force: true}).catch(() => undefined)
  }

  /** Whether it stands in its place; if not, another build was there, and what that left is to be seen. */
  async function tryToMove(): Promise<boolean> {
    const stats = await stat(target).catch(ignoreMissing)
    let isMoved = false
    try {
      if (stats) {
        const folder = gone.length === 0 ? old : `${old}-${gone.length + 1}`
        await chmod(aside, stats.mode)
        // One that could not be removed the last time.
        await foldInto(folder, aside)
        await rename(target, folder)
        isMoved = true
        gone.push(folder)
        await keepBefore(folder, await look(folder), aside)
      }
      await rename(aside, target)
      return true
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      // The place was filled again, or empty when this wanted to move what stood there.
      if (code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'ENOENT' && !isMoved)) return false
      throw error
    }
  }
}

/** Where another build has taken the place, what was corrected is kept there. */
async function putBack(old: string, target: string): Promise<void> {
  try {
    await rename(old, target)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
    await foldInto(old, target)
  }
}

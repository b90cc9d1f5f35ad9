import {constants, copyFile, link, mkdir, readFile, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {beforeFolder} from './find-corrections.ts'
import {listFiles} from './list-files.ts'

/**
 * Keep what somebody has corrected when an output takes the place of another: in `markdown.before/`,
 * with all that lies there already.
 *
 * @param from
 *   The output that goes.
 * @param paths
 *   Files of it that are to be kept: `markdown/01-a.md` becomes `markdown.before/01-a.md`, or
 *   `01-a.2.md` where another file has that name.
 * @param to
 *   The output that comes. What it has just so itself is not kept a second time.
 */
export async function keepBefore(
  from: string,
  paths: readonly string[],
  to: string
): Promise<void> {
  for (const path of await listFiles(from, beforeFolder)) await keepFile(from, path, to, path)
  for (const path of paths) {
    if (await isSame(join(from, path), join(to, path))) continue
    if (!(await isFile(join(from, path)))) continue
    await keepFile(from, path, to, beforeFolder + path.replace(/^markdown\//, ''))
  }
}

async function keepFile(from: string, path: string, to: string, wanted: string): Promise<void> {
  const source = join(from, path)
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : wanted.replace(/(\.[^./]*)?$/, `.${number}$1`)
    const target = join(to, name)
    await mkdir(dirname(target), {recursive: true})
    if ((await linkOrCopy(source, target)) || (await isSame(source, target))) return
  }
}

/**
 * Give a file a second name, so that whoever is writing to it still writes to both; where a disk
 * knows no links it is copied.
 *
 * @returns
 *   Whether that was done: not where there is such a file.
 */
export async function linkOrCopy(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target)
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code === 'ENOENT') throw error
  }
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false
  )
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => readFile(path).catch(() => undefined))
  )
  return one !== undefined && other !== undefined && one.equals(other)
}

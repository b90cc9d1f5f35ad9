import {createHash} from 'node:crypto'
import {existsSync, renameSync, rmSync} from 'node:fs'
import {chmod, mkdir, open, readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import {cleanOnSignal} from './clean-on-signal.ts'
import type {OutputFile} from './edition.ts'
import {findForeignFile, manifestName} from './find-foreign-file.ts'

/**
 * Write the output folder: as a whole, or not at all.
 *
 * The files are written aside, in a folder beside `dir`, which then takes the place of `dir` by
 * renaming. Until then the last output stays, and when anything fails it stays for good.
 *
 * @param dir
 *   Folder; it and the folders above it are made if they are missing. All that is in it is
 *   replaced, so it must be empty or hold an earlier output.
 * @param files
 *   All files of the output. The same files give the same bytes: the manifest has no date.
 * @param replaced
 *   Paths in `dir` of files that are not Collate's, but that `files` hold anew.
 * @returns
 *   A fatal message if nothing was written; else nothing.
 * @throws {RangeError}
 *   When a path leads out of the folder or comes twice: a mistake of the caller.
 */
export async function writeOutput(
  dir: string,
  files: readonly OutputFile[],
  replaced: ReadonlySet<string> = new Set()
): Promise<VFileMessage | undefined> {
  checkPaths(files)
  const refusal = await checkOutput(dir, replaced)
  if (refusal) return refusal

  const {target, parent, prefix} = await placesOf(dir)
  const aside = join(parent, `${prefix}${process.pid}-new`)
  const old = join(parent, `${prefix}${process.pid}-old`)
  const written = cleanOnSignal(function () {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    rmSync(aside, {recursive: true, force: true})
  })
  try {
    await rm(aside, {recursive: true, force: true})
    await mkdir(parent, {recursive: true})
    // Not with its parents at once: on a read-only disk that says only that there is none.
    await mkdir(aside)
    await writeAll(aside, files)
    await writeThrough(join(aside, manifestName), createManifest(files))
    await moveIntoPlace(aside, target, old)
    return undefined
  } catch (error) {
    await rm(aside, {recursive: true, force: true}).catch(() => undefined)
    return refuse(dir, explain(error))
  } finally {
    written()
  }
}

/**
 * Find out whether a folder can take an output, before the work for it is done; also clean up
 * what a build that was killed has left beside it.
 *
 * @param replaced
 *   Paths in `dir` of files that are not Collate's, but that the output will hold anew.
 * @returns
 *   A fatal message that says why not; nothing if it can.
 */
export async function checkOutput(
  dir: string,
  replaced: ReadonlySet<string> = new Set()
): Promise<VFileMessage | undefined> {
  const {target, parent, prefix} = await placesOf(dir)
  if ((process.cwd() + '/').startsWith(target.endsWith('/') ? target : target + '/')) {
    return refuse(dir, 'it is the folder you are in, or one above; choose another `--out`')
  }
  try {
    await cleanLeftovers(target, parent, prefix)
    const stats = await stat(target).catch(ignoreMissing)
    if (!stats) return undefined
    if (!stats.isDirectory()) return refuse(dir, 'it is a file; choose another `--out`')
    const foreign = await findForeignFile(target, replaced)
    if (foreign === undefined) return undefined
    const message = refuse(dir, 'it holds files that Collate did not make; choose another `--out`')
    message.note = `The first of them is \`${foreign}\`.`
    return message
  } catch (error) {
    return refuse(dir, explain(error))
  }
}

/** Files that are open at once; a system has room for some hundreds. */
const mostOpen = 32

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  const all = files.map(({path, value}) => ({file: join(folder, ...path.split('/')), value}))
  for (const parent of new Set(all.map(({file}) => dirname(file))))
    await mkdir(parent, {recursive: true})
  for (let at = 0; at < all.length; at += mostOpen) {
    const part = all.slice(at, at + mostOpen)
    // Whatever fails, nothing is still being written when the folder is removed.
    const written = await Promise.allSettled(part.map(({file, value}) => writeThrough(file, value)))
    for (const one of written) if (one.status === 'rejected') throw one.reason
  }
}

/** To the disk: what takes the old output's place must not be empty when the machine loses power. */
async function writeThrough(path: string, value: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(value)
    await file.sync()
  } finally {
    await file.close()
  }
}

interface Places {
  readonly target: string
  readonly parent: string
  /** Names beside the target that belong to builds start with this, then the process has its id. */
  readonly prefix: string
}

async function placesOf(dir: string): Promise<Places> {
  // What a link points to is replaced, not the link.
  const target = await realpath(dir).catch(() => resolve(dir))
  // A digest: the name itself may be as long as a name can be.
  const digest = createHash('sha256').update(basename(target)).digest('hex').slice(0, 8)
  return {target, parent: dirname(target), prefix: `.collate-${digest}-`}
}

function checkPaths(files: readonly OutputFile[]): void {
  const seen = new Set<string>()
  for (const {path} of files) {
    const parts = path.split('/')
    const isInside = parts.every((part) => part !== '' && part !== '.' && part !== '..')
    if (!isInside || /[\\:\0]/.test(path) || path === manifestName) {
      throw new RangeError(`Unexpected output path \`${path}\`, expected one inside the folder`)
    }
    // Two names that differ in case are one file on many disks.
    const key = path.toLowerCase()
    if (seen.has(key)) {
      throw new RangeError(`Unexpected second output \`${path}\`, expected each path once`)
    }
    seen.add(key)
  }
}

function createManifest(files: readonly OutputFile[]): string {
  const paths = files.map((file) => file.path).sort()
  return JSON.stringify({madeBy: 'collate', files: paths}, undefined, 2) + '\n'
}

async function moveIntoPlace(aside: string, target: string, old: string): Promise<void> {
  // Another build may take or fill the place between two steps: then the next try sees what it left.
  for (let tries = 1; ; tries++) {
    const stats = await stat(target).catch(ignoreMissing)
    let isMoved = false
    try {
      if (stats) {
        await chmod(aside, stats.mode)
        await rm(old, {recursive: true, force: true})
        await rename(target, old)
        isMoved = true
      }
      await rename(aside, target)
      break
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      const isOther = code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'ENOENT' && !isMoved)
      if (isMoved && !isOther) await rename(old, target)
      if (!isOther || tries === 5) throw error
    }
  }
  // The new output stands: an old one that cannot be removed is left to the next build.
  await rm(old, {recursive: true, force: true}).catch(() => undefined)
}

/** Remove, or put back, what builds that no longer run have left beside the target. */
async function cleanLeftovers(target: string, parent: string, prefix: string): Promise<void> {
  const names = (await readdir(parent).catch(ignoreMissing)) ?? []
  for (const name of names) {
    const [, id, state] = /^(\d+)-(new|old)$/.exec(name.slice(prefix.length)) ?? []
    if (!name.startsWith(prefix) || id === undefined || isRunning(Number(id))) continue
    // Killed between its two renames: the last good output is put back.
    const isTargetMissing = !(await stat(target).catch(ignoreMissing))
    if (state === 'old' && isTargetMissing) await rename(join(parent, name), target)
    else await rm(join(parent, name), {recursive: true, force: true})
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function refuse(dir: string, why: string): VFileMessage {
  const reason = `Cannot write to \`${dir}\`, ${why}`
  return createMessage({reason, ruleId: 'unwritable-output', file: dir, fatal: true})
}

function explain(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'there is no permission; choose another `--out`, or allow it'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a part of the path is a file; choose another `--out`'
    case 'ENAMETOOLONG':
      return 'a name is longer than the disk takes; shorten the name of the Markdown file or folder'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; make room, or choose another `--out`'
    default:
      return `the system says: ${message}; choose another \`--out\``
  }
}

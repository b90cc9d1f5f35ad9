import {existsSync, renameSync} from 'node:fs'
import {mkdir, readlink, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {OutputFile} from '../edition/edition.ts'
import {createGuard, type Guard} from '../guard/create-guard.ts'
import {findLost} from '../guard/find-corrections.ts'
import {createManifest, type Manifest} from '../guard/manifest.ts'
import {manifestName} from '../guard/manifest-name.ts'
import {reportCorrections} from '../guard/report-corrections.ts'
import {findForeignFile} from '../markdown/find-foreign-file.ts'
import {cleanOnSignal} from './clean-on-signal.ts'
import type {KnownOutput} from './known-output.ts'
import {
  cleanLeftovers,
  findOutputPlaces,
  ignoreMissing,
  removeWhileFilled,
  writer
} from './leftovers.ts'
import {moveIntoPlace} from './move-into-place.ts'
import {writeFiles} from './write-files.ts'
import {writeThrough} from './write-through.ts'

/** How an output takes the place of another. */
export interface OutputOptions {
  /** Paths in the folder of files that are not Collate's, but that the output will hold anew. */
  readonly replaced?: ReadonlySet<string> | undefined
  /** Finds what would be lost (default: `findLost`). */
  readonly guard?: Guard | undefined
  /** Says what the guard has found (default: `reportCorrections`). */
  readonly report?: ((dir: string, paths: readonly string[]) => VFileMessage) | undefined
  /** Whether what the guard finds is kept in `markdown.before/` instead of preventing the output. */
  readonly isReplacing?: boolean | undefined
  /** Paths of what is kept in `markdown.before/` anyhow, where the output has it otherwise. */
  readonly kept?: readonly string[] | undefined
  /**
   * Folder in which it is written before it takes its place, on the same disk (default: where `dir`
   * lies); made if it is missing. Of thousands of outputs in one folder each would list all others.
   */
  readonly aside?: string | undefined
  /** For the manifest: files whose bytes are somebody's, not Collate's (default: none). */
  readonly taken?: Manifest | undefined
  /** Knows the files that this process has written there, for an output that is written again. */
  readonly known?: KnownOutput | undefined
}

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
 * @param options
 *   What may be replaced. By default nothing is written over a correction: the folder is looked at
 *   once more when it has been moved away, and again when the new one stands; what was changed in
 *   between brings it back.
 * @returns
 *   A fatal message if nothing was written; else nothing.
 * @throws {RangeError}
 *   When a path leads out of the folder or comes twice: a mistake of the caller.
 */
export async function writeOutput(
  dir: string,
  files: readonly OutputFile[],
  options: OutputOptions = {}
): Promise<VFileMessage | undefined> {
  checkPaths(files)
  const {known} = options
  const guard = createGuard(
    options.guard ??
      (async (folder) => ((await known?.isIntact(folder)) ? [] : findLost(folder, files)))
  )
  const {isReplacing = false, kept = [], report = reportCorrections} = options
  const refusal = await checkOutput(dir, options.replaced, options.aside)
  if (refusal) return refusal

  const {target, parent, work, prefix} = await findOutputPlaces(dir, options.aside)
  const aside = join(work, `${prefix}${writer}-new`)
  const old = join(work, `${prefix}${writer}-old`)
  const written = cleanOnSignal(function () {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    removeWhileFilled(aside)
  })
  try {
    const look = async function (folder: string): Promise<readonly string[]> {
      const corrections = await guard(folder)
      if (corrections.length > 0 && !isReplacing) throw new CorrectedError(corrections)
      return [...corrections, ...kept]
    }
    await look(target)
    await rm(aside, {recursive: true, force: true})
    await mkdir(parent, {recursive: true})
    await mkdir(work, {recursive: true})
    // Not with its parents at once: on a read-only disk that says only that there is none.
    await mkdir(aside)
    await writeFiles(aside, files, target, known)
    const digestOf = known ? (file: OutputFile) => known.digest(file) : undefined
    const manifest = createManifest(files, options.taken ?? new Map(), digestOf)
    await writeThrough(join(aside, manifestName), manifest)
    known?.take(aside, files)
    await moveIntoPlace(aside, target, old, look)
    return undefined
  } catch (error) {
    await rm(aside, {recursive: true, force: true}).catch(() => undefined)
    if (error instanceof CorrectedError) return report(dir, error.paths)
    return refuse(dir, explain(error))
  } finally {
    written()
  }
}

/** Somebody has corrected what would be replaced. */
class CorrectedError extends Error {
  override name = 'CorrectedError'
  readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    super('it was corrected')
    this.paths = paths
  }
}

/**
 * Find out whether a folder can take an output, before the work for it is done; also clean up
 * what a build that was killed has left beside it.
 *
 * @param replaced
 *   Paths in `dir` of files that are not Collate's, but that the output will hold anew.
 * @param aside
 *   Folder in which it is written before it takes its place (default: where `dir` lies).
 * @returns
 *   A fatal message that says why not; nothing if it can.
 */
export async function checkOutput(
  dir: string,
  replaced: ReadonlySet<string> = new Set(),
  aside?: string
): Promise<VFileMessage | undefined> {
  const {target, work, prefix} = await findOutputPlaces(dir, aside)
  if ((process.cwd() + '/').startsWith(target.endsWith('/') ? target : target + '/')) {
    return refuse(dir, 'it is the folder you are in, or one above; choose another `--out`')
  }
  try {
    await cleanLeftovers(target, work, prefix)
    const stats = await stat(target).catch(ignoreMissing)
    if (!stats) {
      const aim = await readlink(target).catch(() => undefined)
      const why = `it is a link to \`${aim}\`, which is not there; make that folder, or choose another \`--out\``
      return aim === undefined ? undefined : refuse(dir, why)
    }
    if (!stats.isDirectory()) return refuse(dir, 'it is a file; choose another `--out`')
    const foreign = await findForeignFile(target, replaced)
    if (foreign !== undefined) {
      const why = 'it holds files that Collate did not make; choose another `--out`'
      const message = refuse(dir, why)
      message.note = `The first of them is \`${foreign}\`.`
      return message
    }
    return undefined
  } catch (error) {
    return refuse(dir, explain(error))
  }
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
    case 'EBUSY':
    case 'EXDEV':
      return 'a disk begins there, which cannot be moved; choose a folder in it'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; make room, or choose another `--out`'
    default:
      return `the system says: ${message}; choose another \`--out\``
  }
}

import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {digest} from '../../source/index.ts'
import {readOwn} from '../../source/input/read-own.ts'
import type {OutputFile} from '../edition/edition.ts'
import {manifestName} from './manifest-name.ts'

/**
 * SHA-256 of each file of an output by its path, with `/`; of one that Collate did not make, but
 * took as somebody else had left it, nothing is known.
 */
export type Manifest = ReadonlyMap<string, string | undefined>

/** Read what an output folder says of its files; nothing if it does not. */
export async function readManifest(dir: string): Promise<Manifest | undefined> {
  try {
    const {madeBy, files} = JSON.parse(String(await readOwn(join(dir, manifestName))))
    if (madeBy !== 'collate') return undefined
    // Before there were hashes it was a list.
    if (Array.isArray(files)) return new Map(files.map((path) => [String(path), undefined]))
    return new Map(
      Object.entries(files).map(([path, hash]) => [
        path,
        typeof hash === 'string' ? hash : undefined
      ])
    )
  } catch {
    return undefined
  }
}

/**
 * Write down the files of an output.
 *
 * @param files
 *   As they are written.
 * @param taken
 *   For paths whose bytes are somebody's, the hash with which Collate wrote them last, if it did.
 * @param digestOf
 *   Gives the hash of a file (optional).
 */
export function createManifest(
  files: readonly OutputFile[],
  taken: Manifest,
  digestOf: (file: OutputFile) => string = ({value}) => digest(value)
): string {
  return stringifyManifest(
    new Map(
      files.map((file) => {
        const {path} = file
        return [path, taken.has(path) ? taken.get(path) : digestOf(file)]
      })
    )
  )
}

/**
 * Write down that files are settled as they lie there: what somebody has corrected in them a build
 * makes by itself by now.
 *
 * @param dir
 *   Output folder; where it has no manifest, none is written.
 * @param paths
 *   Those that are settled.
 * @param files
 *   Those and others as they were looked at.
 */
export async function settleManifest(
  dir: string,
  paths: readonly string[],
  files: readonly OutputFile[]
): Promise<void> {
  const manifest = await readManifest(dir)
  if (!manifest || paths.length === 0) return
  const settled = new Map(manifest)
  for (const {path, value} of files) if (paths.includes(path)) settled.set(path, digest(value))
  // Cut short it says nothing, and all counts as corrected.
  await writeFile(join(dir, manifestName), stringifyManifest(settled))
}

function stringifyManifest(hashes: Manifest): string {
  const entries = [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => [path, hash ?? null])
  return (
    JSON.stringify({madeBy: 'collate', files: Object.fromEntries(entries)}, undefined, 2) + '\n'
  )
}

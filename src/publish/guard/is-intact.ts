import {join} from 'node:path'
import {digest} from '../../source/index.ts'
import {readOwn} from '../../source/input/read-own.ts'
import {readManifest} from './manifest.ts'

/**
 * Find out whether an output stands as Collate wrote it: every file is there, byte for byte.
 *
 * @param dir
 *   Output folder.
 * @param count
 *   How many files were written.
 */
export async function isIntact(dir: string, count: number): Promise<boolean> {
  const manifest = await readManifest(dir)
  if (manifest?.size !== count) return false
  for (const [path, hash] of manifest) {
    const bytes = await readOwn(join(dir, path)).catch(() => undefined)
    if (!bytes || digest(bytes) !== hash) return false
  }
  return true
}

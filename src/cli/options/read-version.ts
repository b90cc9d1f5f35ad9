import {readFile} from 'node:fs/promises'
import {packageRoot} from '../../templates/package-root.ts'

/** The version of this Collate, as its package says. */
export async function readVersion(): Promise<string> {
  return JSON.parse(await readFile(new URL('package.json', packageRoot()), 'utf8')).version
}

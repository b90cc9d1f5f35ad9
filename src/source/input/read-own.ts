import {readFile, stat} from 'node:fs/promises'

/**
 * Read a file that Collate has written.
 *
 * @returns
 *   The bytes; nothing where there is no such file, or what has its name is none: a pipe may never end.
 */
export async function readOwn(path: string): Promise<Buffer | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() ? readFile(path) : undefined
}

import {type BigIntStats, linkSync, lstatSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {digest} from '../../source/index.ts'
import type {OutputFile} from '../edition/edition.ts'
import {listGuarded} from '../guard/find-corrections.ts'

/** A file as it was written: its bytes, and what the disk says of it. */
interface WrittenFile {
  readonly value: OutputFile['value']
  readonly hash: string
  /** Absent before it is written. */
  readonly stamp?: string | undefined
}

/**
 * Knows the files of an output that this process has written, for those who write it again and again:
 * one that is the same is linked, and not written, hashed or compared. A file that somebody has touched
 * since is as unknown as any other.
 */
export class KnownOutput {
  #files = new Map<string, WrittenFile>()

  /**
   * Take files over from the output that stands.
   *
   * @param target
   *   The output that stands.
   * @param folder
   *   Where the next one is written; its folders are there.
   * @returns
   *   The files that are still to be written.
   */
  link(target: string, folder: string, files: readonly OutputFile[]): OutputFile[] {
    return files.filter(({path, value}) => {
      const known = this.#files.get(path)
      if (known?.stamp === undefined || !isSame(known.value, value)) return true
      const file = join(folder, path)
      try {
        linkSync(join(target, path), file)
      } catch {
        return true
      }
      // What was linked is looked at, and not what lay there before.
      if (stampOf(file) === known.stamp) return false
      rmSync(file)
      return true
    })
  }

  /** SHA-256 of a file. */
  digest({path, value}: OutputFile): string {
    const known = this.#files.get(path)
    if (known && isSame(known.value, value)) return known.hash
    const hash = digest(value)
    this.#files.set(path, {value, hash})
    return hash
  }

  /**
   * Take note of what was written.
   *
   * @param folder
   *   Where it was written, before others can see it.
   */
  take(folder: string, files: readonly OutputFile[]): void {
    this.#files = new Map(
      files.map((file) => {
        const hash = this.digest(file)
        return [file.path, {value: file.value, hash, stamp: stampOf(join(folder, file.path))}]
      })
    )
  }

  /** Whether what somebody may have worked on in a folder is as it was written. */
  async isIntact(dir: string): Promise<boolean> {
    const paths = await listGuarded(dir)
    return paths.every((path) => {
      const stamp = this.#files.get(path)?.stamp
      return stamp !== undefined && stampOf(join(dir, path)) === stamp
    })
  }
}

function isSame(one: OutputFile['value'], other: OutputFile['value']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one === other || Buffer.compare(one, other) === 0
}

/** Another name for the same file changes none of these. */
function stampOf(file: string): string | undefined {
  const stats: BigIntStats | undefined = lstatSync(file, {bigint: true, throwIfNoEntry: false})
  return stats?.isFile() ? [stats.dev, stats.ino, stats.size, stats.mtimeNs].join() : undefined
}

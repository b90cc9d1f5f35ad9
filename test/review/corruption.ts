import {strToU8} from 'fflate'
import type {VFileMessage} from 'vfile-message'
import {createLocator} from '../../src/source/index.ts'
import type {Made} from './book.ts'
import type {Random} from './random.ts'

/** A written book that was spoiled, and where. */
export interface Corruption {
  readonly name: string
  readonly files: Map<string, Uint8Array>
  /** Any of them is the right place to name. */
  readonly places: readonly Spoilt[]
}

/** A place in a spoiled file. */
export interface Spoilt {
  /** Path in the output folder, or of a source. */
  readonly path: string
  /** Text of the file as it is now, and the offset in it; without them the whole file is the place. */
  readonly at?: {readonly value: string; readonly offset: number}
}

/** A way to spoil a book; nothing where chance chose a place that makes no difference. */
export type Spoil = (
  made: Made,
  random: Random
) => Promise<Corruption | undefined> | Corruption | undefined

export const isText = (character: string | undefined) =>
  character !== undefined && /[^\s\u0085&;<>#]/u.test(character)

/** The files with some changed, or taken away. */
export function write(made: Made, changes: ReadonlyMap<string, string | undefined>): Made['files'] {
  const files = new Map(made.files)
  for (const [path, value] of changes) {
    if (value === undefined) files.delete(path)
    else files.set(path, strToU8(value))
  }
  return files
}

/**
 * Whether one of the findings names the right place, by its own place or in its words.
 *
 * Of equal neighbours any may be the one too many, and white space and tags do not count: up to
 * three characters may lie between. In front matter the field is the place, in the ledger the entry.
 */
export function isNamed({places}: Corruption, findings: readonly VFileMessage[]): boolean {
  return places.some(function ({path, at}) {
    const names = [path, `out/${path}`]
    const shown = at && createLocator(at.value)(at.offset)
    return findings.some(function ({file = '', place, reason}) {
      if (names.some((name) => reason.includes(`${name}${shown ? `:${shown.line}:` : '`'}`)))
        return true
      if (!names.includes(file)) return false
      if (!at) return true
      const point = place && ('start' in place ? place.start : place)
      return point?.offset !== undefined && isNear(path, at, point.offset)
    })
  })
}

function isNear(path: string, {value, offset}: NonNullable<Spoilt['at']>, found: number): boolean {
  const [from, to] = [Math.min(offset, found), Math.max(offset, found)]
  const between = value.slice(from, to)
  if (path.endsWith('.json')) return between === ''
  const isFront = path.endsWith('.md') && from < value.indexOf('---', 4) + 4
  if (isFront) return !between.trim().includes('\n')
  // In a table of contents the line is the place.
  if (/(?:nav\.xhtml|toc\.ncx|index\.html)$/.test(path)) return !between.includes('\n')
  return between.replace(/\s+|<[^>]*>?|^[^<]*>/g, '').length <= 3
}

import type {Line, Source} from '../source/index.ts'
import {plainForm} from '../text/plain-form.ts'
import {dropUnprintable} from '../text/unprintable.ts'

/** Characters of one source file: `start` and `end` are offsets in UTF-16 code units. */
export interface Span {
  readonly file: number
  readonly start: number
  readonly end: number
}

/**
 * What of a source a quote is compared with: its characters without white space, in the forms that
 * a book has, each with its place. Files are parted by a line end, which no quote has.
 */
export interface InkIndex {
  readonly source: Source
  readonly ink: string
  /** For each code unit of `ink`, the offset in its file. */
  readonly offsets: Int32Array
  /** For each file, where its ink begins. */
  readonly bases: readonly number[]
}

/**
 * Prepare to look up quotes in a source.
 *
 * @param source
 *   Decoded text in lines.
 * @param dropsHyphens
 *   Whether hyphens at the ends of lines are left out, as they are in most of the book.
 */
export function indexInk(source: Source, dropsHyphens = false): InkIndex {
  const parts: string[] = []
  const bases: number[] = []
  const offsets: number[] = []
  let length = 0
  for (const [file, {value}] of source.files.entries()) {
    if (file > 0) {
      parts.push('\n')
      offsets.push(source.files[file - 1]!.value.length)
      length++
    }
    bases.push(length)
    const hyphens = dropsHyphens ? hyphensIn(value) : none
    for (const {0: run, index} of value.matchAll(/\S+/g)) {
      for (let at = 0; at < run.length; ) {
        const size = run.codePointAt(at)! > 0xffff ? 2 : 1
        const offset = index + at
        const ink = hyphens.has(offset) ? '' : inkOfQuote(run.slice(at, at + size))
        parts.push(ink)
        for (let unit = 0; unit < ink.length; unit++) offsets.push(offset)
        length += ink.length
        at += size
      }
    }
  }
  return {source, ink: parts.join(''), offsets: Int32Array.from(offsets), bases}
}

const none: ReadonlySet<number> = new Set()

/** Offsets of hyphens at the ends of lines. */
function hyphensIn(value: string): Set<number> {
  return new Set(Array.from(value.matchAll(/(?<=\p{L})[-‐¬](?=[ \t]*(?:\r|\n))/gu), (m) => m.index))
}

/** The characters of a quote that are compared. */
export function inkOfQuote(text: string): string {
  return plainForm(dropUnprintable(text)).replaceAll(/[\s\u0085]+/g, '')
}

/** The characters of the source that a stretch of ink is from; `to` is exclusive and after `from`. */
export function spanOf(index: InkIndex, from: number, to: number): Span {
  const file = fileAt(index, from)
  const last = index.offsets[to - 1]!
  const code = index.source.files[file]!.value.codePointAt(last) ?? 0
  return {file, start: index.offsets[from]!, end: last + (code > 0xffff ? 2 : 1)}
}

/** The file that a code unit of ink is from. */
export function fileAt({bases}: InkIndex, at: number): number {
  return bases.findLastIndex((base) => base <= at)
}

/** The first code unit of ink at an offset of a file or after it. */
export function inkAt({bases, offsets}: InkIndex, file: number, offset: number): number {
  let low = bases[file]!
  let high = (bases[file + 1] ?? offsets.length + 1) - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The printed line that an offset of a file is in. */
export function lineAt({lines}: Source, file: number, offset: number): Line {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    const {file: other, start} = lines[middle]!
    if (other < file || (other === file && start.offset <= offset)) low = middle
    else high = middle
  }
  return lines[low]!
}

/** The places of a piece of ink, ascending, each looked for when it is asked for; those that overlap too. */
export function* occurrences(ink: string, piece: string): Generator<number, void> {
  if (piece === '') return
  for (let at = ink.indexOf(piece); at >= 0; at = ink.indexOf(piece, at + 1)) yield at
}

/** The first of what is looked for. */
export function take<Item>(items: Iterable<Item>, most: number): Item[] {
  const taken: Item[] = []
  if (most <= 0) return taken
  for (const item of items) {
    taken.push(item)
    if (taken.length === most) break
  }
  return taken
}

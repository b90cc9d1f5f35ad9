import {bisect} from '../bisect.ts'
import {itemAt} from '../item-at.ts'
import type {Line, Source} from '../source/index.ts'
import {plainForm} from '../text/plain-form.ts'
import {dropUnprintable} from '../text/unprintable.ts'
import {type GramIndex, indexGrams} from './gram-index.ts'

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
  /** Of the ink; made when the first quote is looked up. */
  readonly grams: GramIndex
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
  let offsets = new Int32Array(source.files.reduce((sum, {value}) => sum + value.length + 1, 0))
  let length = 0
  const add = (units: string, offset: number) => {
    parts.push(units)
    // A ligature is one character, and several of ink.
    if (length + units.length > offsets.length) offsets = grow(offsets, length + units.length)
    offsets.fill(offset, length, length + units.length)
    length += units.length
  }
  for (const [file, {value}] of source.files.entries()) {
    if (file > 0) add('\n', itemAt(source.files, file - 1).value.length)
    bases.push(length)
    const hyphens = dropsHyphens ? hyphensIn(value) : none
    for (const {0: line, index} of value.matchAll(/[^\n]+/g)) {
      const bare = line.replaceAll(/\s+/g, '')
      const isAsPrinted = !/[\uD800-\uDFFF]/.test(bare) && inkOfQuote(bare) === bare
      if (isAsPrinted && !hyphens.has(index + line.trimEnd().length - 1)) {
        parts.push(bare)
        for (let at = 0, unit = 0; unit < bare.length; at++)
          if (line.charCodeAt(at) === bare.charCodeAt(unit)) offsets[length + unit++] = index + at
        length += bare.length
        continue
      }
      let offset = index
      for (const character of line) {
        if (!hyphens.has(offset)) add(inkOfQuote(character), offset)
        offset += character.length
      }
    }
  }
  const ink = parts.join('')
  let grams: GramIndex | undefined
  return {
    source,
    ink,
    get grams() {
      grams ??= indexGrams(ink)
      return grams
    },
    offsets: offsets.subarray(0, length),
    bases
  }
}

function grow(offsets: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(least, offsets.length * 2))
  grown.set(offsets)
  return grown
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
  const code = itemAt(index.source.files, file).value.codePointAt(last) ?? 0
  return {file, start: index.offsets[from]!, end: last + (code > 0xffff ? 2 : 1)}
}

/** The file that a code unit of ink is from. */
export function fileAt({bases}: InkIndex, at: number): number {
  return bases.findLastIndex((base) => base <= at)
}

/** The first code unit of ink at an offset of a file or after it. */
export function inkAt({bases, offsets}: InkIndex, file: number, offset: number): number {
  const end = (bases[file + 1] ?? offsets.length + 1) - 1
  return bisect(bases[file] ?? end, end, (at) => (offsets[at] ?? offset) >= offset)
}

/** The printed line that an offset of a file is in. */
export function lineAt({lines}: Source, file: number, offset: number): Line {
  const next = bisect(1, lines.length, function (index) {
    const line = lines[index]
    return !line || line.file > file || (line.file === file && line.start.offset > offset)
  })
  return itemAt(lines, next - 1)
}

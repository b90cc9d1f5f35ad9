import {occurrences} from './gram-index.ts'
import {fileAt, type InkIndex, inkOfQuote, lineAt, type Span, spanOf} from './ink-index.ts'
import type {QuoteFields} from './ruling.ts'

/** The end of a printed line: what stands before it and after it. */
export interface LineEnd {
  readonly before: Span
  readonly after: Span
}

/** Both indexes of a source; the second is made when a quote asks for it. */
export interface Indexes {
  readonly printed: InkIndex
  /** Without the hyphens at the ends of lines. */
  readonly bare: InkIndex
}

/**
 * Find where a quote stands.
 *
 * What stands there as it is quoted counts; else `…` is read as all that is between; else hyphens at
 * the ends of lines are left out, as the book leaves them out.
 *
 * @param indexes
 *   The source.
 * @param quote
 *   What a person wrote.
 * @param most
 *   How many places are enough (default: all).
 * @returns
 *   The places, in order: one if all is well.
 */
export function findQuote(indexes: Indexes, quote: QuoteFields, most = all): Span[] {
  const text = inkOfQuote(quote.text)
  for (const kind of ['printed', 'bare'] as const) {
    const index = indexes[kind]
    const found = [
      () => standing(index, text, quote, most),
      () => stretches(index, text).filter((range) => isNarrowed(index, range, quote))
    ]
    for (const find of found) {
      const ranges = find()
      if (ranges.length > 0) return ranges.map(([from, to]) => spanOf(index, from, to))
    }
  }
  return []
}

/**
 * Find the end of a line between two pieces, `the end of one line|the start of the next`.
 *
 * The two may be parted by a running head, or stand in another column or file: then the nearest
 * two count.
 *
 * @param quote
 *   What a person wrote.
 * @param most
 *   How many places are enough (default: all).
 * @returns
 *   The places, in order. `text` without a `|` in it has none.
 */
export function findLineEnd(indexes: Indexes, quote: QuoteFields, most = all): LineEnd[] {
  const halves = splitAtLineEnd(quote.text)
  if (!halves) return []
  const [left, right] = halves.map(inkOfQuote) as [string, string]
  for (const kind of ['printed', 'bare'] as const) {
    const index = indexes[kind]
    const isMeant = ([from]: Range, [, to]: Range) => isNarrowed(index, [from, to], quote)
    const found = [
      () => adjacent(index, [left, right], most, isMeant),
      () => apart(index, left, right).filter(([a, b]) => isMeant(a, b))
    ]
    for (const find of found) {
      const ends = find()
      if (ends.length > 0)
        return ends.map(([a, b]) => ({before: spanOf(index, ...a), after: spanOf(index, ...b)}))
    }
  }
  return []
}

/** The two sides of the one `|` of a quote; `||` is one that is printed. */
export function splitAtLineEnd(text: string): readonly [string, string] | undefined {
  const parts = text.replaceAll('||', '\u0000').split('|')
  const [left, right] = parts.map((part) => part.replaceAll('\u0000', '|'))
  if (parts.length !== 2 || inkOfQuote(left!) === '' || inkOfQuote(right!) === '') return undefined
  return [left!, right!]
}

/** No number of places is enough. */
const all = Number.POSITIVE_INFINITY

type Range = readonly [from: number, to: number]

/** As it is quoted; what is to stand around it is looked up with it. */
function standing(index: InkIndex, text: string, quote: QuoteFields, most: number): Range[] {
  const before = inkOfQuote(quote.before ?? '')
  const whole = before + text + inkOfQuote(quote.after ?? '')
  const isAnywhere = quote.file === undefined && quote.page === undefined
  return occurrences(index.grams, whole, isAnywhere ? most : all)
    .map((at): Range => [at + before.length, at + before.length + text.length])
    .filter((range) => isAnywhere || isNarrowed(index, range, quote))
}

/** `start…end`: from each start to the first end after it; the `…` may be any of those in the text. */
function stretches({ink, grams}: InkIndex, text: string): Range[] {
  for (const {index: at} of text.matchAll(/…/g)) {
    const [first, last] = [text.slice(0, at), text.slice(at + 1)]
    const ranges = occurrences(grams, first).flatMap((from): Range[] => {
      const to = last === '' ? -1 : ink.indexOf(last, from + first.length)
      return to < 0 || ink.slice(from, to).includes('\n') ? [] : [[from, to + last.length]]
    })
    if (ranges.length > 0) return ranges
  }
  return []
}

/** Both halves side by side, a line's end between them. */
function adjacent(
  index: InkIndex,
  [left, right]: readonly [string, string],
  most: number,
  isMeant: (left: Range, right: Range) => boolean
): [Range, Range][] {
  const {offsets, source, grams} = index
  const halves = (from: number): [Range, Range] => {
    const middle = from + left.length
    return [
      [from, middle],
      [middle, middle + right.length]
    ]
  }
  const isLineEnd = (from: number) => {
    const [before, after] = [offsets[from + left.length - 1]!, offsets[from + left.length]!]
    // Most places are inside of a line, and nothing is between their characters.
    if (after === before + 1) return false
    const file = fileAt(index, from)
    return lineAt(source, file, before) !== lineAt(source, file, after)
  }
  return occurrences(
    grams,
    left + right,
    most,
    (from) => isLineEnd(from) && isMeant(...halves(from))
  ).map(halves)
}

function apart({ink, grams}: InkIndex, left: string, right: string): [Range, Range][] {
  const lefts = occurrences(grams, left)
  return lefts.flatMap((from, at): [Range, Range][] => {
    const end = from + left.length
    const next = ink.indexOf(right, end)
    // Of two that are quoted alike the second is nearer.
    if (next < 0 || next === end || (lefts[at + 1] ?? ink.length) < next) return []
    return [
      [
        [from, end],
        [next, next + right.length]
      ]
    ]
  })
}

function isNarrowed(
  index: InkIndex,
  [from, to]: Range,
  {before, after, file, page}: QuoteFields
): boolean {
  const {ink, source} = index
  if (before !== undefined && !ink.slice(0, from).endsWith(inkOfQuote(before))) return false
  if (after !== undefined && !ink.startsWith(inkOfQuote(after), to)) return false
  if (file === undefined && page === undefined) return true
  const at = fileAt(index, from)
  const path = source.files[at]!.path
  if (file !== undefined && path !== file && !path.endsWith('/' + file)) return false
  return page === undefined || lineAt(source, at, index.offsets[from]!).page + 1 === page
}

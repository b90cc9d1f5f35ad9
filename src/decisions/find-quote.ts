import {itemAt} from '../item-at.ts'
import {occurrences, take} from './gram-index.ts'
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
 *   So many places are enough: whoever asks whether there is one needs no third (default: all).
 * @returns
 *   Every place, in order: one if all is well.
 */
export function findQuote(
  indexes: Indexes,
  quote: QuoteFields,
  most = Number.POSITIVE_INFINITY
): Span[] {
  const text = inkOfQuote(quote.text)
  const sides = sidesOf(quote)
  for (const kind of ['printed', 'bare'] as const) {
    const index = indexes[kind]
    for (const find of [whole, stretches]) {
      const ranges = take(placed(index, find(index, text, sides), quote), most)
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
 * @param most
 *   So many places are enough (default: all).
 * @returns
 *   Every place, in order. `text` without a `|` in it has none.
 */
export function findLineEnd(
  indexes: Indexes,
  quote: QuoteFields,
  most = Number.POSITIVE_INFINITY
): LineEnd[] {
  const halves = splitAtLineEnd(quote.text)
  if (!halves) return []
  const [left, right] = halves.map(inkOfQuote) as [string, string]
  const sides = sidesOf(quote)
  for (const kind of ['printed', 'bare'] as const) {
    const index = indexes[kind]
    for (const find of [adjacent, apart]) {
      const ends = take(placed(index, find(index, left, right, sides), quote), most)
      if (ends.length > 0)
        return ends.map(([from, a, b, to]) => ({
          before: spanOf(index, from, a),
          after: spanOf(index, b, to)
        }))
    }
  }
  return []
}

/** The two sides of the one `|` of a quote; `||` is one that is printed. */
export function splitAtLineEnd(text: string): readonly [string, string] | undefined {
  const parts = text.replaceAll('||', '\u0000').split('|')
  const [left = '', right = ''] = parts.map((part) => part.replaceAll('\u0000', '|'))
  if (parts.length !== 2 || inkOfQuote(left) === '' || inkOfQuote(right) === '') return undefined
  return [left, right]
}

/** What must stand directly before a place and after it, as ink; empty where anything may. */
interface Sides {
  readonly before: string
  readonly after: string
}

function sidesOf({before = '', after = ''}: QuoteFields): Sides {
  return {before: inkOfQuote(before), after: inkOfQuote(after)}
}

type Range = readonly [from: number, to: number]
/** Two pieces with what lies between them. */
type Halves = readonly [from: number, end: number, start: number, to: number]

function* whole({grams}: InkIndex, text: string, {before, after}: Sides): Generator<Range, void> {
  if (text === '') return
  for (const at of occurrences(grams, before + text + after)) {
    const from = at + before.length
    yield [from, from + text.length]
  }
}

/** `start…end`: from each start to the first end after it; the `…` may be any of those in the text. */
function* stretches({ink, grams}: InkIndex, text: string, sides: Sides): Generator<Range, void> {
  for (const {index: at} of text.matchAll(/…/g)) {
    const [first, last] = [text.slice(0, at), text.slice(at + 1)]
    if (last === '') continue
    let isFound = false
    for (const from of occurrences(grams, first)) {
      const end = ink.indexOf(last, from + first.length)
      if (end < 0) break
      if (ink.slice(from, end).includes('\n')) continue
      isFound = true
      if (isBetween(ink, from, end + last.length, sides)) yield [from, end + last.length]
    }
    if (isFound) return
  }
}

function* adjacent(
  index: InkIndex,
  left: string,
  right: string,
  {before, after}: Sides
): Generator<Halves, void> {
  const {offsets, source, grams} = index
  for (const at of occurrences(grams, before + left + right + after)) {
    const from = at + before.length
    const middle = from + left.length
    const [end, start] = [offsets[middle - 1]!, offsets[middle]!]
    // Most places are inside of a line, and nothing is between their characters.
    if (start === end + 1) continue
    const file = fileAt(index, from)
    if (lineAt(source, file, end) !== lineAt(source, file, start))
      yield [from, middle, middle, middle + right.length]
  }
}

function* apart(
  {ink}: InkIndex,
  left: string,
  right: string,
  sides: Sides
): Generator<Halves, void> {
  for (let from = ink.indexOf(left); from >= 0; ) {
    const end = from + left.length
    const next = ink.indexOf(right, end)
    if (next < 0) return
    // Of two that are quoted alike the second is nearer.
    const nearest = ink.lastIndexOf(left, next - 1)
    if (nearest > from) from = nearest
    else {
      const to = next + right.length
      if (next > end && isBetween(ink, from, to, sides)) yield [from, end, next, to]
      from = ink.indexOf(left, from + 1)
    }
  }
}

function isBetween(ink: string, from: number, to: number, {before, after}: Sides): boolean {
  return ink.endsWith(before, from) && ink.startsWith(after, to)
}

/** Those that are in the file and on the page that a quote names. */
function* placed<Place extends Range | Halves>(
  index: InkIndex,
  places: Iterable<Place>,
  {file, page}: QuoteFields
): Generator<Place, void> {
  const {source} = index
  for (const place of places) {
    const at = fileAt(index, place[0])
    const path = itemAt(source.files, at).path
    if (file !== undefined && path !== file && !path.endsWith('/' + file)) continue
    if (page === undefined || lineAt(source, at, index.offsets[place[0]]!).page + 1 === page)
      yield place
  }
}

import {itemAt} from '../item-at.ts'
import {firstCode, isUnspaced, lastCode} from '../text/script.ts'
import {dropUnprintable} from '../text/unprintable.ts'
import {findLineEnd, findQuote, type Indexes, type LineEnd} from './find-quote.ts'
import {fileAt, type InkIndex, inkAt, inkOfQuote, type Span} from './ink-index.ts'
import {fieldsOf, type Quote} from './ruling.ts'

/** Characters that are quoted at least, where there are so many; words are not cut. */
const least = 8
/** Characters that are quoted at most; beyond it what stands around tells places apart. */
const most = 60
/** By how many it grows until it is found once. */
const step = 4
/** Places that are looked for: what stands in a second place is no quote of the first. */
const enough = 2

/**
 * Quote what stands at a place, as shortly as finds it again.
 *
 * @param indexes
 *   The source.
 * @param span
 *   The place: the quote begins there, and is not longer.
 * @returns
 *   A quote that `findQuote` finds at the start of `span` and nowhere else; nothing where no quote
 *   can, since all around is the same.
 */
export function quoteStart(indexes: Indexes, span: Span): Quote | undefined {
  const {printed} = indexes
  const {value} = itemAt(printed.source.files, span.file)
  const from = inkAt(printed, span.file, span.start)
  const isFound = (quote: Quote) => {
    const found = findQuote(indexes, fieldsOf(quote), enough)
    return (
      found.length === 1 &&
      itemAt(found, 0).file === span.file &&
      itemAt(found, 0).start === span.start
    )
  }
  let text = ''
  for (let length = least; ; length += step) {
    const end = wordEnd(value, printed, from + length, span)
    text = show(value.slice(span.start, end))
    if (isFound(text)) return text
    if (length >= most || end >= span.end) break
  }
  return narrow(printed, text, {from, to: from + inkOfQuote(text).length, isFound})
}

/**
 * Quote all of a place: as it is, or `start…end` where it is long.
 *
 * @returns
 *   A quote that `findQuote` finds there and nowhere else, or nothing.
 */
export function quoteAll(indexes: Indexes, span: Span): Quote | undefined {
  const {printed} = indexes
  const {value} = itemAt(printed.source.files, span.file)
  const isFound = (quote: Quote) => {
    const [only, other] = findQuote(indexes, fieldsOf(quote), enough)
    if (!only || other) return false
    return only.file === span.file && only.start === span.start && only.end === span.end
  }
  const from = inkAt(printed, span.file, span.start)
  const whole = show(value.slice(span.start, span.end))
  const size = inkOfQuote(whole).length
  if (size <= most / 2) {
    if (isFound(whole)) return whole
    return narrow(printed, whole, {from, to: from + size, isFound})
  }
  for (let length = least; length <= Math.min(most, size / 2); length += step) {
    const head = show(value.slice(span.start, wordEnd(value, printed, from + length, span)))
    const tail = show(value.slice(wordStart(value, printed, from + size - length, span), span.end))
    if (isFound(`${head}…${tail}`)) return `${head}…${tail}`
  }
  return isFound(whole) ? whole : narrow(printed, whole, {from, to: from + size, isFound})
}

/**
 * Quote the end of a line, `the end of it|the start of the next`.
 *
 * @param end
 *   The lines on both sides, as far as the quote may reach.
 * @returns
 *   A quote that `findLineEnd` finds there and nowhere else, or nothing.
 */
export function quoteLineEnd(indexes: Indexes, {before, after}: LineEnd): Quote | undefined {
  const {printed} = indexes
  const {files} = printed.source
  const [left, right] = [itemAt(files, before.file).value, itemAt(files, after.file).value]
  const [a, b] = [inkAt(printed, before.file, before.end), inkAt(printed, after.file, after.start)]
  const isFound = (quote: Quote) => {
    const [only, other] = findLineEnd(indexes, fieldsOf(quote), enough)
    return (
      only !== undefined &&
      other === undefined &&
      only.before.file === before.file &&
      only.before.end === before.end &&
      only.after.file === after.file &&
      only.after.start === after.start
    )
  }
  let text = ''
  let [from, to] = [a, b]
  for (let length = least / 2; length <= most; length += step) {
    const start = wordStart(left, printed, a - length, before)
    const end = wordEnd(right, printed, b + length, after)
    const halves = [left.slice(start, before.end), right.slice(after.start, end)]
    text = halves.map((half) => show(half).replaceAll('|', '||')).join('|')
    from = inkAt(printed, before.file, start)
    to = inkAt(printed, after.file, end)
    if (isFound(text)) return text
    if (start <= before.start && end >= after.end) break
  }
  return narrow(printed, text, {from, to, isFound})
}

/** The same text, told apart by as much of what stands before or after it as is needed. */
function narrow(
  index: InkIndex,
  text: string,
  {
    from,
    to,
    isFound
  }: {readonly from: number; readonly to: number; readonly isFound: (quote: Quote) => boolean}
): Quote | undefined {
  const file = fileAt(index, Math.min(from, index.ink.length - 1))
  const {value} = itemAt(index.source.files, file)
  const [base, limit] = [index.bases[file]!, (index.bases[file + 1] ?? index.ink.length + 1) - 1]
  for (let length = least; length <= most * 2; length *= 2) {
    const [start, end] = [Math.max(base, from - length), Math.min(limit, to + length)]
    const whole = {file, start: 0, end: value.length}
    const [first, last] = [
      wordStart(value, index, start, whole),
      wordEnd(value, index, end - 1, whole)
    ]
    const before = start < from && show(value.slice(first, index.offsets[from]))
    const after =
      end > to && show(value.slice(index.offsets[to], Math.max(last, index.offsets[end - 1]! + 1)))
    const quotes: Quote[] = [
      ...(after ? [{text, after}] : []),
      ...(before ? [{text, before}] : []),
      ...(before && after ? [{text, before, after}] : [])
    ]
    const quote = quotes.find(isFound)
    if (quote) return quote
  }
  const {path} = itemAt(index.source.files, file)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return index.source.files.length > 1 && isFound({text, file: name})
    ? {text, file: name}
    : undefined
}

/** The offset after the word in which a code unit of ink is, within a span. */
function wordEnd(value: string, index: InkIndex, at: number, span: Span): number {
  if (at >= index.ink.length || fileAt(index, at) !== span.file) return span.end
  let end = index.offsets[at]!
  while (end < span.end && end > span.start && isInWord(value, end)) end++
  return Math.min(end, span.end)
}

/** The offset of the word in which a code unit of ink is, within a span. */
function wordStart(value: string, index: InkIndex, at: number, span: Span): number {
  if (at < 0 || fileAt(index, at) !== span.file) return span.start
  let start = index.offsets[at]!
  while (start > span.start && start < span.end && isInWord(value, start)) start--
  return Math.max(start, span.start)
}

/** Whether a word would be cut at an offset: Chinese and Japanese characters are words. */
function isInWord(value: string, at: number): boolean {
  const [before, after] = [value.slice(Math.max(0, at - 2), at), value.slice(at, at + 2)]
  if (/[\uDC00-\uDFFF]/.test(after[0] ?? '') && /[\uD800-\uDBFF]$/.test(before)) return true
  if (/\s$/.test(before) || /^\s/.test(after) || after === '' || before === '') return false
  return !isUnspaced(lastCode(before)) && !isUnspaced(firstCode(after))
}

/** A stretch of the source on one line, as a quote has it: Chinese and Japanese lines meet without a space. */
function show(text: string): string {
  return dropUnprintable(text)
    .replaceAll(/[\s\u0085]+/g, (space, at: number, whole: string) => {
      const sides = [lastCode(whole.slice(0, at)), firstCode(whole.slice(at + space.length))]
      return /[\n\r]/.test(space) && sides.some(isUnspaced) ? '' : ' '
    })
    .trim()
}

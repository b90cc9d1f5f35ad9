import {
  type Indexes,
  quoteAll,
  quoteLineEnd,
  quoteStart,
  type Ruling,
  type Span
} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {Source} from '../source/index.ts'
import {lineBreak, type MarkdownBlock, markEnd, markStart} from './blocks.ts'
import {blockEnd, type Change, offsetsOf, tokensOf} from './compare-blocks.ts'

/** What a change is looked up in. */
export interface SearchedSource {
  readonly source: Source
  readonly indexes: Indexes
  /** For each file, which of its code units are in the book. */
  readonly used: readonly Uint8Array[]
}

/**
 * Say as decisions what an editor has changed in the Markdown.
 *
 * Other words are a `reading`, or a `drop` of whole printed lines; a paragraph that goes on a `join`, one that ends a `break` or a `line`;
 * one that is gone a `drop`; one that is something else a `role`.
 *
 * @returns
 *   Nothing where no decision can say it: text that no source has, a paragraph that ends in the
 *   middle of a printed line.
 */
export function toRulings(change: Change, printed: SearchedSource): Ruling[] | undefined {
  switch (change.kind) {
    case 'gone':
      return dropBlock(change.before, printed)
    case 'new':
    case 'moved':
      return undefined
    case 'role':
      return setRole(change, printed)
    case 'words':
      return changeWords(change, printed)
  }
}

/** All of a block: a `drop` for each stretch in which nothing else of the book is printed. */
function dropBlock({places}: MarkdownBlock, {indexes, used}: SearchedSource): Ruling[] | undefined {
  const stretches: Span[] = []
  for (const place of places) {
    if (!place) continue
    const last = stretches.at(-1)
    if (last && last.file === place.file && isFree(itemAt(used, place.file), last.end, place.start))
      stretches[stretches.length - 1] = {...last, end: place.end}
    else stretches.push(place)
  }
  const rulings = stretches.flatMap((span): Ruling[] => {
    const quote = quoteAll(indexes, span)
    return quote === undefined ? [] : [{drop: quote}]
  })
  return rulings.length > 0 && rulings.length === stretches.length ? rulings : undefined
}

function isFree(used: Uint8Array, from: number, to: number): boolean {
  return from <= to && !used.subarray(from, to).includes(1)
}

function setRole(
  {before, after}: Extract<Change, {kind: 'role'}>,
  {indexes}: SearchedSource
): Ruling[] | undefined {
  const first = before.places.find((place) => place !== undefined)
  const last = before.places.findLast((place) => place !== undefined)
  if (!first || !last || first.file !== last.file) return undefined
  const quote = quoteStart(indexes, {...first, end: last.end})
  if (quote === undefined) return undefined
  const level = Number(/^heading (\d)$/.exec(after.kind)?.[1])
  if (level === 1) return [{role: quote, as: 'title'}]
  if (level > 1) return [{role: quote, as: 'heading', level}]
  return after.kind === 'paragraph' ? [{role: quote, as: 'body'}] : undefined
}

type Words = Extract<Change, {kind: 'words'}>

function changeWords(change: Words, printed: SearchedSource): Ruling[] | undefined {
  const {before, from, to, words} = change
  const was = before.text.slice(from, to)
  const isBlank = (text: string) => text === '' || text === ' '
  if (isBlank(words) && (was === blockEnd || was === lineBreak))
    return atLineEnd(change, 'join', printed)
  if (isBlank(was) && words === blockEnd) return atLineEnd(change, 'break', printed)
  if (isBlank(was) && words === lineBreak) return atLineEnd(change, 'line', printed)
  if (!isOfText(was) || !isOfText(words)) return undefined
  return dropLines(change, printed) ?? read(change, printed)
}

/** Words that are gone, and are all of their printed lines: the number of a page in a title. */
function dropLines({before, from, to, words}: Words, printed: SearchedSource) {
  // The last line of a paragraph is also where it ends.
  if (['', blockEnd].includes(before.text.charAt(to))) return undefined
  const was = before.text.slice(from, to)
  const [start, end] = [to - was.trimStart().length, from + was.trimEnd().length]
  const span = words.trim() === '' && start < end && spanOf(before.places, start, end)
  if (!span) return undefined
  const {value} = itemAt(printed.source.files, span.file)
  const newline = value.indexOf('\n', span.end)
  const left = value.slice(value.lastIndexOf('\n', span.start) + 1, span.start)
  const right = value.slice(span.end, newline < 0 ? value.length : newline)
  if ((left + right).trim() !== '') return undefined
  return dropBlock({...before, places: before.places.slice(start, end)}, printed)
}

/** Whether words can be those of a source: no end of a line or block, nothing that is Markdown's own. */
function isOfText(text: string): boolean {
  return ![blockEnd, lineBreak, markStart, markEnd].some((sign) => text.includes(sign))
}

/** What the end of a printed line means, if there is one. */
function atLineEnd(
  {before: {places}, from, to}: Words,
  form: 'join' | 'break' | 'line',
  {source, indexes}: SearchedSource
): Ruling[] | undefined {
  const before = places.slice(0, from).findLast((place) => place !== undefined)
  const after = places.slice(to).find((place) => place !== undefined)
  if (!before || !after) return undefined
  const [left, right] = [
    itemAt(source.files, before.file).value,
    itemAt(source.files, after.file).value
  ]
  const isSameLine =
    before.file === after.file && !/[\n\r\f]/.test(left.slice(before.end, after.start))
  if (isSameLine && after.start >= before.end) return undefined
  const start = Math.max(left.lastIndexOf('\n', before.start) + 1, 0)
  const newline = right.indexOf('\n', after.end)
  const quote = quoteLineEnd(indexes, {
    before: {file: before.file, start, end: before.end},
    after: {file: after.file, start: after.start, end: newline < 0 ? right.length : newline}
  })
  if (quote === undefined) return undefined
  return [form === 'join' ? {join: quote} : form === 'break' ? {break: quote} : {line: quote}]
}

/** A change is quoted with more words around it until the quote stands in the source once. */
const mostWidenings = 6

/** Other words, as a `reading` of whole words that stand together in the source. */
function read({before, from, to, words}: Words, printed: SearchedSource): Ruling[] | undefined {
  const {text, places} = before
  const bounds = offsetsOf(tokensOf(text))
  let [start, end] = [from, to]
  for (let tries = 0; tries < mostWidenings; tries++) {
    const isRagged =
      tries > 0 ||
      start === end ||
      !places[start] ||
      !places[end - 1] ||
      /^\s|\s$/.test(text.slice(start, end)) ||
      /^\s|\s$|^$/.test(text.slice(start, from) + words + text.slice(to, end))
    if (isRagged) [start, end] = widen(before, bounds, [start, end], tries)
    const as = text.slice(start, from) + words + text.slice(to, end)
    const span = spanOf(places, start, end)
    if (!span || as.trim() === '' || as !== as.trim() || start === end) continue
    const quote = quoteAll(printed.indexes, span)
    if (quote !== undefined) return [{reading: quote, as}]
  }
  return undefined
}

/** One word more: to the left where there is one in the block, else to the right; then in turn. */
function widen(
  {text, places}: MarkdownBlock,
  bounds: readonly number[],
  [from, to]: readonly [number, number],
  tries: number
): [number, number] {
  const left = bounds.findLast(
    (at) => at < from && places[at] !== undefined && !/\s/.test(text.charAt(at))
  )
  const right = bounds.find(
    (at) => at > to && places[at - 1] !== undefined && !/\s/.test(text.charAt(at - 1))
  )
  const canLeft = left !== undefined && isOfText(text.slice(left, from))
  const canRight = right !== undefined && isOfText(text.slice(to, right))
  const goesLeft = canLeft && (tries % 2 === 0 || !canRight)
  if (goesLeft) return [left, to]
  return canRight ? [from, right] : [from, to]
}

/** Where a stretch of a block is printed, if it is printed together and in order. */
function spanOf(places: MarkdownBlock['places'], from: number, to: number): Span | undefined {
  const [first, last] = [places[from], places[to - 1]]
  if (!first || !last || first.file !== last.file || first.start >= last.end) return undefined
  let at = first.start
  for (const place of places.slice(from, to)) {
    if (!place) continue
    if (place.file !== first.file || place.start < at || place.end > last.end) return undefined
    at = place.start
  }
  return {file: first.file, start: first.start, end: last.end}
}

import type {Line} from '../source/index.ts'
import {namesCast} from '../text/language/contents-name.ts'
import {creditsSite} from '../text/language/site-credit.ts'
import {
  creditsTranscription,
  isTranscribersNote,
  namesTranscribers
} from '../text/language/transcription.ts'
import type {HeadChain} from './chains/find-chains.ts'
import {inkAbove} from './ink-above.ts'
import {findSummaries} from './listed/find-summaries.ts'
import {isShort} from './listed/stands-apart.ts'
import {namesAuthor} from './named-heads.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'
import type {AsideRule} from './sequences.ts'

/** Text above the first article from which it is a preface without a head, in full widths. */
const leastPreface = 150
/** When and by whom a book was printed. */
const imprint =
  /\b(?:copyright|all\s+rights\s+reserved|(?:re)?printed\s+(?:in|by|at)|published|edition)\b|©|\b1[5-9]\d\d[.)\]_*]*$/iu
const creditsOf = /^(?:by|to|translated|edited|illustrated)\b/iu
/** Lines in a row, each apart, that are no text: fewer are headings in it. */
const mostOthers = 3
/** Entries in a row from which they are a page of contents without a heading. */
const fewEntries = 3

/** Text below a head of the front, in full widths: a page. */
const leastTitled = 600
/** Blank lines more than between paragraphs above such a head, and lines that it has at most. */
const wider = 2
const mostHeadLines = 3
/** Lines of running text in a row with which such a text begins. */
const fewLines = 3
/** What else has its name in the front of a book. */
const namesList = /^[_*]*(?:list\s+of|illustrations|contents|table|index|inhalt)\b|\btranscriber/iu

/**
 * Find the heads of texts above the first article, a preface, a life of the author, whatever they are called:
 * short lines apart from what is above, the last ones above a page of text or more.
 *
 * @param first
 *   Place of the first article, or of the part above it.
 * @returns
 *   Places of each: of its first line, and after its last.
 */
export function findFrontHeads(
  printed: readonly ObservedLine[],
  first: number,
  usualGap: number
): {readonly at: number; readonly end: number}[] {
  const heads: {at: number; end: number}[] = []
  for (let at = 1; at < first; at++) {
    if (printed[at]!.gap < usualGap + wider || !isShort(printed[at]!)) continue
    let end = at + 1
    while (end < first && printed[end]!.gap === 0) end++
    const lines = printed.slice(at, end)
    const text = lines.map((one) => one.text).join(' ')
    const isHead =
      lines.length <= mostHeadLines &&
      lines.every(isShort) &&
      /\p{Lu}|\p{Lo}/u.test(text) &&
      !/^\[|[,;:]$/u.test(text) &&
      ![imprint, namesList, namesAuthor, creditsOf].some((other) => other.test(text)) &&
      !creditsTranscription(text)
    if (isHead) heads.push({at, end})
  }
  return heads.filter(({end}, index) => {
    const next = heads[index + 1]?.at ?? first
    const extent = inkAbove(printed, next) - inkAbove(printed, end)
    const isTerms = printed.slice(end, next).some(({text}) => namesTranscribers(text))
    return extent >= leastTitled && beginsText(printed, end) && !isTerms
  })
}

/** Whether a paragraph of running text begins at a place, or below one more line: `DEAR READER,`. */
function beginsText(printed: readonly ObservedLine[], at: number): boolean {
  const isText = (from: number) => {
    const lines = printed.slice(from, from + fewLines)
    const isWhole = lines.length === fewLines && lines.slice(1).every(({gap}) => gap === 0)
    return isWhole && lines.every(({prose}) => prose === 1)
  }
  return isText(at) || ((printed[at + 1]?.gap ?? 0) > 0 && isText(at + 1))
}

interface Place {
  readonly at: number
  readonly end: number
  readonly role: string
}

/**
 * Say which lines above the first article are its book's front: title, author, contents. Text of some
 * length is none, nor what stands below a head of its own.
 *
 * @param heads
 *   All heads, in order.
 * @returns
 *   For each line of the front why it is no text.
 */
export function readFront(
  printed: readonly ObservedLine[],
  heads: readonly Place[],
  articles: HeadChain,
  parts: readonly HeadChain[]
): Map<Line, AsideRule> {
  const front = new Map<Line, AsideRule>()
  const first = heads.find(({role}) => role !== 'heading')
  const numbered = articles.members[0]!.at
  const entries = findEntries(printed, numbered, [articles, ...parts])
  for (const at of entries) front.set(printed[at]!.line, 'contents')
  if (!first) return front
  for (const at of findSummaries(printed, first.at, articles))
    front.set(printed[at]!.line, 'contents')
  const texts = findTexts(printed, first.at)
  const cast = findCast(printed, first.at)
  for (let from = 0; from < first.at; ) {
    const ofSite = creditsSite(printed[from]!.text)
    const isCredit = ofSite || creditsTranscription(printed[from]!.text)
    const to = isCredit && !ofSite ? endOfCredit(printed, from, first.at) : from + 1
    for (let at = from; at < to; at++) {
      const isText =
        !isCredit && (at >= cast || texts.some((text) => at >= text.from && at < text.to))
      if (!isText && !front.has(printed[at]!.line))
        front.set(printed[at]!.line, isCredit ? 'boilerplate' : 'title-page')
    }
    from = to
  }
  return front
}

/** Blank lines at least, or a rule, below what transcribers say of their work in several paragraphs. */
const belowNotes = 3
const isRule = ({text}: ObservedLine) => /^[-_=*~]{5,}$/u.test(text)
/** What goes on to the bracket that closes it, in lines at most. */
const mostBracketed = 40

/**
 * Where the words of transcribers end that begin at a place: their paragraph, what is in one bracket, and of notes
 * all that stands apart from the book's own front.
 */
function endOfCredit(printed: readonly ObservedLine[], from: number, end: number): number {
  const {text} = printed[from]!
  const ends = (test: (one: ObservedLine) => boolean, after = from) => {
    const at = printed.findIndex((one, place) => place > after && place < end && test(one))
    return at < 0 ? end : at
  }
  const closed =
    text.startsWith('[') && !text.includes(']')
      ? printed.slice(from, from + mostBracketed).findIndex((one) => one.text.includes(']'))
      : -1
  if (closed > 0) return Math.min(end, from + closed + 1)
  return isTranscribersNote(text)
    ? ends((one) => one.gap >= belowNotes || isRule(one))
    : ends(({gap}) => gap > 0)
}

/** Where the persons of a play begin: they, and the scene that is told below them, are text. */
function findCast(printed: readonly ObservedLine[], end: number): number {
  const at = printed.findIndex(({text}, index) => index < end && namesCast(text))
  return at > 0 && at + 1 < end ? at : Number.POSITIVE_INFINITY
}

/** A stretch of text above the first head, and how much of it runs. */
interface Text {
  readonly from: number
  to: number
  ink: number
}

/**
 * The texts above the first head, each of some length: from a paragraph of running text to another, with what
 * stands between, talk, or a line in capitals; several lines of a title page in a row part them.
 */
function findTexts(printed: readonly ObservedLine[], end: number): readonly Text[] {
  const texts: Text[] = []
  let others = 0
  for (let at = 0; at < end; ) {
    let next = at + 1
    const isSite = (place: number) => creditsSite(printed[place]!.text)
    if (!isSite(at)) while (next < end && printed[next]!.gap === 0 && !isSite(next)) next++
    const isOfTranscribers = creditsTranscription(printed[at]!.text)
    if (isOfTranscribers) next = endOfCredit(printed, at, end)
    const block = printed.slice(at, next)
    const ink = inkAbove(printed, next) - inkAbove(printed, at)
    const runs = block.some(({prose}) => prose === 1)
    const isTalk = block.some(({text, isClosed}) => isClosed && /\p{Ll}|\p{Lo}/u.test(text))
    const last = texts.at(-1)
    const isImprint = block.length <= 2 && imprint.test(block[0]!.text)
    const isCredit = isSite(at) || isOfTranscribers
    if (isImprint || isCredit || !(runs || isTalk)) others++
    else if (last && others < mostOthers) {
      last.to = next
      last.ink += ink
      others = 0
    } else if (runs) {
      texts.push({from: at, to: next, ink})
      others = 0
    }
    at = next
  }
  return texts.filter(({ink}) => ink >= leastPreface)
}

/** Heads in a row above the first numbered one that say what stands below: a page of contents. */
function findEntries(
  printed: readonly ObservedLine[],
  end: number,
  chains: readonly HeadChain[]
): Set<number> {
  const keys = new Set(chains.map(({key}) => key))
  const found = new Set<number>()
  let row: number[] = []
  for (let at = 0; at <= end; at++) {
    const reading = at < end ? readHead(printed[at]!.text) : undefined
    if (reading && keys.has(reading.key)) row.push(at)
    else if (at < end && printed[at]!.prose < 1) continue
    else {
      if (row.length >= fewEntries)
        for (let place = row[0]!; place <= row.at(-1)!; place++) found.add(place)
      row = []
    }
  }
  return found
}

import {clauseForm} from '../../text/forms/clause-head.ts'
import {isUnspaced} from '../../text/script.ts'
import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import type {ItemKind} from '../regimes/find-items.ts'
import {findPoems} from './verse/find-poems.ts'

/**
 * Find lines of verse: runs between blank lines that no measure made.
 *
 * In Chinese and Japanese every line ends with a mark: prose does so by chance in one line of
 * eight, so four lines are enough, or fewer that are equally wide and end sentences. In Latin
 * script every line begins with a capital (the rest of a turned line with a small letter), and the
 * lines are of unequal length though the next word had room, or are set in by turns. A list in Chinese or
 * Japanese, whose items all end with a mark, is none.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @param items
 *   First lines of the items of lists.
 * @returns
 *   The lines that are verse.
 */
export function findVerse(
  fits: readonly Fit[],
  items: ReadonlyMap<Fit, ItemKind> = new Map()
): Set<Fit> {
  const verse = new Set<Fit>(findPoems(fits))
  const capital = weighCapitals(fits)
  const bareStanzas: (readonly Fit[])[] = []
  const koreanStanzas: (readonly Fit[])[] = []
  let free = 0
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && fits[to]!.gap === 0 && !fits[to]!.pageBreak) to++
    const run = fits.slice(from, to)
    const {face, text} = fits[from]!
    const next = fits.slice(to, to + run.length)
    if (isBare(run) && (verse.has(fits[from - 1]!) || isBare(next, run.length)))
      for (const fit of run) verse.add(fit)
    const below = fits.slice(to, to + longestBare)
    if (isFree(run)) {
      const isVerse = verse.has(fits[from - 1]!) || isFree(stanzaOf(below), widthsOf(run))
      if (isVerse) free++
      if (isVerse) for (const fit of run) verse.add(fit)
      else bareStanzas.push(run)
    }
    if (isKorean(run)) koreanStanzas.push(run)
    // A number stands directly above the first stanza, and so does `§ 4 Seat`: it is no line of it.
    const isNumbered = face !== 'cjk' && (!/\p{L}/u.test(text) || clauseForm(text) !== undefined)
    const set = isNumbered ? run.slice(1) : run
    const lines = withoutProse(set)
    const isAmongVerse = capital.isVerse || verse.has(fits[from - 1]!)
    const isHead = !isAmongVerse && isHeadOfSentence(lines)
    const fewest = lines.length < set.length ? loneLines : isHead ? 3 : 2
    const isCounted = isNumberedStanza(lines)
    const isVerse = face === 'cjk' ? isMarked(run) : isCounted || isStanza(lines, capital)
    const isList = face === 'cjk' && lines.filter((fit) => items.has(fit)).length > 1
    if (lines.length >= fewest && isVerse && !isList && !goesOn(run.at(-1)!, fits[to]))
      for (const fit of lines) verse.add(fit)
    from = to
  }
  // Among such poems one that has a single stanza is one.
  for (const run of bareStanzas) {
    const [lines, widths] = free >= fewestFree ? [3, 1] : [loneLines, loneSpread]
    const isOne = free > 0 && run.length >= lines && spreadOf(widthsOf(run)) >= widths
    if (isOne) for (const fit of run) verse.add(fit)
  }
  if (koreanStanzas.length >= fewestFree)
    for (const run of koreanStanzas) for (const fit of run) verse.add(fit)
  return verse
}

/**
 * The lines of a run above the paragraphs of prose that end it: a title and a name stand directly above
 * a text.
 *
 * ```text
 *   | Serenade
 *   | Lucy Dane
 *   | The piece was written for this town
 *   | and played here twice in that year.
 * ```
 */
function withoutProse(run: readonly Fit[]): readonly Fit[] {
  let [to, isProse] = [run.length, false]
  for (let first = to - 1; first > 0; first--) {
    const [above, fit] = [run[first - 1]!, run[first]!]
    const isBelowFull = isFull(above)
    // Above prose a short last line is that of a paragraph.
    const isLast = to === run.length && isRest(fit, above, run)
    isProse ||= isBelowFull && fit.head === 'lower' && !isLast
    if (isBelowFull && !isSentenceEnd(above.tail)) continue
    if (!isProse) break
    ;[to, isProse] = [first, false]
  }
  return run.slice(0, to)
}

/** A sentence is wider than the head above it, by this factor. */
const wider = 1.3

/** `Where to stay` / `There is no inn, but one lets rooms.`: a line of its own above one that is a sentence. */
export function isHeadOfSentence(run: readonly Fit[]): boolean {
  const [head, sentence] = run
  return (
    run.length === 2 &&
    head!.tail === 'letter' &&
    sentence!.head === 'upper' &&
    isSentenceEnd(sentence!.tail) &&
    sentence!.indent <= head!.indent &&
    sentence!.width > head!.width * wider
  )
}

const isFull = (fit: Fit) => slackOf(fit) < fit.measure * turnedRoom

/** Whether a line may be the rest of the one above it in a stanza, which was too long for its column. */
const isRest = (fit: Fit, above: Fit, run: readonly Fit[]) =>
  run.length >= turnedLines && fit.width < above.width * turnedWidth && above.width < longestLine

/** Lines of a numbered stanza at least: of three by chance all may begin with capitals. */
const fewestNumbered = 4

/** `2  Keep thou the lamp`, then lines that all begin with capitals: a verse of a hymn. */
function isNumberedStanza(run: readonly Fit[]): boolean {
  const [first, ...others] = run
  return (
    run.length >= fewestNumbered &&
    /^\d{1,2}\.?\s+[“‘"']?\p{Lu}/u.test(first!.text) &&
    others.every(({head, width}) => head === 'upper' && width < longestLine) &&
    others.some((_, at) => !isSentenceEnd(run[at]!.tail))
  )
}

/** Whether a sentence goes on below a blank line, as prose does after its first line. */
function goesOn(last: Fit, next: Fit | undefined): boolean {
  return next?.head === 'lower' && last.tail === 'letter'
}

/** No stanza is longer that is known by its bareness alone. */
const longestBare = 8

/** Korean verse has no marks; stanzas that follow each other are no headlines. */
function isBare(run: readonly Fit[], length = run.length): boolean {
  if (run.length < 2 || run.length !== length || run.length > longestBare) return false
  return run.every(
    (fit, index) =>
      bare.test(fit.text) &&
      fit.width < narrow &&
      (index === 0 || (fit.gap === 0 && !fit.pageBreak))
  )
}

/** Several lines of Korean without marks, of unequal length: with others like it they are verse. */
function isKorean(run: readonly Fit[]): boolean {
  return (
    run.length >= 3 &&
    run.length <= longestBare &&
    run.every(({text, width}) => hangulLine.test(text) && width < narrow) &&
    run.some(({text}) => text.includes(' ')) &&
    spreadOf(widthsOf(run)) >= loneSpread
  )
}

const hangulLine = /^\p{Script=Hangul}+(?: \p{Script=Hangul}+)*$/u
const bare = /^\p{Script=Hangul}+(?: \p{Script=Hangul}+)+$/u

/** Widths of lines of free verse, in full widths: at most, and from the shortest to the longest of two stanzas. */
const [widestFree, spread] = [8, 3]
/** The same for a stanza that stands alone in a collection of such poems, its fewest lines; and stanzas that are one. */
const [loneSpread, loneLines, fewestFree] = [2, 4, 3]
const spreadOf = (widths: readonly number[]) => Math.max(...widths) - Math.min(...widths)

/**
 * Chinese and Japanese verse without marks: two stanzas that follow each other, of three short lines
 * and more, of unequal length. Names in a list are as long as each other, and headlines are longer.
 *
 * ```text
 *   | 灯
 *   | 在水面上
 *   | 走了一夜
 * ```
 */
function isFree(run: readonly Fit[], others: readonly number[] = []): boolean {
  if (run.length < 3 || run.length > longestBare) return false
  const widths = [...widthsOf(run), ...others]
  return (
    run.every(({text}) => freeLine.test(text)) &&
    Math.max(...widths) <= widestFree &&
    (others.length === 0 || spreadOf(widths) >= spread)
  )
}

const freeLine = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u
const widthsOf = (run: readonly Fit[]) => run.map(({width}) => width)

/** The lines up to the next gap. */
function stanzaOf(fits: readonly Fit[]): readonly Fit[] {
  const end = fits.findIndex(({gap, pageBreak}, at) => at > 0 && (gap > 0 || pageBreak))
  return end < 0 ? fits : fits.slice(0, end)
}

function isMarked(run: readonly Fit[]): boolean {
  const {text, width} = run[0]!
  if (!isUnspaced(text.charCodeAt(0))) return false
  // A paragraph in a line of its own, where a colon ends one of them: `他说：`.
  if (run.some((fit) => fit.width > longestLine)) return false
  if (run.filter(({text}) => spokenEastern.test(text)).length > 1) return false
  const marked = run.every(
    (fit) => isSentenceEnd(fit.tail) || fit.tail === 'comma' || fit.tail === 'colon'
  )
  if (!marked) return false
  const even = run.every((fit) => Math.abs(fit.width - width) < 0.6)
  // A full line that stops at a comma is prose, in a dialogue, too.
  const stops = run.filter(({tail}) => tail === 'comma')
  const isProse = stops.length > 0 && stops.every((fit) => slackOf(fit) < 1.5)
  if (run.length > 3) return even || !isProse
  return even && run.filter((fit) => isSentenceEnd(fit.tail)).length > run.length / 2
}

// In nats: how much more often it is seen in verse than in prose. A capital after a line with room
// for it, a line that is set in by turns; a full line or a small letter counts against verse.
const votes = {room: 1.1, setIn: 0.7, small: -2, full: -0.3, fullInProse: -1.6}
const enough = 2.4
/** `BAKER: Who is there?`, `Present: the clerk`: conversations and minutes have sentences beside. */
const spoken = /^\p{Lu}[\p{L}.’' ]{1,24}[:：]\s/u
/** `问：`, `何守山：` */
const spokenEastern = /^[\p{Lo}]{1,5}[：:]\S/u
/** Columns of prose are wider, in full widths: they have more than five words to a line. */
const narrow = 16
/** No line of verse is so long, in full widths, that more of it is turned. */
const longestLine = 36

/** The rest of a turned line is at most so wide, and the line before it leaves at most so much room: shares of the line and of the measure. */
const [turnedWidth, turnedRoom] = [0.6, 0.12]
/** Lines of a stanza that has one: in fewer, a title and a name stand above a text of two lines. */
const turnedLines = 5

interface Capitals {
  /** How much a capital at a line's start says for verse. */
  readonly vote: number
  /** Whether the document is verse for the most part. */
  readonly isVerse: boolean
}

/**
 * How much a capital at a line's start says: in English prose one line of six has one, in German
 * one of three. Where nearly all have one, the document is verse.
 */
function weighCapitals(fits: readonly Fit[]): Capitals {
  let [capitals, lines] = [0, 0]
  for (const fit of fits) {
    if (fit.gap > 0 || fit.pageBreak) continue
    lines++
    if (fit.head === 'upper') capitals++
  }
  const rate = (capitals + 2) / (lines + 10)
  const isVerse = rate > 0.65
  // A few lines may all be verse: what is usual in prose counts more there than they do.
  const [lone, few] = [(capitals + 6) / (lines + 40), lines < 30]
  const vote = -Math.log(isVerse ? 0.18 : Math.max(few ? Math.min(lone, rate) : rate, 0.12))
  return {vote, isVerse}
}

function isStanza(run: readonly Fit[], {vote, isVerse}: Capitals): boolean {
  if (run.some((fit) => fit.width > fit.measure * 1.3 || !/\p{L}/u.test(fit.text))) return false
  // `1.2 A Camera for Nests` / `J. Okoro`
  if (run.length === 2 && /^\d{1,2}\.\d/.test(run[0]!.text)) return false
  if (run.some(({width}) => width > longestLine)) return false
  const isTalk = run.filter(({text}) => spoken.test(text)).length > 1
  if (isTalk && run.some(({tail}) => isSentenceEnd(tail))) return false
  const isNarrow = run.every((fit) => fit.width < narrow)
  let [score, open] = [0, 0]
  for (let index = 1; index < run.length; index++) {
    const [before, fit] = [run[index - 1]!, run[index]!]
    const head = fit.head
    if (head === 'lower') {
      // The rest of a turned line is short, and the line before it is full.
      score += isFull(before) && isRest(fit, before, run) ? 0 : votes.small
      continue
    }
    if (head !== 'upper' && head !== 'opener' && head !== 'dash') return false
    if (!isSentenceEnd(before.tail) && before.tail !== 'colon') open++
    // Headings and names stand in capitals, one below the other, and are no verse.
    if (!/\p{Ll}/u.test(fit.text)) continue
    const need = (fit.text.indexOf(' ') + 1 || fit.text.length) * 0.5
    const hasRoom = slackOf(before) > need + 1
    const isTurn = hasRoom && Math.abs(fit.indent - before.indent) > 0.4
    const found =
      (head === 'upper' ? vote : 0) +
      (hasRoom ? votes.room : isVerse || isNarrow ? votes.full : votes.fullInProse) +
      (isTurn ? votes.setIn : 0)
    // Below a sentence a paragraph or a speech may begin as well.
    score += isSentenceEnd(before.tail) ? Math.min(0, found) : found
  }
  // Where every line ends a sentence, each is a paragraph.
  return open > 0 && score >= enough && score / (run.length - 1) > 0.5
}

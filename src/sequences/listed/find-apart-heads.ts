import {creditsTranscription} from '../../text/language/transcription.ts'
import {leastText} from '../chains/chain-weights.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import {namesAuthor} from '../named-heads.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import {type ListedHead, otherList, titleKeys} from './list-entries.ts'
import {headMost, mayBegin, standsAboveText} from './stands-apart.ts'

/**
 * Blank lines above a head, more than between paragraphs; it needs fewer in capitals, in parts without titles, and
 * where as many stand between paragraphs.
 */
const wider = 2
const widerCapitals = 1
/** Widest head, in full widths. */
const widest = 40
/** Heads from which they are a habit, where numbers begin again below them and where none do. */
const fewest = {numbered: 3, alone: 6} as const
/** Text of a book, and of the mean of its articles, at least, in full widths. */
const leastBook = 20_000
const leastArticle = 200
/** The share of numbers that begin again, each below a head. */
const below = 0.6
/**
 * Heads for each numbered article, from which those are few: where numbers begin again below them, where none
 * do, and where parts are counted, which have chapters.
 */
const manyHeads = {withStarts: 4, withoutStarts: 8, ofParts: 2} as const
/** The text of numbers that count on from one, for that of the longest such run, at least. */
const leastRun = 0.1
/** Numbers that begin again, from which it is a habit. */
const fewStarts = 2
/** The share of titles that are no repetition of others. */
const distinct = 0.2
/** Blank lines above titles, from which other lines below as many are titles, and how many at most for each. */
const leastLikeGap = 3
const mostLike = 0.4
/** Short lines as far apart that head nothing, for each head, at most. */
const mostOthers = 1

/**
 * Find heads without a number that stand apart from the text more widely than paragraphs do, all set
 * alike, in capitals or not, and each above text: the titles of a collection.
 *
 * They say what a book consists of where it is long, and where no number does, or numbers begin again below
 * most of them: `HERESY.` / `SECTION I.`
 *
 * @param printed
 *   Lines that are not blank.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @param chains
 *   All chains of numbers, and that which heads articles so far.
 */
export function findApartHeads(
  printed: readonly ObservedLine[],
  usualGap: number,
  {all, articles}: {readonly all: readonly HeadChain[]; readonly articles?: HeadChain | undefined}
): readonly ListedHead[] {
  const total = inkAbove(printed, printed.length)
  // Where pages end, heads of pages stand apart as well.
  if (total < leastBook || printed[0]!.line.page !== printed.at(-1)!.line.page) return []
  const numbers = readNumbers(printed, all, articles)
  const apart = placesApart(printed, usualGap, numbers)
  const found = apart.flatMap((at) => readApart(printed, at))
  const heads = chooseAlike(printed, found)
  if (heads.length < (articles ? fewest.numbered : fewest.alone)) return []
  const others = apart.filter((at) => at > heads[0]!.at).length - found.length
  if (!areTitles(printed, heads, others) || !sayMore(heads, numbers)) return []
  const more = readLike(printed, heads, numbers)
  return more.length > heads.length * mostLike
    ? heads
    : [...heads, ...more].sort((a, b) => a.at - b.at)
}

/**
 * Lines among such titles that stand as far apart, each alone, but are as wide as verse, as short as `Dom`, or
 * above few words: the scenes of a play.
 */
function readLike(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  {articles}: Numbers
): readonly ListedHead[] {
  if (articles) return []
  const gaps = heads.map(({at}) => printed[at]!.gap).sort((a, b) => a - b)
  const usual = gaps[gaps.length >> 2]!
  if (usual < leastLikeGap) return []
  const areCapitals = heads.every(({at}) => isCapitals(printed[at]!.text))
  const known = new Set(heads.map(({at}) => at))
  const [first, last] = [heads[0]!.at, heads.at(-1)!.at]
  const more: ListedHead[] = []
  for (let at = first + 1; at < last; at++) {
    const {text, gap, extent} = printed[at]!
    const below = printed[at + 1]!
    if (gap < usual || known.has(at) || known.has(at + 1) || below.gap === 0 || below.gap >= gap)
      continue
    const isHead =
      extent <= widest &&
      /^\p{Lu}.*\p{L}[.!?]?$/u.test(text) &&
      (!areCapitals || isCapitals(text)) &&
      readHead(text)?.rest !== ''
    if (isHead)
      more.push({
        at,
        end: at + 1,
        entry: {at, end: at + 1, keys: [text], indent: 0, isNumbered: false},
        hasText: true
      })
  }
  return more
}

/** What numbers say of a document. */
interface Numbers {
  readonly articles?: HeadChain | undefined
  /** Whether the articles' numbers never begin again. */
  readonly isAlone: boolean
  /** Whether they are those of parts without titles, `PART ONE`, which have chapters. */
  readonly ofParts: boolean
  /** Where numbers begin again: those of the articles, or where these do not the most that do. */
  readonly starts: HeadChain['members']
}

function readNumbers(
  printed: readonly ObservedLine[],
  all: readonly HeadChain[],
  articles: HeadChain | undefined
): Numbers {
  const again = articles ? beginningsOf(printed, articles) : []
  const isAlone = articles !== undefined && again.length < fewStarts
  const ofParts =
    isAlone && articles.rank === 1 && articles.members.every(({reading}) => reading.rest === '')
  const most = () =>
    all.map((chain) => beginningsOf(printed, chain)).sort((a, b) => b.length - a.length)[0] ?? []
  return {articles, isAlone, ofParts, starts: isAlone ? most() : again}
}

/** Short lines that stand apart, but those that a few numbers head: these are inside. */
function placesApart(
  printed: readonly ObservedLine[],
  usualGap: number,
  {articles, isAlone, ofParts}: Numbers
): number[] {
  const inside = new Set(isAlone ? articles?.members.map(({at}) => at) : [])
  return printed.flatMap((one, at) => {
    const isEasy = usualGap >= wider || (ofParts && isCapitals(one.text))
    const more = isEasy ? widerCapitals : wider
    const isApart = one.gap >= usualGap + more && one.extent <= widest && mayBegin(printed, at)
    return isApart && !inside.has(at) && readHead(one.text)?.rest !== '' ? [at] : []
  })
}

/** A line as a title above text of its own. */
function readApart(printed: readonly ObservedLine[], at: number): ListedHead[] {
  const {text} = printed[at]!
  const keys = titleKeys(text)
  const isNone =
    keys.length === 0 ||
    // `HUSCH:` speaks.
    /[,;:]$/u.test(text) ||
    creditsTranscription(text) ||
    otherList.test(text) ||
    namesAuthor.test(text)
  if (isNone || !standsAboveText(printed, at + 1)) return []
  const entry = {at, end: at + 1, keys, indent: 0, isNumbered: false}
  return [{at, end: at + 1, entry, hasText: true}]
}

/** Those in capitals, or those that are not, whichever are more; of two that stand together the lower one. */
function chooseAlike(
  printed: readonly ObservedLine[],
  found: readonly ListedHead[]
): readonly ListedHead[] {
  const inkTo = (head: ListedHead, next: ListedHead) =>
    inkAbove(printed, next.at) - inkAbove(printed, head.at)
  const lowest = found.filter((head, index) => {
    const next = found[index + 1]
    return next === undefined || inkTo(head, next) >= leastText
  })
  const capitals = lowest.filter(({at}) => isCapitals(printed[at]!.text))
  const alike = capitals.length * 2 > lowest.length ? capitals : lowest
  const [first, second] = alike
  // The book's own title stands above the first, with little between.
  return first && second && inkTo(first, second) < leastArticle ? alike.slice(1) : alike
}

/**
 * Whether heads are titles: no few names over and over, as of speakers; not among much else that stands as
 * far apart, verse or letters; above most of the text.
 */
function areTitles(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  others: number
): boolean {
  const names = new Set(heads.map(({entry}) => entry.keys[0]))
  if (names.size < heads.length * distinct || others > heads.length * mostOthers) return false
  const places = heads.map(({at}) => at)
  return headMost(printed, places, leastArticle)
}

/** Whether heads say more of the document than its numbers do. */
function sayMore(
  heads: readonly ListedHead[],
  {articles, isAlone, ofParts, starts}: Numbers
): boolean {
  const isOften = starts.length >= fewStarts
  const many = isOften ? manyHeads.withStarts : manyHeads.withoutStarts
  const each = ofParts ? manyHeads.ofParts : many
  if (isAlone && heads.length < (articles?.members.length ?? 0) * each) return false
  // Chapters of parts are told by the parts, whatever else begins again.
  return !isOften || ofParts || countHeaded(starts, heads) >= starts.length * below
}

/** Where numbers begin again with one, and count text of some length: not a list of corrections at the end. */
function beginningsOf(
  printed: readonly ObservedLine[],
  {members}: HeadChain
): HeadChain['members'] {
  const starts = members.filter(({reading}) => reading.value === 1)
  const lengths = starts.map(
    ({at}, index) =>
      inkAbove(printed, starts[index + 1]?.at ?? printed.length) - inkAbove(printed, at)
  )
  const longest = Math.max(0, ...lengths)
  return starts.filter((_, index) => lengths[index]! >= longest * leastRun)
}

/** How many numbers begin below a head that stands between them and the number before. */
function countHeaded(
  starts: readonly {readonly at: number}[],
  heads: readonly ListedHead[]
): number {
  return starts.filter(({at}, index) => {
    const before = starts[index - 1]?.at ?? -1
    return heads.some((head) => head.at > before && head.at < at)
  }).length
}

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

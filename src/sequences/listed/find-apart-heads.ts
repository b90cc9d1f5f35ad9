import {creditsTranscription} from '../../text/language/transcription.ts'
import {leastText} from '../chains/chain-weights.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import {namesAuthor} from '../named-heads.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import {type ListedHead, otherList, titleKeys} from './list-entries.ts'
import {mayBegin, standsAboveText} from './stands-apart.ts'

/** Blank lines above a head, more than between paragraphs; in capitals, in parts without titles, it needs fewer. */
const wider = 2
const widerCapitals = 1
/** Widest head, in full widths. */
const widest = 40
/** Heads from which they are a habit, where numbers begin again below them and where none do. */
const fewest = {numbered: 3, alone: 6} as const
/** Text of a book, and of the mean of its articles, at least, in full widths. */
const leastBook = 20_000
const leastArticle = 200
/** The share of the text that stands below heads. */
const covered = 0.8
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
): ListedHead[] {
  const total = inkAbove(printed, printed.length)
  // Where pages end, heads of pages stand apart as well.
  if (total < leastBook || printed[0]!.line.page !== printed.at(-1)!.line.page) return []
  const again = articles ? beginningsOf(printed, articles) : []
  const restarts =
    all.map((chain) => beginningsOf(printed, chain)).sort((a, b) => b.length - a.length)[0] ?? []
  const isAlone = articles !== undefined && again.length < 2
  // `PART ONE` without a title has chapters.
  const ofParts =
    isAlone && articles.rank === 1 && articles.members.every(({reading}) => reading.rest === '')
  // What the few numbered ones head is inside.
  const inside = new Set(isAlone ? articles.members.map(({at}) => at) : [])
  const isApart = (one: ObservedLine, at: number) =>
    !inside.has(at) &&
    one.gap >= usualGap + (ofParts && isCapitals(one.text) ? widerCapitals : wider) &&
    one.extent <= widest &&
    mayBegin(printed, at) &&
    readHead(one.text)?.rest !== ''
  const apart = printed.flatMap((one, at) => (isApart(one, at) ? [at] : []))
  const found = apart.flatMap((at): ListedHead[] => {
    const {text} = printed[at]!
    if (/[,;]$/u.test(text) || !standsAboveText(printed, at + 1)) return []
    const keys = titleKeys(text)
    if (keys.length === 0 || isNoTitle(text)) return []
    const entry = {at, end: at + 1, keys, indent: 0, isNumbered: false}
    return [{at, end: at + 1, entry, hasText: true}]
  })
  const ink = (from: number, to: number) => inkAbove(printed, to) - inkAbove(printed, from)
  // Of two that stand together the lower one heads the text.
  const lowest = found.filter(({at}, index) => {
    const next = found[index + 1]
    return next === undefined || ink(at, next.at) >= leastText
  })
  const capitals = lowest.filter(({at}) => isCapitals(printed[at]!.text))
  const alike = capitals.length * 2 > lowest.length ? capitals : lowest
  // The book's own title stands above the first, with little between.
  const isFront = alike.length > 1 && ink(alike[0]!.at, alike[1]!.at) < leastArticle
  const heads = isFront ? alike.slice(1) : alike
  if (heads.length < (articles ? fewest.numbered : fewest.alone)) return []
  // A few names over and over are those of speakers.
  if (new Set(heads.map(({entry}) => entry.keys[0])).size < heads.length * distinct) return []
  // Where much else stands as far apart, verse or letters, that says nothing.
  const others = apart.filter((at) => at > heads[0]!.at).length - found.length
  if (others > heads.length * mostOthers) return []
  const text = ink(heads[0]!.at, printed.length)
  if (text < total * covered || text < heads.length * leastArticle) return []
  const starts = isAlone ? restarts : again
  const isOften = starts.length >= fewStarts
  const many = isOften ? manyHeads.withStarts : manyHeads.withoutStarts
  const least = ofParts ? manyHeads.ofParts : many
  if (isAlone && heads.length < articles.members.length * least) return []
  // Chapters of parts are told by the parts, whatever else begins again.
  if (!isOften || ofParts) return heads
  return startBelow(starts, heads) >= starts.length * below ? heads : []
}

/** Where numbers begin again with one, and count text of some length: not a list of corrections at the end. */
function beginningsOf(printed: readonly ObservedLine[], {members}: HeadChain) {
  const starts = members.filter(({reading}) => reading.value === 1)
  const lengths = starts.map(
    ({at}, index) =>
      inkAbove(printed, starts[index + 1]?.at ?? printed.length) - inkAbove(printed, at)
  )
  const longest = Math.max(0, ...lengths)
  return starts.filter((_, index) => lengths[index]! >= longest * leastRun)
}

/** How many numbers begin with a head between them and the number before. */
function startBelow(
  starts: readonly {readonly at: number}[],
  heads: readonly ListedHead[]
): number {
  return starts.filter(({at}, index) => {
    const before = starts[index - 1]?.at ?? -1
    return heads.some((head) => head.at > before && head.at < at)
  }).length
}

const isNoTitle = (text: string) =>
  creditsTranscription(text) || otherList.test(text) || namesAuthor.test(text)

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

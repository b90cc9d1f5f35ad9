import {isDateline} from '../text/forms/dateline.ts'
import {isDateHead} from '../text/language/date-head.ts'
import type {Candidate} from './chains/find-chains.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'

/** A number's words stand on so many lines below it at most. */
const mostLines = 3
/** In capitals it may be more: heads of old novels tell the whole chapter. */
const mostCapitals = 7
/** The share of a chain's bare heads that have words below, from which those lines are words. */
const habit = 0.6
/** A greater bare number is a year. */
const leastYear = 1000
/** Lines that only part a number from its words: `-----`. */
export const isRule = (text: string) => /^[-–—─=_*~\s]+$/u.test(text)

/**
 * Find the last line of each head: a number whose words stand below it, `CHAPTER I` / `The Landing`,
 * or words that go on in a second line. Lines of the chain that are alike decide together: where most
 * numbers have words below, those lines are no text.
 *
 * @param printed
 *   Lines that are not blank.
 * @param heads
 *   Places of heads, in order.
 * @param isHead
 *   Whether a place is that of another head.
 * @returns
 *   For each head the place after its last line.
 */
export function findHeadEnds(
  printed: readonly ObservedLine[],
  heads: readonly Candidate[],
  isHead: (at: number) => boolean
): number[] {
  const isBare = ({reading}: Candidate) => reading.rest === ''
  const bare = heads.filter(isBare)
  const wordsOf = (one: Candidate) => {
    // `Auftritt II` above `Vorige. Der Müller.`: who is there, and where.
    const below = printed[one.at + 1]?.text ?? ''
    if (one.reading.rank === 3 && /[.。]$/u.test(below) && !isCapitals(below)) return one.at + 1
    const end = wordsBelow(printed, one.at, isHead)
    return end > one.at + 1 || one.reading.rank === 4 ? end : boxBelow(printed, one.at, isHead)
  }
  const isHabit = bare.filter((one) => wordsOf(one) > one.at + 1).length >= bare.length * habit
  return heads.map((one) => {
    if (isBare(one)) return isHabit ? wordsOf(one) : one.at + 1
    return goesOn(printed, one.at, isHead)
  })
}

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text)

/** The place after the words below a number: short lines without a stop, above text. */
function wordsBelow(
  printed: readonly ObservedLine[],
  at: number,
  isHead: (at: number) => boolean
): number {
  let to = at + 1
  while (to < printed.length && !isHead(to) && isWords(printed, to, at)) {
    if (to > at + (isCapitals(printed[to]!.text) ? mostCapitals : mostLines)) return at + 1
    to++
    // Words of one head stand together: what a gap parts from them is another matter.
    if (printed[to] && printed[to]!.gap > 0 && !isRule(printed[to - 1]!.text)) break
  }
  const isAboveText = to < printed.length
  return isAboveText && to > at + 1 && !isRule(printed[to - 1]!.text) ? to : at + 1
}

/**
 * The place after a box of few lines below the number of a chapter, a gap above it and below, that ends without a
 * mark: `De cómo el molinero perdió la llave y de lo que` / `halló en su lugar`.
 */
function boxBelow(
  printed: readonly ObservedLine[],
  at: number,
  isHead: (at: number) => boolean
): number {
  let to = at + 1
  const isOn = () => printed[to] !== undefined && (to === at + 1 || printed[to]!.gap === 0)
  while (to <= at + mostLines && isOn() && !isHead(to)) to++
  const below = printed[to]
  if (to === at + 1 || !below || below.gap === 0 || printed[at + 1]!.gap === 0) return at + 1
  const words = printed.slice(at + 1, to).map(({text}) => text)
  const isTitle =
    /^\p{Lu}|^\p{Lo}/u.test(words[0]!) &&
    !words.some(
      (text) => /[.。！!？?;；:：…”»"」』]$/u.test(text) || isRule(text) || isDateline(text)
    ) &&
    !/[,，、]$/u.test(words.at(-1)!)
  return isTitle ? to : at + 1
}

/** `Mademoiselle Birque à Madame d’Ambray`, `The same to the same`: who writes to whom, below the number of a letter. */
const correspondents =
  /^(?:\p{Lu}[\p{L}.’'-]*(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|d[’']\p{Lu}\p{L}*|d[eu]s?|von|van|of|la|le|l[’']\p{L}+|même|same|selbe)){0,5})\s(?:à|to|an|a|al|alla?|aan|к)\s(?:the |his |her |la |le |l[’']|son |sa |die |den |el )?(?:\p{Lu}[\p{L}.’'-]*|d[’']\p{Lu}\p{L}*|même|same|sister|brother|frère|sœur|selbe)(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|d[’']\p{Lu}\p{L}*|d[eu]s?|von|van|of|la|le)){0,5}\.?$/u

/** `“渡口・对岸”`: the words of a head in quotation marks, without a mark of a sentence. */
const quotedWords =
  /^(?:“[^“”，。！？,!?…]+”|"[^"，。！？,!?…]+"|「[^「」，。！？…]+」|『[^『』，。！？…]+』)$/u

function isWords(printed: readonly ObservedLine[], place: number, at: number): boolean {
  const {text, prose, extent, isFull, isClosed} = printed[place]!
  if (isRule(text)) return place === at + 1
  // `D` above `er Imker hatte`: the initial of the first word of the text.
  if (/^[“‘«„»"']?\p{Lu}$/u.test(text) && /^['’]?\p{Ll}/u.test(printed[place + 1]?.text ?? ''))
    return false
  // `一`, `2`: the number of a section inside; `1914` may be what a part is called.
  const number = readHead(text)
  if (number?.rank === 4 && number.rest === '' && number.value < leastYear) return false
  if (isCapitals(text)) return !/^[“‘"'([]/u.test(text)
  if (correspondents.test(text)) return true
  // `4 мая.` below the number of a letter.
  if (isDateHead(text) || isDateline(text)) return false
  // `空心菜`, then `丁典笑道：“记住了么？”`: below the words of a head a sentence is text.
  if (place > at + 1 && isClosed && /\p{Script=Han}/u.test(text)) return false
  const isQuoted = /^[“‘"'「『«„(（[]/u.test(text) && !quotedWords.test(text)
  if (/[,，：:;；。]$/u.test(text) || isQuoted) return false
  // A first paragraph in one line, with a longer one below it.
  if (prose === 1 && isFull && isClosed) return false
  const below = printed[place + 1]
  const isShortOfText = below !== undefined && extent < below.extent * 0.8
  return prose === 0 || (isShortOfText && (below.gap > 0 || printed[place]!.gap > 0))
}

/** The place after a head whose words go on in the next line, set apart from the text below. */
function goesOn(
  printed: readonly ObservedLine[],
  at: number,
  isHead: (at: number) => boolean
): number {
  let to = at + 1
  while (to < printed.length && to < at + mostLines && printed[to]!.gap === 0 && !isHead(to)) to++
  const below = printed[to]
  if (to === at + 1 || !below || below.gap === 0) return at + 1
  const rest = printed.slice(at, to)
  const isOne = rest.slice(0, -1).every(({text}) => !/[.。！？!?]$/u.test(text))
  // `更新时间:2007-11-16 本章字数:4804`, `Still Water, 4 June 1861.`, `船开了，岸上没有人！` are no head's.
  const isHeads = rest
    .slice(1)
    .every(
      ({text}) =>
        !/[:：]|^\[|，.*[！？…]$/u.test(text) && (isCapitals(text) || !/[.。]$|\d{4}/u.test(text))
    )
  return isOne && isHeads ? to : at + 1
}

import type {Line} from '../../source/index.ts'
import type {ObservedLine} from '../observe-printed.ts'

/** The share of heads that a line stands below, but for its digits, from which it is none of the text. */
const mostly = 0.6
const fewHeads = 3

/**
 * Find lines that stand below most heads of a book and say the same but for digits, or name a site:
 * `更新时间:2007-11-16 7:55:51 本章字数:4804`. What says the same in letters alone may be the text's:
 * `诗曰：`.
 */
export function findTemplates(
  printed: readonly ObservedLine[],
  heads: readonly {readonly end: number; readonly role: string}[]
): Line[] {
  const below = heads.flatMap(({end, role}) =>
    role === 'article' && printed[end] ? [printed[end]!] : []
  )
  const times = new Map<string, number>()
  for (const {text} of below) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1)
  const least = Math.max(fewHeads, below.length * mostly)
  return below.flatMap(({text, line}) =>
    times.get(keyOf(text))! >= least && isMade(text) ? [line] : []
  )
}

const keyOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ')

/** `Still Water, 4 June 1861.`: a letter is dated by its writer, and has no clock. */
const dated =
  /^\P{N}{0,40}\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,} \d{4}\.?$|^\P{N}{0,40}\p{L}{3,} \d{1,2}(?:st|nd|rd|th)?, \d{4}\.?$/u

/** A clock, a label with a number, an address: what a program fills in. */
const filledIn = /\d{1,2}:\d{2}|[:：]\s*\d|www|https?:|\.(?:com|net|org|cn)\b/i

const isMade = (text: string) =>
  !dated.test(text) && /\p{L}/u.test(text) && filledIn.test(text.normalize('NFKC'))

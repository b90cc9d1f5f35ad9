import {leastText} from '../chains/chain-weights.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {type ListedHead, titleKeys} from './list-entries.ts'
import {headMost} from './stands-apart.ts'

/** Heads from which they are a habit. */
const fewest = 5
/** The share of them that are no repetition of others. */
const distinct = 0.7
/** The mean of an article's text, at least, in full widths. */
const leastArticle = 200
/** The name of a book in its marks, and what stands behind it. */
const named = /^([《<【〈][^》>】〉]{1,30}[》>】〉])[\s　·:：]*(\S.{0,40})$/u

/**
 * Find heads without a number that have the name of their book before them, as those who put books on the web
 * set them: `《渡口》 灯`. One without text directly above another is the part in which that stands.
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Heads of the name that has the most; none where they are few, or stand above little of the text.
 */
export function findBookNamedHeads(printed: readonly ObservedLine[]): readonly ListedHead[] {
  const groups = new Map<string, number[]>()
  for (const [at, {text, isClosed}] of printed.entries()) {
    const [, name, rest] = named.exec(text) ?? []
    if (!name || !rest || isClosed || /^[，。、；,.;]|[，：:]/u.test(rest)) continue
    groups.set(name, [...(groups.get(name) ?? []), at])
  }
  const places = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const texts = new Set(places.map((at) => printed[at]!.text))
  if (places.length < fewest || texts.size < places.length * distinct) return []
  if (!headMost(printed, places, leastArticle)) return []
  return places.map((at, index) => {
    const text = inkAbove(printed, places[index + 1] ?? printed.length) - inkAbove(printed, at + 1)
    const hasText = text >= leastText
    const keys = titleKeys(printed[at]!.text)
    const entry = {at, end: at + 1, keys, indent: hasText ? 1 : 0, isNumbered: false}
    return {at, end: at + 1, entry, hasText}
  })
}

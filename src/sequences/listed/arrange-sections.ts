import type {Arrangement} from '../arrange.ts'
import type {Candidate, HeadChain} from '../chains/find-chains.ts'
import {isDecimal} from '../chains/find-parents.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {type HeadReading, readHead} from '../read-head.ts'
import type {ListedHead} from './list-entries.ts'

/** `3.2.2 http mail`, `B.1. An Example`: in a list that is trusted any words are those of a section. */
const sectionNumber = /^\s*((?:\p{Lu}|\d{1,3})(?:\.\d{1,3}){1,5})\.?\s/u

/** Chapters that count on, and listed sections of them, from which the sections are inside. */
const fewest = 3

/**
 * Where the page of contents lists `2.1` and `2.1.3` beside `2`, the chapters are the articles, and the sections
 * are inside, each as deep as its number says, those that are not listed as well.
 *
 * @param heads
 *   What the page of contents lists, in order.
 * @param chains
 *   All chains of numbers.
 * @returns
 *   Nothing where it lists no sections, or chapters that do not count on.
 */
export function arrangeSections(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  chains: readonly HeadChain[]
): Arrangement | undefined {
  const sections = new Map<number, HeadReading>()
  const chapters: Candidate[] = []
  for (const {at, entry} of heads) {
    const {text} = printed[at]!
    const listed = sectionNumber.exec(printed[entry.at]!.text)?.[1]
    if (listed === undefined) chapters.push({at, reading: readHead(text) ?? unnumbered})
    // Where the words come again without the number, they are those of an item.
    else if (sectionNumber.exec(text)?.[1] === listed)
      sections.set(at, {...unnumbered, key: listed.replace(/[^.]+/g, '1'), rank: 4})
  }
  const counted = chapters.filter(({reading}) => reading !== unnumbered)
  const countsOn = counted.every(({reading}, at) => reading.value === at + 1)
  if (sections.size < fewest || counted.length < fewest || !countsOn) return undefined
  const first = counted[0]!.at
  const taken = new Set(heads.map(({at}) => at))
  for (const {at, reading} of chains.flatMap(({members}) => members))
    if (at > first && !taken.has(at) && isDecimal(reading) && printed[at]!.gap > 0)
      sections.set(at, reading)
  const places = [...sections].sort(([a], [b]) => a - b)
  const keys = [...new Set([...sections.values()].map(({key}) => key))]
  return {
    articles: {key: 'listed', rank: 2, members: chapters, score: 0},
    parts: [],
    inner: keys
      .sort((a, b) => a.length - b.length)
      .map((key): HeadChain => {
        const own = places.filter(([, reading]) => reading.key === key)
        return {key, rank: 4, members: own.map(([at, reading]) => ({at, reading})), score: 0}
      })
  }
}

/** `Index`, `References` among numbered chapters. */
const unnumbered: HeadReading = {key: 'listed', rank: 2, value: 0, rest: '', isTight: false}

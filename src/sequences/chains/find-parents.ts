import type {PrintedLine} from '../printed-line.ts'
import type {Reading} from '../read-head.ts'
import type {Candidate, Chain} from './find-chains.ts'

/** Running text between a chapter's head and its first section, at most, in full widths: an introduction. */
const longestOpening = 1500
/** The share of chapters whose heads must be found for all to be believed. */
const most = 0.6

/** Whether a head is counted with its chapter, `1.1`. */
export const isDecimal = ({parent}: Reading) => parent !== undefined

/**
 * Find the heads of the chapters whose sections a chain counts: `2.1` says that there is a second
 * chapter, and where its head stands, even where there are too few of them to be a chain.
 *
 * ```text
 * > | 2. Keeping
 *   |
 *   | 2.1 What is kept
 * ```
 *
 * @param candidates
 *   All lines that have a number, in order.
 * @returns
 *   Chapters with their sections' chain; nothing where a chain counts no sections, or has not the heads above it.
 */
export function findParents(
  printed: readonly PrintedLine[],
  candidates: readonly Candidate[],
  {members}: Chain
): Chain | undefined {
  const firsts = members.filter(
    ({reading}, at) => isDecimal(reading) && reading.parent !== members[at - 1]?.reading.parent
  )
  if (firsts.length === 0) return undefined
  const found = new Map<string, Candidate[]>()
  // Each candidate is looked at once: chapters do not overlap.
  let to = 0
  for (const first of firsts) {
    const from = to
    while (to < candidates.length && candidates[to]!.at < first.at) to++
    const value = Number(first.reading.parent!.split('.').at(-1))
    const seen = new Set<string>()
    for (const one of candidates.slice(from, to).reverse()) {
      const {reading} = one
      const opening = printed[first.at]!.ink - printed[one.at]!.ink
      if (isDecimal(reading) || reading.value !== value || opening > longestOpening) continue
      const key = reading.key.replace(/\+$/, '')
      if (seen.has(key)) continue
      seen.add(key)
      found.set(key, [...(found.get(key) ?? []), one])
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.length - a.length)
  if (!best || best.length < firsts.length * most) return undefined
  const {key, rank} = best[0]!.reading
  return {key, rank, members: best, score: best.length}
}

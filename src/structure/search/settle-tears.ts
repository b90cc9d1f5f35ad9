import type {Matched, Tear} from '../tears/tears.ts'
import type {Problem} from './layers/problem.ts'
import {searchAlong, type Walked} from './search.ts'

/** By how much the pairs themselves may be worse than the likeliest for what they join to be tried. */
const most = 7
/** Readings that are tried in one round, and rounds. */
const trials = 16
const rounds = 4
/** States that compete while partners are tried: a quarter of what the last search has. */
const beam = 100

/**
 * Choose among partners of torn sentences by what the whole page comes to with them.
 *
 * At the tear itself little can be seen: two halves that follow each other may be the ends of two
 * columns. So other partners that are nearly as likely are tried, and those stay with which titles,
 * bodies and sentences together fit best.
 *
 * @param matched
 *   The likeliest tears, and all pairs that could be.
 * @param zone
 *   The blocks within which partners change.
 * @param problemOf
 *   The page with given tears.
 */
export function settleTears(
  matched: Matched,
  zone: {readonly from: number; readonly to: number},
  problemOf: (tears: readonly Tear[]) => Problem
): readonly Tear[] {
  const isInside = ({end, start}: Tear) =>
    [end, start].every((at) => at >= zone.from && at < zone.to)
  const pairs = matched.pairs.filter(isInside)
  let tears = matched.tears
  // Where every torn sentence goes on in the next block, no column was displaced.
  if (tears.filter(isInside).every(({end, start}) => start === end + 1)) return tears
  let best: Walked | undefined
  for (let round = 0; round < rounds; round++) {
    const rivals = rivalsOf(tears, pairs, isInside)
    if (rivals.length === 0) return tears
    best ??= searchAlong(problemOf(tears), beam)
    const first = best
    const {labels} = first.solution
    let better: readonly Tear[] | undefined
    // Inside one body another order of its pieces changes nothing that the search weighs.
    const isTelling = ({touched}: Rival) =>
      touched.some((at) => labels[at - zone.from] !== labels[touched[0]! - zone.from])
    for (const {tears: rival} of rivals.filter(isTelling).slice(0, trials)) {
      const found = searchAlong(problemOf(rival), beam, first)
      if (found.solution.score <= best.solution.score + 0.01) continue
      best = found
      better = rival
    }
    if (!better) return tears
    tears = better
  }
  return tears
}

/** Another choice of partners, what it loses for itself, and the blocks whose partners change. */
interface Rival {
  readonly loss: number
  readonly touched: readonly number[]
  readonly tears: readonly Tear[]
}

/** Other choices of partners, each with one exchange, the likeliest first. */
function rivalsOf(
  tears: readonly Tear[],
  pairs: readonly Tear[],
  isInside: (tear: Tear) => boolean
): Rival[] {
  const free = tears.filter((tear) => !tear.isMarked && isInside(tear))
  const byEnd = new Map(tears.map((tear) => [tear.end, tear]))
  const byStart = new Map(tears.map((tear) => [tear.start, tear]))
  const pairOf = new Map(pairs.map((pair) => [`${pair.end} ${pair.start}`, pair]))
  const rivals: Rival[] = []
  const exchange = (gone: readonly Tear[], come: readonly Tear[]) => {
    const weigh = (list: readonly Tear[]) =>
      list.reduce((sum, {weight}) => sum + Math.min(8, weight + 1), 0)
    const loss = weigh(gone) - weigh(come)
    if (loss <= most)
      rivals.push({
        loss,
        touched: [...gone, ...come].flatMap(({end, start}) => [end, start]),
        tears: [...tears.filter((tear) => !gone.includes(tear)), ...come].sort(
          (a, b) => a.end - b.end
        )
      })
  }
  for (const pair of pairs) {
    const [own, other] = [byEnd.get(pair.end), byStart.get(pair.start)]
    if (own === pair || (own && own.start === pair.start)) continue
    if (own && !free.includes(own)) continue
    if (other && !free.includes(other)) continue
    const gone = [own, other].filter((tear) => tear !== undefined)
    // Either the two exchange partners, or the one that loses its partner stays alone.
    const back = own && other && pairOf.get(`${other.end} ${own.start}`)
    if (back) {
      if (pair.end < back.end) exchange(gone, [pair, back])
    } else if (!other) exchange(gone, [pair])
  }
  return rivals.sort((a, b) => a.loss - b.loss)
}

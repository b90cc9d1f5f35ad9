/** Something that has a place and counts for something. */
interface Weighed {
  readonly at: number
  /** Not negative. */
  readonly weight: number
}

/**
 * Find among things in some order those that can stay when the others are moved so that all are in
 * the order of their places: the heaviest increasing subsequence.
 *
 * @param list
 *   In the order in which they are; no two have one place.
 * @returns
 *   Those that stay. Cost is n log n: the best ends so far are kept in a binary indexed tree.
 * @see https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
export function keepInOrder<One extends Weighed>(list: readonly One[]): Set<One> {
  const ranks = new Map([...list].sort((a, b) => a.at - b.at).map((one, rank) => [one, rank + 1]))
  const best = new Float64Array(list.length + 1)
  // For each rank the index of the last one of the best up to there; 0 is none.
  const last = new Int32Array(list.length + 1)
  const before = new Int32Array(list.length + 1)
  let [top, topWeight] = [0, -1]
  for (const [index, one] of list.entries()) {
    const rank = ranks.get(one)!
    let [weight, previous] = [0, 0]
    for (let at = rank - 1; at > 0; at -= at & -at) {
      if (best[at]! > weight) [weight, previous] = [best[at]!, last[at]!]
    }
    weight += one.weight
    before[index + 1] = previous
    if (weight > topWeight) [top, topWeight] = [index + 1, weight]
    for (let at = rank; at <= list.length; at += at & -at) {
      if (weight > best[at]!) {
        best[at] = weight
        last[at] = index + 1
      }
    }
  }
  const kept = new Set<One>()
  for (let index = top; index > 0; index = before[index]!) kept.add(list[index - 1]!)
  return kept
}

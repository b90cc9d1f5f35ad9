import type {SeamWeights} from '../../src/restore/seams/weigh-seams.ts'

/** Seams of a page to learn from. */
export interface SeamExample {
  /** For each seam what is seen of it. */
  readonly rows: readonly Int32Array[]
  /** For each seam what the habits say for an end, in nats. */
  readonly odds: Float64Array
  /** For each seam 1 for an end, 0 for a join, -1 for neither. */
  readonly gold: Int8Array
}

/** How weights are learned. */
export interface SeamTraining {
  readonly rounds: number
  /** How strongly weights are held to nothing: 1 over the variance of each. */
  readonly hold: number
  readonly rate: number
  readonly random: () => number
}

/** A page of so many seams counts as one of that many, however long it is. */
const mostSeams = 80

/**
 * Learn what facts add to the habits of a document: logistic regression beside fixed odds, by AdaGrad.
 *
 * @see Duchi, Hazan, Singer: Adaptive Subgradient Methods (2011)
 */
export function trainSeams(
  examples: readonly SeamExample[],
  size: number,
  {rounds, hold, rate, random}: SeamTraining
): SeamWeights {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1)
  const sum = new Float64Array(size)
  const seams = examples.flatMap(({gold}, page) =>
    Array.from(gold, (label, at) => ({page, at, label})).filter(({label}) => label >= 0)
  )
  const decay = hold / Math.max(1, seams.length)
  let kept = 0
  for (let round = 0; round < rounds; round++) {
    for (let index = seams.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[seams[index], seams[other]] = [seams[other]!, seams[index]!]
    }
    for (const {page, at, label} of seams) {
      const {rows, odds, gold} = examples[page]!
      const own = rows[at]!
      let nats = odds[at]!
      for (const row of own) nats += weights[row]!
      const gain = (label - 1 / (1 + Math.exp(-nats))) * Math.min(1, mostSeams / gold.length)
      for (const row of own) {
        const step = gain - decay * weights[row]!
        squares[row]! += step * step
        weights[row]! += (rate * step) / Math.sqrt(squares[row]!)
      }
    }
    if (round < rounds / 2) continue
    kept++
    for (let row = 0; row < size; row++) sum[row]! += weights[row]!
  }
  // The mean of the later rounds: what one page did last says less.
  return sum.map((value) => value / Math.max(1, kept))
}

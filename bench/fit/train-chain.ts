import {Chain, type ChainInput, type ChainWeights} from '../../src/structure/zones/chain.ts'
import {labels} from '../../src/structure/zones/line-labels.ts'

/** A page to learn from: what is seen of its lines, and the label that each has. */
export interface Example {
  readonly input: ChainInput
  readonly gold: Uint8Array
  /** How much it counts beside others. */
  readonly weight: number
}

/** How weights are learned. */
export interface TrainOptions {
  /** Times that all pages are gone through. */
  readonly rounds: number
  /** How strongly weights are held to where they began: 1 over the variance of each. */
  readonly hold: number
  readonly rate: number
  /**
   * The share of the facts that are hidden, others at each page: what is learned must not rest on a
   * few that happen to tell the pages that teach apart.
   */
  readonly hide: number
  /** For each row of `unary` its fact, or -1 for one that is never hidden. */
  readonly factOf: ArrayLike<number>
  readonly random: () => number
  readonly onRound?: (round: number, weights: ChainWeights) => void
}

const size = labels.length

/**
 * Learn the weights of a chain: the conditional likelihood of the pages' labels is raised, less the
 * squared distance of the weights from those that they began with.
 *
 * @see Kingma, Ba: Adam (2014)
 */
export function trainChain(
  examples: readonly Example[],
  first: ChainWeights,
  {rounds, hold, rate, hide, factOf, random, onRound}: TrainOptions
): ChainWeights {
  const unary = new Learner(first.unary, hold / examples.length)
  const pairs = new Learner(first.pairs, hold / examples.length)
  const weights = {unary: unary.weights, pairs: pairs.weights}
  const order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    const pace = rate * (1 - round / (rounds + 1))
    for (const index of order) {
      addGradient(hideFacts(examples[index]!, hide, factOf, random), weights, unary, pairs)
      unary.step(pace)
      pairs.step(pace)
    }
    if (round >= rounds / 2) {
      unary.keep()
      pairs.keep()
    }
    onRound?.(round, weights)
  }
  // The mean of the later rounds: what one page did last says less. None is hidden later.
  return {
    unary: unary
      .mean()
      .map((weight, at) => (factOf[Math.floor(at / size)]! < 0 ? weight : weight * (1 - hide))),
    pairs: pairs.mean()
  }
}

/**
 * A page of which some facts are not seen.
 *
 * @see Srivastava and others: Dropout (2014)
 */
function hideFacts(
  example: Example,
  hide: number,
  factOf: ArrayLike<number>,
  random: () => number
): Example {
  if (hide === 0) return example
  const hidden = new Map<number, boolean>()
  const isHidden = (fact: number) => {
    const known = hidden.get(fact) ?? random() < hide
    hidden.set(fact, known)
    return known
  }
  const facts = example.input.facts.map((rows) =>
    rows.filter((row) => factOf[row]! < 0 || !isHidden(factOf[row]!))
  )
  return {...example, input: {...example.input, facts}}
}

/** What the labels have of each fact, less what is expected of it. */
function addGradient(
  {input, gold, weight}: Example,
  weights: ChainWeights,
  unary: Learner,
  pairs: Learner
): void {
  const chain = new Chain(input, weights)
  const sums = new Map<Int32Array, Float64Array>()
  // Where a line must be what it is not, what stands beside it teaches nothing: no weight would be enough.
  const isWrong = (line: number) => input.given[line]! >= 0 && input.given[line] !== gold[line]
  const isLost = (line: number) => isWrong(line) || isWrong(line - 1)
  const probabilities = chain.marginals((line, from, to, chance) => {
    if (isLost(line)) return
    const rows = input.seams[line]!
    let sum = sums.get(rows)
    if (!sum) {
      sum = new Float64Array(size * size)
      sums.set(rows, sum)
    }
    sum[from * size + to]! -= chance
  })
  for (const [line, rows] of input.facts.entries()) {
    if (input.given[line]! >= 0) continue
    for (const row of rows)
      for (let label = 0; label < size; label++) {
        const gain = (gold[line] === label ? 1 : 0) - probabilities[line * size + label]!
        if (Math.abs(gain) > 1e-6) unary.add(row * size + label, gain * weight)
      }
  }
  for (let line = 1; line < gold.length; line++) {
    if (isLost(line)) continue
    const sum = sums.get(input.seams[line]!)
    if (sum) sum[gold[line - 1]! * size + gold[line]!]! += 1
  }
  // Lines of which the same is seen have one list of rows, and one sum.
  for (const [rows, sum] of sums)
    for (const row of rows)
      for (let at = 0; at < size * size; at++)
        if (Math.abs(sum[at]!) > 1e-6) pairs.add(row * size * size + at, sum[at]! * weight)
}

/** Weights with the means of their gradients. */
class Learner {
  readonly weights: Float64Array
  readonly #first: Float64Array
  readonly #hold: number
  readonly #gradient: Float64Array
  readonly #mean: Float64Array
  readonly #square: Float64Array
  readonly #touched = new Set<number>()
  readonly #sum: Float64Array
  #kept = 0

  constructor(first: Float64Array, hold: number) {
    this.#first = first
    this.weights = first.slice()
    this.#hold = hold
    this.#gradient = new Float64Array(first.length)
    this.#mean = new Float64Array(first.length)
    this.#square = new Float64Array(first.length)
    this.#sum = new Float64Array(first.length)
  }

  keep(): void {
    this.#kept++
    for (let index = 0; index < this.weights.length; index++)
      this.#sum[index]! += this.weights[index]!
  }

  mean(): Float64Array {
    return this.#kept === 0 ? this.weights : this.#sum.map((sum) => sum / this.#kept)
  }

  add(index: number, gain: number): void {
    this.#gradient[index]! += gain
    this.#touched.add(index)
  }

  step(rate: number): void {
    for (const index of this.#touched) {
      const gain =
        this.#gradient[index]! - this.#hold * (this.weights[index]! - this.#first[index]!)
      this.#gradient[index] = 0
      this.#mean[index] = 0.9 * this.#mean[index]! + 0.1 * gain
      this.#square[index] = 0.99 * this.#square[index]! + 0.01 * gain * gain
      this.weights[index]! += (rate * this.#mean[index]!) / (Math.sqrt(this.#square[index]!) + 1e-3)
    }
    this.#touched.clear()
  }
}

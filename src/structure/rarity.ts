import {type Posting, TermIndex} from './term-index.ts'

/** Blocks within which a term that keeps together comes again, and the weight of one that never does. */
const soon = 3
const least = 0.4

/**
 * The terms of the blocks of a page, and how rare they are: what makes a shared one telling.
 *
 * Terms are numbered, so that blocks are compared without looking at a string. Nothing is counted
 * before it is asked for: most books have all their titles over their texts.
 */
export class Rarity {
  readonly #texts: readonly string[]
  #known: TermIndex | undefined

  /** @param texts Text of each block. */
  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  get #index(): TermIndex {
    this.#known ??= new TermIndex(this.#texts)
    return this.#known
  }

  /** Weight of a term: 0 for one that is in no block or in most, about ln n for one in a single block. */
  of(term: string): number {
    const id = this.#index.idOf(term)
    return id < 0 ? 0 : this.#index.weights[id]!
  }

  /** The blocks that a term is in, in order. */
  blocksOf(term: string): readonly Posting[] {
    const id = this.#index.idOf(term)
    return id < 0 ? [] : this.#index.postingsOf(id)
  }

  /**
   * How far a term keeps together, from `least` to 1: what a text is about comes again soon, `and the
   * like` comes anywhere. A term in one block alone may be a name: 1.
   */
  gathering(term: string): number {
    const postings = this.blocksOf(term)
    if (postings.length < 2) return 1
    const near = postings.filter(
      ({block, times}, index) =>
        times > 1 ||
        block - (postings[index - 1]?.block ?? Number.NEGATIVE_INFINITY) <= soon ||
        (postings[index + 1]?.block ?? Number.POSITIVE_INFINITY) - block <= soon
    )
    return least + ((1 - least) * near.length) / postings.length
  }

  /** Cosine of the terms of two blocks, weighed by rarity; 0 to 1. */
  likeness(a: number, b: number): number {
    const {from, ids, times, weights, sizes} = this.#index
    let dot = 0
    for (let one = from[a]!, other = from[b]!; one < from[a + 1]! && other < from[b + 1]!; ) {
      const [first, second] = [ids[one]!, ids[other]!]
      if (first === second) dot += weights[first]! ** 2 * Math.min(times[one++]!, times[other++]!)
      else if (first < second) one++
      else other++
    }
    return sizes[a] && sizes[b] ? dot / Math.sqrt(sizes[a]! * sizes[b]!) : 0
  }

  /** The same of two runs of blocks, the first from `from` to before `at`, the second from there to before `to`. */
  likenessOfRuns(first: number, at: number, end: number): number {
    const {from, ids, times, weights, sizes, left, right} = this.#index
    const sum = (counts: Int32Array, start: number, stop: number) => {
      let size = 0
      for (let block = start; block < stop; block++) size += sizes[block]!
      for (let index = from[start]!; index < from[stop]!; index++)
        counts[ids[index]!]! += times[index]!
      return size
    }
    const [one, other] = [sum(left, first, at), sum(right, at, end)]
    let dot = 0
    for (let index = from[first]!; index < from[at]!; index++) {
      const id = ids[index]!
      if (left[id] === 0) continue
      dot += weights[id]! ** 2 * Math.min(left[id]!, right[id]!)
      left[id] = 0
    }
    for (let index = from[at]!; index < from[end]!; index++) right[ids[index]!] = 0
    return one && other ? dot / Math.sqrt(one * other) : 0
  }
}

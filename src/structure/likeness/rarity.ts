import {weighCohesion} from './cohesion.ts'
import {type BlockRange, type Posting, TermIndex} from './term-index.ts'

/** Blocks within which a term that keeps together comes again, and the weight of one that never does. */
const soon = 3
const least = 0.4

/** How a term is spread over a page. */
interface Spread {
  readonly gathering: number
  /** The sum of {@link emphasisOf} over its blocks. */
  readonly mass: number
}

/** What a term counts in a block where it occurs so often. */
export const emphasisOf = (times: number): number => 1 + Math.log(times) * 0.5

function gatheringOf(postings: readonly Posting[]): number {
  if (postings.length < 2) return 1
  const near = postings.filter(
    ({block, times}, index) =>
      times > 1 ||
      block - (postings[index - 1]?.block ?? Number.NEGATIVE_INFINITY) <= soon ||
      (postings[index + 1]?.block ?? Number.POSITIVE_INFINITY) - block <= soon
  )
  return least + ((1 - least) * near.length) / postings.length
}

/**
 * The terms of the blocks of a page, and how rare they are: what makes a shared one telling.
 *
 * Terms are numbered, so that blocks are compared without looking at a string. Nothing is counted
 * before it is asked for: most books have all their titles over their texts.
 */
export class Rarity {
  readonly #texts: readonly string[]
  readonly #spreads = new Map<string, Spread>()
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

  /** The blocks that a term is in, in order; those of a stretch of blocks alone, where one is given. */
  blocksOf(term: string, stretch?: BlockRange): readonly Posting[] {
    const id = this.#index.idOf(term)
    return id < 0 ? [] : this.#index.postingsOf(id, stretch)
  }

  /**
   * What is known of a term on the whole page, found once for each: how far it keeps together, from
   * `least` to 1 (what a text is about comes again soon, `and the like` comes anywhere; a term in one
   * block alone may be a name: 1), and how much there is of it.
   */
  spreadOf(term: string): Spread {
    let spread = this.#spreads.get(term)
    if (!spread) {
      const postings = this.blocksOf(term)
      spread = {
        gathering: gatheringOf(postings),
        mass: postings.reduce((sum, {times}) => sum + emphasisOf(times), 0)
      }
      this.#spreads.set(term, spread)
    }
    return spread
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
    return sizes[a] && sizes[b] ? dot / Math.sqrt(sizes[a] * sizes[b]) : 0
  }

  /** How much the words say for an article that begins at each block of a stretch: {@link weighCohesion}. */
  cohesion(
    stretch: BlockRange,
    articles: number,
    isPart: (block: number) => boolean
  ): ArrayLike<number> {
    return weighCohesion(this.#index, stretch, articles, isPart)
  }
}

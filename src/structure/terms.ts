import {isUnspaced} from '../text/script.ts'

/** What a text speaks of: its terms, and how often each occurs. */
export type Terms = ReadonlyMap<string, number>

/**
 * The terms of a text: two and three characters in a row where words are not parted by spaces
 * (and single ones, marked, which weigh little), else words of three letters and more, in lower
 * case and without an English or German plural. Numbers of two digits and more are terms.
 */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>()
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  for (const [run] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (isUnspaced(run.codePointAt(0)!) || /\p{Script=Hangul}/u.test(run[0]!)) {
      const characters = [...run]
      for (let index = 0; index < characters.length; index++) {
        add('=' + characters[index])
        if (index + 1 < characters.length) add(characters[index]! + characters[index + 1])
        if (index + 2 < characters.length) add(characters.slice(index, index + 3).join(''))
      }
    } else if (run.length >= 3 || /\d{2}/.test(run)) add(stem(run.toLowerCase()))
  }
  return terms
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word
}

/** Blocks within which a term that keeps together comes again, and the weight of one that never does. */
const soon = 3
const least = 0.4

/** Terms of a text as numbers, ascending, each with its times. */
interface Bag {
  readonly ids: Int32Array
  readonly times: Int32Array
  /** Length of the weighed bag, squared. */
  readonly size: number
}

/** How often a term occurs in a block. */
export interface Posting {
  readonly block: number
  readonly times: number
}

/**
 * The terms of the blocks of a page, and how rare they are: what makes a shared one telling.
 *
 * Terms are numbered, so that blocks are compared without looking at a string.
 */
export class Rarity {
  readonly #ids = new Map<string, number>()
  readonly #postings: Posting[][] = []
  readonly #weights: Float64Array
  readonly #bags: readonly Bag[]
  /** Times of each term in a run of blocks; all 0 between two calls. */
  readonly #left: Int32Array
  readonly #right: Int32Array

  /** @param texts Text of each block. */
  constructor(texts: readonly string[]) {
    const counted = texts.map((text, block) => {
      const bag: [number, number][] = []
      for (const [term, times] of termsOf(text)) {
        let id = this.#ids.get(term)
        if (id === undefined) {
          id = this.#ids.size
          this.#ids.set(term, id)
          this.#postings.push([])
        }
        this.#postings[id]!.push({block, times})
        bag.push([id, times])
      }
      return bag.sort((a, b) => a[0] - b[0])
    })
    this.#weights = new Float64Array(this.#ids.size)
    for (const [term, id] of this.#ids) {
      const idf = Math.max(
        0,
        Math.log((texts.length + 1) / (this.#postings[id]!.length + 0.5)) - 0.3
      )
      this.#weights[id] = term.startsWith('=') ? idf * 0.4 : idf
    }
    this.#bags = counted.map((bag) => ({
      ids: Int32Array.from(bag, ([id]) => id),
      times: Int32Array.from(bag, ([, times]) => times),
      size: bag.reduce((sum, [id, times]) => sum + this.#weights[id]! ** 2 * times, 0)
    }))
    this.#left = new Int32Array(this.#ids.size)
    this.#right = new Int32Array(this.#ids.size)
  }

  /** Weight of a term: 0 for one that is in no block or in most, about ln n for one in a single block. */
  of(term: string): number {
    const id = this.#ids.get(term)
    return id === undefined ? 0 : this.#weights[id]!
  }

  /** The blocks that a term is in, in order. */
  blocksOf(term: string): readonly Posting[] {
    const id = this.#ids.get(term)
    return id === undefined ? [] : this.#postings[id]!
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
    const [left, right] = [this.#bags[a]!, this.#bags[b]!]
    let dot = 0
    for (let one = 0, other = 0; one < left.ids.length && other < right.ids.length; ) {
      const [first, second] = [left.ids[one]!, right.ids[other]!]
      if (first === second)
        dot += this.#weights[first]! ** 2 * Math.min(left.times[one++]!, right.times[other++]!)
      else if (first < second) one++
      else other++
    }
    return left.size && right.size ? dot / Math.sqrt(left.size * right.size) : 0
  }

  /** The same of two runs of blocks, the first from `from` to before `at`, the second from there to before `to`. */
  likenessOfRuns(from: number, at: number, to: number): number {
    const [left, right] = [this.#left, this.#right]
    const sum = (times: Int32Array, first: number, end: number) => {
      let size = 0
      for (let block = first; block < end; block++) {
        const bag = this.#bags[block]!
        size += bag.size
        for (let index = 0; index < bag.ids.length; index++)
          times[bag.ids[index]!]! += bag.times[index]!
      }
      return size
    }
    const [one, other] = [sum(left, from, at), sum(right, at, to)]
    let dot = 0
    for (let block = from; block < at; block++) {
      for (const id of this.#bags[block]!.ids) {
        if (left[id] === 0) continue
        dot += this.#weights[id]! ** 2 * Math.min(left[id]!, right[id]!)
        left[id] = 0
      }
    }
    for (let block = at; block < to; block++) for (const id of this.#bags[block]!.ids) right[id] = 0
    return one && other ? dot / Math.sqrt(one * other) : 0
  }
}

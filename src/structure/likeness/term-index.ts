import {classes, classesOf} from '../../text/classes.ts'
import {NumberList} from './number-list.ts'
import {NumberTable} from './number-table.ts'
import {readTerms, single, type TermReader} from './terms.ts'

/** How often a term occurs in a block. */
export interface Posting {
  readonly block: number
  readonly times: number
}

/** Blocks from `from` to before `to`. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

/** The terms of texts as numbers, in the order in which they first occur, and the bags of all texts in a row. */
export class TermIndex {
  /** Where the bag of a block begins; one past the last block is the end. */
  readonly from: Int32Array
  /** Terms of each bag, ascending, each with its times. */
  readonly ids: Int32Array
  readonly times: Int32Array
  /** How rare each term is. */
  readonly weights: Float64Array
  /** Length of each weighed bag, squared. */
  readonly sizes: Float64Array
  readonly #singles = new Map<number, number>()
  readonly #pairs: NumberTable
  readonly #triples: NumberTable
  readonly #words = new Map<string, number>()
  #terms = 0
  #postings: Postings | undefined

  /** @param texts Text of each block. */
  constructor(texts: readonly string[]) {
    const units = texts.reduce((sum, text) => sum + text.length, 0)
    this.#pairs = new NumberTable(units)
    this.#triples = new NumberTable(units)
    const [ids, times] = [new NumberList(), new NumberList()]
    // Of the block at hand: its terms, and the times of each term.
    const [found, counts] = [new NumberList(), new NumberList()]
    // Of each term: in how many blocks it is.
    const blocks = new NumberList()
    const add = (id: number) => {
      const count = counts.at(id)
      if (count === 0) found.push(id)
      counts.set(id, count + 1)
    }
    const reader: TermReader = {
      one: (code) => add(this.#single(code)),
      two: (first, second) => add(this.#pair(first, second)),
      three: (first, second, third) => add(this.#triple(first, second, third)),
      word: (word) => add(this.#word(word))
    }
    this.from = new Int32Array(texts.length + 1)
    for (const [block, text] of texts.entries()) {
      found.size = 0
      readTerms(text, reader)
      for (const id of found.list().sort()) {
        ids.push(id)
        times.push(counts.at(id))
        counts.set(id, 0)
        blocks.set(id, blocks.at(id) + 1)
      }
      this.from[block + 1] = ids.size
    }
    this.ids = ids.list()
    this.times = times.list()
    this.weights = new Float64Array(this.#terms)
    for (let id = 0; id < this.#terms; id++) {
      const rarity = Math.log((texts.length + 1) / (blocks.at(id) + 0.5)) - 0.3
      this.weights[id] = blocks.at(id) === 0 ? 0 : Math.max(0, rarity)
    }
    for (const id of this.#singles.values()) this.weights[id]! *= 0.4
    this.sizes = Float64Array.from(texts, (_, block) => {
      let size = 0
      for (let index = this.from[block]!; index < this.from[block + 1]!; index++)
        size += this.weights[this.ids[index]!]! ** 2 * this.times[index]!
      return size
    })
  }

  /** The number of a term, or -1. */
  idOf(term: string): number {
    const [first = -1, second = -1, third = -1, more] = codesOf(term)
    if (term.startsWith(single)) return this.#singles.get(second) ?? -1
    if (second < 0 || more !== undefined || !isMixed(first, second, third))
      return this.#words.get(term) ?? -1
    const pair = this.#pairs.get(first, second, -1)
    return third < 0 || pair < 0 ? pair : this.#triples.get(pair, third, -1)
  }

  /** The blocks that a term is in, in order: all, or those of a stretch. */
  postingsOf(id: number, stretch?: BlockRange): Posting[] {
    this.#postings ??= this.#invert()
    const {from, blocks, times} = this.#postings
    const list: Posting[] = []
    let index = from[id]!
    const end = from[id + 1]!
    if (stretch) {
      for (let high = end; index < high; ) {
        const middle = (index + high) >>> 1
        if (blocks[middle]! < stretch.from) index = middle + 1
        else high = middle
      }
    }
    for (; index < end && (stretch === undefined || blocks[index]! < stretch.to); index++)
      list.push({block: blocks[index]!, times: times[index]!})
    return list
  }

  #invert(): Postings {
    const {ids} = this
    const from = new Int32Array(this.#terms + 1)
    for (const id of ids) from[id + 1]!++
    for (let id = 0; id < this.#terms; id++) from[id + 1]! += from[id]!
    const at = from.slice()
    const [blocks, times] = [new Int32Array(ids.length), new Int32Array(ids.length)]
    for (let block = 0; block + 1 < this.from.length; block++) {
      for (let index = this.from[block]!; index < this.from[block + 1]!; index++) {
        const place = at[ids[index]!]!++
        blocks[place] = block
        times[place] = this.times[index]!
      }
    }
    return {from, blocks, times}
  }

  #single(code: number): number {
    const id = this.#singles.get(code)
    if (id !== undefined) return id
    this.#singles.set(code, this.#terms)
    return this.#terms++
  }

  #pair(first: number, second: number): number {
    if (!isMixed(first, second, -1)) return this.#word(String.fromCodePoint(first, second))
    const id = this.#pairs.getOrSet(first, second, this.#terms)
    if (id === this.#terms) this.#terms++
    return id
  }

  #triple(first: number, second: number, third: number): number {
    if (!isMixed(first, second, third))
      return this.#word(String.fromCodePoint(first, second, third))
    const pair = this.#pairs.getOrSet(first, second, this.#terms)
    if (pair === this.#terms) this.#terms++
    const id = this.#triples.getOrSet(pair, third, this.#terms)
    if (id === this.#terms) this.#terms++
    return id
  }

  #word(word: string): number {
    const id = this.#words.get(word)
    if (id !== undefined) return id
    // `a股` may be a word and the middle of a row of characters: one term.
    const [first = -1, second = -1, third = -1, more] = codesOf(word)
    if (second >= 0 && more === undefined && isMixed(first, second, third))
      return third < 0 ? this.#pair(first, second) : this.#triple(first, second, third)
    this.#words.set(word, this.#terms)
    return this.#terms++
  }
}

/** For each term from where in the lists its blocks stand, and how often it occurs in each. */
interface Postings {
  readonly from: Int32Array
  readonly blocks: Int32Array
  readonly times: Int32Array
}

const codesOf = (term: string) => Array.from(term, (one) => one.codePointAt(0)!)

/** Whether one of two or three characters is of a script without spaces. */
function isMixed(first: number, second: number, third: number): boolean {
  return (
    ((classesOf(first) | classesOf(second) | (third < 0 ? 0 : classesOf(third))) &
      classes.eastern) !==
    0
  )
}

import {bisect} from '../../bisect.ts'
import {root, TermNumbers} from './term-numbers.ts'
import {scanTerms} from './terms.ts'

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
  readonly #numbers = new TermNumbers()
  #postings: Postings | undefined

  /** @param texts Text of each block. */
  constructor(texts: readonly string[]) {
    const [ids, times]: [number[], number[]] = [[], []]
    // Of each term: in how many blocks it is, and how often in this one.
    const [blocks, counts]: [number[], number[]] = [[], []]
    const numbers = this.#numbers
    this.from = new Int32Array(texts.length + 1)
    for (const [block, text] of texts.entries()) {
      const bag: number[] = []
      const add = function (id: number): void {
        if (id === counts.length) {
          counts.push(0)
          blocks.push(0)
        }
        if (counts[id]!++ === 0) bag.push(id)
      }
      const onRun = (from: number, to: number) => addCharacters(text, from, to, numbers, add)
      scanTerms(text, onRun, (word) => add(numbers.ofWord(word)))
      for (const id of Int32Array.from(bag).sort()) {
        ids.push(id)
        times.push(counts[id]!)
        blocks[id]!++
        counts[id] = 0
      }
      this.from[block + 1] = ids.length
    }
    this.ids = Int32Array.from(ids)
    this.times = Int32Array.from(times)
    this.weights = Float64Array.from(blocks, (count) =>
      Math.max(0, Math.log((texts.length + 1) / (count + 0.5)) - 0.3)
    )
    for (const id of numbers.singles) this.weights[id]! *= ofSingle
    this.sizes = Float64Array.from(texts, (_, block) => {
      let size = 0
      for (let index = this.from[block]!; index < this.from[block + 1]!; index++)
        size += this.weights[this.ids[index]!]! ** 2 * this.times[index]!
      return size
    })
  }

  /** The number of a term, or -1. */
  idOf(term: string): number {
    return this.#numbers.find(term)
  }

  /** The blocks that a term is in, in order: all, or those of a stretch. */
  postingsOf(id: number, stretch?: BlockRange): Posting[] {
    this.#postings ??= this.#invert()
    const {from, blocks, times} = this.#postings
    const list: Posting[] = []
    const end = from[id + 1]!
    let index = from[id]!
    if (stretch) index = bisect(index, end, (at) => blocks[at]! >= stretch.from)
    for (; index < end && (stretch === undefined || blocks[index]! < stretch.to); index++)
      list.push({block: blocks[index]!, times: times[index]!})
    return list
  }

  #invert(): Postings {
    const {ids} = this
    const from = new Int32Array(this.#numbers.count + 1)
    for (const id of ids) from[id + 1]!++
    for (let id = 0; id < this.#numbers.count; id++) from[id + 1]! += from[id]!
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
}

/** Add each character of a run, then it with the next, and with the next two, as `termsOf` does. */
function addCharacters(
  text: string,
  from: number,
  to: number,
  numbers: TermNumbers,
  add: (id: number) => void
): void {
  let end = from
  const next = (): number => {
    if (end >= to) return none
    const code = text.codePointAt(end)!
    end += code > 0xffff ? 2 : 1
    return code
  }
  let first = next()
  let second = next()
  while (first !== none) {
    const third = next()
    const one = numbers.nodeAfter(root, first)
    add(numbers.ofSingle(one))
    if (second !== none) {
      const two = numbers.nodeAfter(one, second)
      add(numbers.ofCharacters(two))
      if (third !== none) add(numbers.ofCharacters(numbers.nodeAfter(two, third)))
    }
    first = second
    second = third
  }
}

/** No code point: the run has ended. */
const none = -1

/** For each term from where in the lists its blocks stand, and how often it occurs in each. */
interface Postings {
  readonly from: Int32Array
  readonly blocks: Int32Array
  readonly times: Int32Array
}

/** What a term of one character weighs beside others as rare. */
const ofSingle = 0.4

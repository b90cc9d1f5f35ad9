import {single} from './terms.ts'

/**
 * Numbers for terms, in the order in which they are first seen.
 *
 * Most terms of a page are one, two or three characters, and there are tens of thousands: they are
 * kept as paths of code points, so that none of them is ever made a string.
 */
export class TermNumbers {
  /** How many there are. */
  count = 0
  /** Those of one character, which are told from words. */
  readonly singles: number[] = []
  readonly #words = new Map<string, number>()
  // A step of a path: from a node by a code point to another. An open table; 0 is the root, and no step's end.
  #steps: Int32Array
  #mask: number
  #nodes = 1
  /** The number of the term that ends at a node, plus one. */
  #terms: Int32Array

  /**
   * @param characters
   *   About so many are to come: room for them is made at once.
   */
  constructor(characters: number) {
    const wanted = Math.min(mostAtOnce, Math.max(leastSteps, 4 * characters))
    const size = 2 ** Math.ceil(Math.log2(wanted))
    this.#mask = size - 1
    this.#steps = new Int32Array(3 * size)
    this.#terms = new Int32Array(size)
  }

  /** The number of a character alone. */
  ofSingle(code: number): number {
    const node = this.#step(0, code)
    const before = this.count
    const id = this.#numberAt(node)
    if (this.count > before) this.singles.push(id)
    return id
  }

  /** The number of two characters in a row, or of three. */
  ofCharacters(first: number, second: number, third?: number): number {
    const node = this.#step(this.#step(0, first), second)
    return this.#numberAt(third === undefined ? node : this.#step(node, third))
  }

  /** The number of a word of two characters and more. */
  ofWord(word: string): number {
    if (word.length <= longest) {
      const codes = codesOf(word)
      if (isShort(word, codes)) return this.ofCharacters(codes[0]!, codes[1]!, codes[2])
    }
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.count)
    return this.count++
  }

  /** The number of a term as `termsOf` writes it, or -1. */
  find(term: string): number {
    if (term.startsWith(single)) return this.findCharacters(term.slice(single.length))
    return isShort(term, codesOf(term)) ? this.findCharacters(term) : (this.#words.get(term) ?? -1)
  }

  /** The number of one, two or three characters, or -1. */
  findCharacters(characters: string): number {
    const codes = codesOf(characters)
    if (codes.length > 3) return -1
    let node = 0
    for (const code of codes) {
      node = this.#steps[this.#place(node, code) + 2]!
      if (node === 0) return -1
    }
    return this.#terms[node]! - 1
  }

  #numberAt(node: number): number {
    const known = this.#terms[node]!
    if (known > 0) return known - 1
    this.#terms[node] = ++this.count
    return this.count - 1
  }

  #step(from: number, code: number): number {
    let at = this.#place(from, code)
    const known = this.#steps[at + 2]!
    if (known > 0) return known
    if (this.#nodes * 2 > this.#mask) {
      this.#grow()
      at = this.#place(from, code)
    }
    this.#steps[at] = from
    this.#steps[at + 1] = code
    this.#steps[at + 2] = this.#nodes
    return this.#nodes++
  }

  /** Where a step stands in the table, or would. */
  #place(from: number, code: number): number {
    let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & this.#mask
    for (;;) {
      const at = 3 * slot
      if (this.#steps[at + 2] === 0) return at
      if (this.#steps[at] === from && this.#steps[at + 1] === code) return at
      slot = (slot + 1) & this.#mask
    }
  }

  #grow(): void {
    const old = this.#steps
    this.#mask = 2 * this.#mask + 1
    this.#steps = new Int32Array(3 * (this.#mask + 1))
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue
      this.#steps.set(old.subarray(at, at + 3), this.#place(old[at]!, old[at + 1]!))
    }
    const terms = new Int32Array(this.#mask + 1)
    terms.set(this.#terms)
    this.#terms = terms
  }
}

/** Places of the table at first: of a short text, and of a long one, which has the same again and again. */
const [leastSteps, mostAtOnce] = [1024, 65_536]
/** Code units of three characters at most. */
const longest = 6

const codesOf = (text: string): number[] =>
  Array.from(text.slice(0, longest + 1), (character) => character.codePointAt(0)!)

/** Whether it is kept as a path: two characters, or three. */
const isShort = (term: string, codes: readonly number[]): boolean =>
  term.length <= longest && codes.length >= 2 && codes.length <= 3

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
  /** The node that a step leads to: from a node by a code point. 0 is the root, and no step's end. */
  readonly #nodes = new Map<number, number>()
  /** The number of the term that ends at a node, or -1. */
  readonly #terms: number[] = [-1]

  /** The number of a character alone. */
  ofSingle(code: number): number {
    const before = this.count
    const id = this.#numberAt(this.#step(0, code))
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
      node = this.#nodes.get(stepOf(node, code)) ?? 0
      if (node === 0) return -1
    }
    return this.#terms[node] ?? -1
  }

  #numberAt(node: number): number {
    const known = this.#terms[node] ?? -1
    if (known >= 0) return known
    this.#terms[node] = this.count
    return this.count++
  }

  #step(from: number, code: number): number {
    const step = stepOf(from, code)
    const known = this.#nodes.get(step)
    if (known !== undefined) return known
    const node = this.#terms.length
    this.#nodes.set(step, node)
    this.#terms.push(-1)
    return node
  }
}

/** A node and a code point, of which there are 0x110000, as one number. */
const stepOf = (from: number, code: number): number => from * 0x110000 + code

/** Code units of three characters at most. */
const longest = 6

const codesOf = (text: string): number[] =>
  Array.from(text.slice(0, longest + 1), (character) => character.codePointAt(0)!)

/** Whether it is kept as a path: two characters, or three. */
const isShort = (term: string, codes: readonly number[]): boolean =>
  term.length <= longest && codes.length >= 2 && codes.length <= 3

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
  /** The node that a step leads to: from a node by a code point. The root is no step's end. */
  readonly #nodes = new Map<number, number>()
  /** The number of the term that ends at a node, or -1. */
  readonly #terms: number[] = [-1]

  /** The node that a path leads to, from another or from {@link root} on by a character. */
  nodeAfter(node: number, code: number): number {
    const step = stepOf(node, code)
    const known = this.#nodes.get(step)
    if (known !== undefined) return known
    const next = this.#terms.length
    this.#nodes.set(step, next)
    this.#terms.push(-1)
    return next
  }

  /** The number of the characters that lead to a node: two in a row, or three. */
  ofCharacters(node: number): number {
    const known = this.#terms[node]!
    if (known >= 0) return known
    this.#terms[node] = this.count
    return this.count++
  }

  /** The number of a character alone, by its node. */
  ofSingle(node: number): number {
    const before = this.count
    const id = this.ofCharacters(node)
    if (this.count > before) this.singles.push(id)
    return id
  }

  /** The number of a word of two characters and more. */
  ofWord(word: string): number {
    if (word.length <= longest) {
      const codes = codesOf(word)
      if (isShort(word, codes))
        return this.ofCharacters(codes.reduce((node, code) => this.nodeAfter(node, code), root))
    }
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.count)
    return this.count++
  }

  /** The number of a term as `termsOf` writes it, or -1. */
  find(term: string): number {
    if (term.startsWith(single)) return this.findCharacters(term.slice(single.length))
    const codes = codesOf(term)
    return isShort(term, codes) ? this.#findPath(codes) : (this.#words.get(term) ?? -1)
  }

  /** The number of one, two or three characters, or -1. */
  findCharacters(characters: string): number {
    const codes = codesOf(characters)
    return codes.length > 3 ? -1 : this.#findPath(codes)
  }

  #findPath(codes: readonly number[]): number {
    let node = root
    for (const code of codes) {
      node = this.#nodes.get(stepOf(node, code)) ?? root
      if (node === root) return -1
    }
    return this.#terms[node] ?? -1
  }
}

/** The node from which all paths begin. */
export const root = 0

/**
 * A node and a code point as one number. Of most texts it is a small integer, which V8 finds in a map
 * faster than others: nearly all code points are below 0x10000.
 */
const stepOf = (from: number, code: number): number =>
  code < 0x10000 ? from * 0x10000 + code : -(from * 0x110000 + code)

/** Code units of three characters at most. */
const longest = 6

function codesOf(text: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < text.length && at <= longest; ) {
    const code = text.codePointAt(at)!
    codes.push(code)
    at += code > 0xffff ? 2 : 1
  }
  return codes
}

/** Whether it is kept as a path: two characters, or three. */
const isShort = (term: string, codes: readonly number[]): boolean =>
  term.length <= longest && codes.length >= 2 && codes.length <= 3

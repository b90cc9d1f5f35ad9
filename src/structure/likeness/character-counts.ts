import {root, TermNumbers} from './term-numbers.ts'

/** How often each character of some texts occurs, each pair of neighbours, each three. */
export class CharacterCounts {
  /** Code units of all texts. */
  readonly total: number
  readonly #numbers = new TermNumbers()
  /** By number. */
  readonly #counts: number[] = []

  constructor(texts: readonly string[]) {
    this.total = texts.reduce((sum, text) => sum + text.length, 0)
    for (const text of texts) this.#count(text)
  }

  /** Times of one, two or three characters. */
  of(characters: string): number {
    return this.#counts[this.#numbers.findCharacters(characters)] ?? 0
  }

  /** What stands at a text's end counts as two and as three, but not as one. */
  #count(text: string): void {
    const numbers = this.#numbers
    const after = (at: number) => at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
    let at = 0
    let next = after(at)
    while (next < text.length) {
      const [first, second] = [text.codePointAt(at)!, text.codePointAt(next)!]
      const last = after(next)
      const third = last < text.length ? text.codePointAt(last) : undefined
      const one = numbers.nodeAfter(root, first)
      const two = numbers.nodeAfter(one, second)
      this.#add(numbers.ofSingle(one), 1)
      this.#add(numbers.ofCharacters(two), third === undefined ? 2 : 1)
      if (third !== undefined) this.#add(numbers.ofCharacters(numbers.nodeAfter(two, third)), 1)
      at = next
      next = last
    }
  }

  #add(number: number, times: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + times
  }
}

import {NumberList} from './number-list.ts'
import {NumberTable} from './number-table.ts'

/** How often each character of some texts occurs, each pair of neighbours, each three. */
export class CharacterCounts {
  /** Code units of all texts. */
  readonly total: number
  readonly #singles = new NumberList()
  /** Pairs are numbered; `#ofPair` has the count of each number. */
  readonly #pairs: NumberTable
  readonly #ofPair = new NumberList()
  readonly #triples: NumberTable

  constructor(texts: readonly string[]) {
    this.total = texts.reduce((sum, text) => sum + text.length, 0)
    this.#pairs = new NumberTable(this.total)
    this.#triples = new NumberTable(this.total)
    for (const text of texts) this.#count(text)
  }

  /** Times of one, two or three characters. */
  of(characters: string): number {
    const [first = 0, second, third] = Array.from(characters, (one) => one.codePointAt(0)!)
    if (second === undefined) return this.#singles.at(first)
    const pair = this.#pairs.get(first, second, -1)
    if (pair < 0) return 0
    return third === undefined ? this.#ofPair.at(pair) : this.#triples.get(pair, third, 0)
  }

  /** What stands at a text's end counts as two and as three, but not as one. */
  #count(text: string): void {
    const codes: number[] = []
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at)!
      if (code > 0xffff) at++
      codes.push(code)
    }
    for (let index = 0; index + 1 < codes.length; index++) {
      const first = codes[index]!
      const second = codes[index + 1]!
      const third = codes[index + 2]
      const pair = this.#pairs.getOrSet(first, second, this.#ofPair.size)
      this.#singles.set(first, this.#singles.at(first) + 1)
      this.#ofPair.set(pair, this.#ofPair.at(pair) + (third === undefined ? 2 : 1))
      if (third !== undefined) this.#triples.add(pair, third, 1)
    }
  }
}

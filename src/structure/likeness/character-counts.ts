/** How often each character of some texts occurs, each pair of neighbours, each three. */
export class CharacterCounts {
  /** Code units of all texts. */
  readonly total: number
  readonly #counts = new Map<string, number>()

  constructor(texts: readonly string[]) {
    this.total = texts.reduce((sum, text) => sum + text.length, 0)
    for (const text of texts) this.#count(text)
  }

  /** Times of one, two or three characters. */
  of(characters: string): number {
    return this.#counts.get(characters) ?? 0
  }

  /** What stands at a text's end counts as two and as three, but not as one. */
  #count(text: string): void {
    const characters = Array.from(text)
    for (const [index, first] of characters.entries()) {
      const [second, third] = [characters[index + 1], characters[index + 2]]
      if (second === undefined) return
      this.#add(first, 1)
      this.#add(first + second, third === undefined ? 2 : 1)
      if (third !== undefined) this.#add(first + second + third, 1)
    }
  }

  #add(characters: string, times: number): void {
    this.#counts.set(characters, this.of(characters) + times)
  }
}

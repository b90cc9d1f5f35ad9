/**
 * The words of a running text in small letters, asked for by how they begin or end. They are
 * gathered when the first question comes.
 */
export class RunningWords {
  readonly #texts: readonly string[]
  readonly #starts = new Map<string, boolean>()
  readonly #ends = new Map<string, boolean>()
  #words: {forwards: readonly string[]; backwards: readonly string[]} | undefined

  /** @param texts Pieces of the text, their words parted by single spaces. */
  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  hasStart(start: string): boolean {
    const known = this.#starts.get(start) ?? hasPrefix(this.#gathered.forwards, start)
    this.#starts.set(start, known)
    return known
  }

  hasEnd(end: string): boolean {
    const known = this.#ends.get(end) ?? hasPrefix(this.#gathered.backwards, reverse(end))
    this.#ends.set(end, known)
    return known
  }

  /** Keep the answers alone: who asks the same again needs no words. */
  forget(): void {
    this.#words = undefined
  }

  get #gathered() {
    if (!this.#words) {
      const words = new Set<string>()
      for (const text of this.#texts)
        for (const word of text.toLowerCase().split(' ')) words.add(word)
      const forwards = [...words].sort()
      this.#words = {forwards, backwards: forwards.map(reverse).sort()}
    }
    return this.#words
  }
}

/** Whether one of a sorted list begins so. */
function hasPrefix(sorted: readonly string[], prefix: string): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < prefix) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(prefix) ?? false
}

function reverse(word: string): string {
  return word.split('').reverse().join('')
}

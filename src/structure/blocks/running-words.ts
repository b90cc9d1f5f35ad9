import {bisect} from '../../bisect.ts'

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

  /** Drop the words and keep the answers: from here on only what was asked before is asked again. */
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
  const first = bisect(0, sorted.length, (index) => (sorted[index] ?? '') >= prefix)
  return sorted[first]?.startsWith(prefix) ?? false
}

function reverse(word: string): string {
  return word.split('').reverse().join('')
}

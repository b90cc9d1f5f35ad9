import {isUnspaced} from '../text/script.ts'

/** What a text speaks of: its terms, and how often each occurs. */
export type Terms = ReadonlyMap<string, number>

/**
 * The terms of a text: two and three characters in a row where words are not parted by spaces
 * (and single ones, marked, which weigh little), else words of three letters and more, in lower
 * case and without an English or German plural. Numbers of two digits and more are terms.
 */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>()
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  for (const [run] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (isUnspaced(run.codePointAt(0)!) || /\p{Script=Hangul}/u.test(run[0]!)) {
      const characters = [...run]
      for (let index = 0; index < characters.length; index++) {
        add('=' + characters[index])
        if (index + 1 < characters.length) add(characters[index]! + characters[index + 1])
        if (index + 2 < characters.length) add(characters.slice(index, index + 3).join(''))
      }
    } else if (run.length >= 3 || /\d{2}/.test(run)) add(stem(run.toLowerCase()))
  }
  return terms
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word
}

/** How rare terms are over the blocks of a page: what makes a shared one telling. */
export class Rarity {
  readonly #documents = new Map<string, number>()
  readonly #size: number

  /** @param documents Terms of each block. */
  constructor(documents: readonly Terms[]) {
    this.#size = documents.length
    for (const terms of documents) {
      for (const term of terms.keys())
        this.#documents.set(term, (this.#documents.get(term) ?? 0) + 1)
    }
  }

  /** Weight of a term: 0 for one that is in no block or in most, about ln n for one in a single block. */
  of(term: string): number {
    const count = this.#documents.get(term) ?? 0
    if (count === 0) return 0
    const idf = Math.max(0, Math.log((this.#size + 1) / (count + 0.5)) - 0.3)
    return term.startsWith('=') ? idf * 0.4 : idf
  }

  /** Cosine of two lists of terms, weighed by rarity; 0 to 1. */
  likeness(a: Terms, b: Terms): number {
    let [dot, left, right] = [0, 0, 0]
    for (const [term, times] of a) {
      const weight = this.of(term)
      left += weight * weight * times
      const other = b.get(term)
      if (other) dot += weight * weight * Math.min(times, other)
    }
    for (const [term, times] of b) {
      const weight = this.of(term)
      right += weight * weight * times
    }
    return left && right ? dot / Math.sqrt(left * right) : 0
  }
}

import {spanningWord} from './spanning-word.ts'

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Signs of scripts without spaces, words of others. */
const parts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))*/gu

/** Endings that tell what kind of word one is, for want of a dictionary. */
const ending = /(?:ing|ed|ly|s|er|on|en|e|t|n|al|ic|y|r|d)$/

/** Times from which on a word of the page is looked at as itself. */
const common = 4

/** Times that each pair counts as seen by chance. */
const held = 5

/**
 * What the marks at a seam say, in nats: about the logarithm of how much oftener they stand at a seam
 * inside a text than between any two lines. Set by hand.
 */
const marks = {
  smallAfterStop: -2.5,
  afterStop: 0.3,
  smallAfterHyphen: 1.5,
  afterHyphen: -1.5,
  small: 0.6,
  capital: -0.8,
  longWord: 3,
  word: 1.8,
  noWord: -0.4
} as const

/**
 * How well one printed line of a page goes on from another, by what stands side by side inside its
 * lines. Each line says little; what all lines of a page say together is plain.
 */
export class Continuations {
  readonly #words = new Map<string, number>()
  readonly #kinds = new Map<string, number>()
  readonly #pairs = new Map<string, number>()
  #total = 0

  /** Learn from the lines of a page. */
  constructor(texts: readonly string[]) {
    const lines = texts.map((text) => text.match(parts) ?? [])
    for (const line of lines)
      for (const part of line) this.#words.set(part, (this.#words.get(part) ?? 0) + 1)
    for (const line of lines) {
      let before: string | undefined
      for (const part of line) {
        const kind = this.#kindOf(part)
        this.#total++
        this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
        if (before !== undefined) {
          const pair = `${before} ${kind}`
          this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1)
        }
        before = kind
      }
    }
  }

  /**
   * What speaks for two lines as neighbours, in nats.
   *
   * @param before
   *   A line, without spaces around it.
   * @param after
   *   The line that may go on from it.
   */
  worthOf(before: string, after: string): number {
    const isSmall = /^\p{Ll}/u.test(after)
    const [left, right] = [
      before.slice(-40).match(parts)?.at(-1),
      after.slice(0, 40).match(parts)?.[0]
    ]
    let sum = left && right ? this.#associate(this.#kindOf(left), this.#kindOf(right)) : 0
    if (/[.!?。！？…][”’」』"')）]*$/u.test(before))
      sum += isSmall ? marks.smallAfterStop : marks.afterStop
    else if (/[-\u2010\u00ad¬]$/u.test(before))
      sum += isSmall ? marks.smallAfterHyphen : marks.afterHyphen
    else if (isSmall) sum += marks.small
    else if (/^\p{Lu}/u.test(after)) sum += marks.capital
    if (eastern.test(before.slice(-1)) && eastern.test(after.slice(0, 1))) {
      const word = spanningWord(before, after)
      sum += word > 2 ? marks.longWord : word === 2 ? marks.word : marks.noWord
    }
    return sum
  }

  /** A word that is common on the page, or what its ending and its first letter make of it. */
  #kindOf(part: string): string {
    if (eastern.test(part)) return part
    const word = part.toLowerCase()
    if ((this.#words.get(part) ?? 0) >= common) return word
    const capital = /^\p{Lu}/u.test(part) ? 'A' : ''
    return `~${capital}${/^\p{N}/u.test(part) ? '1' : (ending.exec(word)?.[0] ?? '')}`
  }

  /** How much oftener two kinds stand together than chance would have it. */
  #associate(left: string, right: string): number {
    const together = this.#pairs.get(`${left} ${right}`) ?? 0
    const chance = ((this.#kinds.get(right) ?? 0) + 0.5) / (this.#total + 1)
    const share = (together + held * chance) / ((this.#kinds.get(left) ?? 0) + held)
    return Math.max(-1.5, Math.min(2.5, Math.log(share / chance)))
  }
}

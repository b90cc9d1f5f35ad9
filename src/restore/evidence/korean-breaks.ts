import {firstCode, lastCode, scriptOf} from '../../text/script.ts'

/** How two pieces of Korean on either side of a line's end meet: inside a word, or between two. */
export type KoreanBreaks = (before: string, after: string) => 'flush' | 'space'

// In nats: what it says that the document has the two pieces as one word, or each as a word.
const [whole, halves] = [-3, 1]
const rounds = 8

/**
 * Learn from a Korean document where its lines end: at words only, or anywhere.
 *
 * Korean writes spaces between words, and may be broken at any syllable; then nothing shows at a
 * line's end whether a space stood there. Inside the lines the document shows which syllables end
 * its words (particles, endings) and which begin them. The share of breaks between words is learned
 * over all breaks by expectation and maximisation: 1 where lines are broken at words only.
 *
 * @param texts
 *   Texts of the lines, in order.
 */
export function learnKoreanBreaks(texts: readonly string[]): KoreanBreaks {
  const syllables = new Map<string, {start: number; end: number; all: number}>()
  const words = new Set<string>()
  let [count, total] = [0, 0]
  const at = (syllable: string) => {
    const known = syllables.get(syllable)
    if (known) return known
    const made = {start: 0, end: 0, all: 0}
    syllables.set(syllable, made)
    return made
  }
  for (const text of texts) {
    // The first and the last word may be parts of words.
    for (const word of text.split(/\s+/).slice(1, -1)) {
      const letters = word.replace(notHangul, '')
      if (letters === '') continue
      words.add(letters)
      count++
      total += letters.length
      at(letters[0]!).start++
      at(letters.at(-1)!).end++
      for (const syllable of letters) at(syllable).all++
    }
  }
  const evidence = (before: string, after: string): number => {
    const [left, right] = [/\S*$/.exec(before)![0], /^\S*/.exec(after)![0].replace(notHangul, '')]
    const [last, first] = [at(left.at(-1)!), at(right[0]!)]
    const isWhole = words.has(left.replace(notHangul, '') + right)
    const areWords = words.has(left) && words.has(right)
    return (
      Math.log((last.end + 0.5) / (last.all - last.end + 0.5)) +
      Math.log((first.start + 0.5) / (first.all - first.start + 0.5)) +
      2 * Math.log((total - count + 1) / (count + 1)) +
      (isWhole ? whole : areWords ? halves : 0)
    )
  }
  let prior = 0
  const weights = texts.flatMap((text, index) => {
    const next = texts[index + 1]
    return next !== undefined && isKoreanBreak(text, next) ? [evidence(text, next)] : []
  })
  for (let round = 0; round < rounds && weights.length > 0; round++) {
    const share =
      weights.reduce((sum, weight) => sum + 1 / (1 + Math.exp(-weight - prior)), 2) /
      (weights.length + 3)
    prior = Math.log(share / (1 - share))
  }
  return (before, after) => (evidence(before, after) + prior > 0 ? 'space' : 'flush')
}

const notHangul = /[^\uac00-\ud7a3]/g

/** Whether a line ends and the next begins with a Korean syllable. */
export function isKoreanBreak(before: string, after: string): boolean {
  return scriptOf(lastCode(before)) === 'hangul' && scriptOf(firstCode(after)) === 'hangul'
}

import type {Fit} from '../lines/fit.ts'

/** Lines of which words are counted, at most: a book is as sure of its words after so many. */
const mostLines = 20_000

/**
 * How the first word of each line is written elsewhere in the document, where it has a capital here:
 * `In spring` below a heading that fills its line begins a sentence, since `in` is small inside lines;
 * the name of a town says nothing.
 *
 * @returns
 *   For each line 0 if it does not begin with a capital and a small letter, 1 if the word is small
 *   elsewhere, 2 if it has its capital inside sentences, too, 3 if it is nowhere else.
 */
export function casesOf(fits: readonly Fit[]): Uint8Array {
  const cases = new Uint8Array(fits.length)
  const firsts = fits.map(({text}) => firstWord.exec(text)?.[1]?.toLowerCase())
  const counts = new Map<string, {small: number; capital: number}>()
  for (const word of firsts) if (word !== undefined) counts.set(word, {small: 0, capital: 0})
  if (counts.size === 0) return cases
  const step = Math.ceil(fits.length / mostLines)
  for (let at = 0; at < fits.length; at += step) {
    for (const [word] of fits[at]!.text.matchAll(innerWord)) {
      const count = counts.get(word!) ?? counts.get(word!.toLowerCase())
      if (count) count[counts.has(word!) ? 'small' : 'capital']++
    }
  }
  for (const [at, word] of firsts.entries()) {
    if (word === undefined) continue
    const {small, capital} = counts.get(word)!
    cases[at] = small + capital === 0 ? 3 : small > 2 * capital ? 1 : 2
  }
  return cases
}

const firstWord = /^[“‘"'«„]?(\p{Lu}\p{Ll}*)(?![\p{L}.])/u
/** Words inside a line and inside a sentence. */
const innerWord = /(?<=[\p{L}\d,;)]\s)\p{L}\p{Ll}*(?!\p{L})/gu

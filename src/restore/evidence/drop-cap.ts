import type {Lexicon, Words} from '../blocks/dehyphenate.ts'

const latin = /^[“‘«„»"']?\p{Lu}$/u
const initial = /^[“‘「『«„»"']?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const numeral = /[一二三四五六七八九十百]$/u
/** Letters that are words as well. */
const wordLetter = /^[aioàôy]$/
/** Letters that are numbers as well. */
const roman = /[IVXLCDM]$/

/**
 * Whether a line is the initial of the next, which an extractor put on a line of its own because
 * it is several lines high. The rest of its word may be in capitals.
 *
 * ```text
 * > | T
 *   | he ferry was painted white
 * ```
 */
export function isDropCap(before: string, after: string): boolean {
  if (before.length > 2) return false
  if (latin.test(before)) {
    if (/^['’]?\p{Ll}/u.test(after)) return true
    const isOwnLetter = after.startsWith(before.at(-1)!)
    return !roman.test(before) && !isOwnLetter && /^\p{Lu}+\s+\p{Ll}/u.test(after)
  }
  return (
    initial.test(before) &&
    !numeral.test(before) &&
    after.length > 6 &&
    !after.startsWith(before.at(-1)!) &&
    /^[\p{Lo}，、。]/u.test(after)
  )
}

/**
 * Whether an initial is a word of its own, `A` or `I`: what follows is one, too, and both together
 * are none.
 */
export function isWordAlone(
  before: string,
  after: string,
  words: Words,
  lexicon?: Lexicon | undefined
): boolean {
  const letter = before.at(-1)!.toLowerCase()
  if (!wordLetter.test(letter)) return false
  const rest = restOf(after)
  if (!lexicon) return words.has(rest) && !words.has(letter + rest)
  return isKnown(rest, words, lexicon) && !isKnown(letter + rest, words, lexicon)
}

/**
 * Whether the initial of a paragraph's first line stands apart from the rest of its word, as it was
 * set in another size: `R ealising that`, `W hen`, `T HE MILLER of`; not `A boat`, `T cell`.
 */
export function isInitialApart(text: string, words: Words, lexicon?: Lexicon | undefined): boolean {
  const match = apart.exec(text)
  if (!match) return false
  const [rest, whole] = [match[2]!.toLowerCase(), (match[1]! + match[2]!).toLowerCase()]
  if (!isKnown(whole, words, lexicon)) return false
  const isTwoWords = rest.length > 1 && isKnown(rest, words, lexicon)
  return !wordLetter.test(match[1]!.toLowerCase()) || !isTwoWords
}

/** The rest of the word in small letters, or in capitals, in a line that has more letters: `T HE MILLER of`. */
const apart = /^[“‘«„»"']?(\p{Lu}) (\p{Ll}+|\p{Lu}+(?=\s.*\p{Ll}))(?![\p{L}’'-])/u

/** A word of the language, or one that the document has twice: once is the half that is asked about. */
function isKnown(word: string, words: Words, lexicon: Lexicon | undefined): boolean {
  return (words.get(word) ?? 0) > 1 || lexicon?.has(word) === true
}

const restOf = (text: string) => /^[\p{L}\p{M}]*/u.exec(text)![0].toLowerCase()

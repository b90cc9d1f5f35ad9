import {firstCode, scriptOf} from '../../text/script.ts'

/** What becomes of a hyphen at a line's end. */
export interface Hyphenation {
  /** `drop`: the halves make one word. `keep`: the hyphen is the word's own. `space`: `Haus- und Hof`. */
  readonly fate: 'drop' | 'keep' | 'space'
  /** 0.5 to 1. */
  readonly confidence: number
  readonly reason: string
}

/** The words of a language, in lower case. */
export interface Lexicon {
  has(word: string): boolean
}

/** How often each word stands inside a line of the document, in lower case. */
export type Words = ReadonlyMap<string, number>

// Words that follow a suspended hyphen: Haus- und Hofrecht, pre- and post-war.
const conjunctions = new Set([
  'und',
  'oder',
  'sowie',
  'bzw',
  'beziehungsweise',
  'bis',
  'als',
  'and',
  'or',
  'to',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of'
])

// First halves that keep their hyphen in the languages that form such words freely.
const prefixes = new Set([
  'well',
  'self',
  'half',
  'ex',
  'non',
  'quasi',
  'semi',
  'vice',
  'all',
  'ill',
  'cross',
  'demi',
  'mi',
  'quelques',
  'lui',
  'elle',
  'moi',
  'soi'
])
// Second halves that hang on by a hyphen: dit-il, celui-ci, là-bas, brother-in-law.
const enclitics = new Set([
  'il',
  'elle',
  'on',
  'ils',
  'elles',
  'je',
  'tu',
  'nous',
  'vous',
  'ce',
  'ci',
  'là',
  'la',
  'le',
  'moi',
  'toi',
  'lui',
  'leur',
  'en',
  'y',
  'même',
  'mêmes',
  't',
  'in',
  'law'
])

/**
 * Decide whether a hyphen at a line's end was made by the line break.
 *
 * The document is its own dictionary: a word that stands whole elsewhere loses the hyphen, one that
 * stands hyphenated elsewhere keeps it. What it does not know is looked up in a list of the
 * language's words, where there is one, and else judged by form.
 *
 * ```text
 * > | in the intelli-     drop: the document has `intelligent`
 *   | gent young woman,
 * > | the drawing-        keep: the document has `drawing-room`
 *   | room was empty
 * ```
 *
 * @param before
 *   The line that ends in a hyphen.
 * @param after
 *   The next line.
 * @param words
 *   Words of the document as `countWords` counts them.
 * @param lexicon
 *   Words of the language, if a list is at hand.
 */
export function dehyphenate(
  before: string,
  after: string,
  words: Words,
  lexicon?: Lexicon
): Hyphenation {
  if (before.endsWith('\u00ad')) return {fate: 'drop', confidence: 1, reason: 'soft hyphen'}
  const left = /([\p{L}\p{M}\p{N}'’-]*)[-‐¬]$/u.exec(before)?.[1] ?? ''
  const right = /^[\p{L}\p{M}\p{N}'’]*/u.exec(after)?.[0] ?? ''
  if (conjunctions.has(right.toLowerCase()) && !words.has((left + right).toLowerCase())) {
    return {fate: 'space', confidence: 0.9, reason: 'suspended hyphen'}
  }
  if (/\d$/.test(left) || /^\d/.test(right))
    return {fate: 'keep', confidence: 0.95, reason: 'between numbers'}
  const last = left.split('-').at(-1)!
  const whole = words.get((last + right).toLowerCase()) ?? 0
  const hyphenated = words.get(`${last}-${right}`.toLowerCase()) ?? 0
  if (whole > hyphenated)
    return {fate: 'drop', confidence: 0.98, reason: 'the document has the whole word'}
  if (hyphenated > 0)
    return {fate: 'keep', confidence: 0.97, reason: 'the document has the word with its hyphen'}
  if (isUpper(right) && !isUpper(last.slice(-1)))
    return {fate: 'keep', confidence: 0.95, reason: 'a capital follows'}
  if (/^[\p{L}'’]+[-‐]\p{L}/u.test(after)) {
    return {fate: 'keep', confidence: 0.85, reason: 'the word goes on with a hyphen'}
  }
  const isKnown = (word: string) =>
    words.has(word.toLowerCase()) || lexicon?.has(word.toLowerCase()) === true
  if (/^\p{Lu}\p{Ll}/u.test(last) && /^\p{Ll}/u.test(right) && isInSentence(before, left)) {
    return {fate: 'drop', confidence: 0.85, reason: 'a name that goes on with a small letter'}
  }
  if (lexicon?.has(`${last}-${right}`.toLowerCase())) {
    return {fate: 'keep', confidence: 0.85, reason: 'the language has the word with its hyphen'}
  }
  const ownsBoth = words.has(last.toLowerCase()) && words.has(right.toLowerCase())
  if (last !== left && ownsBoth) {
    return {fate: 'keep', confidence: 0.75, reason: 'one more word of a row with hyphens'}
  }
  if (lexicon?.has((last + right).toLowerCase())) {
    const confidence = ownsBoth && last.length > 3 && right.length > 3 ? 0.8 : 0.96
    return {fate: 'drop', confidence, reason: 'the language has the whole word'}
  }
  if (lexicon && last.length > 1 && right.length > 2 && isKnown(last) && isKnown(right)) {
    return {fate: 'keep', confidence: 0.9, reason: 'both halves are words, the whole is none'}
  }
  if (last !== left) return {fate: 'keep', confidence: 0.75, reason: 'the word has hyphens already'}
  if (enclitics.has(right.toLowerCase()) && words.has(left.toLowerCase())) {
    return {fate: 'keep', confidence: 0.85, reason: 'the second half hangs on by a hyphen'}
  }
  const [knowsLeft, knowsRight] = [words.has(left.toLowerCase()), words.has(right.toLowerCase())]
  if (prefixes.has(left.toLowerCase()) && knowsRight)
    return {fate: 'keep', confidence: 0.8, reason: 'a prefix that keeps its hyphen'}
  if (knowsLeft && knowsRight && left.length > 3 && right.length > 3) {
    return {fate: 'drop', confidence: 0.6, reason: 'both halves are words of the document'}
  }
  return {fate: 'drop', confidence: 0.92, reason: 'a half is no word of the document'}
}

/**
 * Count the words of a document, hyphenated ones both whole and in parts. The last word of a line
 * that ends in a hyphen, and the first of the next line, are not counted: they are the question.
 *
 * @param lines
 *   Texts of lines in order.
 */
export function countWords(lines: readonly string[]): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string) => words.set(word, (words.get(word) ?? 0) + 1)
  let cut = false
  for (const line of lines) {
    if (scriptOf(firstCode(line)) === 'han') continue
    const found =
      line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐'’][\p{L}\p{M}]+)*[-‐\u00ad¬]?/gu) ?? []
    for (const [index, word] of found.entries()) {
      const endsCut = index === found.length - 1 && /[-‐\u00ad¬]$/.test(line)
      if ((index === 0 && cut) || endsCut) continue
      add(word.replaceAll('‐', '-'))
      if (/[-‐]/.test(word)) for (const part of word.split(/[-‐]/)) add(part)
    }
    cut = /[-‐\u00ad¬]$/.test(line)
  }
  return words
}

/** Whether words of the same sentence stand before the last one: its capital is a name's then. */
function isInSentence(line: string, last: string): boolean {
  return /[\p{L}\d,;]['’]?\s$/u.test(line.slice(0, line.length - last.length - 1))
}

function isUpper(text: string): boolean {
  const first = text.slice(0, 1)
  return first !== '' && first.toLowerCase() !== first
}

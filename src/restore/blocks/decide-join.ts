import {isDash, isOpener} from '../../text/punctuation.ts'
import {firstCode, isUnspaced, lastCode} from '../../text/script.ts'
import {isDropCap, isWordAlone} from '../evidence/drop-cap.ts'
import {isKoreanBreak, type KoreanBreaks} from '../evidence/korean-breaks.ts'
import {isSplitToken} from '../evidence/split-token.ts'
import {tailOf} from '../lines/line-ends.ts'
import {dehyphenate, type Hyphenation, type Lexicon, type Words} from './dehyphenate.ts'

/** How two lines of one paragraph are joined. */
export type Join =
  | {readonly kind: 'flush' | 'space'}
  | {readonly kind: 'hyphen'; readonly hyphenation: Hyphenation}

/**
 * Decide how two lines of one paragraph are joined.
 *
 * Chinese and Japanese join without a space, so does anything next to their marks; Latin joins with
 * one, but not after a dash that is set without spaces. Korean is broken at words or inside them:
 * `learnKoreanBreaks` knows.
 *
 * ```text
 * > | 推进黄河流域生态保      flush
 *   | 护和高质量发展
 * > | a family with whom      space
 *   | the Bennets were
 * ```
 *
 * @param before
 *   The first line, without white space at its ends.
 * @param after
 *   The second.
 * @param options.words
 *   The document's words, for hyphens.
 * @param options.lexicon
 *   Words of the language, for hyphens.
 * @param options.korean
 *   How Korean meets in this document.
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
export function decideJoin(
  before: string,
  after: string,
  {
    words,
    lexicon,
    korean
  }: {
    readonly words: Words
    readonly lexicon?: Lexicon | undefined
    readonly korean?: KoreanBreaks | undefined
  }
): Join {
  const [last, first] = [lastCode(before), firstCode(after)]
  if (isUnspaced(last) || isUnspaced(first)) return {kind: 'flush'}
  if (isSplitToken(before, after)) return {kind: 'flush'}
  const tail = tailOf(before)
  if (tail === 'hyphen')
    return {kind: 'hyphen', hyphenation: dehyphenate(before, after, words, lexicon)}
  // `1914-` / `18`, `pp. 12–` / `14`: a span of numbers is one word.
  if (/\d[-‐–]/.test(before.slice(-2)) && /^\d/.test(after)) return {kind: 'flush'}
  if (tail === 'dash')
    return {kind: /\s\S+$/.test(before) && isDashAlone(before) ? 'space' : 'flush'}
  if (isKoreanBreak(before, after)) return {kind: korean?.(before, after) ?? 'space'}
  if (isDropCap(before, after))
    return {kind: isWordAlone(before, after, words, lexicon) ? 'space' : 'flush'}
  // `“` in Chinese is neither Han nor Latin: what stands beside it tells.
  if (isOpener(after[0]!) && isUnspaced(firstCode(after.slice(1)))) return {kind: 'flush'}
  if (!/[\p{L}\p{N}]/u.test(before.at(-1)!) && isUnspaced(lastCode(before.slice(0, -1))))
    return {kind: 'flush'}
  return {kind: 'space'}
}

/** `word — ` at a line's end: a dash with space around it. */
function isDashAlone(text: string): boolean {
  return /\s(?:--|.)$/.test(text) && (isDash(text.at(-1)!) || text.endsWith('--'))
}

import type {Words} from './dehyphenate.ts'

const latin = /^[“‘«„»"']?\p{Lu}$/u
const initial = /^[“‘「『«„»"']?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const numeral = /[一二三四五六七八九十百]$/u

/**
 * Whether a line is the initial of the next, which an extractor put on a line of its own because
 * it is several lines high.
 *
 * ```text
 * > | T
 *   | he ferry was painted white
 * ```
 */
export function isDropCap(before: string, after: string): boolean {
  if (before.length > 2) return false
  if (latin.test(before)) return /^['’]?\p{Ll}/u.test(after)
  return (
    initial.test(before) &&
    !numeral.test(before) &&
    after.length > 6 &&
    /^[\p{Lo}，、。]/u.test(after)
  )
}

/** Whether it is a word of its own, `A` or `I`: its line begins with one that the document has. */
export function isWordAlone(before: string, after: string, words: Words): boolean {
  const letter = before.at(-1)!.toLowerCase()
  const rest = /^[\p{L}\p{M}]*/u.exec(after)![0].toLowerCase()
  return /^[aioàôy]$/.test(letter) && words.has(rest) && !words.has(letter + rest)
}

import {widthOf} from './width-of.ts'

const vowel = /[aeiouyäöüáàâéèêëíîïóôúùûœæ]/i
const inseparable = /^(?:ch|sch|sh|th|ph|gn|qu|ck|st|sp|pf|[bcdfgkpt][lr])/i

/**
 * Where a word may be cut so that what comes before has room, after two letters at least and
 * before three: before a consonant that a vowel follows, as most languages of Europe do.
 *
 * @param room
 *   In full widths, the hyphen's own taken off.
 * @returns
 *   Letters before the cut; `undefined` where there is none.
 */
export function hyphenate(word: string, room: number): number | undefined {
  const letters = /[\p{L}’']+/u.exec(word)
  if (letters === null || letters[0].length < 6 || room < 0.9 || /\p{Lu}{2}/u.test(word)) return
  let best: number | undefined
  const from = letters.index
  const until = from + letters[0].length
  for (let at = from + 2; at <= until - 3; at++) {
    const isCut =
      !vowel.test(word[at]!) &&
      /\p{Ll}/u.test(word[at - 1]!) &&
      (vowel.test(word[at + 1]!) || inseparable.test(word.slice(at))) &&
      !inseparable.test(word.slice(at - 1)) &&
      vowel.test(word.slice(from, at)) &&
      vowel.test(word.slice(at, until))
    if (isCut && widthOf(word.slice(0, at)) <= room) best = at
  }
  return best
}

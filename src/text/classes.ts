import {isUnspaced} from './script.ts'

/** What Unicode says of a character, as bits of one number. */
export const classes = {
  letter: 1,
  /** `\p{N}` */
  number: 2,
  /** `\p{M}`: an accent that stands on the letter before. */
  mark: 4,
  capital: 8,
  small: 16,
  /** Of Chinese or Japanese text, or Hangul. */
  eastern: 32
} as const
/** What words are made of. */
export const ofWord = classes.letter | classes.number | classes.mark

/**
 * The classes of one character.
 *
 * What a character is, when it is asked of each in a book, is looked up here: the answers of the regular
 * expressions are kept.
 *
 * @param code
 *   A code point; a lone surrogate has none.
 */
export function classesOf(code: number): number {
  if (code > 0xffff) return lookUp(code)
  const known = table[code]!
  if (known !== 0) return known & ~isKnown
  const found = lookUp(code)
  table[code] = found | isKnown
  return found
}

const isKnown = 128
const table = new Uint8Array(0x10000)

function lookUp(code: number): number {
  const character = String.fromCodePoint(code)
  return (
    (/\p{L}/u.test(character) ? classes.letter : 0) |
    (/\p{N}/u.test(character) ? classes.number : 0) |
    (/\p{M}/u.test(character) ? classes.mark : 0) |
    (/\p{Lu}/u.test(character) ? classes.capital : 0) |
    (/\p{Ll}/u.test(character) ? classes.small : 0) |
    (isUnspaced(code) || /\p{Script=Hangul}/u.test(character) ? classes.eastern : 0)
  )
}

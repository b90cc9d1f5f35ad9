/** The writing systems that are treated differently somewhere; `common` is digits, marks and all the rest. */
type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'common'

/**
 * The script of one character.
 *
 * @param code
 *   A Unicode code point.
 * @see https://www.unicode.org/reports/tr24/
 */
export function scriptOf(code: number): Script {
  if (code < 0x41) return 'common'
  if (code < 0x250) return isLatinLetter(code) ? 'latin' : 'common'
  if (code < 0x1e00) return code < 0x590 ? 'latin' : isHangulJamo(code) ? 'hangul' : 'common'
  if (code < 0x2000) return 'latin'
  if (code < 0x2e80) return 'common'
  if (code < 0x3000) return 'han' // Radicals.
  if (code < 0x3041) return isHanMark(code) ? 'han' : 'common'
  if (code < 0x3100) return code === 0x30fb ? 'common' : 'kana'
  if (code < 0x3400) return isHangulCompatibility(code) ? 'hangul' : 'common'
  if (code < 0xa000) return 'han'
  if (code >= 0xac00 && code < 0xd7a4) return 'hangul'
  if (code >= 0xf900 && code < 0xfb00) return 'han'
  if (code >= 0xfb00 && code < 0xfb07) return 'latin' // Ligatures.
  if (code >= 0xff21 && code < 0xff5b) return 'common'
  if (code >= 0xff66 && code < 0xffa0) return 'kana'
  if (code >= 0x20000 && code < 0x3fffe) return 'han'
  return 'common'
}

/** Whether a character belongs to Chinese or Japanese text, where lines join without a space. */
export function isUnspaced(code: number): boolean {
  const script = scriptOf(code)
  return script === 'han' || script === 'kana' || isFullWidthMark(code)
}

/** CJK punctuation and full-width forms: they carry their own space. */
export function isFullWidthMark(code: number): boolean {
  return (
    (code >= 0x3000 && code < 0x3021) ||
    code === 0x30fb ||
    (code >= 0xff01 && code < 0xff66) ||
    (code >= 0xfe30 && code < 0xfe50)
  )
}

/** The first code point of a text, or 0 for an empty one. */
export function firstCode(text: string): number {
  return text.codePointAt(0) ?? 0
}

/** The last code point of a text, or 0 for an empty one; a lone surrogate stands for itself. */
export function lastCode(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  if (Number.isNaN(last)) return 0
  if (last >= 0xdc00 && last < 0xe000 && text.length > 1) {
    const pair = text.codePointAt(text.length - 2) ?? last
    return pair > 0xffff ? pair : last
  }
  return last
}

function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ||
    code === 0xaa ||
    code === 0xba
  )
}

// 々〆〇 and the Suzhou numerals are read as Han.
const isHanMark = (code: number) => (code >= 0x3005 && code <= 0x3007) || code >= 0x3021
const isHangulJamo = (code: number) => code >= 0x1100 && code < 0x1200
const isHangulCompatibility = (code: number) => code >= 0x3130 && code < 0x3190

import {bisect} from '../bisect.ts'

/**
 * Measure a text in half-width cells, as a terminal or a monospaced page shows it.
 *
 * @param text
 *   Characters of one line; a tab counts one cell, as it has no width away from its column.
 * @returns
 *   Cells: `国` 2, `ｶ` and `a` 1, combining marks and other invisible characters 0. What UAX #11 calls
 *   ambiguous (`“`, `…`, `·`, `①`) takes 2 in a text that has a wide character, as Chinese and Japanese
 *   type sets it, and 1 in any other.
 * @see https://www.unicode.org/reports/tr11/
 *   For the classes; letters that it calls ambiguous (Greek, Cyrillic) are narrow here, as printed
 *   pages have them.
 */
export function displayWidth(text: string): number {
  let cells = 0
  let ambiguous = 0
  let hasWide = false
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!
    const width = cellsOf(code)
    if (width === 'ambiguous') ambiguous++
    else {
      cells += width
      hasWide ||= width === 2
    }
    index += code > 0xffff ? 2 : 1
  }
  return cells + ambiguous * (hasWide ? 2 : 1)
}

/**
 * Tell how many cells one character takes.
 *
 * @param code
 *   A code point; a lone surrogate counts as one cell.
 */
export function cellsOf(code: number): 0 | 1 | 2 | 'ambiguous' {
  if (code < 0x7f) return code < 0x20 && code !== 9 ? 0 : 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  if (code > 0xffff) return lookUp(code)
  const place = known[code]!
  if (place > 0) return widths[place - 1]!
  const width = lookUp(code)
  known[code] = widths.indexOf(width) + 1
  return width
}

/** What was looked up before: a place in `widths`, from 1. */
const known = new Uint8Array(0x10000)
const widths = [0, 1, 2, 'ambiguous'] as const

function lookUp(code: number): 0 | 1 | 2 | 'ambiguous' {
  const character = String.fromCodePoint(code)
  if (invisible.test(character)) return 0
  if (isWithin(wide, code)) return 2
  return isWithin(ambiguousMarks, code) ? 'ambiguous' : 1
}

// Hangul vowels and finals that join the syllable before them take no cell of their own.
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]$/u

/** First and last code points of the ranges that are two cells wide, in order. */
const wide: readonly number[] = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97c,
  0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6,
  0x16fe0, 0x18cff, 0x1aff0, 0x1b2fb, 0x1f200, 0x1f265, 0x1f300, 0x1f64f, 0x1f680, 0x1f6fc, 0x1f900,
  0x1faff, 0x20000, 0x3fffd
]

/** The same for marks whose width the type around them decides. */
const ambiguousMarks: readonly number[] = [
  0xa7, 0xa8, 0xb0, 0xb1, 0xb6, 0xb7, 0xd7, 0xd7, 0xf7, 0xf7, 0x2010, 0x2010, 0x2013, 0x2016,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2020, 0x2022, 0x2024, 0x2027, 0x2030, 0x2030, 0x2032, 0x2033,
  0x203b, 0x203b, 0x2103, 0x2103, 0x2116, 0x2116, 0x2121, 0x2122, 0x2160, 0x216b, 0x2170, 0x2179,
  0x2190, 0x2199, 0x2200, 0x22ff, 0x2460, 0x24ff, 0x2500, 0x254b, 0x2580, 0x25ff, 0x2605, 0x2606,
  0x2640, 0x2642, 0x273d, 0x273d, 0x2776, 0x277f
]

function isWithin(ranges: readonly number[], code: number): boolean {
  const range = bisect(0, ranges.length / 2, (index) => code <= (ranges[index * 2 + 1] ?? 0))
  return code >= (ranges[range * 2] ?? Number.POSITIVE_INFINITY)
}

import {scriptOf} from './script.ts'

/**
 * A model of the type that a text is set in: `book` has Latin letters as wide as in a common book
 * face; `cells` has one half for every narrow character, as a typewriter does; `cjk` is `cells`
 * with quotation marks a full width wide.
 */
export type Face = 'book' | 'cells' | 'cjk'

/**
 * The width of a text in full-width units (`国` is 1) as a typesetter would set it.
 *
 * Lines of justified proportional type have equal widths in the face `book`, where `illicit` is
 * narrower than `mammoth`, and unequal numbers of characters.
 *
 * @param text
 *   Part of a line.
 * @param face
 *   Model of the type.
 */
export function advance(text: string, face: Face = 'book'): number {
  const latin = face === 'book' ? narrow : cells
  let width = 0
  let marked = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x3100 && unit < 0xd800) {
      // Nearly all of a Chinese text: a square without a mark in it.
      width += 1
      marked = false
      continue
    }
    if (unit < 0x250) width += latin[unit]!
    else if (unit >= 0x300 && unit < 0x370)
      continue // Combining marks.
    else if (unit >= 0xd800 && unit < 0xdc00) {
      width += 1
      index++
    } else {
      width += wide(unit, face)
      const mark = face === 'cjk' && isSetSquare(unit)
      // Two marks in a row share the blank between them.
      if (mark && marked) width -= 0.5
      marked = mark
      continue
    }
    marked = false
  }
  return width
}

function wide(unit: number, face: Face): number {
  if (unit >= 0x2018 && unit <= 0x201f) return face === 'cjk' ? 1 : face === 'cells' ? 0.5 : 0.4
  if (unit >= 0x200b && unit <= 0x200f) return 0
  if (unit === 0x2014 || unit === 0x2026 || unit === 0x2015) return 1
  if (unit === 0x2013 || unit === 0x2010) return 0.5
  if (unit >= 0xff61 && unit < 0xffa0) return 0.5
  if (unit >= 0x2e80) return 1
  const script = scriptOf(unit)
  return script === 'latin' || script === 'common' ? (face === 'book' ? 0.45 : 0.5) : 1
}

/** A mark with blank in its square: not a dash, an ellipsis or a full-width letter. */
function isSetSquare(unit: number): boolean {
  return (
    (unit >= 0x3001 && unit <= 0x3002) ||
    (unit >= 0x3008 && unit <= 0x3011) ||
    (unit >= 0x3014 && unit <= 0x301b) ||
    (unit >= 0x2018 && unit <= 0x201d) ||
    squareMarks.has(unit)
  )
}
const squareMarks = new Set([...'（），：；［］｛｝．'].map((mark) => mark.charCodeAt(0)))

// Thousandths of an em, a serif book face; from U+0020. Letters beyond ASCII take their base letter's.
const ascii = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
]
const narrow = Float64Array.from({length: 0x250}, (_, code) => {
  if (code < 0x20) return 0
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
  return (ascii[(base < 0x7f ? base : code) - 0x20] ?? 500) / 1000
})
// A control character has no width; a tab is as wide as a space.
const cells = new Float64Array(0x250).fill(0.5).fill(0, 0, 9)

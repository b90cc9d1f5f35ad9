import {isForbiddenAtStart} from '../../text/punctuation.ts'
import type {PrintedLine} from '../print/printed-sheet.ts'
import type {Box, PrintRun} from '../source.ts'
import {glyphLimits, isHyphenAt, isSpace, styleAt} from './glyph-limits.ts'
import type {GlyphSheet, GlyphStyle} from './glyph-sheet.ts'
import {findLetterSpaces} from './lines/letter-spaces.ts'
import {isAtEdge} from './lines/shared-edges.ts'
import {addRun, round} from './style-runs.ts'

/** What parts lines on a page. */
interface PageMarks {
  /** Its upright rules. */
  readonly bars: readonly Box[]
  /** Where its columns begin, along the lines. */
  readonly starts: readonly number[]
}

/** One line that grows glyph by glyph. */
export class GlyphChain {
  readonly #sheet: GlyphSheet
  readonly #isVertical: boolean
  /** Upright rules of the sheet: beyond one another cell of a table begins. */
  readonly #bars: readonly Box[]
  /** Where columns begin, along the line. */
  readonly #starts: readonly number[]
  /** The widest gap between two words so far. */
  #widest = 0
  readonly #glyphs: number[]
  /** The line's own style: of its first glyph, or of a larger one behind it. */
  #style: GlyphStyle
  /** Across the line: of the baseline, or of the middle of a vertical line. */
  #across: number
  /** Along the line: where its last glyph ends. */
  #end: number

  constructor(sheet: GlyphSheet, first: number, isVertical: boolean, page: PageMarks) {
    this.#sheet = sheet
    this.#bars = page.bars
    this.#starts = page.starts
    this.#isVertical = isVertical
    this.#glyphs = [first]
    this.#style = styleAt(sheet, first)
    this.#across = this.#acrossOf(first)
    this.#end = this.#alongOf(first)[1]
  }

  /** Take a glyph if it goes on in this line. */
  takes(index: number): boolean {
    const style = styleAt(this.#sheet, index)
    const own = this.#style
    if (
      this.#isVertical
        ? style.turn % 180 !== own.turn % 180 && style.turn > 90
        : style.turn !== own.turn
    )
      return false
    const size = Math.max(own.size, style.size)
    const [start, end] = this.#alongOf(index)
    // A ligature comes as its letters, all in the place of the one glyph.
    if (this.#isSamePlace(index)) {
      this.#glyphs.push(index)
      return true
    }
    const gap = start - this.#end
    if (gap > glyphLimits.gap * size) return false
    if (gap > glyphLimits.barred * size && this.#isBarred(start)) return false
    if (gap > glyphLimits.gutter * size && this.#isOfNextColumn(start, gap, size)) return false
    // The tail of a `Q` reaches far below the next letters: those begin behind it, nevertheless.
    if (gap < -glyphLimits.overlap * size && !this.#beginsBehind(index, start, size)) return false
    const across = this.#acrossOf(index)
    const shift = Math.abs(across - this.#across)
    if (this.#isVertical) {
      const isMark = isForbiddenAtStart(this.#sheet.characters[index]!)
      if (shift > (isMark ? glyphLimits.corner : glyphLimits.sway) * size) return false
    } else if (shift > glyphLimits.shift * size) {
      const isMark = style.size < own.size * glyphLimits.small
      const isBase = own.size < style.size * glyphLimits.small
      if (!(isMark || isBase) || shift > glyphLimits.raise * size || gap > 0.4 * size) return false
      if (isBase) this.#across = across
    }
    if (style.size > own.size * 1.05 && this.#glyphs.length < 3) {
      this.#style = style
      this.#across = across
    }
    this.#glyphs.push(index)
    this.#widest = Math.max(this.#widest, gap)
    this.#end = Math.max(end, gap < 0 ? this.#end : end)
    return true
  }

  toLine(): PrintedLine {
    const sheet = this.#sheet
    const [first, last] = [this.#glyphs[0]!, this.#glyphs.at(-1)!]
    const sizes = new Map<number, number>()
    for (const index of this.#glyphs) {
      const at = sheet.style[index]!
      sizes.set(at, (sizes.get(at) ?? 0) + 1)
    }
    const usual = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
    const style = sheet.styles[usual]!
    const main = this.#glyphs.find((index) => sheet.style[index] === usual)!
    const baseline = this.#acrossOf(main)
    let text = ''
    const edges: number[] = []
    const runs: PrintRun[] = []
    const box = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
    let end = this.#alongOf(first)[0]
    let before = first
    const tracked = this.#letterSpaces(style.size)
    for (const [at, index] of this.#glyphs.entries()) {
      const [from, to] = this.#alongOf(index)
      // Spaces of the stream between two glyphs; where they end is where the next begins.
      if (
        hasSpace(sheet, before, index) &&
        !tracked.has(at) &&
        !this.#isShut(before, index, from - end) &&
        !this.#isRaisedBehind(before, index, from - end)
      ) {
        text += ' '
        edges.push(round(end))
      }
      const isSoft = sheet.characters[index - 1] === '\u00ad' && isHyphenAt(sheet, index)
      const character = isSoft ? '\u00ad' : sheet.characters[index]!
      const start = text.length
      text += character
      for (let unit = 0; unit < character.length; unit++) edges.push(round(from))
      end = Math.max(end, to)
      before = index
      const {boxes} = sheet
      box.x0 = Math.min(box.x0, boxes[index * 4]!)
      box.y0 = Math.min(box.y0, boxes[index * 4 + 1]!)
      box.x1 = Math.max(box.x1, boxes[index * 4 + 2]!)
      box.y1 = Math.max(box.y1, boxes[index * 4 + 3]!)
      const own = styleAt(sheet, index)
      const raise = this.#isVertical ? 0 : baseline - this.#acrossOf(index)
      addRun(runs, {usual: style, own, raise, start, end: text.length})
    }
    edges.push(round(end))
    return {
      text,
      box: {
        x: round(box.x0),
        y: round(box.y0),
        width: round(box.x1 - box.x0),
        height: round(box.y1 - box.y0)
      },
      edges: last === first && edges.length < 2 ? [...edges, round(end)] : edges,
      baseline: round(this.#isVertical || style.turn === 0 ? baseline : box.y1),
      size: style.size,
      face: style.font.replace(/^[A-Z]{6}\+/, ''),
      isBold: style.weight >= 600,
      isItalic: style.isItalic,
      turn: style.turn,
      isVertical: this.#isVertical,
      ...(runs.length > 0 && {runs})
    }
  }

  /** Before which of its glyphs a space only sets letters apart. */
  #letterSpaces(size: number): ReadonlySet<number> {
    let [end, before] = [this.#alongOf(this.#glyphs[0]!)[0], this.#glyphs[0]!]
    const glyphs = this.#glyphs.map((index) => {
      const [from, to] = this.#alongOf(index)
      const glyph = {
        character: this.#sheet.characters[index]!,
        gap: (from - end) / size,
        hasSpace: hasSpace(this.#sheet, before, index)
      }
      end = to
      before = index
      return glyph
    })
    return findLetterSpaces(glyphs)
  }

  /** Start and end along the line. */
  #alongOf(index: number): readonly [number, number] {
    const {boxes} = this.#sheet
    const [x0, y0, x1, y1] = boxes.subarray(index * 4, index * 4 + 4) as unknown as Quad
    if (this.#isVertical) return [y0, y1]
    switch (styleAt(this.#sheet, index).turn) {
      case 90:
        return [y0, y1]
      case 180:
        return [-x1, -x0]
      case 270:
        return [-y1, -y0]
      default:
        return [x0, x1]
    }
  }

  /** Whether a glyph begins behind the beginning of the last one, on its baseline, in the same style. */
  #beginsBehind(index: number, start: number, size: number): boolean {
    const last = this.#glyphs.at(-1)!
    return (
      this.#sheet.style[index] === this.#sheet.style[last] &&
      start > this.#alongOf(last)[0] + glyphLimits.behind * size &&
      Math.abs(this.#acrossOf(index) - this.#acrossOf(last)) < 0.01 * size
    )
  }

  /** Whether two letters touch: white space without a width is a place where the word might have been cut. */
  #isShut(before: number, index: number, gap: number): boolean {
    const {characters} = this.#sheet
    const isWithin = isLetter.test(characters[before]!) && isLetter.test(characters[index]!)
    return (
      isWithin && !this.#isVertical && gap < glyphLimits.shut * styleAt(this.#sheet, index).size
    )
  }

  /**
   * Whether a glyph stands directly behind another, smaller and not on its baseline: the mark of a note, before
   * which a reader makes up a space, since it is on another line for it.
   */
  #isRaisedBehind(before: number, index: number, gap: number): boolean {
    if (this.#isVertical || hasSpace(this.#sheet, before, index, true)) return false
    const [above, own] = [styleAt(this.#sheet, before).size, styleAt(this.#sheet, index).size]
    const shift = Math.abs(this.#acrossOf(index) - this.#acrossOf(before))
    return (
      own < above * glyphLimits.small &&
      shift > glyphLimits.shift * above &&
      gap < glyphLimits.behind * own
    )
  }

  /** Whether a column begins at a place, and the gap before it is none between words. */
  #isOfNextColumn(start: number, gap: number, size: number): boolean {
    const before = this.#end - this.#alongOf(this.#glyphs[0]!)[0]
    return (
      before > glyphLimits.column * size &&
      gap > this.#widest * glyphLimits.wider &&
      isAtEdge(start, this.#starts)
    )
  }

  /** Whether a rule stands between the end of the line and a place on it. */
  #isBarred(start: number): boolean {
    if (this.#isVertical || this.#style.turn !== 0) return false
    const {size} = this.#style
    const middle = this.#across - size * 0.3
    return this.#bars.some(
      ({x, y, width, height}) =>
        x > this.#end - 1 &&
        x + width < start + 1 &&
        y < middle &&
        y + height > middle &&
        height > glyphLimits.bar * size
    )
  }

  #isSamePlace(index: number): boolean {
    const {boxes} = this.#sheet
    const last = this.#glyphs.at(-1)!
    return [0, 1, 2, 3].every(
      (at) => Math.abs(boxes[index * 4 + at]! - boxes[last * 4 + at]!) < 0.01
    )
  }

  #acrossOf(index: number): number {
    const {boxes, origins} = this.#sheet
    if (this.#isVertical) return (boxes[index * 4]! + boxes[index * 4 + 2]!) / 2
    const {turn} = styleAt(this.#sheet, index)
    return turn % 180 === 0 ? origins[index * 2 + 1]! : origins[index * 2]!
  }
}

/** A small letter of a script that writes words apart. */
const isLetter = /^\p{Ll}$/u

type Quad = readonly [number, number, number, number]

/** Whether white space stands between two glyphs in the stream, real or made up by the reader; only real, if asked. */
function hasSpace(
  {characters, style}: GlyphSheet,
  before: number,
  index: number,
  isReal = false
): boolean {
  for (let at = before + 1; at < index; at++)
    if (isSpace(characters[at]!) && (!isReal || style[at]! >= 0)) return true
  return false
}

import type {PrintedLine} from '../print/printed-sheet.ts'
import type {PrintRun} from '../source.ts'
import type {GlyphSheet, GlyphStyle} from './glyph-sheet.ts'

/**
 * Chain the glyphs of a page into lines, in the order of the file's own stream.
 *
 * A glyph goes on in the line of the one before it where it stands behind it: on its baseline, or a
 * little above or below it and smaller, and not far off. All that a page says elsewhere is left to
 * later stages: a line's text is always a run of the stream.
 *
 * Lines that are read from top to bottom are glyphs below each other: on a page where most
 * neighbours stand so, and for runs of three and more on other pages.
 *
 * @param sheet
 *   Glyphs of one page.
 * @returns
 *   Lines of at least one glyph that is not white space.
 */
export function chainGlyphs(sheet: GlyphSheet): PrintedLine[] {
  const inked: number[] = []
  for (let index = 0; index < sheet.characters.length; index++) {
    if (sheet.style[index]! < 0 || isSpace(sheet.characters[index]!)) continue
    // A soft hyphen that is drawn as a hyphen comes as both: the first says what the second is.
    if (sheet.characters[index] === '\u00ad' && isHyphenAt(sheet, index + 1)) continue
    inked.push(index)
  }
  const isPageVertical = standsVertical(sheet, inked)
  const lines: PrintedLine[] = []
  let chain: Chain | undefined
  for (const [place, index] of inked.entries()) {
    if (chain?.takes(index)) continue
    if (chain) lines.push(chain.toLine())
    const isVertical = isPageVertical
      ? !isRunFlat(sheet, inked, place)
      : isRunStanding(sheet, inked, place)
    chain = new Chain(sheet, index, isVertical)
  }
  if (chain) lines.push(chain.toLine())
  return lines
}

/** In units of the type's size. */
const limits = {
  /** Glyphs of one line overlap by less: kerning, and marks that are squeezed. */
  overlap: 0.6,
  /** Or by more, if they begin so far behind each other. */
  behind: 0.2,
  /** A wider gap parts columns; between words of a justified line there is less. */
  gap: 1.6,
  /** Of baselines in one line. */
  shift: 0.12,
  /** Of a note's mark above its line, and how much smaller it is. */
  raise: 0.62,
  small: 0.85,
  /** Of the middles of glyphs in a vertical line. */
  sway: 0.3,
  /** Between the tops of glyphs in a vertical line. */
  step: 2.1
}

/** One line that grows glyph by glyph. */
class Chain {
  readonly #sheet: GlyphSheet
  readonly #isVertical: boolean
  readonly #glyphs: number[]
  /** The line's own style: of its first glyph, or of a larger one behind it. */
  #style: GlyphStyle
  /** Across the line: of the baseline, or of the middle of a vertical line. */
  #across: number
  /** Along the line: where its last glyph ends. */
  #end: number

  constructor(sheet: GlyphSheet, first: number, isVertical: boolean) {
    this.#sheet = sheet
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
    if (gap > limits.gap * size) return false
    // The tail of a `Q` reaches far below the next letters: those begin behind it, nevertheless.
    if (gap < -limits.overlap * size && !this.#beginsBehind(index, start, size)) return false
    const across = this.#acrossOf(index)
    const shift = Math.abs(across - this.#across)
    if (this.#isVertical) {
      if (shift > limits.sway * size) return false
    } else if (shift > limits.shift * size) {
      const isMark = style.size < own.size * limits.small
      const isBase = own.size < style.size * limits.small
      if (!(isMark || isBase) || shift > limits.raise * size || gap > 0.4 * size) return false
      if (isBase) this.#across = across
    }
    if (style.size > own.size * 1.05 && this.#glyphs.length < 3) {
      this.#style = style
      this.#across = across
    }
    this.#glyphs.push(index)
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
    for (const index of this.#glyphs) {
      const [from, to] = this.#alongOf(index)
      // Spaces of the stream between two glyphs; where they end is where the next begins.
      if (hasSpace(sheet, before, index)) {
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
      start > this.#alongOf(last)[0] + limits.behind * size &&
      Math.abs(this.#acrossOf(index) - this.#acrossOf(last)) < 0.01 * size
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

type Quad = readonly [number, number, number, number]

const styleAt = (sheet: GlyphSheet, index: number): GlyphStyle => sheet.styles[sheet.style[index]!]!

const isSpace = (character: string) => /^[\s\u00a0\u3000\u200b\ufeff]$/.test(character)

const isHyphenAt = ({characters}: GlyphSheet, index: number) =>
  characters[index] === '-' || characters[index] === '\u2010'

const round = (value: number) => Math.round(value * 100) / 100

/** Whether white space stands between two glyphs in the stream, real or made up by the reader. */
function hasSpace({characters}: GlyphSheet, before: number, index: number): boolean {
  for (let at = before + 1; at < index; at++) if (isSpace(characters[at]!)) return true
  return false
}

function addRun(
  runs: PrintRun[],
  {
    usual,
    own,
    raise,
    start,
    end
  }: {
    readonly usual: GlyphStyle
    readonly own: GlyphStyle
    readonly raise: number
    readonly start: number
    readonly end: number
  }
): void {
  const [isBold, isItalic] = [own.weight >= 600, own.isItalic]
  const isUsual = isBold === usual.weight >= 600 && isItalic === usual.isItalic
  if (isUsual && Math.abs(own.size - usual.size) < 0.3 && Math.abs(raise) < 0.3) return
  const last = runs.at(-1)
  if (
    last &&
    start - last.end <= 1 &&
    last.size === own.size &&
    last.isBold === isBold &&
    last.isItalic === isItalic &&
    Math.abs(last.raise - raise) < 0.5
  ) {
    runs[runs.length - 1] = {...last, end}
  } else runs.push({start, end, size: own.size, isBold, isItalic, raise: round(raise)})
}

/** Whether glyph `b` stands directly below `a`, and is as large. */
function isBelow(sheet: GlyphSheet, a: number, b: number): boolean {
  const {boxes} = sheet
  const [one, two] = [styleAt(sheet, a), styleAt(sheet, b)]
  if (Math.abs(one.size - two.size) > one.size * 0.1) return false
  const middle = (index: number) => (boxes[index * 4]! + boxes[index * 4 + 2]!) / 2
  const drop = boxes[b * 4 + 1]! - boxes[a * 4 + 1]!
  return (
    Math.abs(middle(a) - middle(b)) < one.size * limits.sway &&
    drop > one.size * 0.4 &&
    drop < one.size * limits.step
  )
}

function isBehind(sheet: GlyphSheet, a: number, b: number): boolean {
  const {boxes} = sheet
  const {size} = styleAt(sheet, a)
  const gap = boxes[b * 4]! - boxes[a * 4 + 2]!
  const shift = Math.abs(sheet.origins[b * 2 + 1]! - sheet.origins[a * 2 + 1]!)
  return gap > -limits.overlap * size && gap < limits.gap * size && shift < limits.shift * size
}

/** Whether most neighbours of a page stand below each other. */
function standsVertical(sheet: GlyphSheet, inked: readonly number[]): boolean {
  let [standing, flat] = [0, 0]
  for (let place = 1; place < inked.length; place++) {
    const [a, b] = [inked[place - 1]!, inked[place]!]
    if (isBehind(sheet, a, b)) flat++
    else if (isBelow(sheet, a, b)) standing++
  }
  return standing > flat
}

/** Three and more glyphs below each other, none with another behind it: a title that stands. */
function isRunStanding(sheet: GlyphSheet, inked: readonly number[], place: number): boolean {
  for (let next = place; next < place + 2; next++) {
    const [a, b] = [inked[next]!, inked[next + 1]]
    if (b === undefined || !isBelow(sheet, a, b) || isBehind(sheet, a, b)) return false
  }
  const after = inked[place + 3]
  return after === undefined || !isBehind(sheet, inked[place + 2]!, after)
}

/** A line that lies on a page of lines that stand. */
function isRunFlat(sheet: GlyphSheet, inked: readonly number[], place: number): boolean {
  const [a, b, c] = [inked[place]!, inked[place + 1], inked[place + 2]]
  if (b === undefined || styleAt(sheet, a).turn === 90) return false
  return (
    isBehind(sheet, a, b) && (c === undefined || isBehind(sheet, b, c) || !isBelow(sheet, b, c))
  )
}

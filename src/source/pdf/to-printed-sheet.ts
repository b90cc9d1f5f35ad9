import type {PrintedSheet} from '../print/printed-sheet.ts'
import type {Box, SheetText} from '../source.ts'
import {chainGlyphs} from './chain-glyphs.ts'
import type {GlyphSheet} from './glyph-sheet.ts'
import {markItems} from './lines/mark-items.ts'

/** A page of a PDF as pages of all formats are: its glyphs in lines, its shapes told apart. */
export function toPrintedSheet(sheet: GlyphSheet): PrintedSheet {
  const {width, height, images} = sheet
  const rules: Box[] = []
  const frames: Box[] = []
  const small: Box[] = []
  for (let at = 0; at < sheet.shapes.length; at += 5) {
    const box = boxAt(sheet.shapes, at)
    const isWhite = (sheet.shapes[at + 4]! & white) !== 0
    const [thin, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)]
    if (thin <= thickest && long >= shortest) {
      if (!isWhite) rules.push(box)
    } else if (thin >= smallestFrame && !isWhite && !isWholePage(box, sheet)) frames.push(box)
    else if (long < shortest && !isWhite && small.length < mostSmall) small.push(box)
  }
  const boxes: Box[] = []
  for (let at = 0; at < images.length; at += 4) boxes.push(boxAt(images, at))
  return {
    width: round(width),
    height: round(height),
    lines: markItems(chainGlyphs(sheet, uprightBars(rules)), small),
    rules,
    frames,
    images: boxes,
    ...(sheet.cuttings.length > 0 && {
      pictures: sheet.cuttings.map(({box, ...rest}) => ({
        box: boxAt(Float32Array.from(box), 0),
        ...rest
      }))
    }),
    text: textOf(sheet)
  }
}

/** Upright rules; the pieces that some programs draw for each row as one. */
function uprightBars(rules: readonly Box[]): Box[] {
  const bars: Box[] = []
  const upright = rules.filter(({width, height}) => height > width)
  for (const rule of upright.sort((a, b) => a.x - b.x || a.y - b.y)) {
    const last = bars.at(-1)
    const isOn = last && rule.x - last.x < thickest && rule.y < last.y + last.height + thickest
    if (!isOn) bars.push(rule)
    else {
      const end = Math.max(last.y + last.height, rule.y + rule.height)
      bars[bars.length - 1] = {...last, height: end - last.y}
    }
  }
  return bars
}

const white = 4
/** Points: a thicker bar is no rule, a shorter one no line between things. */
const thickest = 3.5
const shortest = 12
/** Points: what has room for text. */
const smallestFrame = 24
/** Small shapes of a page that may be marks of items, at most: more are a drawing. */
const mostSmall = 500
/** From this share of characters on that no print has, a page's text is not to be relied on. */
const mostDoubtful = 0.1

function boxAt(list: Float32Array, at: number): Box {
  const [x0, y0, x1, y1] = list.subarray(at, at + 4) as unknown as [number, number, number, number]
  return {x: round(x0), y: round(y0), width: round(x1 - x0), height: round(y1 - y0)}
}

const round = (value: number) => Math.round(value * 100) / 100

/** A sheet's background is no frame. */
function isWholePage({width, height}: Box, sheet: GlyphSheet): boolean {
  return width > sheet.width * 0.98 && height > sheet.height * 0.98
}

function textOf({characters, style, styles}: GlyphSheet): SheetText {
  let [inked, hidden, odd] = [0, 0, 0]
  for (let index = 0; index < characters.length; index++) {
    const at = style[index]!
    if (at < 0 || characters[index]!.trim() === '') continue
    inked++
    if (styles[at]!.isHidden) hidden++
    if (isOdd(characters[index]!.codePointAt(0)!)) odd++
  }
  if (inked === 0) return 'none'
  if (odd > inked * mostDoubtful) return 'doubtful'
  return hidden > inked / 2 ? 'recognised' : 'drawn'
}

/** What stands for a glyph whose character the file does not say. */
function isOdd(code: number): boolean {
  return (
    code === 0xfffd ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code >= 0xf0000
  )
}

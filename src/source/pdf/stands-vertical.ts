import {glyphLimits, styleAt} from './glyph-limits.ts'
import type {GlyphSheet} from './glyph-sheet.ts'

/** Whether most neighbours of a page stand below each other. */
export function standsVertical(sheet: GlyphSheet, inked: readonly number[]): boolean {
  let [standing, flat] = [0, 0]
  for (let place = 1; place < inked.length; place++) {
    const [a, b] = [inked[place - 1]!, inked[place]!]
    if (isBehind(sheet, a, b)) flat++
    else if (isBelow(sheet, a, b)) standing++
  }
  return standing > flat
}

/** Three and more glyphs below each other, none with another behind it: a title that stands. */
export function isRunStanding(sheet: GlyphSheet, inked: readonly number[], place: number): boolean {
  for (let next = place; next < place + 2; next++) {
    const [a, b] = [inked[next]!, inked[next + 1]]
    if (b === undefined || !isBelow(sheet, a, b) || isBehind(sheet, a, b)) return false
  }
  const after = inked[place + 3]
  return after === undefined || !isBehind(sheet, inked[place + 2]!, after)
}

/** A line that lies on a page of lines that stand. */
export function isRunFlat(sheet: GlyphSheet, inked: readonly number[], place: number): boolean {
  const [a, b, c] = [inked[place]!, inked[place + 1], inked[place + 2]]
  if (b === undefined || styleAt(sheet, a).turn === 90) return false
  return (
    isBehind(sheet, a, b) && (c === undefined || isBehind(sheet, b, c) || !isBelow(sheet, b, c))
  )
}

/** Whether glyph `b` stands directly below `a`, and is as large. */
function isBelow(sheet: GlyphSheet, a: number, b: number): boolean {
  const {boxes} = sheet
  const [one, two] = [styleAt(sheet, a), styleAt(sheet, b)]
  if (Math.abs(one.size - two.size) > one.size * 0.1) return false
  const middle = (index: number) => (boxes[index * 4]! + boxes[index * 4 + 2]!) / 2
  const drop = boxes[b * 4 + 1]! - boxes[a * 4 + 1]!
  return (
    Math.abs(middle(a) - middle(b)) < one.size * glyphLimits.sway &&
    drop > one.size * 0.4 &&
    drop < one.size * glyphLimits.step
  )
}

function isBehind(sheet: GlyphSheet, a: number, b: number): boolean {
  const {boxes} = sheet
  const {size} = styleAt(sheet, a)
  const gap = boxes[b * 4]! - boxes[a * 4 + 2]!
  const shift = Math.abs(sheet.origins[b * 2 + 1]! - sheet.origins[a * 2 + 1]!)
  return (
    gap > -glyphLimits.overlap * size &&
    gap < glyphLimits.gap * size &&
    shift < glyphLimits.shift * size
  )
}

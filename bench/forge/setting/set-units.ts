import type {Options, StyleSheet} from '../options/options.ts'
import {breakLines, type Piece} from './break-lines.ts'
import type {PlacedUnit, PrintedLine, PrintedPiece} from './printed.ts'

/**
 * Set units in lines of a measure.
 *
 * @param measure
 *   Room of a line in full widths; `Infinity` for a paragraph a line.
 */
export function setUnits(
  units: readonly PlacedUnit[],
  measure: number,
  options: Options,
  sheet: StyleSheet
): PrintedLine[] {
  const lines: PrintedLine[] = []
  const begun = new Set<number | undefined>()
  let below = 0
  for (const unit of units) {
    const style = sheet[unit.role]
    const isHead = /^(?:headline|kicker|deck|part|booktitle)$/.test(unit.role)
    const isFixed = /^(?:table|code|contents|quoted)$/.test(unit.role)
    const pieces = breakLines(unit.text, {
      measure: isFixed
        ? Number.POSITIVE_INFINITY
        : roomOf(unit, measure, options) / (isHead ? style.size : 1),
      indent: style.indent,
      hang: style.hang,
      isHyphenated: options.isHyphenated && !isHead && style.align === 'justify',
      marks: options.marks,
      language: options.language
    })
    const last = lines.at(-1)
    // A large first letter, which an extractor leaves on a line of its own.
    if (options.dropCap && unit.role === 'body' && !begun.has(unit.article)) {
      begun.add(unit.article)
      const first = pieces[0]!
      const isLetter = /^\p{L}[\p{L}\s]/u.test(unit.text) && first.end > 1
      if (isLetter)
        pieces.splice(
          0,
          1,
          {start: 0, end: 1, width: 1},
          {
            ...first,
            start: unit.text[1] === ' ' ? 2 : 1,
            join: unit.text[1] === ' ' ? 'space' : 'flush'
          }
        )
    }
    const set = pieces.map((piece, index) => toPrinted(unit, piece, index, pieces))
    if (unit.runsOn !== undefined && last !== undefined && pieces.length === 1) {
      lines[lines.length - 1] = {
        ...last,
        pieces: [...last.pieces, {...set[0]!, gap: unit.runsOn}],
        width: last.width + pieces[0]!.width + 2
      }
      continue
    }
    for (const [index, piece] of pieces.entries()) {
      const indent = index === 0 || piece.join === 'keep' ? style.indent : style.hang
      const width = piece.width * (isHead ? style.size : 1)
      const room = Number.isFinite(measure) ? measure - width : 0
      lines.push({
        role: unit.role,
        pieces: [set[index]!],
        indent: style.align === 'centre' ? room / 2 : style.align === 'right' ? room : indent,
        width,
        above: index === 0 ? Math.max(style.above, below) : 0,
        size: style.size,
        bold: style.bold,
        isCentred: style.align === 'centre' || style.align === 'right'
      })
    }
    below = style.below
  }
  return lines
}

/** Room of a line of a unit: headlines may be broken before the measure ends. */
function roomOf({role}: PlacedUnit, measure: number, {headMeasure}: Options): number {
  return role === 'headline' ? Math.max(5, measure * headMeasure) : measure
}

function toPrinted(
  unit: PlacedUnit,
  piece: Piece,
  index: number,
  all: readonly Piece[]
): PrintedPiece {
  const next = all[index + 1]
  return {
    unit,
    start: piece.start,
    end: piece.end,
    index,
    begins: index === 0,
    ends: next === undefined,
    split: all.length > 1,
    ...(piece.join && {join: piece.join}),
    isHyphenated: next?.join === 'dehyphenate',
    gap: ''
  }
}

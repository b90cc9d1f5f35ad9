import {itemAt} from '../../item-at.ts'
import {carryMarks} from '../notes/carry-marks.ts'
import type {Fit, Mutable} from './fit.ts'
import {isSentenceEnd} from './line-ends.ts'

/** A document breaks lines at wide spaces when this share of its pairs of short lines makes a full one. */
const splitting = 0.3
/** So many lines that end in a space stand together with the next in one measure where spaces part pieces. */
const fitting = 0.8
/** Fewer pairs say nothing. */
const fewest = 5

/**
 * Find pieces of one printed line, and note with each what stands before it there.
 *
 * Some extractors break a line at the wide space after a sentence, some at every wide space of a
 * line that was justified, and leave the space at the piece's end. They are read so only where the
 * document has them more often than chance would: neighbours that together fit the measure.
 *
 * ```text
 *   | the boats came home.
 *   | Nobody had counted them, for no-
 *   | body had thought that so many could leave
 * ```
 */
export function carry(fits: readonly Mutable<Fit>[]): void {
  if (carrySpaced(fits)) return
  if (fits[0]?.face === 'cjk') carryMarks(fits)
  else carrySentences(fits)
}

/** Pieces that end in the space at which the line was broken. */
function carrySpaced(fits: readonly Mutable<Fit>[]): boolean {
  const isPiece = (index: number) => {
    const [a, b] = [fits[index]!, fits[index + 1]]
    return b !== undefined && a.line.value.endsWith(' ') && b.gap === 0 && !b.pageBreak
  }
  const whole = fits.filter(({line}) => !line.value.endsWith(' ')).length
  let [spaced, held] = [0, 0]
  for (let index = 0; index < fits.length; index++) {
    if (!isPiece(index)) continue
    spaced++
    if (itemAt(fits, index).width + itemAt(fits, index + 1).width <= itemAt(fits, index).measure)
      held++
  }
  if (held < fewest || held < spaced * fitting || whole < held / 4) return false
  for (let index = 0; index + 1 < fits.length; index++) {
    const [a, b] = [fits[index]!, fits[index + 1]!]
    const before = (a.carried || a.indent) + a.width + 0.25
    if (isPiece(index) && before + b.width <= a.measure * 1.05) b.carried = before
  }
  return true
}

/** Pieces of which the first ends a sentence. */
function carrySentences(fits: readonly Mutable<Fit>[]): void {
  let short = 0
  const pairs: number[] = []
  for (let index = 0; index + 1 < fits.length; index++) {
    const a = fits[index]!
    const b = fits[index + 1]!
    if (b.gap > 0 || b.pageBreak || a.measure !== b.measure) continue
    if (a.width > a.measure * 0.93 || b.width > a.measure * 0.93) continue
    if (!isSentenceEnd(a.tail)) continue
    short++
    const both = a.indent + a.width + b.width
    if (both >= a.measure * 0.86 && both <= a.measure) pairs.push(index)
  }
  if (pairs.length < fewest || pairs.length < short * splitting) return
  for (const index of pairs) {
    const before = fits[index]!
    if (before.carried === 0) itemAt(fits, index + 1).carried = before.indent + before.width
  }
}

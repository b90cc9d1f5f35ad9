import type {Placement} from '../../source/index.ts'
import {isForbiddenAtStart, isOpener} from '../../text/punctuation.ts'
import {firstCode, isUnspaced} from '../../text/script.ts'
import type {Fit, Mutable} from './fit.ts'

/** Distances between lines, in usual ones, from which on a blank line stands between them, or more. */
const blank = 1.32
const blanks = 2.3

/**
 * Measure printed lines by the boxes that they have on their sheets, where they have some, instead
 * of by a model of their type.
 *
 * @param fits
 *   Lines in reading order; those with a placement change.
 */
export function fitPrint(fits: readonly Mutable<Fit>[]): void {
  let before: Fit['line'] | undefined
  for (const fit of fits) {
    const {placement, print} = fit.line
    if (placement && print) {
      fit.width = placement.width
      fit.indent = Math.max(0, placement.indent)
      fit.measure = Math.max(placement.measure, placement.width)
      fit.squeeze = 0
      fit.elastic = false
      fit.need = needOf(fit)
      fit.carried = placement.before
      fit.isCutBeforeOpener = false
      fit.gap = gapAbove(placement, before?.placement, print.size)
    }
    before = fit.line
  }
}

/** Blank lines above a line, as a text would have them: they part heads from what is below them. */
function gapAbove(placement: Placement, before: Placement | undefined, size: number): number {
  if (!before || before.region === placement.region) {
    if (placement.isHead && before) return isOtherPart(placement, size) ? 1 : 0
    const drop = placement.pitch > 0 ? placement.drop / placement.pitch : 0
    return drop > blanks ? 2 : drop > blank ? 1 : 0
  }
  // Of one column to the next the paper says nothing.
  return before.domain === placement.domain && before.isHead === placement.isHead ? 0 : 1
}

/** Of a head a kicker stands above the title that is before it, and a deck or a byline far below the kicker. */
function isOtherPart({drop}: Placement, size: number): boolean {
  return drop < -0.3 * size || drop > blanks * size
}

/** Width of what could not be divided at the line's start, by its edges. */
function needOf({text, lead, line}: Fit): number {
  const {edges, size} = line.print!
  let end = 0
  while (end < text.length && (isOpener(text[end]!) || text[end] === ' ')) end++
  const first = firstCode(text.slice(end))
  if (isUnspaced(first)) {
    end += first > 0xffff ? 2 : 1
    while (end < text.length && isForbiddenAtStart(text[end]!)) end++
    return widthOf(end)
  }
  end = 0
  while (end < text.length && text[end] !== ' ' && !isUnspaced(text.charCodeAt(end))) end++
  return widthOf(end) + 0.25

  function widthOf(to: number): number {
    const [from, until] = [edges[lead], edges[lead + to]]
    return from === undefined || until === undefined ? to / 2 : (until - from) / Math.max(1, size)
  }
}

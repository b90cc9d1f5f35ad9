import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'
import {advance} from '../../text/advance.ts'
import {widthOfFirstToken} from '../breaks/features.ts'
import {findCode} from '../regimes/find-code.ts'
import {findRagged} from '../regimes/find-ragged.ts'
import {carry} from './carry.ts'
import {chooseFace} from './choose-face.ts'
import {findMeasures} from './find-measures.ts'
import type {Fit, Mutable} from './fit.ts'
import {fitPrint} from './fit-print.ts'
import {isSpread} from './is-spread.ts'
import {leftEdges} from './left-edges.ts'
import {headOf, isSentenceEnd, tailOf} from './line-ends.ts'
import {isSqueezed, squeezable} from './squeeze.ts'

/**
 * Measure every printed line and find the measure of the column that it stands in.
 *
 * @param lines
 *   Lines in reading order, blank ones included.
 * @returns
 *   One value for each line that is not blank, in order.
 */
export function fitColumns(lines: readonly Line[]): Fit[] {
  const face = chooseFace(lines)
  const fits: Mutable<Fit>[] = []
  const leads: number[] = []
  let gap = 0
  let page = lines[0]?.page ?? 0
  for (const line of lines) {
    const text = line.value.trim()
    if (text === '') {
      gap++
      continue
    }
    const lead = line.value.indexOf(text)
    const spread = face === 'cjk' && isSpread(text)
    const width = advance(spread ? text.replaceAll(' ', '') : text, face)
    leads.push(advance(line.value.slice(0, lead).replaceAll('\t', '    '), 'cells'))
    const squeeze = face === 'cjk' ? squeezable(text) : 0
    fits.push({
      line,
      text,
      lead,
      tail: tailOf(text),
      head: headOf(text),
      need: widthOfFirstToken(text, face),
      gap,
      pageBreak: line.page !== page,
      spread,
      width,
      squeeze,
      elastic: false,
      indent: 0,
      measure: 0,
      ragged: 0,
      face,
      carried: 0,
      isCutBeforeOpener: false
    })
    gap = 0
    page = line.page
  }
  const edges = leftEdges(leads)
  const indents = leads.map((lead, index) => Math.max(0, lead - edges[index]!))
  const widths = fits.map(({width, squeeze}, index) => ({width: indents[index]! + width, squeeze}))
  // A drawn figure is as wide as it is, whatever the column.
  const listed = findCode(fits)
  const isText = (_: unknown, index: number) => !listed.has(fits[index]!)
  const own = listed.size === 0 ? widths : widths.filter(isText)
  let measures = findMeasures(own.map(({width}) => ({width, squeeze: 0})))
  const squeezes = face === 'cjk' && isSqueezed(own, measures)
  if (squeezes) measures = findMeasures(own)
  let next = 0
  for (const [index, fit] of fits.entries()) {
    if (!squeezes) fit.squeeze = 0
    fit.elastic = squeezes
    fit.indent = indents[index]!
    fit.measure =
      measures[Math.max(0, listed.has(fit) ? next - 1 : next++)] ?? itemAt(widths, index).width
  }
  evenGaps(fits)
  carry(fits)
  fitPrint(fits)
  findRagged(fits)
  return fits
}

/** From this share of lines on, blank lines stand between the lines of a paragraph. */
const spaced = 0.7
/** And from this share of full lines in mid sentence on; else the paragraphs are of one line. */
const goingOn = 0.4
/** Where a blank line stands before all lines but so many, fewer are enough. */
const always = 0.97
const goingOnAlways = 0.12

/** Some extractors leave a blank line between all lines of widely spaced text: those part nothing. */
function evenGaps(fits: readonly Mutable<Fit>[]): void {
  const inside = fits.filter(({pageBreak}, index) => index > 0 && !pageBreak)
  const apart = inside.filter(({gap}) => gap > 0).length
  if (fits.length < 8 || apart < inside.length * spaced) return
  const open = fits.filter((fit, index) => {
    const isFull = fit.measure - fit.indent - fit.width < Math.max(1.5, fit.measure * 0.1)
    return fits[index + 1]?.gap && isFull && !isSentenceEnd(fit.tail)
  })
  const bar = apart > inside.length * always ? goingOnAlways : goingOn
  if (open.length < apart * bar) return
  for (const fit of inside) fit.gap = Math.max(0, fit.gap - 1)
}

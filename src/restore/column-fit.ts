import type {Line} from '../source/index.ts'
import {advance, type Face} from '../text/advance.ts'
import {isForbiddenAtStart} from '../text/punctuation.ts'
import {isFullWidthMark, isUnspaced} from '../text/script.ts'
import {chooseFace} from './choose-face.ts'
import {endsSentence} from './features.ts'
import {findMeasures, type Width} from './find-measures.ts'

/** A printed line that is not blank, measured against the column in which it stands. */
export interface Fit {
  readonly line: Line
  /** The characters between its first and last that are not spaces. */
  readonly text: string
  /** Code units of white space before `text`. */
  readonly lead: number
  /** Blank lines between it and the printed line before. */
  readonly gap: number
  /** Whether a page begins between it and the printed line before. */
  readonly pageBreak: boolean
  /** Width of `text` in full-width units. */
  readonly width: number
  /** By how much its full-width marks can be squeezed to make room, in full-width units. */
  readonly squeeze: number
  /** Whether its document squeezes and stretches lines to fill the measure. */
  readonly elastic: boolean
  /** How far it is set in from the left edge of its column, in full-width units. */
  readonly indent: number
  /** Width of a full line of its column, in full-width units. */
  readonly measure: number
  /** Model of the type that the widths are by. */
  readonly face: Face
  /**
   * Width of what stands before it on the same printed line: some extractors break a line at a
   * wide space. 0 for nearly all.
   */
  readonly carried: number
}

/** Half of a full-width mark is blank; a typesetter takes it away where a line must hold one more. */
function squeezable(text: string): number {
  let marks = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isFullWidthMark(unit) || (unit >= 0x2018 && unit <= 0x201f)) marks++
  }
  return marks / 2
}

/**
 * Whether the lines of a document are squeezed: then full lines are the wider, the more marks they
 * have (a correlation over the lines that are nearly full), and some are too wide without it.
 */
function isSqueezed(widths: readonly Width[], measures: readonly number[]): boolean {
  const points: [number, number][] = []
  let longer = 0
  for (const [index, {width, squeeze}] of widths.entries()) {
    const over = width - measures[index]!
    if (Math.abs(over) > 2.5) continue
    points.push([over, squeeze])
    if (over > 0.4) longer++
  }
  if (points.length < 20 || longer < points.length * 0.04) return false
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const point of points) {
    const [dx, dy] = [point[0] - x, point[1] - y]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xy / Math.sqrt(xx * yy || 1) > squeezing
}

/** Lines on either side that a line's left edge is looked for in. */
const neighbourhood = 24
/** Correlation of width and marks above which full-width marks are squeezed. */
const squeezing = 0.3
/** A document breaks lines at wide spaces when this share of its pairs of short lines makes a full one. */
const splitting = 0.3

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
  const fits: Omit<Fit, 'indent' | 'measure' | 'carried' | 'elastic'>[] = []
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
    const width = advance(isSpread(text) ? text.replaceAll(' ', '') : text, face)
    leads.push(advance(line.value.slice(0, lead).replaceAll('\t', '    '), 'cells'))
    const squeeze = face === 'cjk' ? squeezable(text) : 0
    fits.push({line, text, lead, gap, pageBreak: line.page !== page, width, squeeze, face})
    gap = 0
    page = line.page
  }
  const edges = leftEdges(leads)
  const indents = leads.map((lead, index) => Math.max(0, lead - edges[index]!))
  const widths = fits.map(({width, squeeze}, index) => ({width: indents[index]! + width, squeeze}))
  let measures = findMeasures(widths.map(({width}) => ({width, squeeze: 0})))
  const squeezes = face === 'cjk' && isSqueezed(widths, measures)
  if (squeezes) measures = findMeasures(widths)
  return carry(
    fits.map((fit, index) => ({
      ...fit,
      squeeze: squeezes ? fit.squeeze : 0,
      elastic: squeezes,
      indent: indents[index]!,
      measure: measures[index]!,
      carried: 0
    }))
  )
}

/** `周 某 于 2020 年 7 月`: a justified line whose characters were spread apart. */
export function isSpread(text: string): boolean {
  if (!text.includes(' ')) return false
  let spaced = 0
  let close = 0
  for (let index = 0; index + 1 < text.length; index++) {
    if (!isUnspaced(text.charCodeAt(index))) continue
    if (text[index + 1] === ' ' && index + 2 < text.length) spaced++
    else close++
  }
  return spaced >= 3 && spaced > close
}

/** The left edge of the column around each line: the commonest lead, the smaller of two equals. */
function leftEdges(leads: readonly number[]): number[] {
  if (leads.every((lead) => lead === 0)) return leads.slice()
  const counts = new Map<number, number>()
  const add = (lead: number | undefined, by: number) => {
    if (lead !== undefined) counts.set(lead, (counts.get(lead) ?? 0) + by)
  }
  for (let index = 0; index < Math.min(neighbourhood, leads.length); index++) add(leads[index], 1)
  return leads.map((_, index) => {
    add(leads[index + neighbourhood], 1)
    if (index > neighbourhood) add(leads[index - neighbourhood - 1], -1)
    let edge = 0
    let most = 0
    for (const [lead, count] of counts) {
      if (count > most || (count === most && lead < edge)) {
        edge = lead
        most = count
      }
    }
    return edge
  })
}

/**
 * Find pieces of one printed line.
 *
 * Some extractors break a line at the wide space after a sentence. They are read so only where the
 * document has them more often than chance would: two neighbours that together fill the measure.
 * A Chinese or Japanese line that begins with a mark is always such a piece.
 *
 * ```text
 *   | the boats came home.
 *   | Nobody had counted them, for no-
 *   | body had thought that so many could leave
 * ```
 */
function carry(fits: Fit[]): Fit[] {
  let short = 0
  const pairs: number[] = []
  for (let index = 0; index + 1 < fits.length; index++) {
    const [a, b] = [fits[index]!, fits[index + 1]!]
    if (b.gap > 0 || b.pageBreak || a.measure !== b.measure) continue
    const both = a.indent + a.width + b.width
    if (a.face === 'cjk') {
      const from = a.carried || a.indent
      const fills = from + a.width + b.width - a.squeeze - b.squeeze <= a.measure + 0.5
      const cut = isForbiddenAtStart(b.text[0]!) || (a.carried > 0 && a.text.length < 3)
      if (cut && fills) fits[index + 1] = {...b, carried: from + a.width}
      continue
    }
    if (a.width > a.measure * 0.93 || b.width > a.measure * 0.93) continue
    if (!endsSentence(a.text)) continue
    short++
    if (both >= a.measure * 0.86 && both <= a.measure) pairs.push(index)
  }
  if (pairs.length < 5 || pairs.length < short * splitting) return fits
  for (const index of pairs) {
    const before = fits[index]!
    if (before.carried === 0)
      fits[index + 1] = {...fits[index + 1]!, carried: before.indent + before.width}
  }
  return fits
}

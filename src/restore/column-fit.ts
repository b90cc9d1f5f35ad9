import type {Line} from '../source/source.ts'
import {advance} from '../text/advance.ts'
import {firstCode, isUnspaced, scriptOf} from '../text/script.ts'

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
  /** How far it is set in from the left edge of its column, in full-width units. */
  readonly indent: number
  /** Width of a full line of its column, in full-width units. */
  measure: number
}

/** Lines on either side that a line's left edge is looked for in. */
const neighbourhood = 24

// Costs of a line in a column of some measure; a new measure costs as much as some odd lines.
const costs = {full: 0, short: 1, over: 3, change: 9}

/**
 * Measure every printed line and find the measure of the column that it stands in.
 *
 * Columns of one page differ in width, and a paragraph's last line is short, so no histogram of a
 * whole page tells the measure. The measures of all lines are found together: the cheapest
 * sequence in which most lines are full, few are longer, and the measure seldom changes (a Viterbi
 * search over the widths that recur).
 *
 * @param lines
 *   Lines in reading order, blank ones included.
 * @returns
 *   One value for each line that is not blank, in order.
 */
export function fitColumns(lines: readonly Line[]): Fit[] {
  const monospaced = isMonospaced(lines)
  const fits: Fit[] = []
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
    leads.push(advance(line.value.slice(0, lead).replaceAll('\t', '    '), true))
    fits.push({
      line,
      text,
      lead,
      gap,
      pageBreak: line.page !== page,
      width: advance(isSpread(text) ? text.replaceAll(' ', '') : text, monospaced),
      indent: 0,
      measure: 0
    })
    gap = 0
    page = line.page
  }
  const edges = leftEdges(leads)
  const placed = fits.map((fit, index) => ({
    ...fit,
    indent: Math.max(0, leads[index]! - edges[index]!)
  }))
  const measures = findMeasures(placed.map((fit) => fit.indent + fit.width))
  for (const [index, fit] of placed.entries()) fit.measure = measures[index]!
  return placed
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

function findMeasures(widths: readonly number[]): number[] {
  const candidates = recurring(widths)
  if (candidates.length === 0) return widths.slice()
  const from: Int32Array[] = []
  let costsHere = new Float64Array(candidates.length)
  for (const width of widths) {
    let best = 0
    for (let state = 1; state < costsHere.length; state++)
      if (costsHere[state]! < costsHere[best]!) best = state
    const next = new Float64Array(candidates.length)
    const came = new Int32Array(candidates.length)
    for (let state = 0; state < candidates.length; state++) {
      const stay = costsHere[state]!
      const change = costsHere[best]! + costs.change
      came[state] = stay <= change ? state : best
      next[state] = Math.min(stay, change) + costOf(width, candidates[state]!)
    }
    from.push(came)
    costsHere = next
  }
  let state = costsHere.indexOf(Math.min(...costsHere))
  const result = new Array<number>(widths.length)
  for (let index = widths.length - 1; index >= 0; index--) {
    result[index] = candidates[state]!
    state = from[index]![state]!
  }
  return result
}

function costOf(width: number, measure: number): number {
  const slack = measure - width
  const tolerance = Math.max(0.8, measure * 0.03)
  if (slack < -tolerance) return costs.over
  if (slack <= tolerance) return costs.full + (0.3 * Math.abs(slack)) / tolerance
  return costs.short + (0.3 * slack) / measure
}

/** Widths that recur, the commonest first; at most thirty, no two nearer than half a unit. */
function recurring(widths: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const width of widths) {
    const bin = Math.round(width * 2)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  const smoothed = [...counts.keys()].map((bin) => ({
    measure: bin / 2,
    count: (counts.get(bin) ?? 0) * 2 + (counts.get(bin - 1) ?? 0) + (counts.get(bin + 1) ?? 0)
  }))
  return smoothed
    .sort((a, b) => b.count - a.count || b.measure - a.measure)
    .slice(0, 30)
    .map((candidate) => candidate.measure)
}

/**
 * Whether narrow characters all have one width here: then full lines are more alike in characters
 * than in the widths of a book face. Text of full-width characters is measured by cells.
 */
function isMonospaced(lines: readonly Line[]): boolean {
  const sample = lines.filter((line) => line.value.trim().length > 20).slice(0, 4000)
  if (sample.length < 8) return true
  let latin = 0
  for (const line of sample) if (scriptOf(firstCode(line.value.trim())) === 'latin') latin++
  if (latin < sample.length / 4) return true
  const alike = (widths: number[]) => {
    const sorted = widths.sort((a, b) => a - b)
    const [low, high] = [
      sorted[Math.floor(sorted.length * 0.5)]!,
      sorted[Math.floor(sorted.length * 0.85)]!
    ]
    return (high - low) / high
  }
  return (
    alike(sample.map((line) => advance(line.value.trim(), true))) <=
    alike(sample.map((line) => advance(line.value.trim(), false)))
  )
}

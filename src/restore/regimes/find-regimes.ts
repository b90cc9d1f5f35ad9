import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import {type Gathering, gatherEdges, groupOf} from './gather-edges.ts'
import {chances, change, places, type Regime, regimes, starts, stops} from './regime-table.ts'

/** A stretch of lines that are all one thing. */
export interface RegimeStretch {
  readonly regime: Regime
  /** Its first line, and the first after it. */
  readonly from: number
  readonly to: number
  /** By how much its lines are likelier so than as wrapped prose, in nats. */
  readonly margin: number
}

/** A line wider than this was never printed, in full widths: nothing wrapped it. */
const widestPrinted = {cjk: 64, cells: 80, book: 80}
/** Share of the measure from which on a line reaches the edge, up to which it is short, from which it is over. */
const bounds = {edge: 0.89, short: 0.5, over: 1.06}

/**
 * Tell what each stretch of lines is: the likeliest sequence of regimes, in which a change has its
 * price (a Viterbi search over lines).
 *
 * @param fits
 *   Printed lines in order, measured.
 * @returns
 *   Stretches in order that cover all lines.
 */
export function findRegimes(fits: readonly Fit[]): RegimeStretch[] {
  const count = regimes.length
  const gathered = gatherEdges(fits)
  const score = scoreTable()
  const from = new Uint8Array(fits.length * count)
  const signs = new Uint16Array(fits.length)
  let [totals, next] = [new Float64Array(count), new Float64Array(count)]
  for (const [index, fit] of fits.entries()) {
    const sign = signOf(fit, gathered[groupOf(index)]!)
    signs[index] = sign
    let best = 0
    for (let state = 1; state < count; state++) if (totals[state]! > totals[best]!) best = state
    const changed = totals[best]! - (index === 0 ? 0 : change)
    for (let state = 0; state < count; state++) {
      const stays = totals[state]! >= changed
      from[index * count + state] = stays ? state : best
      next[state] = (stays ? totals[state]! : changed) + score[state]![sign]!
    }
    ;[totals, next] = [next, totals]
  }
  return cut(fits.length, totals, from, (state, index) => {
    const sign = signs[index]!
    return score[state]![sign]! - score[0]![sign]!
  })
}

/** Walk back from the best end. */
function cut(
  length: number,
  totals: Float64Array,
  from: Uint8Array,
  gainOf: (state: number, index: number) => number
): RegimeStretch[] {
  const count = regimes.length
  const found: RegimeStretch[] = []
  let state = 0
  for (let other = 1; other < count; other++) if (totals[other]! > totals[state]!) state = other
  let [to, margin] = [length, 0]
  for (let index = length - 1; index >= 0; index--) {
    margin += gainOf(state, index)
    const before = from[index * count + state]!
    if (index > 0 && before === state) continue
    found.push({regime: regimes[state]!, from: index, to, margin})
    ;[to, margin, state] = [index, 0, before]
  }
  return found.reverse()
}

const [wide, high] = [places.length, stops.length]

/** What is seen at a line, as one number. */
function signOf(fit: Fit, {measure}: Gathering): number {
  return (startOf(fit) * high + stopOf(fit)) * wide + placeOf(fit, measure)
}

function placeOf({indent, width, face}: Fit, measure: number): number {
  if (width > widestPrinted[face]) return 4
  const share = (indent + width) / Math.max(1, measure)
  return share > bounds.over ? 3 : share >= bounds.edge ? 0 : share > bounds.short ? 1 : 2
}

function stopOf({tail}: Fit): number {
  if (tail === 'comma') return 1
  if (tail === 'colon' || tail === 'closer') return 2
  return isSentenceEnd(tail) ? 3 : 0
}

/** One more kind of start: of lines in scripts without capitals, which says nothing. */
const silent = starts.length

function startOf({head, face}: Fit): number {
  if (head === 'lower') return 0
  return face === 'cjk' ? silent : head === 'upper' ? 1 : 2
}

/** For each regime the logarithm of the chance of each sign. */
function scoreTable(): Float64Array[] {
  return regimes.map((regime) => {
    const {open, ended, stop, start} = chances[regime]
    const table = new Float64Array((silent + 1) * high * wide)
    for (let begin = 0; begin <= silent; begin++)
      for (let end = 0; end < high; end++)
        for (let place = 0; place < wide; place++)
          table[(begin * high + end) * wide + place] =
            Math.log(stop[end]! * (end < 2 ? open : ended)[place]!) +
            (begin === silent ? 0 : Math.log(start[begin]!))
    return table
  })
}

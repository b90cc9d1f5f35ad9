import {countEach} from '../../count-each.ts'

/** How wide a line is, in full-width units, and by how much its marks can be squeezed. */
export interface Width {
  readonly width: number
  readonly squeeze: number
}

/**
 * Costs of a line in a column of some measure; a new measure costs as much as some odd lines. `change`
 * is set by hand, the better of two values tried on scanned pages: at 11 a narrow column of a dozen lines kept its neighbour's.
 */
const costs = {full: 0, short: 1, over: 3, change: 8}
/** No column of running text is narrower, in full widths. */
const narrowest = 8
/** How often a width recurs, neighbours by halves: twice a line itself, once each line beside it. */
const often = 6
const seldom = 4
/** Full lines one below the other, of which one width that recurs seldom has so many; where nothing was wrapped, widths are alike by chance. */
const row = 3
/** Half widths by which full lines of a column differ. */
const near = 1
/** A line wider than a measure by this factor is of another column, or was never wrapped. */
const farWider = 1.6
/** No column is wider, in full widths: what is was never wrapped. */
const widestColumn = 36
/** Heads that are alike are at most so wide, in full widths. */
const widestHead = 18
/** How many measures are tried. */
const most = 20

/**
 * Find the measure of the column that each line stands in.
 *
 * Columns of one page differ in width, and a paragraph's last line is short, so no histogram of a
 * whole page tells the measure. The measures of all lines are found together: the cheapest
 * sequence in which most lines are full, few are longer, and the measure seldom changes (a Viterbi
 * search over the widths that recur).
 *
 * @param lines
 *   Widths of the printed lines in order, indent included.
 * @returns
 *   One measure for each line.
 */
export function findMeasures(lines: readonly Width[]): number[] {
  const candidates = recurring(lines.map(({width}) => width))
  const states = candidates.length
  // The state before each, line by line.
  const from = new Uint8Array(lines.length * states)
  const total = new Float64Array(states)
  let cheapest = 0
  for (const [index, line] of lines.entries()) {
    const change = total[cheapest]! + costs.change
    let next = 0
    for (let state = 0; state < states; state++) {
      const stay = total[state]!
      from[index * states + state] = stay <= change ? state : cheapest
      total[state] = Math.min(stay, change) + costOf(line, candidates[state]!)
      if (total[state]! < total[next]!) next = state
    }
    cheapest = next
  }
  let state = cheapest
  const result = new Array<number>(lines.length)
  for (let index = lines.length - 1; index >= 0; index--) {
    result[index] = candidates[state]!
    state = from[index * states + state]!
  }
  return result
}

function costOf({width, squeeze}: Width, measure: number): number {
  const slack = measure - width
  const tolerance = Math.max(0.8, measure * 0.03)
  if (slack + squeeze < -tolerance)
    return width > measure * farWider && width > 25 ? costs.over / 2 : costs.over
  if (slack <= tolerance) return costs.full + (0.3 * Math.abs(slack)) / tolerance
  return costs.short + (0.3 * slack) / measure
}

/**
 * Widths that recur, in halves of a unit, the commonest first; also those that recur less, but line below
 * line: a short text has all its full lines in a paragraph or two. Where most of the text is in lines wider
 * than any column, only those are: heads among paragraphs that nobody wrapped are alike by chance.
 */
function recurring(widths: readonly number[]): number[] {
  const counts = countEach(widths.map((width) => Math.round(width * 2)))
  const isOfHeads = (measure: number) => {
    let [inside, beyond] = [0, 0]
    for (const [bin, count] of counts)
      if (bin > 2 * Math.max(measure * farWider, widestColumn)) beyond += bin * count
      else inside += bin * count
    return beyond > inside
  }
  const smoothed = Array.from(counts, ([bin, count]) => ({
    measure: bin / 2,
    count: count * 2 + (counts.get(bin - 1) ?? 0) + (counts.get(bin + 1) ?? 0)
  }))
  const found = smoothed
    .filter(
      ({measure, count}) =>
        measure >= narrowest && (count >= often || (count >= seldom && isInRow(widths, measure)))
    )
    .sort((a, b) => b.count - a.count || b.measure - a.measure)
    .slice(0, most)
    .map(({measure}) => measure)
    .filter((measure) => measure > widestHead || !isOfHeads(measure) || isInRow(widths, measure))
  return found.length > 0 ? found : [Math.max(narrowest, ...widths.slice(0, 1000))]
}

/** Whether lines of a width stand one below the other. */
function isInRow(widths: readonly number[], measure: number): boolean {
  let count = 0
  for (const width of widths) {
    count = Math.abs(width - measure) * 2 <= near ? count + 1 : 0
    if (count >= row) return true
  }
  return false
}

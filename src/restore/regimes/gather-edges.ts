import type {Fit} from '../lines/fit.ts'

/** Lines whose right edges are looked at for each group: 24 on either side of its middle. */
const reach = 24
/** Lines that share one window: neighbours' windows hardly differ. */
const group = 8
/** Edges count as gathered from this share of the measure on: a ragged line, an indent that was lost. */
const slope = 0.89
/** Edges are counted in halves of a full width, up to this many. */
const bins = 280

/** Where the right edges gather around a line. */
export interface Gathering {
  /** Right edge at which most lines of the window end, in full widths. */
  readonly measure: number
  /** Share of the window's lines that end there. */
  readonly share: number
}

/**
 * Find where right edges gather around each line: the measure of a stretch is the `r` with the greatest
 * √r · (edges in [0.89 r, r]). Set lines gather at one; where every line is a paragraph they do not.
 *
 * @param fits
 *   Printed lines in order; only `indent` and `width` are looked at.
 * @returns
 *   One value for each group of lines in order; line `n` belongs to `n >> 3`.
 */
export function gatherEdges(fits: readonly Fit[]): Gathering[] {
  const counts = new Uint16Array(bins)
  const found: Gathering[] = []
  let [from, to] = [0, 0]
  for (let start = 0; start < fits.length; start += group) {
    const middle = start + group / 2
    const [low, high] = [
      Math.max(0, Math.min(middle - reach, fits.length - 2 * reach)),
      Math.min(fits.length, Math.max(middle + reach, 2 * reach))
    ]
    while (to < high) counts[binOf(fits[to++]!)]!++
    while (from < low) counts[binOf(fits[from++]!)]!--
    found.push(best(counts, high - low))
  }
  return found
}

/** Which of the values of {@link gatherEdges} is a line's. */
export const groupOf = (index: number) => index >> 3

const binOf = ({indent, width}: Fit) => Math.min(bins - 1, Math.round((indent + width) * 2))

function best(counts: Uint16Array, lines: number): Gathering {
  let [measure, count, most] = [0, 0, 0]
  let [low, inside] = [0, 0]
  for (let bin = 1; bin < bins; bin++) {
    inside += counts[bin]!
    for (; low < bin * slope; low++) inside -= low === 0 ? 0 : counts[low]!
    const weight = Math.sqrt(bin) * inside
    if (weight > most) [measure, count, most] = [bin / 2, inside, weight]
  }
  return {measure, share: count / Math.max(1, lines)}
}

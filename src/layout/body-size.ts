import type {Line} from '../source/index.ts'

/**
 * The size of the type in which most characters of some printed lines are set, in points.
 *
 * Sizes that a machine measured in a scan differ from line to line: they count by halves of a point.
 */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const {value, print} of lines) {
    if (!print) continue
    const bin = Math.round(print.size * 2)
    counts.set(bin, (counts.get(bin) ?? 0) + value.length)
  }
  let [best, most] = [20, 0]
  for (const [bin, count] of counts) {
    const near = count + ((counts.get(bin - 1) ?? 0) + (counts.get(bin + 1) ?? 0)) / 2
    if (near > most || (near === most && bin < best)) {
      best = bin
      most = near
    }
  }
  return Math.max(0.5, best / 2)
}

import {readNamedHead} from '../named-heads.ts'
import type {ObservedLine} from '../observe-printed.ts'

/** Pages with one name at their top, from which it heads these. */
const fewest = 3

/**
 * Find heads of pages that say the name of what the page is of: `Appendix` at the top of each of its pages, but for
 * the first, where it begins.
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Places. Cost: pages.
 */
export function findNamedTops(printed: readonly ObservedLine[]): number[] {
  const tops = new Map<string, number[]>()
  for (const [at, {text, line}] of printed.entries()) {
    if (at === 0 || line.page === printed[at - 1]!.line.page) continue
    if (readNamedHead(text) !== undefined) tops.set(text, [...(tops.get(text) ?? []), at])
  }
  return [...tops.values()].flatMap((places) => (places.length < fewest ? [] : places.slice(1)))
}

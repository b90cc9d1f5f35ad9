/** Runs of pages that a person asks for, from 1; the last may have no end. */
export type PageRanges = readonly (readonly [from: number, to: number])[]

/** `3-7`, `1-4, 9`, `12-`. */
const rangesPattern = /^\s*\d{1,5}(?:-\d{0,5})?(?:\s*,\s*\d{1,5}(?:-\d{0,5})?)*\s*$/

/**
 * Read which pages a person asks for.
 *
 * @param value
 *   `3-7`, `1-4, 9`, `12-`; a number alone is no range, it is that of the first page.
 * @returns
 *   Runs in the order given; nothing for what is something else.
 */
export function readRanges(value: string): PageRanges | undefined {
  if (!/[-,]/.test(value) || !rangesPattern.test(value)) return undefined
  return value.split(',').map((part) => {
    const [from, to] = part.trim().split('-') as [string, string | undefined]
    return [Number(from), to === undefined ? Number(from) : to === '' ? Infinity : Number(to)]
  })
}

/**
 * The pages of one file that are asked for, of several that are counted through.
 *
 * @param before
 *   Pages of the files before it.
 * @param most
 *   Pages of the file, or more than it can have.
 * @returns
 *   Indices from 0, in the order in which they are wanted.
 */
export function pagesWithin(ranges: PageRanges, before: number, most: number): number[] {
  return ranges.flatMap(([from, to]) => {
    const [first, last] = [Math.max(0, from - 1 - before), Math.min(most, to - before)]
    return Array.from({length: Math.max(0, last - first)}, (_, index) => first + index)
  })
}

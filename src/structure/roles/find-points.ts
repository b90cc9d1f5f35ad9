import type {Seen} from '../blocks/observe.ts'

/** A point's words are no wider, in full widths. */
const widest = 30
/** Share of the numbered lines of a page that must look like heads, for any to be one. */
const most = 0.8

/**
 * Find the heads of points in Chinese and Japanese, `一、查清现状` and `二、备足材料`: lines that count on,
 * have no mark at their ends, and stand above text and not above each other, as in a list.
 *
 * @param seen
 *   Blocks in order.
 * @returns
 *   Those that are heads; none where a page has others of their form, or one alone.
 */
export function findPoints(seen: readonly Seen[]): readonly Seen[] {
  const numbered = seen.filter(({numbering}) => numbering?.form === '一、')
  const points = numbered.filter((one) => isHead(one, seen[one.index + 1]))
  if (points.length < 2 || points.length < numbered.length * most) return []
  const isInRow = points.every(({numbering}, at) => {
    const above = points[at - 1]?.numbering?.value
    return numbering!.value === 1 || numbering!.value === (above ?? 0) + 1
  })
  return isInRow ? points : []
}

/**
 * Find the numbers of sections that stand alone on their lines, `一`, `二`, in Chinese and Japanese: they count on
 * from one, each directly above a text.
 *
 * @param seen
 *   Blocks in order.
 */
export function findLoneNumbers(seen: readonly Seen[]): readonly Seen[] {
  const numbers = seen.filter(
    ({block, isEastern, numbering}) =>
      isEastern &&
      block.lines.length === 1 &&
      numbering?.rest === '' &&
      (numbering.form === '一' || numbering.form === '一、')
  )
  const isInRow = numbers.every(({numbering, index, block}, at) => {
    const below = seen[index + 1]
    const isAbove = below !== undefined && below.numbering?.form !== numbering!.form
    return isAbove && block.regime === undefined && numbering!.value === at + 1
  })
  return isInRow && numbers.length > 1 ? numbers : []
}

function isHead(
  {block, tail, extent, numbering, isEastern}: Seen,
  below: Seen | undefined
): boolean {
  return (
    isEastern &&
    block.lines.length === 1 &&
    tail === 'none' &&
    extent <= widest &&
    numbering!.rest !== '' &&
    below !== undefined &&
    below.numbering?.form !== numbering!.form
  )
}

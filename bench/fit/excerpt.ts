/** Part of a page's lines, from `from` up to `to`, numbers from 0. */
export interface Excerpt {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Lines of an excerpt, at least and at most. */
const [fewest, most] = [6, 40]

/**
 * Cut a short text out of a page: what people paste is often a dozen lines, whose habits cannot be
 * learned from themselves as those of a page can.
 *
 * @param text
 *   The page.
 * @param starts
 *   Lines at which an excerpt should begin, where they are known: heads.
 * @param random
 *   From 0 up to 1.
 * @returns
 *   Nothing for a page that is hardly longer itself.
 */
export function cutExcerpt(
  text: string,
  starts: readonly number[],
  random: () => number
): Excerpt | undefined {
  const lines = text.split('\n')
  const length = fewest + Math.floor(random() * (most - fewest))
  if (lines.length < 2 * length) return undefined
  const atHead = starts[Math.floor(random() * starts.length)]
  const from = atHead ?? Math.floor(random() * (lines.length - length))
  const to = Math.min(lines.length, from + length)
  return {from, to, text: `${lines.slice(from, to).join('\n')}\n`}
}

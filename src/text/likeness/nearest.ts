/**
 * Find the word that a person may have meant.
 *
 * @param word
 *   What was written.
 * @param words
 *   What would have been right, in order of preference.
 * @returns
 *   The one with the fewest slips (a character too many, too few, wrong, or two swapped), if these
 *   are at most a third of its characters; else nothing.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  const written = [...word.toLowerCase()].slice(0, 64)
  for (const candidate of words) {
    const right = [...candidate.toLowerCase()]
    const slips = countSlips(written, right)
    if (slips < fewest && slips <= Math.max(1, Math.floor(right.length / 3))) {
      best = candidate
      fewest = slips
    }
  }
  return best
}

/** Optimal string alignment distance. */
function countSlips(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, beforeLast[j - 2]! + 1)
      }
      row.push(slips)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

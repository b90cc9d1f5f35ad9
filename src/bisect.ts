/**
 * Find where in an order something begins to hold, by halves.
 *
 * @param from
 *   First index.
 * @param to
 *   Index behind the last.
 * @param holds
 *   Whether it holds at an index; where it does, it holds at all later ones.
 * @returns
 *   The first index at which it holds; `to` if there is none.
 */
export function bisect(from: number, to: number, holds: (index: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

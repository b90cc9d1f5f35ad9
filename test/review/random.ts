/** Whole numbers from 0, below the limit. */
export type Random = (limit: number) => number

/** Numbers that are the same for the same seed (xorshift). */
export function createRandom(seed: number): Random {
  let state = (seed + 1) * 2654435761
  return function (limit) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 2 ** 32) * limit)
  }
}

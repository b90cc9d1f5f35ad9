import type {ObservedLine} from './observe-printed.ts'

/** Running text above a place, in full widths; past the last line, all. */
export function inkAbove(printed: readonly ObservedLine[], at: number): number {
  const one = printed[at]
  if (one) return one.ink
  const last = printed.at(-1)
  return last ? last.ink + last.extent * last.prose : 0
}

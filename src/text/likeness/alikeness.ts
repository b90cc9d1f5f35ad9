import {countEach} from '../../count-each.ts'

/**
 * How much two short texts have in common: Dice's coefficient of their pairs of neighbouring
 * characters, white space left out.
 *
 * @param a
 *   One line.
 * @param b
 *   Another.
 * @returns
 *   From 0 to 1. Of fewer than five characters the characters count instead of the pairs: a slip
 *   in `王杉` leaves no pair as it was.
 * @see https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
export function alikeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => Array.from(text.replace(/\s+/g, '')))
  const size = Math.min(one!.length, other!.length) < shortest ? 1 : 2
  const [left, right] = [gramsOf(one!, size), gramsOf(other!, size)]
  if (left.length + right.length === 0) return 1
  const counts = countEach(left)
  let common = 0
  for (const gram of right) {
    const count = counts.get(gram) ?? 0
    if (count > 0) common++
    counts.set(gram, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

const shortest = 5

function gramsOf(characters: readonly string[], size: number): string[] {
  const grams: string[] = []
  for (let at = 0; at + size <= characters.length; at++)
    grams.push(characters.slice(at, at + size).join(''))
  return grams
}

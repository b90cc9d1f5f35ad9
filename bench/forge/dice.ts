import {createRandom} from '../random.ts'

/** Choices, the same ones for the same seed. */
export interface Dice {
  /** A number from 0 to below 1. */
  readonly random: () => number
  /** An integer from `least` to `most`. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** The first of a list far oftener than the last, as words are in real text. */
  readonly often: <T>(list: readonly T[]) => T
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/**
 * Make dice.
 *
 * @param seed
 *   Any integer.
 */
export function createDice(seed: number): Dice {
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  return {
    random,
    pick,
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
    chance: (probability) => random() < probability,
    often: (list) => list[Math.floor(random() ** (list.length > 24 ? 1.5 : 1.15) * list.length)]!,
    shuffle(list) {
      const result = [...list]
      for (let index = result.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1))
        ;[result[index], result[other]] = [result[other]!, result[index]!]
      }
      return result
    }
  }
}

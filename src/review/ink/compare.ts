import {diff_core} from 'fast-myers-diff'
import type {Ink} from './ink.ts'

/** A place where two inks differ: `expected[from..to)` is missing, `actual[start..end)` stands there. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/**
 * Comparisons of characters after which inks have too little in common, for each of their characters
 * and beside that: enough for some hundred differences, whatever lies between them.
 */
const patience = {each: 4, beside: 1_000_000}

/**
 * Compare two inks, character by character.
 *
 * @param expected
 *   What should stand there.
 * @param actual
 *   What stands there.
 * @returns
 *   Differences in order, as few as there can be; none if they are the same. Of inks that have little
 *   in common all between the first and the last is one.
 */
export function compareInk(expected: Ink, actual: Ink): Difference[] {
  const a = expected.codes
  const b = actual.codes
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let [tailA, tailB] = [a.length, b.length]
  while (tailA > head && tailB > head && a[tailA - 1] === b[tailB - 1]) {
    tailA--
    tailB--
  }
  if (head === tailA && head === tailB) return []
  const whole = [{from: head, to: tailA, start: head, end: tailB}]
  if (head === tailA || head === tailB) return whole
  let left = patience.beside + patience.each * (tailA - head + tailB - head)
  const steps = diff_core(head, tailA - head, head, tailB - head, function (at, to) {
    if (left-- === 0) throw tooMany
    return a[at] === b[to]
  })
  try {
    return Array.from(steps, ([from, to, start, end]) => ({from, to, start, end}))
  } catch (error) {
    if (error !== tooMany) throw error
    return whole
  }
}

const tooMany = new Error('too many differences')

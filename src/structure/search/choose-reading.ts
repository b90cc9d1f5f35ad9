import type {Problem} from './layers/problem.ts'
import {mayMoveText, mayMoveTitles} from './may-move.ts'
import type {StretchReading} from './reading.ts'
import {narrow, search, wide} from './search.ts'

/** Blocks of a stretch that is read in place alone: a book without heads, from whose texts no column is torn. */
export const longestMoved = 3000

/** The readings of a stretch that compete, and which was taken. */
export interface Readings {
  /** Each title has what stands below it. */
  readonly inPlace: StretchReading
  /** Text stays in the order of the source; titles find theirs anywhere. */
  readonly inOrder: StretchReading
  /** Text moves, too: sentences go on elsewhere, bodies are taken up again. */
  readonly free: StretchReading
  readonly chosen: StretchReading
  /** Log odds that it is right to let titles, and then text, move. */
  readonly odds: readonly [titles: number, text: number]
}

/**
 * Read a stretch in three ways, each freer than the one before, and take a freer one only where it
 * earns it: the order is the source's unless something says otherwise.
 *
 * @param problem
 *   The stretch with the tears whose halves follow each other.
 * @param isPlace
 *   Whether a title stands over a block, or the title before it where titles stand below their texts.
 * @param settle
 *   The same with all tears, partners chosen by what the whole comes to.
 */
export function chooseReading(
  problem: Problem,
  isPlace: (block: number, title: number) => boolean,
  settle: () => Problem
): Readings {
  const isLong = problem.blocks > longestMoved
  const read = (one: Problem): StretchReading => ({
    problem: one,
    solution: search(one, undefined, isLong ? narrow : wide),
    tears: one.tears
  })
  const still: Problem = {...problem, mayMove: false}
  const inPlace = read({
    ...still,
    ofStart: (block, title) =>
      isPlace(block, title) ? problem.ofStart(block, title) : Number.NEGATIVE_INFINITY
  })
  if (isLong && inPlace.solution.score > Number.NEGATIVE_INFINITY) {
    const unmoved = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] as const
    return {inPlace, inOrder: inPlace, free: inPlace, chosen: inPlace, odds: unmoved}
  }
  const inOrder = read(still)
  const moving = settle()
  const isTorn = moving.tears.some(({start, end}) => start !== end + 1)
  const free = problem.titles === 0 && !isTorn ? inOrder : read(moving)
  const odds = [mayMoveTitles(inPlace, inOrder), mayMoveText(inOrder, free)] as const
  const stays = odds[0] > 0 ? inOrder : inPlace
  // Where text moves, titles do.
  const chosen = odds[1] > 0 ? free : stays
  return {inPlace, inOrder, free, chosen, odds}
}

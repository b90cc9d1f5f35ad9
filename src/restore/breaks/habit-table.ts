import {heads, tails} from '../lines/line-ends.ts'
import type {Features} from './features.ts'

/** Chances in the order of a list in `features.ts`. */
type ChanceRow = readonly number[]

/**
 * Chances of what is seen at a break, by what the break means.
 *
 * Joins have further rows. Of gaps: some extractors leave a blank line after a paragraph's first
 * line, some before an opening quote that hangs. Of heads: after a sentence a capital is no news.
 */
export interface HabitTable {
  readonly gap: {
    readonly end: ChanceRow
    readonly join: ChanceRow
    readonly joinAfterFirst: ChanceRow
    readonly joinAfterTightFirst: ChanceRow
    readonly joinBeforeOpener: ChanceRow
  }
  readonly fill: {readonly end: ChanceRow; readonly join: ChanceRow}
  readonly tail: {readonly end: ChanceRow; readonly join: ChanceRow}
  readonly head: {
    readonly end: ChanceRow
    readonly join: ChanceRow
    readonly joinAfterFinal: ChanceRow
  }
  readonly indent: {readonly end: ChanceRow; readonly join: ChanceRow}
  /**
   * Chance that a break ends a paragraph, all else unknown: after its first line, and after
   * another. Where paragraphs are long, hardly one has a single line.
   */
  readonly end: {readonly afterFirst: number; readonly after: number}
}

/** The table before a document has been read: what pages have in common. */
export const commonHabits: HabitTable = {
  gap: {
    end: [0.4, 0.4, 0.12, 0.05],
    join: [0.94, 0.03, 0.005, 0.025],
    joinAfterFirst: [0.9, 0.06, 0.005, 0.03],
    joinAfterTightFirst: [0.8, 0.16, 0.005, 0.03],
    joinBeforeOpener: [0.85, 0.12, 0.005, 0.025]
  },
  fill: {
    end: [0.12, 0.1, 0.34, 0.42, 0.02],
    join: [0.84, 0.1, 0.025, 0.005, 0.03]
  },
  tail: {
    end: [0.05, 0.015, 0.58, 0.23, 0.045, 0.02, 0.001, 0.002, 0.04],
    join: [0.66, 0.15, 0.06, 0.015, 0.008, 0.012, 0.05, 0.01, 0.03]
  },
  head: {
    end: [0.345, 0.004, 0.335, 0.05, 0.2, 0.04, 0.001, 0.025],
    join: [0.46, 0.36, 0.09, 0.03, 0.05, 0.005, 0.006, 0.01],
    joinAfterFinal: [0.34, 0.02, 0.38, 0.04, 0.19, 0.02, 0.006, 0.01]
  },
  indent: {
    end: [0.55, 0.35, 0.1],
    join: [0.96, 0.025, 0.015]
  },
  end: {afterFirst: 0.25, after: 0.2}
}

/** The same for a document that has a blank line after each paragraph. */
export const blankHabits: HabitTable = {
  ...commonHabits,
  gap: {...commonHabits.gap, end: [0.012, 0.79, 0.15, 0.048]}
}
/** How many breaks that counts for: it is seen in all of them. */
export const blankStrength = 200

/** How many breaks of a document outweigh the common table, by how much documents differ in it. */
export const strength = {gap: 4, fill: 120, tail: 60, head: 60, indent: 6, end: 3}

const opener = heads.indexOf('opener')
const final = tails.indexOf('final')
const quoted = tails.indexOf('quoted')

/** The row of gaps that a join has. */
export function gapRow(
  features: Features,
  at: number,
  afterFirst: boolean
): keyof HabitTable['gap'] {
  if (afterFirst && features.tight[at] === 1) return 'joinAfterTightFirst'
  if (features.head[at] === opener) return 'joinBeforeOpener'
  return afterFirst ? 'joinAfterFirst' : 'join'
}

/** The row of heads that a join has. */
export function headRow(features: Features, at: number): keyof HabitTable['head'] {
  const tail = features.tail[at]
  return tail === final || tail === quoted ? 'joinAfterFinal' : 'join'
}

import {readWeightTable} from '../../weights/weight-table.ts'
import type {ChainWeights} from './chain.ts'
import {lineFacts, turnFacts} from './facts.ts'
import {learnedFacts, learnedTurns} from './learned.ts'
import {labelIndex, labels} from './line-labels.ts'

/** How much a line is what its block was judged to be, before anything is learned. */
const asBefore = 4

/**
 * What a title is worth beside what was learned, in nats: lines of text are many and titles few, and
 * one that is missed costs an article. Set by hand: with 0.8 as many are found, and a fourteenth more
 * articles are false. A line that was read as a byline has none of it.
 */
const titleBonus = 0.4

/** What is set before anything is learned, and what learning holds the weights to. */
export function firstWeights(): ChainWeights {
  const unary = new Float64Array(lineFacts.rows * labels.length)
  const row = lineFacts.names.indexOf('before 0')
  for (let label = 0; label < labels.length; label++)
    unary[(row + label) * labels.length + label] = asBefore
  return {unary, pairs: new Float64Array(turnFacts.rows * labels.length ** 2)}
}

/** Read the tables of weights as they are written. */
function readLearned(): ChainWeights {
  if (learnedFacts.trim() === '') return firstWeights()
  const unary = new Float64Array(lineFacts.rows * labels.length)
  const pairs = new Float64Array(turnFacts.rows * labels.length ** 2)
  const places = new Map<string, number>(labels.map((label, index) => [label, index]))
  readWeightTable(learnedFacts, lineFacts.names, (row, label, weight) => {
    unary[row * labels.length + places.get(label)!] = weight
  })
  const row = lineFacts.names.indexOf('before 0')
  for (const [index, label] of labels.entries())
    if (!label.startsWith('byline'))
      unary[(row + index) * labels.length + labelIndex('title')]! += titleBonus
  const pairPlaces = new Map<string, number>(
    labels.flatMap((from, at) =>
      labels.map((to, index) => [`${from}>${to}`, at * labels.length + index] as const)
    )
  )
  readWeightTable(learnedTurns, turnFacts.names, (row, pair, weight) => {
    pairs[row * labels.length ** 2 + pairPlaces.get(pair)!] = weight
  })
  return {unary, pairs}
}

export const zoneWeights: ChainWeights = readLearned()

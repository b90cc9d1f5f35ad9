import type {Evidence} from '../../weights/evidence.ts'
import {readWeightTable} from '../../weights/weight-table.ts'
import {learnedSeams} from './learned.ts'
import {seamFacts} from './seam-facts.ts'
import {type SeamsOf, viewSeams} from './seam-view.ts'

/** What each row of `seamFacts` says for an end, in nats. */
export type SeamWeights = Float64Array

/** What was learned says of the seams of a document. */
export interface WeighedSeams {
  /** For each seam, for an end where positive, in nats. */
  readonly nats: Float64Array
  /** Reasons of one seam, the strongest first. */
  explain(at: number): Evidence[]
}

/** No habits are surer than this, in nats, before what was learned is added. */
const surest = 14

/** What a document's habits say of a seam, for an end where positive, in nats: never so sure that nothing else counts. */
export function oddsOf(chance: number): number {
  const nats = Math.log((chance + Number.EPSILON) / (1 - chance + Number.EPSILON))
  return Math.max(-surest, Math.min(surest, nats))
}

function readLearned(): SeamWeights {
  const weights = new Float64Array(seamFacts.rows)
  readWeightTable(learnedSeams, seamFacts.names, (row, _, weight) => {
    weights[row] = weight
  })
  return weights
}

const learned = readLearned()

/** Of up to so many seams the review explains each, and they are looked at together, at a tenth of the cost. */
const fewExplained = 2000

/** Of so few seams what is seen says half as much: shares of a dozen lines are chance for the most part. */
const fewSeams = 16

/**
 * Weigh what is seen at the seams of a document by weights that were learned from other documents.
 *
 * The habits say what a document itself does; this says how far they are to be believed, and what
 * combinations mean that they take for independent: a short line without a mark above a short line
 * is verse or a list, above a full one a headline. In a text of few lines it counts for less.
 *
 * @see docs/learning.md
 */
export function weighSeams(of: SeamsOf, weights: SeamWeights = learned): WeighedSeams {
  const view = viewSeams(of)
  const nats = seamFacts.sumsOf(of.features.count, view, weights)
  const trust = nats.length / (nats.length + fewSeams)
  for (let at = 0; at < nats.length; at++) nats[at]! *= trust
  let all: readonly Int32Array[] | undefined
  const rowsAt = (at: number): Int32Array => {
    if (nats.length > fewExplained) return seamFacts.rowsAt(at, view)
    all ??= seamFacts.rowsOf(nats.length, view)
    return all[at]!
  }
  return {
    nats,
    explain: (at) =>
      Array.from(rowsAt(at), (row) => ({row, weight: trust * weights[row]!}))
        .filter(({weight}) => Math.abs(weight) > 0.05)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .map(({row, weight}) => ({name: nameOf(row), weight}))
  }
}

/** What a row is called as a reason: that of its fact. */
function nameOf(row: number): string {
  const known = reasonNames.get(row)
  if (known !== undefined) return known
  const name = `seam-${seamFacts.names[row]!.replace(/ \d+$/, '')}`
  reasonNames.set(row, name)
  return name
}

const reasonNames = new Map<number, string>()

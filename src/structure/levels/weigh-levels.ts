import {readWeightTable} from '../../weights/weight-table.ts'
import type {HeadsView} from './heads-view.ts'
import {learnedLevels} from './learned.ts'
import {levelFacts} from './level-facts.ts'

/** How much what the rules say of a head is worth, before anything is learned, in nats. */
const ofRules = 1.5

/** What is said for an inner heading before anything is learned, in nats, by head. */
export function oddsByRules({heads}: HeadsView): Float64Array {
  return Float64Array.from(heads, ({rule}) => (rule === undefined ? -ofRules : ofRules))
}

function readLearned(): Float64Array {
  const weights = new Float64Array(levelFacts.rows)
  readWeightTable(learnedLevels, levelFacts.names, (row, _, weight) => {
    weights[row] = weight
  })
  return weights
}

const learned = readLearned()

/** What is said for each head being an inner heading, in nats. */
export function weighLevels(page: HeadsView): Float64Array {
  const sums = levelFacts.sumsOf(page.heads.length, page, learned)
  return oddsByRules(page).map((odds, at) => odds + sums[at]!)
}

import type {Evidence} from '../../../weights/evidence.ts'
import {noEvidence, shareLists} from '../../../weights/share-lists.ts'
import type {Fit} from '../../lines/fit.ts'
import type {Regimes} from '../../regimes/index.ts'
import {closes} from '../open-brackets.ts'
import {beginEvidence} from './begin-evidence.ts'
import {kindEvidence} from './kind-evidence.ts'
import {lookEvidence} from './look-evidence.ts'
import {type AddEvidence, type BreakPlace, findTextFacts, type TextFacts} from './text-facts.ts'
import {textWeights} from './text-weights.ts'

/**
 * Reasons that the text itself gives, whatever the habits of its page.
 *
 * @param fits
 *   Printed lines in order.
 * @param verse
 *   Those of them that are verse.
 * @param regimes
 *   What the lines are.
 * @returns
 *   Reasons for each break, in order: `fits.length - 1` lists, most of them empty.
 */
export function textEvidence(
  fits: readonly Fit[],
  verse: ReadonlySet<Fit>,
  regimes: Regimes
): Evidence[][] {
  const facts = findTextFacts(fits, verse, regimes)
  const share = shareLists()
  return fits.slice(1).map((after, index) => {
    const place = {index, above: fits[index - 1], before: fits[index]!, after}
    let found = noEvidence
    const add = (name: string, weight: number) => {
      if (found === noEvidence) found = []
      found.push({name, weight})
    }
    acrossEvidence(place, facts, fits, add)
    beginEvidence(place, facts, add)
    kindEvidence(place, facts, add)
    lookEvidence(place, facts, add)
    return share(found)
  })
}

/** What stands across the break: a word, a bracket, one line of the page. */
function acrossEvidence(
  {index, before, after}: BreakPlace,
  facts: TextFacts,
  fits: readonly Fit[],
  add: AddEvidence
): void {
  for (const {name, weight} of facts.printOf(before, after)) add(name, weight)
  const times = facts.pairs.across(before.text, after.text)
  if (times > 3) add('word-across-break', -textWeights.wordAcross)
  else if (times > 0) add('pair-across-break', -textWeights.pairAcross)
  const open = facts.open[index]!
  if (open !== '' && closes(fits, index + 1, open))
    add('bracket-closes', -textWeights.bracketCloses)
  else if (open !== '') add('bracket-open', -textWeights.bracketOpen)
  if (after.isCutBeforeOpener) add('same-printed-line', -textWeights.fillsLine)
  else if (after.carried > 0) add('same-printed-line', -textWeights.sameLine)
}

import {findTornEnds, matchTears, type Tear} from '../tears/tears.ts'
import type {Assignment, TitledTexts} from './assignment.ts'
import {placeOf} from './place.ts'

/**
 * Give every title what stands below it, up to the next: titles that number on leave no doubt.
 *
 * Of the sentences that a gap tears only those go on that go on directly below.
 */
export function assignInOrder(texts: TitledTexts): Assignment {
  const {body, groups} = texts
  const labels = body.map(() => groups.length)
  const places = groups.map((group) => placeOf(group, body).title)
  const starts = places.map((place, index) => {
    const end = places[index + 1] ?? body.length
    labels.fill(index, place, end)
    return place < end ? place : -1
  })
  const headed = new Set(places)
  const {tears, pairs} = matchTears(findTornEnds(texts, (at) => headed.has(at)))
  const near = new Map<number, Tear>()
  for (const tear of [...pairs, ...tears]) {
    const isNear = tear.start === tear.end + 1 && !headed.has(tear.start)
    if (isNear && tear.weight >= leastTear) near.set(tear.end, tear)
  }
  return {
    labels,
    starts,
    places,
    tears: [...near.values()],
    verdicts: groups.map(() => ({
      confidence: 0.99,
      cut: 0.99,
      runnerUp: undefined,
      evidence: [{name: 'numbered-head', weight: weightOfNumber}]
    })),
    isPossible: true,
    weigh: () => 0
  }
}

/** Shown beside other reasons: no search weighed it. */
const weightOfNumber = 10
/** From here on two halves that follow each other are one sentence. */
const leastTear = 0.4

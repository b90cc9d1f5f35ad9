import type {Assignment} from './assign.ts'
import type {Group} from './groups.ts'
import type {Seen} from './observe.ts'
import {placeOf} from './place.ts'

/**
 * Give every title what stands below it, up to the next: titles that number on leave no doubt.
 *
 * @param body
 *   Blocks of running text and inner headings, in the order of the source.
 * @param groups
 *   Titles in the order of the source.
 */
export function assignInOrder(body: readonly Seen[], groups: readonly Group[]): Assignment {
  const labels = body.map(() => groups.length)
  const places = groups.map((group) => placeOf(group, body).title)
  const starts = places.map((place, index) => {
    const end = places[index + 1] ?? body.length
    labels.fill(index, place, end)
    return place < end ? place : -1
  })
  return {
    labels,
    starts,
    tears: [],
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

import type {TitleDraft} from '../titles/title-draft.ts'
import type {Assignment, TitledTexts} from './assignment.ts'
import {placeAfter} from './place.ts'
import type {SettledBodies} from './settle-bodies.ts'

/**
 * Take from the titles of a book what stands between the heading of a part and the first title below
 * it: a motto, a preface, or the text of a part without chapters. It is no text of the chapter above.
 *
 * @param parts
 *   Headings of parts.
 * @param given
 *   What a person settled; it stays as it is.
 */
export function partTexts(
  assignment: Assignment,
  {body, groups}: TitledTexts,
  parts: readonly TitleDraft[],
  given: SettledBodies
): Assignment {
  const labels = [...assignment.labels]
  const belowParts = new Set<number>()
  for (const {title} of parts) {
    const [first, last] = [title[0]!.index, title.at(-1)!.index]
    const next = groups.find((group) => group.first > first)
    const end = next ? placeAfter(body, next.first) : body.length
    const from = placeAfter(body, last)
    if (from >= end || given.only.has(from) || given.goesOn.has(from)) continue
    belowParts.add(from)
    for (let at = from; at < end && !given.begins.has(at) && !given.only.has(at); at++)
      labels[at] = groups.length
  }
  if (belowParts.size === 0) return assignment
  return {
    ...assignment,
    labels,
    belowParts,
    starts: assignment.starts.map((at, group) => (labels[at] === group ? at : -1)),
    tears: assignment.tears.filter(({start, end}) => labels[start] === labels[end])
  }
}

import type {Seen} from '../blocks/observe.ts'
import type {Affinity} from '../likeness/affinity.ts'
import type {Problem} from '../search/layers/problem.ts'
import {turnWeights} from '../search/start-weights.ts'
import type {Zone} from '../tears/find-zones.ts'
import {type Standing, weighStart, weightOfAdjacent} from './standing.ts'

interface Scales extends Standing {
  readonly affinity: Affinity
  readonly titlesBefore: readonly number[]
  /** For each block of the zone. */
  readonly cuts: readonly number[]
  readonly body: readonly Seen[]
  readonly isHeading: (one: Seen) => boolean
  /** Blocks where a person says that no article begins. */
  readonly goesOn: ReadonlySet<number>
  /** Text above each block of the document, and above its end, in full widths. */
  readonly extents: Float64Array
}

/**
 * Text between a title and its body, at most, in full widths: a sheet of a newspaper has a third of that. What
 * stands at the head of a book heads nothing in the middle of it.
 */
const farthest = 30_000

/** What a stretch is searched by. */
export function makeProblem(
  zone: Zone,
  {affinity, titlesBefore, cuts, body, isHeading, goesOn, extents, ...standing}: Scales
): Problem {
  return {
    blocks: zone.to - zone.from,
    titles: zone.groups.length,
    ofBlock: remember(zone, affinity.ofBlock),
    ofStart: remember(zone, (block, title) => {
      const [at, group] = [zone.from + block, zone.groups[title]!]
      // A text that a person says goes on below a title is not its own, nor is what is above it: the
      // next one is as near to it as a text can be.
      const own = standing.places[group]!.title
      const isMerged = goesOn.has(own)
      if (at < own && isMerged) return Number.NEGATIVE_INFINITY
      if (Math.abs(extents[at]! - extents[own]!) > farthest) return Number.NEGATIVE_INFINITY
      const next = isMerged && at === own + 1 ? weightOfAdjacent : 0
      return next + weighStart(at, group, affinity.ofStart(block, title), standing)
    }),
    ofCut: (block) => cuts[block]!,
    inTurn(block, title) {
      const [above, own] = [zone.groups[title - 1]!, zone.groups[title]!]
      const place = standing.places[own]!.title
      if (own !== above + 1 || !standing.rows.get(place)?.includes(above)) return 0
      return place <= zone.from + block ? turnWeights.above : turnWeights.below
    },
    titlesBefore: (block) => titlesBefore[zone.from + block]!,
    isHeading: (block) => isHeading(body[zone.from + block]!),
    tears: []
  }
}

/** The same, but each pair is weighed once: a search asks for it again and again. */
function remember(
  zone: Zone,
  weigh: (block: number, title: number) => number
): (block: number, title: number) => number {
  const width = zone.groups.length
  const table = new Float64Array((zone.to - zone.from) * width)
  for (let block = 0; block < zone.to - zone.from; block++)
    for (let title = 0; title < width; title++) table[block * width + title] = weigh(block, title)
  return (block, title) => table[block * width + title]!
}

/** Text above each block, and above the end, in full widths. */
export function extentsAbove(body: readonly Seen[]): Float64Array {
  const above = new Float64Array(body.length + 1)
  for (const [at, {extent}] of body.entries()) above[at + 1] = above[at]! + extent
  return above
}

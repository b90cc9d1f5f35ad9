import type {Block} from '../restore/block.ts'
import {type Affinity, measureAffinity} from './affinity.ts'
import type {Evidence} from './article.ts'
import {weighCuts} from './cuts.ts'
import {findZones, type Zone} from './find-zones.ts'
import type {Group} from './groups.ts'
import type {Habit, Seen} from './observe.ts'
import {type Place, placeOf} from './place.ts'
import {Rarity} from './rarity.ts'
import {narrow, type Problem, type Solution, search} from './search.ts'
import type {SettledBodies} from './settle-bodies.ts'
import {settleTears} from './settle-tears.ts'
import {settledIn, settleZones} from './settle-zones.ts'
import {matchTears, type Tear} from './tears.ts'

const weights = {
  /** A title stands directly over the block. */
  adjacent: 4.5,
  /** It does so as the last of several in a row, or as one of the others. */
  lastOfStack: 3.5,
  inStack: 1.2,
  /** Share of it that is lost on a page where all titles stand elsewhere. */
  distrust: 0.6,
  /** Only the byline stands there, or only the title. */
  bylineOnly: 5,
  titleOnly: 3.5,
  /** Titles in a row and bodies in a row keep their order more often than not. */
  inOrder: 0.5,
  /** A body stands far from its title. */
  distance: -0.02
}

/** The titles of a document with their bodies. */
export interface Assignment {
  /** For each body block the index of its group, or `groups.length` for none. */
  readonly labels: readonly number[]
  /** For each group the body block where its text begins, or -1. */
  readonly starts: readonly number[]
  readonly tears: readonly Tear[]
  /** For each group: how sure, what would have been there instead, and why. */
  readonly verdicts: readonly Verdict[]
  /** Whether all that a person settled could be; what could not has no body. */
  readonly isPossible: boolean
  /** What ties a group to some blocks as its body, the first of them its beginning. */
  readonly weigh: (group: number, blocks: readonly number[]) => number
}

export interface Verdict {
  /** That the title belongs to this body. */
  readonly confidence: number
  /** That the body begins with this block. */
  readonly cut: number
  /** Group that would have had the body. */
  readonly runnerUp: number | undefined
  readonly evidence: readonly Evidence[]
}

/**
 * Give every title its body.
 *
 * @param body
 *   Blocks of running text and inner headings, in the order of the source.
 * @param groups
 *   Titles and bylines, in the order of the source.
 * @param isHeading
 *   Whether a body block is an inner heading.
 * @param joints
 *   Where the page says that a text goes on elsewhere.
 * @param settled
 *   What a person settled.
 */
export function assign(
  body: readonly Seen[],
  groups: readonly Group[],
  habit: Habit,
  isHeading: (one: Seen) => boolean,
  joints: {
    ends: ReadonlySet<number>
    starts: ReadonlySet<number>
    continued: ReadonlySet<Block>
  },
  settled: SettledBodies
): Assignment {
  const rarity = new Rarity(body.map((one) => one.block.text))
  const places = groups.map((group) => placeOf(group, body))
  const withBylines = groups.filter((group) => group.byline.length > 0).length * 2 > groups.length
  const headed = new Set(
    places.flatMap((place, index) =>
      place.title === place.byline && (groups[index]!.byline.length > 0 || !withBylines)
        ? [place.byline]
        : [place.byline === place.title ? -1 : place.byline]
    )
  )
  const matched = matchTears(
    body,
    rarity,
    habit,
    joints,
    joints.continued,
    (at) => headed.has(at),
    (at) => body[at] !== undefined && isHeading(body[at])
  )
  const isLoose = ({start}: Tear) => !settled.begins.has(start)
  let tears: readonly Tear[] = matched.tears.filter(isLoose)
  const titlesBefore = body.map(() => 0)
  for (const {title, byline} of places) {
    if (title < body.length) titlesBefore[title]!++
    if (byline !== title && byline < body.length) titlesBefore[byline]!++
  }
  if (groups.length === 0) {
    const labels = body.map(() => 0)
    return {labels, starts: [], tears, verdicts: [], isPossible: true, weigh: () => 0}
  }
  const rows = rowsOf(places)
  const standing = {places, rows, displaced: displacedShare(places, rows, body.length)}
  const weigh: Assignment['weigh'] = (group, blocks) => {
    const everywhere = {from: 0, to: body.length}
    const {ofBlock, ofStart} = measureAffinity([groups[group]!], everywhere, body.length, rarity)
    return blocks.reduce(
      (sum, at) => sum + ofBlock(at, 0),
      blocks.length === 0 ? 0 : weighStart(blocks[0]!, group, ofStart(blocks[0]!, 0), standing)
    )
  }
  const zones = settleZones(findZones(body, groups, places, tears), settled)
  let isPossible = true
  const labels = body.map(() => groups.length)
  const starts = groups.map(() => -1)
  let cuts: readonly number[] | undefined
  const verdicts: Verdict[] = groups.map(() => ({
    confidence: 0.99,
    cut: 0.99,
    runnerUp: undefined,
    evidence: [{name: 'adjacency', weight: weights.adjacent}]
  }))
  for (const zone of zones) {
    const must = settledIn(zone, settled)
    if (!must && zone.groups.length === 1 && places[zone.groups[0]!]!.title === zone.from) {
      for (let block = zone.from; block < zone.to; block++) labels[block] = zone.groups[0]!
      starts[zone.groups[0]!] = zone.from
      continue
    }
    cuts ??= weighCuts(body, titlesBefore, rarity, habit, joints.ends, groups.length)
    const affinity = measureAffinity(
      zone.groups.map((group) => groups[group]!),
      zone,
      body.length,
      rarity
    )
    const scales = {...standing, affinity, titlesBefore, cuts, body, isHeading}
    const bare = makeProblem(zone, scales)
    const withTears = (list: readonly Tear[]): Problem => ({
      ...bare,
      tears: inside(zone, list),
      settled: must
    })
    tears = settleTears({tears, pairs: matched.pairs.filter(isLoose)}, zone, withTears)
    const problem = withTears(tears)
    const best = search(problem)
    if (best.score === Number.NEGATIVE_INFINITY) isPossible = false
    for (const [at, label] of best.labels.entries())
      labels[zone.from + at] = label === zone.groups.length ? groups.length : zone.groups[label]!
    for (const [at, group] of zone.groups.entries()) {
      if (best.starts[at]! < 0) {
        verdicts[group] = {
          confidence: 0.5,
          cut: 0.5,
          runnerUp: undefined,
          evidence: [{name: 'no-body', weight: 0}]
        }
        continue
      }
      starts[group] = zone.from + best.starts[at]!
      verdicts[group] = judge(problem, best, at, zone)
    }
  }
  return {labels, starts, tears, verdicts, isPossible, weigh}
}

/** Where titles stand on the page. */
interface Standing {
  readonly places: readonly Place[]
  readonly rows: ReadonlyMap<number, readonly number[]>
  /** The share of titles that stand away from their texts. */
  readonly displaced: number
}

interface Scales extends Standing {
  readonly affinity: Affinity
  readonly titlesBefore: readonly number[]
  readonly cuts: readonly number[]
  readonly body: readonly Seen[]
  readonly isHeading: (one: Seen) => boolean
}

function makeProblem(
  zone: Zone,
  {affinity, titlesBefore, cuts, body, isHeading, ...standing}: Scales
): Problem {
  return {
    blocks: zone.to - zone.from,
    titles: zone.groups.length,
    ofBlock: remember(zone, affinity.ofBlock),
    ofStart: remember(zone, (block, title) => {
      const [at, group] = [zone.from + block, zone.groups[title]!]
      return weighStart(at, group, affinity.ofStart(block, title), standing)
    }),
    ofCut: (block) => cuts[zone.from + block]!,
    titlesBefore: (block) => titlesBefore[zone.from + block]!,
    isHeading: (block) => isHeading(body[zone.from + block]!),
    tears: []
  }
}

/** What it is worth that a body of a group begins with a block, beside what both share in words. */
function weighStart(
  at: number,
  group: number,
  affinity: number,
  {places, rows, displaced}: Standing
): number {
  return (
    affinity +
    adjacencyOf(at, group, places[group]!, rows, displaced) +
    weights.distance * Math.min(50, Math.abs(places[group]!.title - at))
  )
}

/** Tears whose halves are both in a zone, counted from its beginning. */
const inside = ({from, to}: Zone, tears: readonly Tear[]): Tear[] =>
  tears
    .filter((tear) => [tear.end, tear.start].every((at) => at >= from && at < to))
    .map((tear) => ({...tear, end: tear.end - from, start: tear.start - from}))

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

/** What it is worth that a title stands over a block; less on a page where others do not. */
function adjacencyOf(
  at: number,
  group: number,
  place: Place,
  rows: ReadonlyMap<number, readonly number[]>,
  displaced: number
): number {
  const trust = 1 - weights.distrust * displaced
  if (place.title !== place.byline) {
    return place.byline === at ? weights.bylineOnly : place.title === at ? weights.titleOnly : 0
  }
  if (place.title !== at) return 0
  const inRow = rows.get(at) ?? []
  if (inRow.length === 1) return weights.adjacent * trust
  return (inRow.at(-1) === group ? weights.lastOfStack : weights.inStack) * trust
}

/** Groups by the block before which they stand whole. */
function rowsOf(places: readonly Place[]): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (const [index, {title, byline}] of places.entries()) {
    if (title !== byline) continue
    const row = rows.get(title)
    if (row) row.push(index)
    else rows.set(title, [index])
  }
  return rows
}

/** The share of titles that stand in rows, or at the end with no text below. */
function displacedShare(
  places: readonly Place[],
  rows: ReadonlyMap<number, readonly number[]>,
  blocks: number
): number {
  const away = places.filter(({title}) => title >= blocks || (rows.get(title)?.length ?? 0) > 1)
  return away.length / Math.max(1, places.length)
}

/** How sure a title's body is: what the best reading loses without it. */
function judge(problem: Problem, best: Solution, title: number, zone: Zone): Verdict {
  const start = best.starts[title]!
  let core = start
  for (const [block, label] of best.labels.entries()) {
    if (label === title && problem.ofBlock(block, title) > problem.ofBlock(core, title))
      core = block
  }
  const without = search(problem, {title, block: core, what: 'member'}, narrow)
  const shifted = search(problem, {title, block: start, what: 'start'}, narrow)
  const rival = without.labels[core]!
  const at = problem.ofStart(start, title)
  const {only, begins} = problem.settled ?? {}
  const isSettled = [...(only ?? [])].some(([, one]) => one === title)
  return {
    confidence: isSettled ? 1 : certainty(best.score - without.score),
    cut: begins?.has(start) ? 1 : certainty(best.score - shifted.score),
    runnerUp: rival < zone.groups.length && rival !== title ? zone.groups[rival]! : undefined,
    evidence: [
      {name: 'beginning', weight: at},
      {name: 'cut', weight: problem.ofCut(start)},
      {
        name: 'rare-words',
        weight: best.labels.reduce(
          (sum, label, block) => sum + (label === title ? problem.ofBlock(block, title) : 0),
          0
        )
      }
    ]
  }
}

/** Probability that the best is right when it leads by a margin. */
function certainty(margin: number): number {
  return 1 / (1 + Math.exp(-margin * 0.65))
}

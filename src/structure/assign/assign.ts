import {append} from '../../append.ts'
import {countEach} from '../../count-each.ts'
import type {Seen} from '../blocks/observe.ts'
import {type Affinity, measureAffinity} from '../likeness/affinity.ts'
import type {Verdict} from '../search/verdict.ts'
import {type Gaps, weighGaps} from '../tears/cuts.ts'
import {findZones} from '../tears/find-zones.ts'
import {settledIn, settleZones} from '../tears/settle-zones.ts'
import {findTornEnds, matchTears, type Tear} from '../tears/tears.ts'
import type {Group} from '../titles/group.ts'
import {assignInOrder} from './assign-in-order.ts'
import type {Assignment, TitledTexts, ZoneReadings} from './assignment.ts'
import {extentsAbove} from './make-problem.ts'
import {type Place, placeOf} from './place.ts'
import {inside, outside, readStretch, type WeighedTexts} from './read-stretch.ts'
import type {SettledBodies} from './settle-bodies.ts'
import {readStanding, type Standing, weighStart, weightOfAdjacent} from './standing.ts'

/**
 * Give every title its body.
 *
 * @param settled
 *   What a person settled.
 */
export function assign(texts: TitledTexts, settled: SettledBodies): Assignment {
  const {body, groups, habit} = texts
  const places = groups.map((group) => placeOf(group, body))
  const headed = headedBy(groups, places)
  const torn = findTornEnds(texts, (at) => headed.has(at))
  const matched = matchTears(torn)
  const isLoose = ({start}: Tear) => !settled.begins.has(start)
  const likeliest = matched.tears.filter(isLoose)
  const pairs = matched.pairs.filter(isLoose)
  const near = nearOf(likeliest, pairs)
  const isStill = likeliest.every(isNear)
  if (groups.length === 0 && isStill) {
    const labels = body.map(() => 0)
    return {labels, starts: [], tears: likeliest, verdicts: [], isPossible: true, weigh: () => 0}
  }
  const standing = readStanding(places, body, (group) => groups[group]!.title.length > 0)
  const weigh = weighBodies(texts, standing)
  const plain = groups.map((): Verdict => standsAbove)
  const isSettled = settled.only.size + settled.begins.size + settled.goesOn.size > 0
  if (groups.length > 0 && !isSettled && isStill && isInOrder(groups, places, body.length))
    return {...assignInOrder(texts), tears: likeliest, verdicts: plain, weigh}
  const zones =
    groups.length === 0
      ? [{from: 0, to: body.length, groups: []}]
      : settleZones(findZones(body, groups, places, likeliest), settled)
  let isPossible = true
  const labels = body.map(() => groups.length)
  const starts = groups.map(() => -1)
  const verdicts = [...plain]
  const tears: Tear[] = []
  const readings: ZoneReadings[] = []
  let gaps: Gaps | undefined
  const weighed: WeighedTexts = {
    ...texts,
    settled,
    standing,
    torn,
    matched: {tears: likeliest, pairs},
    near,
    titlesBefore: countBefore(places, body),
    extents: extentsAbove(body),
    get gaps() {
      gaps ??= weighGaps(body, habit)
      return gaps
    }
  }
  for (const zone of zones) {
    const own = inside(zone, near)
    const [only, ...others] = zone.groups
    if (
      only !== undefined &&
      others.length === 0 &&
      !settledIn(zone, settled) &&
      places[only]!.title === zone.from &&
      inside(zone, likeliest).every(isNear)
    ) {
      append(tears, outside(zone, own))
      labels.fill(only, zone.from, zone.to)
      starts[only] = zone.from
      continue
    }
    const read = readStretch(zone, weighed)
    readings.push(read.readings)
    append(tears, read.tears)
    if (!read.isPossible) isPossible = false
    for (const [at, label] of read.labels.entries()) labels[zone.from + at] = label
    for (const [at, group] of zone.groups.entries()) {
      verdicts[group] = read.verdicts[at]!
      starts[group] = read.starts[at]!
    }
  }
  return {labels, starts, tears, verdicts, isPossible, weigh, readings}
}

/** Body blocks with a head directly above them. */
function headedBy(groups: readonly Group[], places: readonly Place[]): Set<number> {
  const withBylines = groups.filter(({byline}) => byline.length > 0).length * 2 > groups.length
  return new Set(
    places.map(({title, byline}, index) => {
      const isSigned = groups[index]!.byline.length > 0 || !withBylines
      return title === byline && !isSigned ? -1 : byline
    })
  )
}

/** How many titles and bylines stand directly before each body block. */
function countBefore(places: readonly Place[], body: readonly Seen[]): number[] {
  const counts = countEach(
    places.flatMap(({title, byline}) => (byline === title ? [title] : [title, byline]))
  )
  return body.map((_, at) => counts.get(at) ?? 0)
}

/** What ties a title to blocks. It is kept for one title: all of its bodies are weighed in a row. */
function weighBodies({body, groups, rarity}: TitledTexts, standing: Standing): Assignment['weigh'] {
  const everywhere = {from: 0, to: body.length}
  let last: {readonly group: number; readonly affinity: Affinity} | undefined
  return function (group, blocks) {
    if (last?.group !== group)
      last = {group, affinity: measureAffinity([groups[group]!], everywhere, body, rarity)}
    const {ofBlock, ofStart} = last.affinity
    return blocks.reduce(
      (sum, at) => sum + ofBlock(at, 0),
      blocks.length === 0 ? 0 : weighStart(blocks[0]!, group, ofStart(blocks[0]!, 0), standing)
    )
  }
}

/** Of a title that stands above its text. */
const standsAbove: Verdict = {
  confidence: 0.99,
  cut: 0.99,
  runnerUp: undefined,
  evidence: [{name: 'adjacency', weight: weightOfAdjacent}]
}

/** Text above the first title, in blocks, that may be a preface. */
const mostAbove = 2

/**
 * Whether each title stands over a text of its own: where no sentence goes on elsewhere, either, the
 * order is the source's, whatever words a title and another text share.
 */
function isInOrder(groups: readonly Group[], places: readonly Place[], blocks: number): boolean {
  return (
    places[0]!.title <= mostAbove &&
    groups.every(({title}) => title.length > 0) &&
    places.every(
      ({title, byline}, index) =>
        title === byline && title > (places[index - 1]?.title ?? -1) && title < blocks
    )
  )
}

const isNear = ({start, end}: Tear) => start === end + 1

/** From here on two halves that follow each other are one sentence. */
const leastTear = 0.4

/** Sentences that go on directly below: all that there are where no text was displaced. */
function nearOf(tears: readonly Tear[], pairs: readonly Tear[]): Tear[] {
  const near = new Map<number, Tear>()
  for (const tear of [...pairs, ...tears])
    if (isNear(tear) && tear.weight >= leastTear) near.set(tear.end, tear)
  return [...near.values()]
}

import {append} from '../../append.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {type Affinity, measureAffinity} from '../likeness/affinity.ts'
import type {Rarity} from '../likeness/rarity.ts'
import {chooseReading} from '../search/choose-reading.ts'
import type {Problem} from '../search/next-layer.ts'
import {narrow, type Trail, trailOf} from '../search/search.ts'
import {settleTears} from '../search/settle-tears.ts'
import {judge, type Verdict} from '../search/verdict.ts'
import {factsOfCuts, type Gaps, weighGaps, weightOfCut} from '../tears/cuts.ts'
import {findZones, type Zone} from '../tears/find-zones.ts'
import {settledIn, settleZones} from '../tears/settle-zones.ts'
import {findTornEnds, type Joints, matchTears, type Tear} from '../tears/tears.ts'
import type {Group} from '../titles/group.ts'
import {assignInOrder} from './assign-in-order.ts'
import type {Assignment, ZoneReadings} from './assignment.ts'
import {extentsAbove, makeProblem} from './make-problem.ts'
import {type Place, placeOf} from './place.ts'
import type {SettledBodies} from './settle-bodies.ts'
import {factsOfStanding, readStanding, weighStart, weightOfAdjacent} from './standing.ts'

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
  joints: Joints,
  settled: SettledBodies,
  rarity: Rarity
): Assignment {
  const places = groups.map((group) => placeOf(group, body))
  const withBylines = groups.filter((group) => group.byline.length > 0).length * 2 > groups.length
  const headed = new Set(
    places.flatMap((place, index) =>
      place.title === place.byline && (groups[index]!.byline.length > 0 || !withBylines)
        ? [place.byline]
        : [place.byline === place.title ? -1 : place.byline]
    )
  )
  const torn = findTornEnds(
    body,
    rarity,
    habit,
    joints,
    joints.continued,
    (at) => headed.has(at),
    (at) => body[at] !== undefined && isHeading(body[at])
  )
  const matched = matchTears(torn)
  const isLoose = ({start}: Tear) => !settled.begins.has(start)
  const likeliest = matched.tears.filter(isLoose)
  const pairs = matched.pairs.filter(isLoose)
  const near = nearOf(likeliest, pairs)
  const isStill = likeliest.every(isNear)
  const titlesBefore = body.map(() => 0)
  for (const {title, byline} of places) {
    if (title < body.length) titlesBefore[title]!++
    if (byline !== title && byline < body.length) titlesBefore[byline]!++
  }
  if (groups.length === 0 && isStill) {
    const labels = body.map(() => 0)
    return {labels, starts: [], tears: likeliest, verdicts: [], isPossible: true, weigh: () => 0}
  }
  const standing = readStanding(places, body, (group) => groups[group]!.title.length > 0)
  const extents = extentsAbove(body)
  // Who asks for one body of a title asks for all of them.
  let last: {readonly group: number; readonly affinity: Affinity} | undefined
  const weigh: Assignment['weigh'] = (group, blocks) => {
    const everywhere = {from: 0, to: body.length}
    if (last?.group !== group)
      last = {group, affinity: measureAffinity([groups[group]!], everywhere, body, rarity)}
    const {ofBlock, ofStart} = last.affinity
    return blocks.reduce(
      (sum, at) => sum + ofBlock(at, 0),
      blocks.length === 0 ? 0 : weighStart(blocks[0]!, group, ofStart(blocks[0]!, 0), standing)
    )
  }
  const plain: Verdict[] = groups.map(() => ({
    confidence: 0.99,
    cut: 0.99,
    runnerUp: undefined,
    evidence: [{name: 'adjacency', weight: weightOfAdjacent}]
  }))
  const isSettled = settled.only.size + settled.begins.size + settled.goesOn.size > 0
  if (groups.length > 0 && !isSettled && isStill && isInOrder(groups, places, body.length))
    return {
      ...assignInOrder(body, groups, habit, isHeading, joints),
      tears: likeliest,
      verdicts: plain,
      weigh
    }
  const zones =
    groups.length === 0
      ? [{from: 0, to: body.length, groups: []}]
      : settleZones(findZones(body, groups, places, likeliest), settled)
  let isPossible = true
  let gaps: Gaps | undefined
  const labels = body.map(() => groups.length)
  const starts = groups.map(() => -1)
  const verdicts = [...plain]
  const tears: Tear[] = []
  const readings: ZoneReadings[] = []
  for (const zone of zones) {
    const must = settledIn(zone, settled)
    const own = inside(zone, near)
    if (
      !must &&
      zone.groups.length === 1 &&
      places[zone.groups[0]!]!.title === zone.from &&
      inside(zone, likeliest).every(isNear)
    ) {
      append(tears, outside(zone, own))
      for (let block = zone.from; block < zone.to; block++) labels[block] = zone.groups[0]!
      starts[zone.groups[0]!] = zone.from
      continue
    }
    gaps ??= weighGaps(body, habit)
    const cutFacts = factsOfCuts(
      body,
      zone,
      titlesBefore,
      rarity,
      habit,
      joints.ends,
      gaps,
      zone.groups.length
    )
    const affinity = measureAffinity(
      zone.groups.map((group) => groups[group]!),
      zone,
      body,
      rarity
    )
    const cuts = cutFacts.map(weightOfCut)
    const {goesOn} = settled
    const scales = {...standing, affinity, titlesBefore, cuts, body, isHeading, goesOn, extents}
    const bare = makeProblem(zone, scales)
    const withTears = (list: readonly Tear[]): Problem => ({
      ...bare,
      tears: inside(zone, list),
      settled: must
    })
    const isPlace = (block: number, title: number) => {
      const group = zone.groups[title]!
      const {title: own, byline} = places[group]!
      const at = zone.from + block
      return standing.isBelow ? at === (places[group - 1]?.title ?? 0) : at === own || at === byline
    }
    const read = chooseReading(withTears(near), isPlace, () =>
      withTears(settleTears({tears: likeliest, pairs}, zone, withTears))
    )
    readings.push({
      ...read,
      zone,
      torn,
      factsOfBlock: affinity.factsOfBlock,
      factsOfCut: (block) => cutFacts[block]!,
      factsOfStart: (block, title) => [
        ...affinity.factsOfStart(block, title),
        ...factsOfStanding(zone.from + block, zone.groups[title]!, standing)
      ]
    })
    const {solution: best} = read.chosen
    // A title that stays over its text is weighed against what it could have elsewhere, too.
    const {problem} = read.chosen === read.inPlace ? read.inOrder : read.chosen
    const stays = read.chosen === read.inPlace ? 1 / (1 + Math.exp(read.odds[0])) : 0
    append(tears, outside(zone, read.chosen.tears))
    if (best.score === Number.NEGATIVE_INFINITY) isPossible = false
    let trail: Trail | undefined
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
      trail ??= trailOf(problem, narrow)
      const verdict = judge(problem, best, at, zone, trail)
      const atLeast = Number.isFinite(read.odds[0]) ? stays : 0
      verdicts[group] = {
        ...verdict,
        confidence: Math.max(atLeast, verdict.confidence),
        cut: Math.max(atLeast, verdict.cut)
      }
    }
  }
  return {labels, starts, tears, verdicts, isPossible, weigh, readings}
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

/** Tears of a zone, counted from the beginning of the page. */
const outside = ({from}: Zone, tears: readonly Tear[]): Tear[] =>
  tears.map((tear) => ({...tear, end: tear.end + from, start: tear.start + from}))

/** Tears whose halves are both in a zone, counted from its beginning. */
const inside = ({from, to}: Zone, tears: readonly Tear[]): Tear[] =>
  tears
    .filter((tear) => [tear.end, tear.start].every((at) => at >= from && at < to))
    .map((tear) => ({...tear, end: tear.end - from, start: tear.start - from}))

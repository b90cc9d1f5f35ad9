import {measureAffinity} from '../likeness/affinity.ts'
import {chooseReading, longestMoved} from '../search/choose-reading.ts'
import type {Problem} from '../search/layers/problem.ts'
import {narrow, type Trail, trailOf} from '../search/search.ts'
import {settleTears} from '../search/settle-tears.ts'
import {judge, type Verdict} from '../search/verdict.ts'
import {factsOfCuts, type Gaps, weightOfCut} from '../tears/cuts.ts'
import type {Zone} from '../tears/find-zones.ts'
import {settledIn} from '../tears/settle-zones.ts'
import type {Matched, Tear, TornEnds} from '../tears/tears.ts'
import type {TitledTexts, ZoneReadings} from './assignment.ts'
import {type extentsAbove, makeProblem} from './make-problem.ts'
import type {SettledBodies} from './settle-bodies.ts'
import {factsOfStanding, type Standing} from './standing.ts'

/** The text of a document with what is found in all of it, before its stretches are read. */
export interface WeighedTexts extends TitledTexts {
  readonly settled: SettledBodies
  readonly standing: Standing
  readonly torn: TornEnds
  readonly matched: Matched
  /** Tears whose halves follow each other. */
  readonly near: readonly Tear[]
  /** How many titles and bylines stand directly before each body block. */
  readonly titlesBefore: readonly number[]
  /** How much text stands above each body block, in full widths. */
  readonly extents: ReturnType<typeof extentsAbove>
  /** Made when it is asked for. */
  readonly gaps: Gaps
}

/** How a stretch was read, by its blocks and by its titles. */
interface ReadStretch {
  /** For each block the group of its title, or as many as there are groups for none. */
  readonly labels: readonly number[]
  /** For each title the body block where its text begins, or -1. */
  readonly starts: readonly number[]
  readonly verdicts: readonly Verdict[]
  readonly tears: readonly Tear[]
  /** Whether all that a person settled could be. */
  readonly isPossible: boolean
  readonly readings: ZoneReadings
}

/** Let the readings of a stretch compete, and say how sure the one is that was taken. */
export function readStretch(zone: Zone, weighed: WeighedTexts): ReadStretch {
  const {groups, standing, matched, near, torn, settled} = weighed
  const {cutFacts, affinity, bare} = weighStretch(zone, weighed)
  const withTears = (list: readonly Tear[]): Problem => ({
    ...bare,
    tears: inside(zone, list),
    settled: settledIn(zone, settled)
  })
  const isPlace = (block: number, title: number) => {
    const group = zone.groups[title]!
    const {title: own, byline} = standing.places[group]!
    const at = zone.from + block
    const above = standing.places[group - 1]?.title ?? 0
    return standing.isBelow ? at === above : at === own || at === byline
  }
  const read = chooseReading(withTears(near), isPlace, () =>
    withTears(settleTears(matched, zone, withTears))
  )
  const {solution} = read.chosen
  const {labels, starts, score} = solution
  return {
    labels: labels.map((label) =>
      label === zone.groups.length ? groups.length : zone.groups[label]!
    ),
    starts: starts.map((start) => (start < 0 ? -1 : zone.from + start)),
    verdicts: judgeTitles(zone, read),
    tears: outside(zone, read.chosen.tears),
    isPossible: score !== Number.NEGATIVE_INFINITY,
    readings: {
      ...read,
      zone,
      torn,
      factsOfBlock: affinity.factsOfBlock,
      factsOfCut: (block) => cutFacts[block]!,
      factsOfStart: (block, title) => [
        ...affinity.factsOfStart(block, title),
        ...factsOfStanding(zone.from + block, zone.groups[title]!, standing)
      ]
    }
  }
}

/** What speaks in a stretch for articles that begin, and for a title's text. */
function weighStretch(zone: Zone, weighed: WeighedTexts) {
  const {body, groups, habit, isHeading, joints, rarity} = weighed
  const {standing, settled, titlesBefore, extents, gaps} = weighed
  const cutFacts = factsOfCuts({
    body,
    stretch: zone,
    titlesBefore,
    rarity,
    habit,
    ends: joints.ends,
    gaps,
    titles: zone.groups.length
  })
  const titles = zone.groups.map((group) => groups[group]!)
  const affinity = measureAffinity(titles, zone, body, rarity)
  const cuts = cutFacts.map(weightOfCut)
  const scales = {
    ...standing,
    affinity,
    titlesBefore,
    cuts,
    body,
    isHeading,
    goesOn: settled.goesOn,
    extents
  }
  return {cutFacts, affinity, bare: makeProblem(zone, scales)}
}

/** How sure each title's text is. */
function judgeTitles(zone: Zone, read: ReturnType<typeof chooseReading>): Verdict[] {
  const {solution: best} = read.chosen
  // A title that stays over its text is weighed against what it could have elsewhere, too.
  const {problem} = read.chosen === read.inPlace ? read.inOrder : read.chosen
  const stays = read.chosen === read.inPlace ? 1 / (1 + Math.exp(read.odds[0])) : 0
  const atLeast = Number.isFinite(read.odds[0]) ? stays : 0
  let trail: Trail | undefined
  return zone.groups.map((_, at) => {
    if (best.starts[at]! < 0) return withoutText
    // What each would lose in thousands of blocks takes longer than the book itself: all are in doubt.
    if (problem.blocks > longestMoved) return unweighed
    trail ??= trailOf(problem, narrow)
    const verdict = judge(problem, best, at, zone, trail)
    return {
      ...verdict,
      confidence: Math.max(atLeast, verdict.confidence),
      cut: Math.max(atLeast, verdict.cut)
    }
  })
}

const withoutText: Verdict = {
  confidence: 0.5,
  cut: 0.5,
  runnerUp: undefined,
  evidence: [{name: 'no-body', weight: 0}]
}

const unweighed: Verdict = {...withoutText, evidence: [{name: 'beginning', weight: 0}]}

/** Tears of a zone, counted from the beginning of the page. */
export const outside = ({from}: Zone, tears: readonly Tear[]): Tear[] =>
  tears.map((tear) => ({...tear, end: tear.end + from, start: tear.start + from}))

/** Tears whose halves are both in a zone, counted from its beginning. */
export const inside = ({from, to}: Zone, tears: readonly Tear[]): Tear[] =>
  tears
    .filter((tear) => [tear.end, tear.start].every((at) => at >= from && at < to))
    .map((tear) => ({...tear, end: tear.end - from, start: tear.start - from}))

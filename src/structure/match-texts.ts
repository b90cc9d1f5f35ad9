import {countEach} from '../count-each.ts'
import {assign} from './assign/assign.ts'
import {assignInOrder} from './assign/assign-in-order.ts'
import type {Assignment} from './assign/assignment.ts'
import {partTexts} from './assign/part-texts.ts'
import {placeAfter} from './assign/place.ts'
import {type SettledBodies, settleBodies} from './assign/settle-bodies.ts'
import {readInlineMark, readMark} from './blocks/noise.ts'
import type {Seen} from './blocks/observe.ts'
import {Rarity} from './likeness/rarity.ts'
import type {PageReading} from './read-page.ts'
import {pairBylines} from './search/pair-bylines.ts'
import {weighCuts, weighGaps} from './tears/cuts.ts'
import type {PageHeads} from './tell-heads.ts'
import type {Group} from './titles/group.ts'

/** Which text each title has. */
export interface MatchedTexts {
  /** Titles, each with the byline that was found for it. */
  readonly groups: readonly Group[]
  readonly assignment: Assignment
  /** What a person settled of it. */
  readonly bodies: SettledBodies
}

/** Give bylines that stand alone to titles, and each title its text. */
export function matchTexts(
  page: PageReading,
  heads: PageHeads,
  body: readonly Seen[]
): MatchedTexts {
  const {seen, habit, settled, book, continued} = page
  const joints = {...findMarks(seen, body), continued}
  const rarity = new Rarity(body.map((one) => one.block.text))
  const groups = pairBylines(heads.groups, body, rarity, () =>
    weighCuts({
      body,
      stretch: {from: 0, to: body.length},
      titlesBefore: countTitles(heads.groups, body),
      rarity,
      habit,
      ends: joints.ends,
      gaps: weighGaps(body, habit),
      titles: heads.groups.length
    })
  )
  const bodies = settleBodies(settled, groups, body)
  const isSettled = bodies.only.size + bodies.begins.size + bodies.goesOn.size > 0
  const isHeading = (one: Seen) => heads.depths.has(one.index)
  const texts = {body, groups, habit, isHeading, joints, rarity}
  const assigned = book && !isSettled ? assignInOrder(texts) : assign(texts, bodies)
  const parts = page.drafted.parts
  const assignment = book ? partTexts(assigned, texts, parts, bodies) : assigned
  return {groups, assignment, bodies}
}

/** How many titles and bylines stand directly before each block of running text. */
function countTitles(groups: readonly Group[], body: readonly Seen[]): number[] {
  const counts = countEach(groups.map(({last}) => placeAfter(body, last)))
  return body.map((_, at) => counts.get(at) ?? 0)
}

/** Body blocks before `（下转第四版）` and after `（上接第一版）`, by their place in `body`. */
function findMarks(
  seen: readonly Seen[],
  body: readonly Seen[]
): {ends: Set<number>; starts: Set<number>} {
  const [ends, starts] = [new Set<number>(), new Set<number>()]
  for (const one of seen) {
    const mark = readMark(one)
    if (mark === 'goes-on') {
      const at = placeAfter(body, one.index - 1) - 1
      if (at >= 0) ends.add(at)
    } else if (mark === 'comes-from') {
      const at = placeAfter(body, one.index)
      if (at < body.length) starts.add(at)
    }
  }
  for (const [at, one] of body.entries()) {
    const mark = readInlineMark(one)
    if (mark) (mark === 'goes-on' ? ends : starts).add(at)
  }
  return {ends, starts}
}

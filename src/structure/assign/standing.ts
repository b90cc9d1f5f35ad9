import type {Seen} from '../blocks/observe.ts'
import {type StartFact, startWeights, weightOf} from '../search/start-weights.ts'
import type {SeenFact} from '../tears/cuts.ts'
import type {Place} from './place.ts'
import {pairInOrder} from './rows-of-titles.ts'

/** What a title that stands alone over its text is worth there. */
export const weightOfAdjacent = startWeights.adjacent

/** Blocks of text for each title, at most, where titles stand below: in a book without heads a sign in capitals is none. */
const mostBlocks = 40

/** Where titles stand on the page. */
export interface Standing {
  readonly places: readonly Place[]
  readonly rows: ReadonlyMap<number, readonly number[]>
  /** The share of titles that stand away from their texts. */
  readonly displaced: number
  /** Whether each title stands below a text, and the last below all. */
  readonly isBelow: boolean
  /** For titles that stand together: the block that is theirs if they are in the order of their texts. */
  readonly paired: ReadonlyMap<number, number>
}

/**
 * Where titles stand among the blocks of a document.
 *
 * @param isTitled
 *   Whether a group has a title: a name alone below the last text heads none.
 */
export function readStanding(
  places: readonly Place[],
  body: readonly Seen[],
  isTitled: (group: number) => boolean
): Standing {
  const blocks = body.length
  const rows = rowsOf(places)
  const titled = places.filter((_, group) => isTitled(group))
  const isApart = titled.every(({title}, index) => title > (titled[index - 1]?.title ?? 0))
  const isOfPage = blocks <= titled.length * mostBlocks
  const isBelow = titled.length > 1 && isApart && isOfPage && titled.at(-1)!.title >= blocks
  const displaced = displacedShare(places, rows, blocks)
  return {places, rows, displaced, isBelow, paired: pairInOrder(places, body)}
}

/** What it is worth that a body of a group begins with a block, beside what both share in words. */
export function weighStart(
  at: number,
  group: number,
  affinity: number,
  standing: Standing
): number {
  return affinity + weightOf(factsOfStanding(at, group, standing))
}

/** What is seen of the place of a title and of a block with which its body may begin. */
export function factsOfStanding(
  at: number,
  group: number,
  {places, rows, displaced, isBelow, paired}: Standing
): SeenFact<StartFact>[] {
  const {title, byline} = places[group]!
  const facts: SeenFact<StartFact>[] = [['distance', Math.min(50, Math.abs(title - at))]]
  const say = (name: StartFact, value = 1) => facts.push([name, value])
  // Where titles stand below their texts, a text begins below the title before its own.
  if (isBelow && at === (places[group - 1]?.title ?? 0)) say('adjacent')
  else if (title !== byline) {
    if (byline === at) say('bylineOnly')
    else if (title === at) say('titleOnly')
  } else if (title === at) {
    const row = rows.get(at) ?? []
    const away = isBelow ? 1 : displaced
    const [own, among] =
      row.length === 1
        ? (['adjacent', 'adjacentAmongDisplaced'] as const)
        : row.at(-1) === group
          ? (['lastOfStack', 'lastAmongDisplaced'] as const)
          : row[0] === group
            ? (['firstOfStack', 'firstAmongDisplaced'] as const)
            : (['inStack', 'inStackAmongDisplaced'] as const)
    say(own)
    say(among, away)
  }
  if (paired.get(group) === at) say('sameTurn')
  return facts
}

/** Groups by the block before which they stand whole, last the one that likeliest stands over its text. */
function rowsOf(places: readonly Place[]): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (const [index, {title, byline, isBeside}] of places.entries()) {
    if (title !== byline) continue
    const row = rows.get(title)
    // Of heads side by side the first has the text below them all.
    if (row && isBeside) row.unshift(index)
    else if (row) row.push(index)
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

import type {Place} from './place.ts'

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
  /** A body stands far from its title. */
  distance: -0.02
}

/** What a title that stands alone over its text is worth there. */
export const weightOfAdjacent = weights.adjacent

/** Where titles stand on the page. */
export interface Standing {
  readonly places: readonly Place[]
  readonly rows: ReadonlyMap<number, readonly number[]>
  /** The share of titles that stand away from their texts. */
  readonly displaced: number
  /** Whether each title stands below a text, and the last below all. */
  readonly isBelow: boolean
}

/** Where titles stand, of places in a document of so many blocks. */
export function readStanding(places: readonly Place[], blocks: number): Standing {
  const rows = rowsOf(places)
  const isApart = places.every(({title}, index) => title > (places[index - 1]?.title ?? 0))
  const isBelow = places.length > 1 && isApart && places.at(-1)!.title >= blocks
  return {places, rows, displaced: displacedShare(places, rows, blocks), isBelow}
}

/** What it is worth that a body of a group begins with a block, beside what both share in words. */
export function weighStart(
  at: number,
  group: number,
  affinity: number,
  {places, rows, displaced, isBelow}: Standing
): number {
  // Where titles stand below their texts, a text begins below the title before its own.
  const adjacent =
    isBelow && at === (places[group - 1]?.title ?? 0)
      ? weights.adjacent
      : adjacencyOf(at, group, places[group]!, rows, isBelow ? 1 : displaced)
  return affinity + adjacent + weights.distance * Math.min(50, Math.abs(places[group]!.title - at))
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

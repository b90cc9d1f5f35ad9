import {itemAt} from '../../item-at.ts'
import {isEven, middleDistance} from './is-even.ts'
import type {Row} from './row.ts'
import type {Seam} from './seams.ts'

/** Rows that are alike, or that count on, and what is known of them. */
export interface RowGroup {
  readonly rows: readonly Row[]
  /** Whether their numbers count on from page to page. */
  readonly counts: boolean
}

/**
 * What a reason is worth, in nats; set by hand so that two reasons decide, and none alone does but
 * words that say `page`, and checked on made pages of each kind with and without furniture.
 */
const weights = {
  /** Most lines are text. */
  prior: -3,
  /** The same letters three times and more. */
  wording: 1,
  /** Numbers that go on from page to page. Chapters count as well. */
  counts: 2.5,
  /** Distances that are even, or multiples of one. */
  even: 2,
  /** `Page 4 of 7`. */
  worded: 3,
  /** `- 12 -`. */
  framed: 2,
  /** A sentence is torn around it. */
  torn: 3.5,
  /** A sentence ends above it: by chance so do two pages of five. */
  whole: -1.2,
  /** It stands beside other furniture. */
  beside: 2.5,
  /**
   * Nearly all of several stand directly beside furniture, over a chapter's head, too; or are numbers that stand
   * beside the same words each time.
   */
  always: 3
}
/** So many members, and this share of them: some folios are misread, and the first page has none. By hand. */
const always = {members: 4, share: 0.7}
/** How many members' mean the sum of torn sentences may count for, halved. */
const mostMembers = 4
/** Rows between two heads at least: what returns sooner is a refrain, or a list. */
const closest = 6
/** Wording that returns without any number: twice is chance. */
const fewestAlone = 3
/** From this share of torn sentences on something tears them. */
const tears = 0.15

/**
 * Weigh whether the rows of a group are furniture: the mean of the group decides, not the single line.
 *
 * Without a torn sentence, an even period or words that name the page it is none, however often it
 * returns: `Ingredients`, `处理意见`, `SCENE` are headings.
 *
 * @param group
 *   Rows that are alike.
 * @param seams
 *   What stands around each row.
 * @param isFound
 *   Whether a row is known as furniture already.
 * @param keyAt
 *   What returns of a row from page to page; empty for a line of text.
 * @returns
 *   Log odds that the group is furniture; `-Infinity` by the veto.
 */
export function weighGroup(
  {rows, counts}: RowGroup,
  seams: ReadonlyMap<number, Seam>,
  isFound: (index: number) => boolean,
  keyAt: (index: number) => string | undefined
): number {
  const share = (count: number) => count / rows.length
  const around = rows.flatMap(({index}) => seams.get(index) ?? [])
  const neighbours = rows.filter(({index}) => {
    const seam = seams.get(index)
    return seam !== undefined && hasOther(seam, index, isFound)
  }).length
  const isAlone = !counts && share(neighbours) < 0.5
  // A title above a section's heading is open as well, and so is a sentence whose last word it is.
  const torn = around.flatMap((seam) => {
    if (seam.torn === undefined) return []
    if (seam.tornOverNote !== undefined) return [seam.tornOverNote]
    return [isAlone && (!seam.isInText || seam.endsText) ? 0 : seam.torn]
  })
  const kinds = (kind: string) => share(rows.filter(({mark}) => mark?.kind === kind).length)
  const meanTorn = torn.reduce((sum, one) => sum + one, 0) / Math.max(1, torn.length)
  const even = isEven(rows, counts)
  if (kinds('worded') < 0.5 && middleDistance(rows) < closest) return Number.NEGATIVE_INFINITY
  if (meanTorn < tears && !even && kinds('worded') < 0.5 && isAlone) return Number.NEGATIVE_INFINITY
  const hasNumber = itemAt(rows, 0).key.includes('#')
  if (isAlone && !hasNumber && rows.length < fewestAlone) return Number.NEGATIVE_INFINITY
  const members = Math.min(mostMembers, torn.length) / 2
  const sum =
    weights.prior +
    (rows.length > 2 && /\p{L}/u.test(itemAt(rows, 0).key) ? weights.wording : 0) +
    (counts ? weights.counts : 0) +
    (even ? weights.even : 0) +
    kinds('worded') * weights.worded +
    kinds('framed') * weights.framed +
    share(neighbours) * weights.beside +
    members * (meanTorn * weights.torn + (1 - meanTorn) * weights.whole)
  // Asked only where it decides.
  const isOpen = sum <= 0 && sum + weights.always > 0
  return isOpen && standsAlways({rows, counts}, isFound, keyAt) ? sum + weights.always : sum
}

/** Whether nearly all rows of a group stand directly beside furniture, or its numbers beside the same words. */
function standsAlways(
  {rows, counts}: RowGroup,
  isFound: (index: number) => boolean,
  keyAt: (index: number) => string | undefined
): boolean {
  const later = rows.filter(({index}) => index > 0)
  if (later.length < always.members) return false
  const besides = counts
    ? Math.max(
        timesOf(later, ({index}) => keyAt(index - 1)),
        timesOf(later, ({index}) => keyAt(index + 1))
      )
    : later.filter(({index}) => isFound(index - 1) || isFound(index + 1)).length
  return besides >= later.length * always.share
}

/** How often the commonest words stand beside some rows. */
function timesOf(rows: readonly Row[], keyOf: (row: Row) => string | undefined): number {
  const times = new Map<string, number>()
  let most = 0
  for (const row of rows) {
    const key = keyOf(row) ?? ''
    if (!/\p{L}/u.test(key)) continue
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    most = Math.max(most, count)
  }
  return most
}

function hasOther(seam: Seam, own: number, isFound: (index: number) => boolean): boolean {
  for (let index = seam.from; index <= seam.to; index++)
    if (index !== own && isFound(index)) return true
  return false
}

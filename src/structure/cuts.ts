import type {Habit, Seen} from './observe.ts'
import type {Rarity, Terms} from './terms.ts'

/** A new article at a place has to be this much likelier than that the running text goes on. */
const prior = -1.5
const weights = {
  titleBetween: 2.5,
  gap: 0.7,
  measure: 1.5,
  opening: 1,
  cohesion: 1.2,
  unfinished: -2,
  quotation: -0.4,
  uncertain: -0.6,
  tornStart: -3
}

/**
 * How likely a new article begins at each block, whichever it is: a title or a byline stands there,
 * the column's measure changes, the block opens as other articles open (`近年来，`, `[Speech of`),
 * the words before and after have little in common.
 *
 * @returns
 *   For each block the weight of a cut before it.
 */
export function weighCuts(
  body: readonly Seen[],
  titlesBefore: readonly number[],
  terms: readonly Terms[],
  rarity: Rarity,
  habit: Habit
): number[] {
  const openings = countOpenings(body)
  const likeness = body.map((_, at) => (at === 0 ? 0 : likenessAt(at, terms, rarity)))
  const mean = likeness.reduce((sum, one) => sum + one, 0) / Math.max(1, body.length - 1)
  const spread =
    Math.sqrt(
      likeness.slice(1).reduce((sum, one) => sum + (one - mean) ** 2, 0) /
        Math.max(1, body.length - 1)
    ) || 1
  return body.map((one, at) => {
    const before = body[at - 1]
    let weight = prior
    if (titlesBefore[at]! > 0) weight += weights.titleBetween
    if (!before) return weight
    const gap = Math.min(4, one.gap) - habit.usualGap
    if (gap > 0 && one.gap < 9) weight += Math.min(2, gap) * weights.gap
    if (
      Math.abs(one.block.measure - before.block.measure) > 0.8 &&
      one.block.lines.length > 1 &&
      before.block.lines.length > 1
    )
      weight += weights.measure
    if ((openings.get(openingOf(one)) ?? 0) > 1) weight += weights.opening
    weight += Math.max(-1, Math.min(1, (mean - likeness[at]!) / spread)) * weights.cohesion
    if (before.tail !== 'final') weight += weights.unfinished
    if (one.startsQuote) weight += weights.quotation
    if (one.block.startConfidence < 0.7) weight += weights.uncertain
    if (one.block.startsOpen) weight += weights.tornStart
    return weight
  })
}

/** The first words of a block: three characters, or two words. */
function openingOf(one: Seen): string {
  return one.isEastern
    ? [...one.dense].slice(0, 3).join('')
    : (/^\W*\w+\s+\w+/u.exec(one.text)?.[0] ?? one.text)
}

/** Openings that several blocks share, and only at their beginning. */
function countOpenings(body: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of body) {
    if (one.block.lines.length < 2) continue
    const opening = openingOf(one)
    counts.set(opening, (counts.get(opening) ?? 0) + 1)
  }
  // What opens very many blocks is a habit of the author's, not of articles.
  for (const [opening, times] of counts)
    if (times > Math.max(12, body.length / 6)) counts.delete(opening)
  return counts
}

function likenessAt(at: number, terms: readonly Terms[], rarity: Rarity): number {
  return Math.max(
    rarity.likeness(terms[at - 1]!, terms[at]!),
    0.7 * (at > 1 ? rarity.likeness(terms[at - 2]!, terms[at]!) : 0),
    0.7 * (at + 1 < terms.length ? rarity.likeness(terms[at - 1]!, terms[at + 1]!) : 0)
  )
}

import type {Habit, Seen} from './observe.ts'
import type {Rarity} from './rarity.ts'

/** What takes up the thread of the paragraph before. */
const connective =
  /^(?:但是?[^，]{0,12}|然而|于是|於是|所以|因此|因而|而且|并且|此外|另外|同时|同時|可是|不过|不過|那么|那麼|其次|再次|最后|最後|总之|總之|第[二三四五]|且|又|况且|何况|却|이에|그러나|또한|しかし|そして|すると|それから|だから|また|ところが|(?:but|and|however|therefore|then|so|thus|moreover|nevertheless|yet|again|aber|und|denn|doch|da|mais|et|alors|puis|or)\b)/iu
/** Extent in full widths of the text on either side of a cut that is compared. */
const window = 250
/** A new article at a place has to be this much likelier than that the running text goes on. */
const prior = -1.5
const weights = {
  titleBetween: 2.5,
  measure: 1.5,
  opening: 1,
  cohesion: 2.1,
  unfinished: -2,
  quotation: -0.4,
  uncertain: -0.6,
  connective: -2,
  continuedElsewhere: 3,
  openingOfEach: 2,
  tornStart: -3
}

/**
 * How likely a new article begins at each block, whichever it is: a title or a byline stands there,
 * the column's measure changes, the block opens as other articles open (each with `去年春天，`, each with `[Address of`),
 * the words before and after have little in common.
 *
 * @returns
 *   For each block the weight of a cut before it.
 */
export function weighCuts(
  body: readonly Seen[],
  titlesBefore: readonly number[],
  rarity: Rarity,
  habit: Habit,
  ends: ReadonlySet<number>,
  titles: number
): number[] {
  const openings = countOpenings(body)
  const likeness = body.map((_, at) => (at === 0 ? 0 : likenessAt(at, body, rarity)))
  const mean = likeness.reduce((sum, one) => sum + one, 0) / Math.max(1, body.length - 1)
  const spread =
    Math.sqrt(
      likeness.slice(1).reduce((sum, one) => sum + (one - mean) ** 2, 0) /
        Math.max(1, body.length - 1)
    ) || 1
  const gaps = weighGaps(body, habit)
  return body.map((one, at) => {
    const before = body[at - 1]
    let weight = prior
    if (titlesBefore[at]! > 0) weight += weights.titleBetween
    if (!before) return weight
    const isApart = Math.min(4, one.gap) > habit.usualGap && one.gap < 9
    weight += isApart ? gaps.apart : gaps.close
    if (
      Math.abs(one.block.measure - before.block.measure) > 0.8 &&
      one.block.lines.length > 1 &&
      before.block.lines.length > 1
    )
      weight += weights.measure
    const times = openings.get(openingOf(one)) ?? 0
    if (times > 2 && Math.abs(times - titles) <= 2) weight += weights.openingOfEach
    else if (times > 1) weight += weights.opening
    if (ends.has(at - 1)) weight += weights.continuedElsewhere
    weight += Math.max(-1, Math.min(1.5, (mean - likeness[at]!) / spread)) * weights.cohesion
    if (before.tail !== 'final') weight += weights.unfinished
    if (one.startsQuote) weight += weights.quotation
    if (connective.test(one.text)) weight += weights.connective
    if (one.block.startConfidence < 0.7) weight += weights.uncertain
    if (one.opening === 'surely') weight += weights.tornStart
    return weight
  })
}

/** So many of the articles stand away from what is before them. */
const apartAtCuts = 0.75
/** What a gap may say, in nats, at most. */
const [mostApart, mostClose] = [3, -1.2]

/**
 * What a gap before a paragraph says, and what none says: much where paragraphs stand close, little
 * where column ends and boxes leave blank lines everywhere.
 */
function weighGaps(body: readonly Seen[], habit: Habit): {apart: number; close: number} {
  const whole = body.slice(1).filter((one, at) => body[at]!.tail === 'final' && !one.opening)
  const apart = whole.filter((one) => Math.min(4, one.gap) > habit.usualGap && one.gap < 9).length
  const share = (apart + 1) / (whole.length + 3)
  return {
    apart: Math.max(0, Math.min(mostApart, Math.log(apartAtCuts / share))),
    close: Math.max(mostClose, Math.min(0, Math.log((1 - apartAtCuts) / (1 - share))))
  }
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
  const last = new Map<string, number>()
  const parallel = new Set<string>()
  for (const [at, one] of body.entries()) {
    if (one.block.lines.length < 2 && one.opening === undefined && one.extent < one.block.measure)
      continue
    const opening = openingOf(one)
    // Paragraphs in a row that open alike are the parts of one article.
    if (at - (last.get(opening) ?? Number.NEGATIVE_INFINITY) === 1) parallel.add(opening)
    last.set(opening, at)
    counts.set(opening, (counts.get(opening) ?? 0) + 1)
  }
  // What opens very many blocks is a habit of the author's, not of articles.
  for (const [opening, times] of counts) {
    if (parallel.has(opening) || times > Math.max(12, body.length / 6)) counts.delete(opening)
  }
  return counts
}

/** Likeness of what stands before a block to what stands from it on, by windows of equal extent. */
function likenessAt(at: number, body: readonly Seen[], rarity: Rarity): number {
  let from = at
  for (let extent = 0; from > 0 && extent < window; ) extent += body[--from]!.extent
  let to = at
  for (let extent = 0; to < body.length && extent < window; ) extent += body[to++]!.extent
  return rarity.likenessOfRuns(from, at, to)
}

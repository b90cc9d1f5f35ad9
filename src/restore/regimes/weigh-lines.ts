import {itemAt} from '../../item-at.ts'
import {findOutset} from '../evidence/find-outset.ts'
import type {Fit} from '../lines/fit.ts'
import type {RegimeStretch} from './find-regimes.ts'

/** Lines of a stretch are not independent: its margin says more than it should, by this factor. */
const discount = 1 / 3
/** What a few lines come to by chance, in nats: the pieces of a headline that is set over three. */
const chance = 12
/** What a stretch of lines that are each a paragraph is worth at most, at each break of it, in nats. */
const most = 12

/**
 * Weigh each break for an end, where the lines on both sides are of a stretch in which every line is a
 * paragraph.
 *
 * @returns
 *   Nats for each break in order; 0 where nothing speaks.
 */
export function weighLines(count: number, stretches: readonly RegimeStretch[]): Float64Array {
  const weights = new Float64Array(Math.max(0, count - 1))
  for (let from = 0; from < stretches.length; from++) {
    // Heads and lists beside it are set by the same hand.
    let [to, margin, hasLines] = [from, 0, false]
    for (; to < stretches.length && isUnwrapped(stretches[to]!); to++) {
      margin += itemAt(stretches, to).margin
      hasLines ||= itemAt(stretches, to).regime === 'lines'
    }
    if (to === from) continue
    const weight = Math.max(0, Math.min(most, (margin - chance) * discount))
    if (hasLines)
      weights.fill(weight, itemAt(stretches, from).from, itemAt(stretches, to - 1).to - 1)
    from = to
  }
  return weights
}

const isUnwrapped = ({regime}: RegimeStretch) => regime === 'lines' || regime === 'entries'

/** Verse that no blank line parts from prose is known by its length and by what it is worth, in nats. */
const fewest = 8
const enough = 25

/** Between several poems there is more prose than heads in one; set by hand. */
const mostOutset = 0.4

/** Where verse is set in, what stands at the margin among it is a head, a name, or the prose between two poems. */
function withoutMargin(lines: readonly Fit[]): readonly Fit[] {
  const outset = new Set(findOutset(lines, mostOutset))
  return lines.filter((fit) => !outset.has(fit))
}

/** Lines of stretches that are verse: of scripts that have capitals. */
export function verseOf(fits: readonly Fit[], stretches: readonly RegimeStretch[]): Fit[] {
  return stretches.flatMap((stretch) => {
    const {regime, margin} = stretch
    if (regime !== 'verse' || margin < enough || itemAt(fits, stretch.from).face === 'cjk')
      return []
    const isSmall = (index: number) => fits[index]?.head === 'lower'
    // The prose around it: a line that begins small, and one that goes on in it.
    let {from, to} = stretch
    while (from < to && (isSmall(from) || isSmall(from + 1))) from++
    while (to > from && (isSmall(to - 1) || isSmall(to))) to--
    // A number above a stanza is no line of it, nor a heading in capitals.
    const lines = withoutMargin(fits.slice(from, to)).filter(({text}) => /\p{Ll}/u.test(text))
    return lines.length < fewest ? [] : lines
  })
}

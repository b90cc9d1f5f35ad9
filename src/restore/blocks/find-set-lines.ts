import {itemAt} from '../../item-at.ts'
import {isHeadlineCase} from '../../text/headline-case.ts'
import type {Decision} from '../breaks/decide-breaks.ts'
import {findOutset} from '../evidence/find-outset.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** Of a run's units so many are of several lines, and so many end a sentence, where it is prose; set by hand: turned lines of verse end with commas. */
const prose = {several: 0.25, whole: 0.6} as const
/** A run of fewer lines shows no usual indent. */
const fewest = 6
/** Lines below a title that are looked at; of one title alone it is not sure. */
const [belowTitle, fewestTitles] = [3, 2]
/** Of one poem no more lines stand out; set by hand, a refrain of three lines in nine is one of its own. */
const mostOutset = 0.25

/**
 * Of the lines that may be verse, find those that are, stanza by stanza: a line that stands out to the
 * left of all others is a head or a name, and no line of the poem.
 *
 * ```text
 *   | The harbour
 *   |     The boats came in one by one,
 *   |     Nobody called them home
 * ```
 *
 * A run of which the breaks were decided tells what it is better than its capitals do: where many
 * lines go on and nearly every unit ends a sentence, it is a list or a dictionary.
 *
 * @param decisions
 *   What the breaks between the lines mean.
 * @returns
 *   The lines that are verse, and those that stand out from it or above it.
 */
export function findSetLines(
  fits: readonly Fit[],
  decisions: readonly Decision[],
  verse: ReadonlySet<Fit>
): {readonly verse: ReadonlySet<Fit>; readonly outset: ReadonlySet<Fit>} {
  const [kept, out] = [new Set<Fit>(), new Set<Fit>()]
  for (let from = 0; from < fits.length; from++) {
    if (!verse.has(fits[from]!)) continue
    let to = from + 1
    while (to < fits.length && verse.has(fits[to]!)) to++
    if (!isProse(fits, decisions, from, to)) {
      const run = fits.slice(from, to)
      for (const fit of run) kept.add(fit)
      for (const fit of outsetOf(run)) out.add(fit)
    }
    from = to - 1
  }
  const titles = fits.filter((_, at) => isTitle(fits, at, kept))
  if (titles.length >= fewestTitles) for (const fit of titles) out.add(fit)
  return {verse: kept, outset: out}
}

/**
 * Whether a line is the title of the poem below it, with no blank line between them: of the words of a headline,
 * without a mark at its end, and narrower than the lines of the poem, which are not set so.
 *
 * ```text
 *   | On the Old Ferry
 *   | The rope is wet, the lamp is low,
 *   | And nobody will cross;
 * ```
 */
function isTitle(fits: readonly Fit[], at: number, verse: ReadonlySet<Fit>): boolean {
  const fit = fits[at]!
  const isFirst = at === 0 || fit.gap > 0 || fit.pageBreak
  if (!isFirst || !verse.has(fit) || fit.tail !== 'letter' || !isHeadlineCase(fit.text))
    return false
  const below = fits.slice(at + 1, at + 1 + belowTitle)
  const isPoem = below.every(
    (one, index) =>
      verse.has(one) && (one.pageBreak ? index > 0 : one.gap === 0) && !isHeadlineCase(one.text)
  )
  const widths = below.map(({width}) => width).sort((a, b) => a - b)
  return isPoem && below.length === belowTitle && fit.width < widths[belowTitle >> 1]!
}

function isProse(
  fits: readonly Fit[],
  decisions: readonly Decision[],
  from: number,
  to: number
): boolean {
  let [units, several, whole] = [0, 0, 0]
  let start = from
  for (let at = from; at < to; at++) {
    if (at + 1 < to && itemAt(decisions, at).meaning === 'join') continue
    units++
    if (at > start) several++
    if (isSentenceEnd(itemAt(fits, at).tail)) whole++
    start = at + 1
  }
  return several >= units * prose.several && whole >= units * prose.whole
}

function outsetOf(run: readonly Fit[]): Fit[] {
  if (run.length < fewest) return []
  // A line of the poem that is too long to be set in ends with a mark, as the others do, or begins with its number.
  return findOutset(run, mostOutset).filter(
    ({tail, text}) => tail === 'letter' && !/^\d{1,2}\s/.test(text)
  )
}

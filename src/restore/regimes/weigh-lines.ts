import type {Fit} from '../fit.ts'
import type {Stretch} from './find-regimes.ts'

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
export function weighLines(count: number, stretches: readonly Stretch[]): Float64Array {
  const weights = new Float64Array(Math.max(0, count - 1))
  for (const [index, {regime, from, to, margin}] of stretches.entries()) {
    if (regime !== 'lines') continue
    const weight = Math.max(0, Math.min(most, (margin - chance) * discount))
    // Heads and lists beside it are set by the same hand.
    const [before, after] = [stretches[index - 1], stretches[index + 1]]
    const start = before?.regime === 'entries' ? before.from : from
    const end = after?.regime === 'entries' ? after.to : to
    for (let at = start; at < end - 1; at++) weights[at] = Math.max(weights[at]!, weight)
  }
  return weights
}

/** Verse that no blank line parts from prose is known by its length and by what it is worth, in nats. */
const fewest = 8
const enough = 25

/** Lines of stretches that are verse: of scripts that have capitals. */
export function verseOf(fits: readonly Fit[], stretches: readonly Stretch[]): Fit[] {
  return stretches.flatMap(({regime, from, to, margin}) =>
    regime === 'verse' && to - from >= fewest && margin >= enough && fits[from]!.face !== 'cjk'
      ? // A number above a stanza is no line of it, nor a heading in capitals.
        fits.slice(from, to).filter(({text}) => /\p{Ll}/u.test(text))
      : []
  )
}

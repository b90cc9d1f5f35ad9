import {isHeadlineCase} from '../text/headline-case.ts'
import {fillAt, fills, isSentenceEnd, slackOf} from './features.ts'
import type {Fit} from './fit.ts'

/** Lines that a headline is set over at most. */
const mostLines = 4

/** How a line fills its column that had room for the next word. */
const isShort = new Set([fills.indexOf('short'), fills.indexOf('half')])

/** Where headlines in Latin script begin and end. */
export interface LatinHeads {
  /** Their first lines. */
  readonly first: ReadonlySet<Fit>
  /** Their last lines. */
  readonly last: ReadonlySet<Fit>
}

/**
 * Find headlines that no blank line parts from the text below: lines after the end of a sentence, in
 * capitals or with a capital at each word that has a weight, above one that begins a sentence. They
 * may fill their column. In small letters a headline is known by the room it leaves alone.
 *
 * ```text
 *   | No one was hurt.
 * > | Price of Bread to Rise
 *   | Bakers of the district agreed last
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @param verse
 *   Those of them that are verse: each begins with a capital.
 */
export function findLatinHeads(fits: readonly Fit[], verse: ReadonlySet<Fit>): LatinHeads {
  const [first, last] = [new Set<Fit>(), new Set<Fit>()]
  if (fits[0]?.face === 'cjk') return {first, last}
  for (let from = 0; from + 1 < fits.length; from++) {
    const before = fits[from - 1]
    if (before && !isSentenceEnd(before.tail) && !isSurely(fits[from]!)) continue
    if (verse.has(fits[from]!)) continue
    let to = from
    while (
      to < fits.length &&
      to - from <= mostLines &&
      (to === from || !isApart(fits[to]!)) &&
      isHeadlineCase(fits[to]!.text)
    )
      to++
    if (to === from && stopsShort(fits[from]!, fits[from + 1]!)) to++
    const next = fits[to]
    const isBox = isApart(fits[from]!) && next && isApart(next)
    if (to === from || to - from > mostLines || !next || !(isBox || beginsText(next))) continue
    first.add(fits[from]!)
    last.add(fits[to - 1]!)
    from = to - 1
  }
  return {first, last}
}

/** Whether a line heads a text also below one that goes on elsewhere: apart, and no mere name. */
function isSurely(fit: Fit): boolean {
  return isApart(fit) && (!/\p{Ll}/u.test(fit.text) || fit.text.split(/\s+/).length > 2)
}

const isApart = ({gap, pageBreak}: Fit) => gap > 0 || pageBreak

/** Whether a line has room for the word that begins the next, though it ends no sentence, and the next is full. */
function stopsShort(fit: Fit, next: Fit): boolean {
  return (
    fit.tail === 'letter' &&
    fit.head === 'upper' &&
    /\p{Ll}/u.test(fit.text) &&
    isShort.has(fillAt(fit, next, 0)) &&
    slackOf(next) < next.measure * 0.15
  )
}

/**
 * Whether a line begins a sentence of running text: `The wharf`, `A dog`, or a report from a place,
 * `HARTFIELD, June 4.—The`; not `OF THE GUILD:—You`.
 */
function beginsText({text, head}: Fit): boolean {
  if (head !== 'upper' && head !== 'opener') return false
  return (
    /^[“‘"'«„(]*(?:\p{Lu}[\p{Ll}'’]|\p{Lu}\s+\p{Ll}|\p{Lu}[\p{Lu} ]+,\s)/u.test(text) &&
    /\s\p{Ll}/u.test(text)
  )
}

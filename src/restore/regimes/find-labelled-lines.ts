import {isTuneLine} from '../../text/forms/credit-line.ts'
import {beginsCast, namesCast} from '../../text/language/contents-name.ts'
import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** `From: Jane Roe`, `时　　间：今年7月`: a label of a few words, and what it says; what is quoted is said by somebody. */
const labelled = /^(\p{L}[\p{L}\p{M} \u3000.'’()（）-]{0,60})[:：][ \t\u3000]*(?=[^\s“„«「『"])/u
/** A label's longest, in code units, and its most words. */
const longest = {cjk: 8, cells: 24, book: 24}
const mostWords = 3
/** What a text is, before its title: `访谈：守灯塔的人`. */
const genres =
  /^(?:[访訪][谈談]|[专專][访訪]|[对對][话話谈談]|対談|インタビュー|interview|portrait)$/iu
/** Blank lines that may stand between two of them. */
const widestGap = 1

/**
 * Find lines that say one thing each behind a label: the head of a mail, the place and time of a
 * meeting, who was there. Two of them stand together; a speech behind its speaker ends a sentence.
 *
 * ```text
 * > | Date: 6 April
 *   | Chair: Orlan Webb
 * ```
 *
 * @param fits
 *   Printed lines in order.
 */
export function findLabelledLines(fits: readonly Fit[]): ReadonlySet<Fit> {
  const labels = new Set<Fit>()
  let before: Fit | undefined
  for (const fit of fits) {
    const isOne = isLabelled(fit)
    if (isOne && before && fit.gap <= widestGap && !fit.pageBreak) labels.add(before).add(fit)
    // `Mel.: Wach auf, du Tal` stands alone.
    if (isTuneLine(fit.text)) labels.add(fit)
    before = isOne ? fit : undefined
  }
  for (const fit of findCast(fits)) labels.add(fit)
  return labels
}

/** Lines with one label, at least. */
const fewestAgain = 3

/**
 * Find lines that begin with a label that others begin with, too, `PROVENANCE: The artist; sold at auction,`: what
 * each entry of a catalogue says of itself, whatever the length of it.
 *
 * @param fits
 *   Printed lines in order.
 */
export function findLabelsAgain(fits: readonly Fit[]): ReadonlySet<Fit> {
  const byLabel = new Map<string, Fit[]>()
  for (const fit of fits) {
    const label = fit.face === 'cjk' ? undefined : inCapitals.exec(fit.text)?.[1]
    if (label === undefined) continue
    const same = byLabel.get(label)
    if (same) same.push(fit)
    else byLabel.set(label, [fit])
  }
  return new Set([...byLabel.values()].filter((same) => same.length >= fewestAgain).flat())
}

const inCapitals = /^(\p{Lu}{4,}(?: \p{Lu}{2,}){0,2})[:：] \S/u

/** Persons of a play, at most. */
const mostPersons = 40

/** A line that leaves less room than this share of its column goes on: it is prose, `人物` above it a heading. */
const leastRoom = 0.1

/** The persons of a play, a line each, with what stands above them; none of them speaks yet. */
function findCast(fits: readonly Fit[]): Fit[] {
  return fits.flatMap((head, at) => {
    if (beginsCast(head.text)) return personsBeside(fits, at)
    if (!namesCast(head.text)) return []
    const persons = fits.slice(at + 1, at + 1 + mostPersons)
    // `CHARACTERS` and a blank line, or none.
    const end = persons.findIndex(
      (fit, place) => (place > 0 && fit.gap > 0) || (isSentenceEnd(fit.tail) && !isInCapitals(fit))
    )
    const found = end < 0 ? persons : persons.slice(0, end)
    const areLines = found.every((fit) => slackOf(fit) > fit.measure * leastRoom)
    return found.length > 1 && areLines ? [head, ...found] : []
  })
}

/** `LE MEUNIER.` */
const isInCapitals = ({text}: Fit) => /^\p{Lu}{2}[^\p{Ll}]*$/u.test(text)

/** `人物：老船工`, and the others below it, set in to where the first of them stands. */
function personsBeside(fits: readonly Fit[], at: number): Fit[] {
  const head = fits[at]!
  const below = fits.slice(at + 1, at + 1 + mostPersons)
  const end = below.findIndex(
    ({gap, indent, tail}) => gap > 0 || indent <= head.indent || isSentenceEnd(tail)
  )
  const others = end < 0 ? below : below.slice(0, end)
  return others.length > 0 ? [head, ...others] : []
}

function isLabelled({text, tail, face}: Fit): boolean {
  const label = labelled.exec(text)?.[1]?.trim()
  if (label === undefined || isSentenceEnd(tail) || tail === 'comma') return false
  const bare = face === 'cjk' ? label.replace(/\s+/gu, '') : label
  if (genres.test(bare)) return false
  return bare.length <= longest[face] && (face === 'cjk' || label.split(/\s+/u).length <= mostWords)
}

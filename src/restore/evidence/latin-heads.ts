import {itemAt} from '../../item-at.ts'
import {isHeadlineCase} from '../../text/headline-case.ts'
import {fillAt, fills, slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

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
  const isHead = raisesNouns(fits)
    ? (fit: Fit) => isHeadlineCase(fit.text) && (!/\p{Ll}/u.test(fit.text) || leavesRoom(fit))
    : (fit: Fit) => isHeadlineCase(fit.text)
  for (let from = 0; from + 1 < fits.length; from++) {
    const before = fits[from - 1]
    if (before && !isSentenceEnd(before.tail) && !isSurely(fits[from]!)) continue
    if (verse.has(fits[from]!)) continue
    let to = from
    while (
      to < fits.length &&
      to - from <= mostLines &&
      (to === from || !isApart(fits[to]!)) &&
      isHead(fits[to]!)
    )
      to++
    if (to === from && stopsShort(fits[from]!, fits[from + 1]!)) to++
    const next = fits[to]
    const isBox = isApart(fits[from]!) && next && isApart(next)
    if (to === from || to - from > mostLines || !next || !(isBox || beginsText(next))) continue
    if (breaksOff.test(itemAt(fits, to - 1).text)) continue
    first.add(fits[from]!)
    last.add(fits[to - 1]!)
    from = to - 1
  }
  return {first, last}
}

/**
 * How no headline ends, and prose that has many capitals does: with a small word that goes before a noun, a hyphen,
 * a shortened word: `Koͤnigin⸗` / `Mutter`, `to my friend Dr.` / `Penn`, `im Departement der` / `Finanzen`.
 */
const breaksOff =
  /(?:[-‐⸗¬]|(?:^|\s)(?:an?|the|of|and|[dD](?:er|ie|as|en|em|es)|[eE]ine[rnms]?|und|von|vom|zu[mr]?|im|in|am|de[ls]?|du|les?|la|et|y|il|e|Herrn?|\p{Lu}\p{L}{0,3}\.))$/u

/** Where so many of the words in mid sentence begin with a capital, the language raises its nouns, as German does. */
const raised = 0.2
/** Lines that are looked at. */
const sampleSize = 400

/** Whether a capital at each word that has a weight says little: `Sr. Majestät Sendung nach Neapel` is prose. */
function raisesNouns(fits: readonly Fit[]): boolean {
  let [capitals, words] = [0, 0]
  for (const {text} of fits.slice(0, sampleSize)) {
    for (const [word] of text.matchAll(/(?<=\p{Ll} )\p{L}{4,}/gu)) {
      words++
      if (/^\p{Lu}/u.test(word)) capitals++
    }
  }
  return words > 30 && capitals > words * raised
}

const leavesRoom = (fit: Fit) => slackOf(fit) > fit.measure * 0.25

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

/** `1. С человека`, `(a) a quay`: the first item of a list. */
const item = /^(?:1[.)]|\((?:1|a)\))\s(?=.*\p{Ll})/u

/**
 * Whether a line begins a sentence of running text: `The wharf`, `A dog`, or a report from a place,
 * `HARTFIELD, June 4.—The`; not `OF THE GUILD:—You`.
 */
function beginsText({text, head}: Fit): boolean {
  if (item.test(text)) return true
  if (head !== 'upper' && head !== 'opener') return false
  return (
    /^[“‘"'«„(]*(?:\p{Lu}[\p{Ll}'’]|\p{Lu}\s+\p{Ll}|\p{Lu}[\p{Lu} ]+,\s)/u.test(text) &&
    /\s\p{Ll}/u.test(text)
  )
}

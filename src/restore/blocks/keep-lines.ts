import {isIssueLine} from '../../text/issue-line.ts'
import type {Decision, Habits} from '../breaks/decide-breaks.ts'
import {isHeadOfSentence} from '../evidence/find-verse.ts'
import {isClosing} from '../evidence/is-closing.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import type {Regimes} from '../regimes/index.ts'
import {findSetLines} from './find-set-lines.ts'

/** A document parts its paragraphs by blank lines when this share of its ends has one. */
const parts = 0.75
/** Where so many first lines are followed by one, blank lines part nothing. */
const strays = 0.3

/**
 * Find the breaks that end a line but not its paragraph: verse, addresses, the close of a letter.
 *
 * In a document that parts its paragraphs by blank lines, lines that end without one are lines of
 * one paragraph: all of a run that has no join, and of prose those that stop in mid sentence. In
 * Chinese and Japanese verse of which each line is a sentence is a paragraph a line; a stanza in which
 * sentences run over lines is one.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @param decisions
 *   What the breaks between them mean.
 * @param options.habits
 *   Habits of the document.
 * @param options.set
 *   Lines that may be verse.
 * @param options.regimes
 *   What the lines are: listings, tables and signatures are kept as they stand.
 * @returns
 *   For each break, in order, whether a reader must see it inside a paragraph.
 */
export function keepLines(
  fits: readonly Fit[],
  decisions: readonly Decision[],
  {
    habits,
    set,
    regimes: {code, tables, signatures, affiliations, hanging, labelsAgain}
  }: {
    readonly habits: Habits
    readonly set: ReadonlySet<Fit>
    readonly regimes: Pick<
      Regimes,
      'code' | 'tables' | 'signatures' | 'affiliations' | 'hanging' | 'labelsAgain'
    >
  }
): boolean[] {
  const {verse, outset} = findSetLines(fits, decisions, set)
  const joined = runsWithJoins(fits, decisions)
  let wasKept = false
  const partsByBlanks = habits.blankAtEnd >= parts && habits.blankAfterFirst < strays
  const stanzas = findStanzas(fits, verse)
  let isFirst = true
  const keeps = (decision: Decision, index: number): boolean => {
    const [before, after] = [fits[index]!, fits[index + 1]!]
    const wasFirst = isFirst
    isFirst = decision.meaning === 'end'
    if (decision.settled) return decision.settled === 'line'
    if (decision.meaning === 'join' || isOtherType(before, after)) return false
    // An item of a list is a paragraph, however short its lines are.
    if (after.line.print?.hasMark || labelsAgain.has(after)) return false
    if (index < issueReach && (isIssueLine(before.text) || isIssueLine(after.text))) return false
    for (const runs of [code, tables, signatures]) {
      const [own, next] = [runs.get(before), runs.get(after)]
      if (own !== undefined || next !== undefined) return own === next
    }
    if (wasFirst && isClosing(before, after, fits[index + 2])) return true
    if (after.gap > 0 || after.pageBreak || affiliations.has(after)) return false
    if (hanging.has(before) && hanging.has(after)) return false
    if (outset.has(before) || outset.has(after)) return false
    const inVerse = verse.has(before) && verse.has(after)
    // Prose that ends above verse, or begins below it, is no line of it.
    if (verse.has(before) !== verse.has(after) && isSentenceEnd(before.tail)) return false
    if (before.face === 'cjk') return inVerse && stanzas.has(before)
    if (inVerse) return true
    // `Dear Sir,`, a row of stars: what follows is prose of several lines, and begins a paragraph.
    if (decisions[index + 1]?.meaning === 'join' && after.head !== 'lower') return false
    if (partsByBlanks && isHeadOf(fits, index)) return false
    if (partsByBlanks && !(joined[index] && isSentenceEnd(before.tail))) return true
    return isVerseLine(before, after, wasKept)
  }
  return decisions.map((decision, index) => {
    wasKept = keeps(decision, index)
    return wasKept
  })
}

/** Among so many first lines a paper has its name and the number of the issue. */
const issueReach = 5
/** Whether two lines stand between blank ones, a head and a sentence. */
function isHeadOf(fits: readonly Fit[], index: number): boolean {
  const [before, below] = [fits[index]!, fits[index + 2]]
  const isTwo = (index === 0 || before.gap > 0 || before.pageBreak) && (!below || below.gap > 0)
  return isTwo && isHeadOfSentence(fits.slice(index, index + 2))
}

/**
 * Whether two printed lines are set in type of other sizes: the lines of a stanza are not, those of a
 * title and of what stands below it are.
 */
function isOtherType({line: {print: a}}: Fit, {line: {print: b}}: Fit): boolean {
  if (!a || !b || a.said || b.said) return false
  return Math.max(a.size, b.size) > Math.min(a.size, b.size) * otherSize
}

/** A deck is larger than a text, and smaller than its title, by more than this factor. */
const otherSize = 1.06

/** Lines of verse that stand together, where a sentence runs over the end of one of them. */
function findStanzas(fits: readonly Fit[], verse: ReadonlySet<Fit>): Set<Fit> {
  const found = new Set<Fit>()
  for (let from = 0; from < fits.length; from++) {
    if (!verse.has(fits[from]!)) continue
    let to = from + 1
    while (to < fits.length && verse.has(fits[to]!) && fits[to]!.gap === 0 && !fits[to]!.pageBreak)
      to++
    const stanza = fits.slice(from, to)
    const runsOver = stanza.slice(0, -1).some(({tail}) => !isSentenceEnd(tail))
    if (runsOver) for (const fit of stanza) found.add(fit)
    from = to - 1
  }
  return found
}

/**
 * A line of verse among prose that no blank line parts: it stops after a comma, though the next
 * word had room, and the next begins with a capital.
 *
 * ```text
 *   | “Not for the gold that lies below,
 *   | But for the hills where the heathers grow,
 * ```
 */
function isVerseLine(before: Fit, after: Fit, wasKept: boolean): boolean {
  const tail = before.tail
  if (tail !== 'comma' && !(wasKept && tail === 'letter')) return false
  return after.head === 'upper' && /\p{Ll}/u.test(before.text) && /\p{Ll}/u.test(after.text)
}

/** For each break, whether the run of lines between blank ones in which it stands has a join. */
function runsWithJoins(fits: readonly Fit[], decisions: readonly Decision[]): boolean[] {
  const result = new Array<boolean>(decisions.length).fill(false)
  for (let from = 0; from < decisions.length; ) {
    let to = from
    let hasJoin = false
    while (to < decisions.length && fits[to + 1]!.gap === 0 && !fits[to + 1]!.pageBreak) {
      hasJoin ||= decisions[to]!.meaning === 'join'
      to++
    }
    if (hasJoin) result.fill(true, from, to)
    from = to + 1
  }
  return result
}

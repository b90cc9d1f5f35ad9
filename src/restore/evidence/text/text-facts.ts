import {isCreditLine} from '../../../text/forms/credit-line.ts'
import type {Fit} from '../../lines/fit.ts'
import type {Regimes} from '../../regimes/index.ts'
import {findGoneOn} from '../find-gone-on.ts'
import {findMatters} from '../find-matters.ts'
import {findPartedByBlanks} from '../find-parted-by-blanks.ts'
import {
  findBoxes,
  findBracketed,
  findHeads,
  findParted,
  findSpeeches,
  findWide,
  setsFirstLinesIn
} from '../headline-lines.ts'
import {findLatinHeads} from '../latin-heads.ts'
import {LetterPairs} from '../letter-pairs.ts'
import {longestBracket, openBracket} from '../open-brackets.ts'
import {printEvidenceOf} from '../print-evidence.ts'
import {findEvenLines} from '../verse/find-even-lines.ts'
import {findPoems} from '../verse/find-poems.ts'

/** A break between two printed lines. */
export interface BreakPlace {
  /** The place of the line before it. */
  readonly index: number
  /** The line above that, the two that meet. */
  readonly above: Fit | undefined
  readonly before: Fit
  readonly after: Fit
}

/** Adds a reason: above 0 for an end of the paragraph. */
export type AddEvidence = (name: string, weight: number) => void

/** What a whole text is asked for before its breaks are weighed. */
export type TextFacts = ReturnType<typeof findTextFacts>

/**
 * Look at a text as a whole.
 *
 * @param verse
 *   The lines that are verse.
 * @param regimes
 *   What the lines are.
 */
export function findTextFacts(fits: readonly Fit[], verse: ReadonlySet<Fit>, regimes: Regimes) {
  return {
    regimes,
    verse,
    /** Lines of it that begin in small letters, and are no rests of those above. */
    poems: new Set(verse.size > 0 ? findPoems(fits) : []),
    pairs: new LetterPairs(fits),
    open: findOpenBrackets(fits),
    parted: findParted(fits),
    asides: findAsides(fits),
    boxed: findBoxes(fits),
    wide: findWide(fits),
    heads: findHeads(fits),
    bracketed: findBracketed(fits),
    even: findEvenLines(fits),
    matters: findMatters(fits),
    credits: new Set(fits.filter(({text}) => isCreditLine(text))),
    printOf: printEvidenceOf(regimes.hanging),
    latin: findLatinHeads(fits, verse),
    settings: verse.size === 0 ? findSettings(fits) : new Map<Fit, Setting>(),
    speeches: findSpeeches(fits),
    setsIn: setsFirstLinesIn(fits)
  }
}

/** What blank lines and indents say of a line in a short document; where there is verse its lines keep their habits. */
type Setting = 'blanks-between' | 'at-the-margin'

function findSettings(fits: readonly Fit[]): ReadonlyMap<Fit, Setting> {
  const goesOn = [...findGoneOn(fits)].map((fit) => [fit, 'at-the-margin'] as const)
  const begins = [...findPartedByBlanks(fits)].map((fit) => [fit, 'blanks-between'] as const)
  return new Map<Fit, Setting>([...goesOn, ...begins])
}

/** The bracket that is open behind each line, or an empty text. */
function findOpenBrackets(fits: readonly Fit[]): readonly string[] {
  let open = ''
  let openFor = 0
  return fits.map(({text}) => {
    const wasOpen = open
    open = openBracket(text, open)
    openFor = open !== '' && open === wasOpen ? openFor + 1 : 0
    if (openFor >= longestBracket) open = ''
    return open
  })
}

/** First words of what stands in brackets inside lines, bracket and all. */
function findAsides(fits: readonly Fit[]): Set<string> {
  const asides = new Set<string>()
  if (fits[0]?.face === 'cjk') return asides
  for (const {text} of fits) {
    for (const match of text.matchAll(/\s([[(]\S+)/g)) asides.add(match[1]!)
  }
  return asides
}

import type {Line} from '../../source/index.ts'
import {findHanging, type Hanging} from '../breaks/find-hanging.ts'
import {findAffiliations} from '../evidence/find-affiliations.ts'
import {findPoems} from '../evidence/verse/find-poems.ts'
import type {Fit} from '../lines/fit.ts'
import {findCode, type Listings} from './find-code.ts'
import {findItems, type ItemKind} from './find-items.ts'
import {findAttachments, findEntries, findQuantities} from './find-kept-lists.ts'
import {findLabelledLines, findLabelsAgain} from './find-labelled-lines.ts'
import {findLetterheads} from './find-letterheads.ts'
import {findRegimes} from './find-regimes.ts'
import {findSignatures} from './find-signatures.ts'
import {findTables} from './find-tables.ts'
import {verseOf, weighLines} from './weigh-lines.ts'

/** What is known of the lines of a document before the habits of its breaks are learned. */
export interface Regimes {
  /** For each break what says that every line around it is a paragraph, in nats; 0 for nothing. */
  readonly alone: Float64Array
  /** Lines of verse in long stretches. */
  readonly verse: readonly Fit[]
  /** First lines of the items of lists. */
  readonly items: ReadonlyMap<Fit, ItemKind>
  /** Lines that say one thing behind a label. */
  readonly labels: ReadonlySet<Fit>
  /** First lines of paragraphs behind a label that comes again. */
  readonly labelsAgain: ReadonlySet<Fit>
  /** Lines of lists with hanging indents. */
  readonly hanging: ReadonlyMap<Fit, Hanging>
  /** Lines of code and of drawn figures, and rows of tables, with the number of the one they are of. */
  readonly code: Listings
  readonly tables: ReadonlyMap<Fit, number>
  /** Where the authors of a paper work, below their names. */
  readonly affiliations: ReadonlySet<Fit>
  /** The office and the number above its letters, the office and the date below them. */
  readonly letterheads: ReadonlySet<Fit>
  /** Lines with which a mail or an office signs, or lists what it attaches, with the number of the signature. */
  readonly signatures: ReadonlyMap<Fit, number>
  /** How deep a mail quotes a line; only lines that are quoted. */
  readonly quoted: ReadonlyMap<Fit, number>
}

/**
 * Tell what each line of a document is: wrapped prose, a paragraph of its own, verse, an item of a list.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @param depthOf
 *   How deep a mail quotes a line.
 */
export function readRegimes(fits: readonly Fit[], depthOf: (line: Line) => number): Regimes {
  const stretches = findRegimes(fits)
  const code = findCode(fits)
  const hanging = outsidePoems(findHanging(fits), fits)
  const terms = fits.filter((fit) => hanging.get(fit) === 'term')
  const quoted = new Map(
    fits.flatMap((fit) => (depthOf(fit.line) > 0 ? [[fit, depthOf(fit.line)]] : []))
  )
  return {
    alone: weighLines(fits.length, stretches),
    verse: verseOf(fits, stretches),
    items: new Map([...findEntries(fits).map((fit) => [fit, 'item'] as const), ...findItems(fits)]),
    labels: new Set([...findLabelledLines(fits), ...findQuantities(fits), ...terms]),
    labelsAgain: findLabelsAgain(fits),
    affiliations: findAffiliations(fits),
    hanging,
    code,
    tables: withPrinted(
      fits,
      findTables(fits.filter((fit) => !code.has(fit) && !fit.line.placement?.cell))
    ),
    letterheads: findLetterheads(fits),
    signatures: new Map([...findSignatures(fits, quoted), ...findAttachments(fits)]),
    quoted
  }
}

/** Tables that the text shows, and those that the sheet does, with numbers that go on. */
function withPrinted(
  fits: readonly Fit[],
  found: ReadonlyMap<Fit, number>
): ReadonlyMap<Fit, number> {
  const next = new Set(found.values()).size
  const tables = new Map(found)
  for (const fit of fits) {
    const cell = fit.line.placement?.cell
    if (cell) tables.set(fit, next + cell.table)
  }
  return tables
}

/** In a collection of verse every second line is set in, and goes on in none. */
function outsidePoems(
  hanging: ReadonlyMap<Fit, Hanging>,
  fits: readonly Fit[]
): ReadonlyMap<Fit, Hanging> {
  if (hanging.size === 0) return hanging
  const poems = new Set(findPoems(fits))
  return poems.size === 0 ? hanging : new Map([...hanging].filter(([fit]) => !poems.has(fit)))
}

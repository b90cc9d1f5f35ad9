import type {Fit} from '../fit.ts'
import {findItems, type ItemKind} from './find-items.ts'
import {findRegimes} from './find-regimes.ts'
import {verseOf, weighLines} from './weigh-lines.ts'

/** What is known of the lines of a document before the habits of its breaks are learned. */
export interface Regimes {
  /** For each break what says that every line around it is a paragraph, in nats; 0 for nothing. */
  readonly alone: Float64Array
  /** Lines of verse in long stretches. */
  readonly verse: readonly Fit[]
  /** First lines of the items of lists. */
  readonly items: ReadonlyMap<Fit, ItemKind>
}

/**
 * Tell what each line of a document is: wrapped prose, a paragraph of its own, verse, an item of a list.
 *
 * @param fits
 *   Printed lines in order, measured.
 */
export function readRegimes(fits: readonly Fit[]): Regimes {
  const stretches = findRegimes(fits)
  return {
    alone: weighLines(fits.length, stretches),
    verse: verseOf(fits, stretches),
    items: findItems(fits)
  }
}

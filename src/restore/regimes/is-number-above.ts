import {isSectionNumber} from '../../text/language/numbering.ts'
import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'

/** A cell of figures. */
const figures = /^[\d.,%±()\s-]+$/

/**
 * Whether a line is a section's number that an extractor put on a line of its own above the heading:
 * the heading is short, and no column of figures stands there.
 *
 * ```text
 * > | 1.2
 *   |
 *   | How to start it
 * ```
 */
export function isNumberAbove(above: Fit | undefined, before: Fit, after: Fit): boolean {
  return (
    isSectionNumber(before.text) &&
    /\p{L}{2}/u.test(after.text) &&
    after.head !== 'lower' &&
    after.tail !== 'comma' &&
    slackOf(after) > after.measure * 0.2 &&
    !(above && figures.test(above.text))
  )
}

import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'

/** `1.2`, `3.1.4`: not `2.50`, which is a price, nor `0.18`. */
const sectionNumber = /^[1-9]\d?(?:\.[1-9]\d?){1,3}\.?$/
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
    sectionNumber.test(before.text) &&
    /\p{L}{2}/u.test(after.text) &&
    after.head !== 'lower' &&
    after.tail !== 'comma' &&
    slackOf(after) > after.measure * 0.2 &&
    !(above && figures.test(above.text))
  )
}

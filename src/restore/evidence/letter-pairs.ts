import {itemAt} from '../../item-at.ts'
import {firstCode, lastCode, scriptOf} from '../../text/script.ts'
import type {Fit} from '../lines/fit.ts'

/** Lines in which pairs of letters are counted: a sample is enough of a long text. */
const sampleSize = 8000

/** How often each two letters stand side by side inside lines. */
export class LetterPairs {
  /** By both code units, the first in the upper half. */
  readonly #counts = new Map<number, number>()

  /** Count those of a document whose lines meet without a space. */
  constructor(fits: readonly Fit[]) {
    if (fits[0]?.face !== 'cjk') return
    for (let line = 0; line < Math.min(fits.length, sampleSize); line++) {
      const {text} = itemAt(fits, line)
      for (let index = 0; index + 1 < text.length; index++) {
        const key = (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1)
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
      }
    }
  }

  /** How often the last letter of a line stands before the first of the next; 0 for other marks. */
  across(before: string, after: string): number {
    if ([lastCode(before), firstCode(after)].some((code) => scriptOf(code) === 'common')) return 0
    const key = (before.charCodeAt(before.length - 1) << 16) | after.charCodeAt(0)
    return this.#counts.get(key) ?? 0
  }
}

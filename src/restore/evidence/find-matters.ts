import {endsInPaper, startsMatter} from '../../text/language/paper-title.ts'
import type {Fit} from '../lines/fit.ts'

/** Lines of a title at most, the office above its matter not among them. */
const longest = 3

/** Lines that go on with the title of a paper, and the last line of each title. */
export interface Matters {
  readonly goesOn: ReadonlySet<Fit>
  readonly ends: ReadonlySet<Fit>
}

/**
 * Find the lines that go on with the title of an official paper: the matter below the office that writes,
 * and what the matter takes besides.
 *
 * ```text
 *   石塘区水务局
 * > 关于修缮渡口
 * > 设施的通知
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @see GB/T 9704-2012, 7.3.1: office, matter and kind make the title, in lines that break between words.
 */
export function findMatters(fits: readonly Fit[]): Matters {
  const [goesOn, ends] = [new Set<Fit>(), new Set<Fit>()]
  for (const [from, fit] of fits.entries()) {
    if (fit.face !== 'cjk' || !startsMatter(fit.text)) continue
    const lines = fits.slice(from, from + longest)
    const last = lines.findIndex(({text}) => endsInPaper(text))
    const title = lines.slice(0, last + 1)
    const isTitle = title.every((line, at) => isBare(line) && (at === 0 || isBelow(line)))
    if (last < 0 || !isTitle) continue
    for (const line of title.slice(1)) goesOn.add(line)
    ends.add(title.at(-1)!)
    const office = fits[from - 1]
    if (office && isBelow(fit) && isBare(office) && !/\d号$/u.test(office.text)) goesOn.add(fit)
  }
  return {goesOn, ends}
}

const isBelow = ({gap, pageBreak}: Fit) => gap === 0 && !pageBreak

/** Whether a line has no mark of a sentence. */
const isBare = ({text, tail}: Fit) => tail === 'letter' && !/[，。；：！？]/u.test(text)

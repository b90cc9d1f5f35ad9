import {itemAt} from '../../item-at.ts'
import {isDateline} from '../../text/forms/dateline.ts'
import {isDateHead} from '../../text/language/date-head.ts'
import {isSalutation} from '../../text/language/salutation.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** The most lines of a signature below its mark, and the fewest of an address: two may be a chapter's number and title. */
const mostLines = 5
const fewestOfAddress = 3
/** From this share of the measure on a line is set at the right, up to this it is short. */
const [right, short] = [0.3, 0.6]
/** A date and nothing else. */
const date =
  /^(?:[\d〇零一二三四五六七八九十]{2,4}\s*[年년]\s*[\d一二三四五六七八九十]{1,3}\s*[月월]\s*[\d一二三四五六七八九十]{1,3}\s*[日일]|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})\.?$/u

/**
 * Find the lines with which a mail or an office signs: what stands below `--`, and an office at the
 * right edge with its date below it. A reader must see their ends.
 *
 * ```text
 *   | --
 * > | Tamsin Crowe
 *   | https://landing.example/minutes
 * ```
 *
 * So are the lines above `Dear Madam,` that say where she lives, and the last lines of a mail that
 * quotes another, `Regards,` / `Jane Roe`; and what stands above the salutation with which a document begins.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @param quoted
 *   Lines that a mail quotes.
 * @returns
 *   For each line of a signature which one it is of.
 */
export function findSignatures(
  fits: readonly Fit[],
  quoted: ReadonlyMap<Fit, number>
): ReadonlyMap<Fit, number> {
  const signatures = new Map<Fit, number>()
  for (const [from, fit] of fits.entries()) {
    const next = fits[from + 1]
    if (!next || next.gap > 0 || next.pageBreak) continue
    if (fit.text === '--') {
      let to = from + 1
      while (to < fits.length && itemAt(fits, to).gap === 0 && to - from <= mostLines) to++
      const own = fits.slice(from, to)
      if (own.every(isShort) && to - from <= mostLines)
        for (const one of own) signatures.set(one, from)
    } else if (date.test(next.text) && isSetRight(fit) && isSetRight(next)) {
      signatures.set(fit, from).set(next, from)
    }
  }
  for (const [at, fit] of fits.entries()) {
    if (fit.gap === 0 || fit.face === 'cjk' || !isSalutation(fit.text)) continue
    let from = at - 1
    while (from > 0 && itemAt(fits, from).gap === 0) from--
    const own = fits.slice(Math.max(0, from), at)
    const isAddress = own.every(
      (one) =>
        isShort(one) && (one.head === 'upper' || one.head === 'digit') && /\p{Ll}/u.test(one.text)
    )
    if (isAddress && own.length >= fewestOfAddress && own.length <= mostLines)
      for (const one of own) signatures.set(one, from)
  }
  for (const [at, {text, face}] of fits.slice(0, longestHead).entries()) {
    if (face === 'cjk' || !isSalutation(text)) continue
    const head = readHead(fits.slice(0, at))
    for (const [from, group] of head) for (const one of group) signatures.set(one, from)
    if (head.size > 0) signatures.set(itemAt(fits, at), at)
    break
  }
  if (quoted.size > 0) {
    const from = fits.findLastIndex(({gap}) => gap > 0)
    const own = fits.slice(from)
    const isOne = (fit: Fit) =>
      isShort(fit) && fit.head !== 'lower' && !isSentenceEnd(fit.tail) && !quoted.has(fit)
    if (from > 0 && own.length <= mostLines && own.every(isOne))
      for (const one of own) signatures.set(one, from)
  }
  return signatures
}

/** Printed lines above the salutation of a letter, at most. */
const longestHead = 18

/**
 * What stands above the salutation of a letter with which a document begins, by its blank lines: who writes, with an
 * address, when, and to whom. A line of its own directly above the salutation says of what, and is a title.
 *
 * ```text
 * > | THE WESTERN CANAL TRUST
 * > | 14 Lock Street
 *   |
 * > | 9 September
 *   |
 *   | Dear Miss Vane,
 * ```
 *
 * @param fits
 *   All lines above the salutation.
 * @returns
 *   Groups of lines by the place of their first; none where they are no head of a letter.
 */
function readHead(fits: readonly Fit[]): ReadonlyMap<number, readonly Fit[]> {
  const groups = new Map<number, Fit[]>()
  let from = 0
  for (const [at, fit] of fits.entries()) {
    if (fit.gap > 0 || fit.pageBreak) from = at
    const group = groups.get(from)
    if (group) group.push(fit)
    else groups.set(from, [fit])
  }
  const isDate = ({text}: Fit) => date.test(text) || isDateHead(text) || isDateline(text)
  const top = groups.get(0) ?? []
  const isHead =
    top.slice(1).some(({text}) => /\d/.test(text)) &&
    fits.some(isDate) &&
    fits.every((fit) => isShort(fit) && fit.head !== 'lower' && !isSentenceEnd(fit.tail))
  if (!isHead) return new Map()
  const [last, lines = []] = [...groups].at(-1)!
  if (lines.length === 1 && groups.size > 2 && !isDate(lines[0]!)) groups.delete(last)
  return groups
}

const isShort = ({width, measure}: Fit) => width < measure * short || width < 24

const isSetRight = ({indent, width, measure}: Fit) =>
  indent > measure * right && width < measure * short

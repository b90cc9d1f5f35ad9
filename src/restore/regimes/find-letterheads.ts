import {isPaperTitle} from '../../text/language/paper-title.ts'
import type {Fit} from '../lines/fit.ts'

/** The number of an office's letter, alone on its line: `柳政发〔2031〕12号`, `No. 70/90`. */
const number =
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{0,10}\s*[〔[［（(]\s*(?:19|20)\d\d\s*年?[〕\]］）)]\s*第?\s*\d{1,5}\s*[号號호]|(?:No|Nr|N°|Nº|Ref)\.? ?\d{1,5}[/-]\d{1,5}(?:[/-]\d{1,5})*)$/u
/** What an office puts behind its name above its letters. */
const suffix = /\s*(?:红头)?文件$/u

/**
 * Find the head of an office's letter: its number, and the office directly above it. Neither is a title,
 * nor is the office again above the date with which it signs.
 *
 * ```text
 * > | 石塘区水务局文件
 *   |
 *   | 柳政发〔2031〕12号
 * ```
 *
 * @param fits
 *   Printed lines in order, measured.
 */
export function findLetterheads(fits: readonly Fit[]): ReadonlySet<Fit> {
  const lines = new Set<Fit>()
  const offices = new Set<string>()
  for (const [index, fit] of fits.entries()) {
    if (!number.test(fit.text)) continue
    lines.add(fit)
    const above = fits[index - 1]
    if (above?.tail !== 'letter' || fit.gap > 1 || fit.pageBreak || isPaperTitle(above.text))
      continue
    // An office has its name in capitals, or is the first line of all, or says that it is one.
    const isOffice =
      index === 1 || suffix.test(above.text) || above.text === above.text.toLocaleUpperCase()
    if (!isOffice || (above.face === 'cjk' && !suffix.test(above.text) && index > 1)) continue
    lines.add(above)
    offices.add(officeOf(above.text))
  }
  for (const [index, fit] of fits.entries()) {
    if (lines.has(fit) || !offices.has(officeOf(fit.text))) continue
    const below = fits[index + 1]
    if (below && below.gap <= 1 && isDate(below)) lines.add(fit).add(below)
  }
  return lines
}

/** `Den 3. Mai 1890`, `今年七月`: below the name of an office that is enough. */
const isDate = ({text, width}: Fit) => /\d|[年月]/u.test(text) && width < 14

/** An office's name as it is compared. */
const officeOf = (text: string) => text.replace(suffix, '').replace(/\s+/gu, '').toLowerCase()

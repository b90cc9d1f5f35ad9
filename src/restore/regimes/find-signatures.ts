import type {Fit} from '../lines/fit.ts'

/** The most lines of a signature below its mark. */
const mostLines = 5
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
 * @param fits
 *   Printed lines in order, measured.
 * @returns
 *   For each line of a signature which one it is of.
 */
export function findSignatures(fits: readonly Fit[]): ReadonlyMap<Fit, number> {
  const signatures = new Map<Fit, number>()
  for (const [from, fit] of fits.entries()) {
    const next = fits[from + 1]
    if (!next || next.gap > 0 || next.pageBreak) continue
    if (fit.text === '--') {
      let to = from + 1
      while (to < fits.length && fits[to]!.gap === 0 && to - from <= mostLines) to++
      const own = fits.slice(from, to)
      const isShort = own.every(({width, measure}) => width < measure * short || width < 24)
      if (isShort && to - from <= mostLines) for (const one of own) signatures.set(one, from)
    } else if (date.test(next.text) && isSetRight(fit) && isSetRight(next)) {
      signatures.set(fit, from).set(next, from)
    }
  }
  return signatures
}

const isSetRight = ({indent, width, measure}: Fit) =>
  indent > measure * right && width < measure * short

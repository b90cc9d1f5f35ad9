import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import {compareInk, type Difference} from '../ink/compare.ts'
import {type Ink, showInk} from '../ink/ink.ts'
import {createFinding, type LocatedText, showPlace} from './finding.ts'

/** Two texts that should have the same characters. */
interface Comparison {
  readonly expected: Ink
  /** Where an offset of `expected` is, for people: `page.txt:3:7`. */
  readonly show: (offset: number) => string
  readonly actual: Ink
  readonly place: LocatedText
  /** Offset in the file where a text that is missing as a whole should stand. */
  readonly fallback: number
}

/**
 * Compare texts and say where they differ.
 *
 * What is missing in one place and stands in another is out of place: it is one finding, not two.
 *
 * @param comparisons
 *   Texts among which characters may have moved.
 */
export function reportDifferences(comparisons: readonly Comparison[]): VFileMessage[] {
  const found = comparisons.flatMap((comparison) =>
    compareInk(comparison.expected, comparison.actual).map((difference) => ({
      comparison,
      difference,
      missing: keyOf(comparison.expected, difference.from, difference.to),
      added: keyOf(comparison.actual, difference.start, difference.end),
      isTold: false
    }))
  )
  const lost = new Map<string, typeof found>()
  for (const one of found) {
    if (one.added === '') lost.set(one.missing, [...(lost.get(one.missing) ?? []), one])
  }
  const findings: VFileMessage[] = []
  for (const one of found) {
    if (one.missing !== '') continue
    const origin = lost.get(one.added)?.find((other) => !other.isTold)
    if (!origin) continue
    one.isTold = true
    origin.isTold = true
    findings.push(reportMoved(one, origin))
  }
  for (const one of found) if (!one.isTold) findings.push(reportOne(one.comparison, one.difference))
  return findings
}

/** Long texts are told apart by their ends too: enough for a pairing that only words a message. */
function keyOf({codes}: Ink, from: number, to: number): string {
  if (to - from < 2000) return String.fromCodePoint(...codes.slice(from, to))
  return `${to - from} ${String.fromCodePoint(...codes.slice(from, from + 999), ...codes.slice(to - 999, to))}`
}

function offsetIn({actual, fallback}: Comparison, {start}: Difference): number {
  return actual.offsets[start] ?? (start > 0 ? actual.offsets[start - 1]! + 1 : fallback)
}

type Found = {readonly comparison: Comparison; readonly difference: Difference}

function reportMoved({comparison, difference}: Found, origin: Found): VFileMessage {
  const {actual, place} = comparison
  const offset = offsetIn(comparison, difference)
  const home = showPlace(origin.comparison.place, offsetIn(origin.comparison, origin.difference))
  const text = showInk(actual, difference.start, difference.end)
  return createFinding('moved-text', `Unexpected \`${text}\` here, expected it at ${home}`, {
    place,
    offset
  })
}

function reportOne(comparison: Comparison, difference: Difference): VFileMessage {
  const {expected, actual, place, show} = comparison
  const {from, to, start, end} = difference
  const at = {place, offset: offsetIn(comparison, difference)}
  const missing = showInk(expected, from, to)
  const added = showInk(actual, start, end)
  const origin = from < to ? show(expected.offsets[from]!) : ''
  const note = `${countOf(to - from, 'character')} expected, ${end - start} found.`
  if (from === to) {
    return createFinding('added-text', `Unexpected \`${added}\`, expected nothing here`, at, note)
  }
  return start === end
    ? createFinding(
        'missing-text',
        `Unexpected gap, expected \`${missing}\` as at ${origin}`,
        at,
        note
      )
    : createFinding(
        'altered-text',
        `Unexpected \`${added}\`, expected \`${missing}\` as at ${origin}`,
        at,
        note
      )
}

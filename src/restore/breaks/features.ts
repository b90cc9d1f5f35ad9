import {advance, type Face} from '../../text/advance.ts'
import {isForbiddenAtStart, isOpener} from '../../text/punctuation.ts'
import {firstCode, isUnspaced} from '../../text/script.ts'
import type {Fit} from '../lines/fit.ts'
import {type HeadKind, heads, type TailKind, tails} from '../lines/line-ends.ts'

/** What stands between two printed lines. */
export const gaps = ['none', 'blank', 'blanks', 'page'] as const
/** How the line before fills its column, judged by whether the next word had room in it. */
export const fills = ['full', 'nearly', 'short', 'half', 'over'] as const
/** How far the line after is set in from its column's edge. */
export const indents = ['flush', 'indented', 'deep'] as const

/**
 * What is seen at the breaks of a document, in order: for each an index into one of the lists
 * above. Arrays, because a long book has hundreds of thousands.
 */
export interface Features {
  readonly count: number
  readonly gap: Uint8Array
  /** 1 where the line before stands close to the one before it. */
  readonly tight: Uint8Array
  /** `fill` when the line before is taken as a paragraph's continuation, with its own indent. */
  readonly fill: Uint8Array
  /** `fill` when the line before is taken as a first line whose indent the extractor lost. */
  readonly fillAsFirst: Uint8Array
  readonly tail: Uint8Array
  readonly head: Uint8Array
  readonly indent: Uint8Array
}

/**
 * Look at the breaks between printed lines.
 *
 * @param fits
 *   Printed lines in order, measured.
 * @returns
 *   What is seen at each break, no indent taken for lost.
 */
export function observeBreaks(fits: readonly Fit[]): Features {
  const count = Math.max(0, fits.length - 1)
  const make = () => new Uint8Array(count)
  const features = {
    count,
    gap: make(),
    tight: make(),
    fill: make(),
    fillAsFirst: make(),
    tail: make(),
    head: make(),
    indent: make()
  }
  for (let index = 0; index < count; index++) {
    const [before, after] = [fits[index]!, fits[index + 1]!]
    features.gap[index] = after.pageBreak ? 3 : Math.min(after.gap, 2)
    features.tight[index] = before.gap === 0 && !before.pageBreak ? 1 : 0
    features.fill[index] = fillAt(before, after, 0)
    features.tail[index] = tailIndex.get(before.tail)!
    features.head[index] = headIndex.get(after.head)!
    features.indent[index] =
      after.indent < 0.4 ? 0 : after.indent <= Math.max(4.5, after.measure * 0.2) ? 1 : 2
  }
  features.fillAsFirst.set(features.fill)
  return features
}

/**
 * The same features, with first lines taken to be narrower.
 *
 * @param lostIndent
 *   Full widths by which first lines are narrower because their indent was lost.
 */
export function withLostIndent(
  fits: readonly Fit[],
  features: Features,
  lostIndent: number
): Features {
  if (lostIndent === 0) return features
  const fillAsFirst = new Uint8Array(features.count)
  for (let index = 0; index < features.count; index++) {
    fillAsFirst[index] = fillAt(fits[index]!, fits[index + 1]!, lostIndent)
  }
  return {...features, fillAsFirst}
}

const tailIndex = new Map<TailKind, number>(tails.map((tail, index) => [tail, index]))
const headIndex = new Map<HeadKind, number>(heads.map((head, index) => [head, index]))

/** How a line fills its column: an index into `fills`. */
export function fillAt(before: Fit, after: Fit, lostIndent: number): number {
  return after.carried > 0 ? 0 : fillOf(before, after.need, lostIndent)
}

function fillOf(before: Fit, need: number, lostIndent: number): number {
  const slack = slackOf(before) - lostIndent
  const tolerance = before.face === 'cjk' ? 0.5 : Math.max(0.6, before.measure * 0.02)
  if (slack + before.squeeze < -1.5 * tolerance) return 4
  // A line that is stretched to the measure may have room for one character.
  const room = slack - need - (before.elastic ? 1.25 : 0)
  if (room < -tolerance * 0.5) return 0
  if (room < Math.max(tolerance * 2, before.ragged)) return 1
  return slack < before.measure * 0.4 ? 2 : 3
}

/**
 * Room that a line leaves in its column, in full widths; negative for a line that is too wide.
 *
 * An extractor that takes away the hyphen at a Latin line's end runs on into the next printed
 * line: such a line has two or three measures, and its room is that of the last.
 */
export function slackOf({measure, indent, width, carried, face}: Fit): number {
  const used = (carried || indent) + width
  if (face === 'cjk' || used < measure * 1.3) return measure - used
  return Math.ceil(used / measure - 0.04) * measure - used
}

/** Width of what could not have been divided at the line's end: a word, or one Han character with its marks. */
export function widthOfFirstToken(text: string, face: Face): number {
  let end = 0
  if (face === 'cjk') while (end < text.length && (isOpener(text[end]!) || text[end] === ' ')) end++
  const first = firstCode(text.slice(end))
  if (isUnspaced(first)) {
    end += first > 0xffff ? 2 : 1
    while (end < text.length && isForbiddenAtStart(text[end]!)) end++
    return advance(text.slice(0, end), face)
  }
  while (end < text.length && text[end] !== ' ' && !isUnspaced(text.charCodeAt(end))) end++
  return advance(text.slice(0, end), face) + 0.25
}

import {itemAt} from '../../item-at.ts'
import {isCloser, isOpener, startsForbidden} from '../../text/punctuation.ts'
import {isFullWidthMark} from '../../text/script.ts'
import type {Fit, Mutable} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/**
 * What marks that meet, such as `》、《`, give up in full widths, even where nothing else is squeezed.
 *
 * @see https://www.w3.org/TR/clreq/#punctuation_adjustment
 */
const lost = 0.5
/** By how much pieces may be too wide for a line that has more marks. */
const closing = 1
/** By how much a full line may be off, in full widths. */
const tolerance = 0.6
/** What a first line lacks whose indent was lost, in full widths. */
const lostIndents = [1, 2]
/** Lines that begin with a mark which may not begin one, and their share: fewer are slips. */
const [fewest, share] = [2, 0.02]
/** Pieces that one printed line may be in. */
const most = 12

/**
 * Find pieces of one printed line in Chinese or Japanese, and note with each what stands before it.
 *
 * Where marks meet, half a square goes, and some extractors break the line there. A line that
 * begins with a closing mark is always such a piece. Where a text has those, a line that begins
 * with an opening one may be: it is, if it fills the measure together with what stands before it.
 *
 * ```text
 *   | 渡口的人都说，
 *   | “水要来了”
 *   | ，可是谁也没有搬走，
 * ```
 */
export function carryMarks(fits: readonly Mutable<Fit>[]): void {
  const cut = fits.filter(({text}) => startsForbidden(text)).length
  const cuts = cut >= Math.max(fewest, fits.length * share)
  const isChinese = cuts && !fits.some(({text}) => /[ぁ-ゖ]/.test(text))
  for (let index = 0; index + 1 < fits.length; index++) {
    const [a, b] = [fits[index]!, fits[index + 1]!]
    if (b.gap > 0 || b.pageBreak || a.measure !== b.measure) continue
    const before = (a.carried || a.indent) + a.width - (marksMeet(a, b) ? lost : 0)
    const isRoom = before + b.width - a.squeeze - b.squeeze <= a.measure + closing
    if (startsForbidden(b.text) || isLoneComma(a)) {
      if (isRoom) b.carried = before
    } else if (
      cuts &&
      mayBeCut(a, b) &&
      ((isChinese && isRoom && isOpen(a)) || fillsLine(fits, index + 1, before))
    ) {
      b.carried = before
      b.isCutBeforeOpener = true
    }
  }
}

/** No Chinese paragraph ends in a comma, hardly one in a bracket or quotation that is no sentence. */
const isOpen = ({tail}: Fit) => tail === 'comma' || tail === 'closer'

/** `、` on a line of its own ends no paragraph. */
function isLoneComma({carried, tail, text}: Fit): boolean {
  return carried > 0 && tail === 'comma' && isMarks.test(text)
}

const isMarks = /^[^\p{L}\p{N}]+$/u

const isMark = (character: string) => isMarks.test(character)
const marksMeet = (a: Fit, b: Fit) => isMark(a.text.at(-1)!) && isMark(b.text[0]!)

/** Two speeches, `」` and `「`, are two paragraphs; else marks that meet may have been parted. */
function mayBeCut(a: Fit, b: Fit): boolean {
  if (a.carried > 0 && isMarks.test(a.text)) return a.tail !== 'quoted' || !isOpener(b.text[0]!)
  if (!isOpener(b.text[0]!) || a.tail === 'quoted') return false
  const last = a.text.at(-1)!
  return isCloser(last) || isFullWidthMark(last.charCodeAt(0))
}

/** Whether the pieces from `at` on fill the line together with what stands before them. */
function fillsLine(fits: readonly Fit[], at: number, before: number): boolean {
  const {measure} = itemAt(fits, at)
  const start = fits.slice(Math.max(0, at - most), at).findLastIndex(({carried}) => carried === 0)
  const above = fits[Math.max(0, at - most) + start - 1]
  const isFirst = !above || isSentenceEnd(above.tail)
  let total = before
  for (let index = at; index < at + most; index++) {
    const [piece, next] = [fits[index]!, fits[index + 1]]
    total += piece.width - (index > at && marksMeet(fits[index - 1]!, piece) ? lost : 0)
    if (total - piece.squeeze > measure + closing) return false
    const goesOn =
      next?.gap === 0 &&
      !next.pageBreak &&
      next.measure === measure &&
      (startsForbidden(next.text) || mayBeCut(piece, next))
    const off = measure - total
    if (goesOn && off > tolerance) continue
    if (Math.abs(off) <= tolerance) return true
    return isFirst && lostIndents.some((indent) => Math.abs(off - indent) < 0.4)
  }
  return false
}

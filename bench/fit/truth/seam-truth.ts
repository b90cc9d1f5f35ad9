import type {Fit} from '../../../src/restore/lines/fit.ts'
import type {ForgedLine, LinePiece, LineRole} from '../../forge/forged-page.ts'
import {alignLines} from './align-lines.ts'
import type {Truth} from './page-truth.ts'

/** Lines of one head: whether they are one block is for the reading of heads to say. */
const ofHead: ReadonlySet<LineRole> = new Set([
  'headline',
  'kicker',
  'byline',
  'heading',
  'part',
  'booktitle'
])

/**
 * Whether a paragraph ends at each seam of a page.
 *
 * @param fits
 *   The lines that restoration measured, in order.
 * @param truth
 *   What each line of the page's text is, by its number from 0.
 * @returns
 *   For each seam 1 for an end (also of a line of verse), 0 for a join, -1 where nothing can be
 *   learned from it: two lines of one head, two halves of torn sentences.
 */
export function seamTruth(fits: readonly Fit[], truth: readonly ForgedLine[]): Int8Array {
  const pieces = fits.map((fit) => pieceOf(fit, truth))
  return Int8Array.from({length: Math.max(0, fits.length - 1)}, (_, at) => {
    const [a, b] = [pieces[at], pieces[at + 1]]
    if (!a || !b || a.role === 'blank' || b.role === 'blank') return -1
    if (ofHead.has(a.role) && a.role === b.role && a.article === b.article) return -1
    if (a.unit === b.unit) {
      if (b.piece !== a.piece + 1) return a.piece === b.piece ? 0 : -1
      return b.join === 'keep' ? 1 : 0
    }
    return a.ends || b.begins ? 1 : -1
  })
}

/** The same, where only the articles of a page are known: what they do not tell is left out. */
export function seamsByTruth(fits: readonly Fit[], truth: Truth): Int8Array {
  const lines = alignLines(
    fits.map(({text}) => ({text, mayJump: false})),
    truth
  )
  return Int8Array.from({length: Math.max(0, fits.length - 1)}, (_, at) => {
    const [a, b] = [lines[at], lines[at + 1]]
    if (!a || !b) return -1
    if (a.item === b.item) {
      if (a.item.kind !== 'text' || b.start < a.end || b.start - a.end > 2) return -1
      return a.item.ends.has(b.start) ? 1 : 0
    }
    if (a.item.kind === b.item.kind && a.item.kind !== 'text') return -1
    return a.end >= a.item.text.length - 1 || b.start === 0 ? 1 : -1
  })
}

/** What a measured line is: of a line that several units share, the one that begins where it does. */
function pieceOf({line, lead}: Fit, truth: readonly ForgedLine[]): LinePiece | undefined {
  const whole = truth[line.start.line - 1]
  if (!whole?.spans) return whole
  const at = line.start.column - 1 + lead
  return whole.spans.find(({start, end}) => start <= at && at < end)
}

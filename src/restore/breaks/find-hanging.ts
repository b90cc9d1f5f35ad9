import {itemAt} from '../../item-at.ts'
import type {Fit} from '../lines/fit.ts'
import {slackOf} from './features.ts'

/** Full widths by which a line is set in, at least and at most, and by which those of a list may differ. */
const setIn = {least: 0.8, most: 6, differ: 0.35}
/** A line at the edge of its column is set in by less. */
const flush = 0.4
/** What pairs of lines say for a list with hanging indents, less what they say against one; and which part of them says so. */
const enough = {sum: 3, share: 0.85}
/** Lines at the edge, and lines that are set in, at least. */
const fewest = {out: 2, in: 2}
/** Part of its column that a term leaves free, at least. */
const leastRoom = 0.3

/** What a line of such a list is. */
export type Hanging = 'entry' | 'rest' | 'term' | 'meaning'

/**
 * Find lists with hanging indents, such as bibliographies and indexes: lines at the edge of the column
 * begin an entry, those that are set in go on. Of a line that is set in, the one above is full; it is
 * not where paragraphs begin set in. Likewise terms on lines of their own, with what they mean set in below.
 *
 * ```text
 * > | Carrow, Edith. “What the mud
 *   |     keeps.” Low Water 12.
 * > | Quill, Jonah. An Almanac.
 * ```
 *
 * @param fits
 *   Printed lines in order, measured.
 */
export function findHanging(fits: readonly Fit[]): ReadonlyMap<Fit, Hanging> {
  const found = new Map<Fit, Hanging>()
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && isSameStretch(fits[to - 1]!, fits[to]!)) to++
    const stretch = fits.slice(from, to)
    from = to
    if (stretch.length < fewest.out + fewest.in || !isOfTwoEdges(stretch)) continue
    if (isHanging(stretch) && (isPlaced(stretch[0]!) || endsEntries(stretch)))
      mark(found, stretch, 'entry', 'rest')
    else if (isOfTerms(stretch)) mark(found, stretch, 'term', 'meaning')
  }
  return found
}

function mark(found: Map<Fit, Hanging>, stretch: readonly Fit[], out: Hanging, rest: Hanging) {
  for (const fit of stretch) found.set(fit, isOut(fit) ? out : rest)
}

const isOut = ({indent}: Fit) => indent < flush

const isPlaced = ({line}: Fit) => line.placement !== undefined

/** How the last line of an entry ends, where only spaces show its place: every second line of a ballad is set in, too. */
const entryEnd = /[.!?…)\]”"»\d]$/u

/** Whether each line above one at the edge ends an entry. */
function endsEntries(stretch: readonly Fit[]): boolean {
  return stretch.every((fit, at) => at === 0 || !isOut(fit) || entryEnd.test(stretch[at - 1]!.text))
}

/** Lines of one column without a gap between them; a text without boxes has one. */
function isSameStretch(before: Fit, after: Fit): boolean {
  const [a, b] = [before.line.placement, after.line.placement]
  if (!a && !b) return after.gap === 0 && !after.pageBreak && after.carried === 0
  if (!a || !b || a.region !== b.region || a.isHead || b.isHead || a.cell || b.cell) return false
  return after.gap === 0 && after.carried === 0 && a.listing === undefined
}

/** Whether its lines begin at two places, and no others. */
function isOfTwoEdges(stretch: readonly Fit[]): boolean {
  const inner = stretch.filter((fit) => !isOut(fit)).map(({indent}) => indent)
  if (inner.length < fewest.in || stretch.length - inner.length < fewest.out) return false
  const [least, most] = [Math.min(...inner), Math.max(...inner)]
  return least >= setIn.least && most <= setIn.most && most - least <= setIn.differ
}

function isHanging(stretch: readonly Fit[]): boolean {
  let [says, against] = [0, 0]
  for (const [at, before] of stretch.slice(0, -1).entries()) {
    const after = itemAt(stretch, at + 1)
    const isSaid = saysHanging(before, after)
    if (isSaid === true) says++
    else if (isSaid === false) against++
  }
  return says - against >= enough.sum && says >= (says + against) * enough.share
}

/** Whether the edges of two lines and the end of the first are those of a hanging list, of paragraphs, or of both. */
function saysHanging(before: Fit, after: Fit): boolean | undefined {
  const isFull = slackOf(before) < after.need
  if (!isOut(after)) return isFull ? (isOut(before) ? true : undefined) : false
  if (isOut(before)) return undefined
  return isFull ? undefined : true
}

/** Whether each line at the edge is short and stands above one that is set in, and what is set in runs over lines. */
function isOfTerms(stretch: readonly Fit[]): boolean {
  let runsOn = 0
  for (const [at, fit] of stretch.entries()) {
    const next = stretch[at + 1]
    if (isOut(fit)) {
      const isShort =
        slackOf(fit) > fit.measure * leastRoom && !/[.!?。！？,，;；]$/u.test(fit.text)
      if (!next || isOut(next) || !isShort || isInCapitals(fit)) return false
    } else if (next && !isOut(next) && slackOf(fit) < next.need) runsOn++
  }
  return isOut(stretch[0]!) && runsOn > 0
}

/** `SYNOPSIS` heads a section. */
const isInCapitals = ({text}: Fit) => !/\p{Ll}|\p{Lo}/u.test(text)

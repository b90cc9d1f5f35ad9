import {type LineLabel, labelIndex, labels} from './line-labels.ts'
import type {LineView} from './views/line-view.ts'

/** Words of a deck at least: fewer may be an office, `Staff writer`. */
const fewestWords = 4
/** A deck is in smaller type than its headline, and so wider than its widest line by this factor. */
const wider = 1.3

/**
 * Tell the name below a deck from the deck: of a byline of several lines the last is a name, and what stands above it
 * is none, but a sentence without its stop. A line that is about as wide as the headline is a line of it.
 *
 * ```text
 * > Old lighthouse goes to the school    title
 * > The house changed hands for nothing  title
 * > By Ruth Halloran                     byline
 * ```
 *
 * @param given
 *   For each line the label that it must have, or -1.
 */
export function partDecks(
  path: ArrayLike<number>,
  given: Int16Array,
  views: readonly LineView[]
): ArrayLike<number> {
  let parted: Uint8Array | undefined
  for (let at = 1; at < views.length; at++) {
    if (path[at] !== below || !isLabelled(path, at - 1, 'title', 'title-on')) continue
    let to = at
    while (isLabelled(path, to + 1, 'byline-on')) to++
    const decks = views.slice(at, to)
    if (decks.length === 0 || !views[to]!.name || !decks.every(isDeck)) continue
    if (given.subarray(at, to + 1).some((label) => label >= 0)) continue
    parted ??= Uint8Array.from(path)
    const isWide = widthOf(decks) > wider * widthOf(headAbove(path, views, at))
    for (let line = at; line < to; line++)
      parted[line] = labelIndex(isWide ? (line === at ? 'deck' : 'deck-on') : 'title-on')
    parted[to] = below
  }
  return parted ?? path
}

const below = labelIndex('byline-below')

const isLabelled = (path: ArrayLike<number>, at: number, ...wanted: readonly LineLabel[]) =>
  at < path.length && wanted.includes(labels[path[at]!]!)

/** The lines of the headline that ends above a line. */
function headAbove(path: ArrayLike<number>, views: readonly LineView[], at: number) {
  let from = at - 1
  while (from > 0 && isLabelled(path, from, 'title-on')) from--
  return views.slice(from, at)
}

/** Not `Math.max(...widths)`: a head may have more lines than a call has room for. */
const widthOf = (views: readonly LineView[]) =>
  views.reduce((widest, {extent}) => Math.max(widest, extent), 0)

const isDeck = ({text, name, letters, tail}: LineView) =>
  name === undefined &&
  letters !== 'eastern' &&
  tail === 'letter' &&
  /\p{Ll}/u.test(text) &&
  !/[,:@\d]/u.test(text) &&
  text.split(' ').length >= fewestWords

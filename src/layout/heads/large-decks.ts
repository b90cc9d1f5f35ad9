import {isUnspaced} from '../../text/script.ts'
import type {Item} from '../item.ts'

/** Type of a deck or kicker is larger than running text by this factor, at most. */
const largest = 1.75
/** And smaller than its title's by this one. */
const smaller = {deck: 0.95, kicker: 0.55}
/** In units of the title's size: below it, and by how much a deck may miss its edge; letters, and a share of its width. */
const limits = {
  deck: 0.9,
  edge: 0.15,
  /** Letters of a title that has one, if it is not as long as that. */
  title: 12,
  deckLetters: 36,
  wide: 0.25
}
/** A kicker names something, and says nothing of it. */
export const endsLikeText = /[.!?。！？；;,，、:：…][”’」』）)]?$/u

/**
 * Whether one of two large lines is a deck below the title that the other is, or a kicker above it: much smaller, in
 * type of a like weight or a lighter one, flush with it or in its middle.
 */
export function isLargeDeck(lines: readonly Item[], below: Item, body: number): boolean {
  const above = lines.at(-1)!
  const [small, title] = above.size < below.size ? [above, below] : [below, above]
  if (small.size > body * largest || isBold(small)) return false
  const gap = below.v0 - above.v1
  if (gap < -small.size * 0.3 || gap > title.size * limits.deck) return false
  // The name of a section stands above the titles of all that is in it.
  const isLong = lengthOf(small) >= limits.deckLetters || endsLikeText.test(small.lines[0]!.value)
  const letters = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  if (small === below && letters < limits.title && !isLong) return false
  const isFlush = Math.abs(small.u0 - title.u0) < title.size * limits.edge
  const off = Math.abs((small.u0 + small.u1) / 2 - (title.u0 + title.u1) / 2)
  return (isFlush || off < small.size) && small.u1 - small.u0 > (title.u1 - title.u0) * limits.wide
}

const isBold = ({lines}: Item) => lines[0]!.print!.isBold === true

/** Letters of a line; those of scripts without spaces say twice as much. */
function lengthOf({lines}: Item): number {
  const letters = lines[0]!.value.match(/\p{L}/gu) ?? []
  return letters.reduce((sum, letter) => sum + (isUnspaced(letter.codePointAt(0)!) ? 2 : 1), 0)
}

/** Put a kicker behind the lines of the title below it: what stands before that would be of the text above. */
export function putKickerBehind(lines: Item[]): void {
  const most = Math.max(...lines.map(({size}) => size))
  const from = lines.findIndex(({size}) => size === most)
  if (from <= 0 || lines.slice(0, from).some(({size}) => size > most * smaller.kicker)) return
  const end = lines.findIndex(({size}, at) => at > from && size < most * smaller.deck)
  const kickers = lines.splice(0, from)
  lines.splice(end < 0 ? lines.length : end - from, 0, ...kickers)
}

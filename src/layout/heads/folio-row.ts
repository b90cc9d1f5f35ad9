import type {Line} from '../../source/index.ts'
import {isIssueLine} from '../../text/issue-line.ts'
import {around, type Extent, type Item} from '../item.ts'

/** Between a row and its rule, in units of its size. */
const near = 0.9

/** `Year IX — No. 14 — Sunday, April 6`: the row below the name of a paper, as one line. */
export const folioLine = /^(?=.*\p{N}).*\S\s*[—–|·•]\s.*[—–|·•]\s*\S/u

/**
 * Whether a line is of a row of several that stand apart, below a rule or above one, or that say so themselves:
 * date, number and price of a paper.
 */
export function isFolioRow(item: Item, items: readonly Item[], bars: readonly Extent[]): boolean {
  const row = items.filter(
    (other) =>
      other.kind === 'line' &&
      Math.abs(other.v1 - item.v1) < item.size * 0.1 &&
      Math.abs(other.size - item.size) < item.size * 0.04
  )
  if (row.length < 2 && !folioLine.test(item.lines[0]!.value)) return false
  if (row.length > 2 && isIssueLine(textOf(row))) return true
  const box = around(row)
  const far = item.size * near
  return bars.some(
    ({u0, u1, v0, v1}) =>
      u1 - u0 > v1 - v0 &&
      u0 < box.u0 + far &&
      u1 > box.u1 - far &&
      ((v0 > box.v1 - 1 && v0 < box.v1 + far) || (v1 < box.v0 + 1 && v1 > box.v0 - far))
  )
}

const textOf = (row: readonly Item[]) =>
  [...row]
    .sort((a, b) => a.u0 - b.u0)
    .map(({lines}) => lines[0]!.value)
    .join(' ')

/** Between the number of a page and the words beside it, in units of the type's size; and, where words have no boxes, for each character. */
const [apart, loose] = [2, 0.8]

/** Whether a line is words with the number of the page far from them, or nothing but it: `112      A WINTER`. */
export function hasFolio({value, print}: Line): boolean {
  const number = /^(\d{1,4})\s+(?=\D*\p{L}\D*$)|(?<=^\D*\p{L}\D*)\s+(\d{1,4})$/u.exec(value)
  if (!number) return /^[\s—–\-·•]*\d{1,4}[\s—–\-·•]*$/.test(value)
  const {edges, size, box} = print!
  if (box.width > value.length * size * loose) return true
  const isFirst = number[1] !== undefined
  const from = edges[isFirst ? number[1]!.length : number.index]!
  const to = edges[number.index + number[0].length - (isFirst ? 0 : number[2]!.length)]!
  return to - from > apart * size
}

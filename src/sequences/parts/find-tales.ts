import {isHeadlineCase} from '../../text/headline-case.ts'
import {longestMotto} from '../arrange.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'

/** The share of volumes that have tales, and the tales of one of them, at least. */
const [mostly, fewest] = [0.6, 2]
/** Widest title, in full widths. */
const widest = 20
/** Text directly below a title, in full widths, at least. */
const leastText = 12

/**
 * Find the titles of tales that are not counted, below volumes that are: `卷一` / `石井` / … / `義犬` / ….
 * The first stands directly below the volume's number; each is a short line between the end of a text and
 * the beginning of another.
 *
 * @param printed
 *   Lines that are not blank.
 * @param volumes
 *   The chain that heads all of the text.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @returns
 *   Nothing where most volumes are one text each.
 */
export function findTales(
  printed: readonly ObservedLine[],
  volumes: HeadChain,
  usualGap: number
): HeadChain | undefined {
  if (volumes.rank !== 1) return undefined
  const {members} = volumes
  const found = members.map(({at}, index) => {
    const end = members[index + 1]?.at ?? printed.length
    const titles: number[] = []
    // The names of all its tales may stand below a volume's number: no sentence is among them.
    let start = at + 1
    while (start < end && !/[\p{Po}\p{Ps}]/u.test(printed[start]!.text)) start++
    for (let place = at + 1; place < end; place++) {
      const isFirst = place < start && titles.length === 0
      if (isTitle(printed, place, {isFirst, usualGap})) titles.push(place)
    }
    const [first] = titles
    const isBelow =
      first !== undefined &&
      (first < start || inkAbove(printed, first) - inkAbove(printed, at) < longestMotto)
    return isBelow ? titles : []
  })
  const many = found.filter((titles) => titles.length >= fewest)
  if (many.length < fewest || many.length < members.length * mostly) return undefined
  return {
    key: 'tales',
    rank: 2,
    members: found.flat().map((at, index) => ({
      at,
      reading: {
        key: 'tales',
        rank: 2,
        value: index + 1,
        rest: printed[at]!.text,
        isTight: false
      }
    })),
    score: 0
  }
}

function isTitle(
  printed: readonly ObservedLine[],
  at: number,
  {isFirst, usualGap}: {readonly isFirst: boolean; readonly usualGap: number}
): boolean {
  const [above, one, below] = [printed[at - 1]!, printed[at]!, printed[at + 1]]
  const isEastern = /\p{Script=Han}/u.test(one.text)
  const isSetApart =
    isEastern ||
    one.gap > usualGap ||
    (one.gap > 0 && below !== undefined && below.gap > 0 && isHeadlineCase(one.text))
  const isApart = isFirst || (above.isClosed && isSetApart)
  return (
    isApart &&
    one.prose < 1 &&
    one.extent <= widest &&
    !one.isClosed &&
    /^[\p{L}\p{N}《「（(].*[\p{L}\p{N}》」）)]$/u.test(one.text) &&
    readHead(one.text) === undefined &&
    below !== undefined &&
    below.prose > 0 &&
    below.extent >= leastText
  )
}

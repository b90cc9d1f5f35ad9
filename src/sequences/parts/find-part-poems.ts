import {longestMotto} from '../arrange.ts'
import type {Candidate, HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'

/** Lines of a collection of verse and the titles of its poems are no wider, in full widths. */
const [widest, widestTitle] = [20, 16]
/** Poems at least, and the share of a collection's blocks that are stanzas or titles. */
const [fewest, mostly] = [3, 0.85]

/**
 * Find the titles of poems below the parts of a collection, which are counted and they are not: a line alone above a
 * stanza, below a part's head or another stanza. Where titles stand farther from what is above than stanzas do, a
 * line alone that does not is one of the poem.
 *
 * ```text
 *   | 第一辑　河岸
 *   |
 * > | 渡口
 *   |
 *   | 船已经走了
 *   | 水面上还留着
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @param parts
 *   The chain that heads all of the text.
 * @returns
 *   Nothing where the text is no verse.
 */
export function findPartPoems(
  printed: readonly ObservedLine[],
  parts: HeadChain
): HeadChain | undefined {
  if (parts.rank !== 1) return undefined
  const first = parts.members[0]!.at
  if (printed.slice(first).some(({extent}) => extent > widest)) return undefined
  const heads = new Set(parts.members.map(({at}) => at))
  const blocks = blocksFrom(printed, first)
  const titles = blocks.filter(({at, end}, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    const isBelow = above !== undefined && (heads.has(above.at) || isStanza(above))
    return (
      isBelow && end - at === 1 && below !== undefined && isStanza(below) && isTitle(printed[at]!)
    )
  })
  const apart = titles.filter(({at}) => !heads.has(at - 1))
  const gaps = blocks
    .slice(1)
    .filter((block) => isStanza(block) && !titles.some(({end}) => end === block.at))
  const between = Math.max(0, ...gaps.map(({at}) => printed[at]!.gap))
  const isFarther = apart.some(({at}) => printed[at]!.gap > between)
  const kept = titles.filter(
    ({at}) => !isFarther || heads.has(at - 1) || printed[at]!.gap > between
  )
  const verse = blocks.filter(
    (block) => isStanza(block) || kept.includes(block) || heads.has(block.at)
  )
  const isWhole = parts.members.every(({at}) => {
    const next = kept.find((title) => title.at > at)
    return next !== undefined && inkAbove(printed, next.at) - inkAbove(printed, at) < longestMotto
  })
  if (kept.length < fewest || !isWhole || verse.length < blocks.length * mostly) return undefined
  return {
    key: 'poems',
    rank: 2,
    members: kept.map(({at}, index) => poemAt(printed, at, index)),
    score: 0
  }
}

/** A run of lines without a blank one among them. */
interface Run {
  readonly at: number
  readonly end: number
}

function blocksFrom(printed: readonly ObservedLine[], first: number): readonly Run[] {
  const blocks: Run[] = []
  for (let at = first; at < printed.length; ) {
    let end = at + 1
    while (end < printed.length && printed[end]!.gap === 0) end++
    blocks.push({at, end})
    at = end
  }
  return blocks
}

const isStanza = ({at, end}: Run) => end - at > 1

const isTitle = ({text, extent, isClosed}: ObservedLine) =>
  extent <= widestTitle &&
  !isClosed &&
  !/[,，、;；:：]$/u.test(text) &&
  readHead(text) === undefined

const poemAt = (printed: readonly ObservedLine[], at: number, index: number): Candidate => ({
  at,
  reading: {key: 'poems', rank: 2, value: index + 1, rest: printed[at]!.text, isTight: false}
})

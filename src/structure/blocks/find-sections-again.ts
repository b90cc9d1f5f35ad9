import {isMark, type Noise} from './noise.ts'
import type {Seen} from './observe.ts'

/** The name of a section has no more, in full widths, and a headline below it no more. */
const [widest, widestHeadline] = [8, 24]
/** From this score on a line is a name: that of an author stands over each of the titles. */
const isName = 1

const sectionAgain: Noise = {
  rule: 'section-name',
  reason: 'It names the section of the paper, over one headline and over another'
}

/**
 * Find the names of sections that stand over more than one headline: a short line, each time below the end of a text,
 * and above a line that is short as well, stands nowhere else, and has a text below it.
 *
 * ```text
 * > | School News
 *   | A New Playground
 *   | The old sand was taken away …
 * > | School News
 *   | A Shelf Below the Stairs
 * ```
 *
 * @param seen
 *   All blocks.
 * @returns
 *   By index of the block.
 */
export function findSectionsAgain(seen: readonly Seen[]): Map<number, Noise> {
  const byText = new Map<string, Seen[]>()
  for (const one of seen) {
    if (!isLabel(one, widest)) continue
    const same = byText.get(one.dense)
    if (same) same.push(one)
    else byText.set(one.dense, [one])
  }
  const isAgain = (one: Seen) => (byText.get(one.dense)?.length ?? 0) > 1
  const all = [...byText.values()].filter(
    (same) =>
      same.length > 1 &&
      same.every((one) => isOverHeadline(one, seen) && !isAgain(seen[one.index + 1]!))
  )
  return new Map(all.flat().map(({index}) => [index, sectionAgain]))
}

function isLabel({block, extent, tail, name, numbering, text}: Seen, most: number): boolean {
  return (
    !/\p{P}|\b(?:and|or|of|in|on|for|with|from|to|by|at|the|an?|und|von|de|des|du|la|le|et)$/iu.test(
      text
    ) &&
    block.lines.length === 1 &&
    block.regime === undefined &&
    extent <= most &&
    tail === 'none' &&
    numbering === undefined &&
    (name?.score ?? 0) < isName
  )
}

function isOverHeadline({index, dense}: Seen, seen: readonly Seen[]): boolean {
  const [above, headline, below, next] = [-1, 1, 2, 3].map((step) => seen[index + step])
  if (!headline || headline.dense === dense || !below) return false
  const isHeadline =
    headline.block.lines.length === 1 &&
    headline.tail === 'none' &&
    headline.extent <= widestHeadline &&
    // Below a title that is printed twice its name stands, or from where the text comes.
    (headline.name?.score ?? 0) < isName &&
    !isMark(headline.text) &&
    headline.block.regime === undefined
  // A name may stand between the headline and its text.
  const isText = (one: Seen | undefined) =>
    one !== undefined && (one.block.lines.length > 1 || one.tail === 'final')
  const hasText = isText(below) || ((below.name?.score ?? 0) >= isName && isText(next))
  return isHeadline && hasText && (above === undefined || above.tail === 'final')
}

import {isMark, type Noise} from './noise.ts'
import type {Seen} from './observe.ts'

/** The name of a section has no more, in full widths, and a headline below it no more. */
const [widest, widestHeadline] = [9, 24]
/** Lines of a headline, and short blocks between it and its text, a deck and who wrote it, at most. */
const [mostLines, mostBetween] = [3, 2]
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
  const [above, headline] = [seen[index - 1], seen[index + 1]]
  if (!headline || headline.dense === dense) return false
  const lines = headline.block.lines.length
  const isHeadline =
    lines <= mostLines &&
    headline.tail === 'none' &&
    headline.extent <= widestHeadline * lines &&
    // Below a title that is printed twice its name stands, or from where the text comes.
    (headline.name?.score ?? 0) < isName &&
    !isMark(headline.text) &&
    headline.block.regime === undefined
  return isHeadline && hasText(index + 2, seen) && (above === undefined || isEnd(above))
}

/** Whether a text stands below a headline, or below the deck and the name that stand between. */
function hasText(from: number, seen: readonly Seen[]): boolean {
  for (let at = from; at <= from + mostBetween; at++) {
    const one = seen[at]
    if (!one || one.block.regime !== undefined) return false
    if (one.block.lines.length > 1 || one.tail === 'final') return true
    if (!isNamed(one) && (at > from || !isNamed(seen[at + 1]))) return false
  }
  return false
}

/** `Par Jeanne Ancel`, `本报记者　裴安`. */
const byline =
  /^(?:by|von|par|por|di|door|text|文)[\s／/:：]|^本[报報刊台].{0,4}(?:记者|記者|通讯员|通訊員)/iu

const isNamed = (one: Seen | undefined) =>
  one !== undefined && ((one.name?.score ?? 0) >= isName || byline.test(one.text))

/** The end of a text: a sentence, or who signs it. */
const isEnd = (one: Seen) => one.tail === 'final' || isNamed(one)

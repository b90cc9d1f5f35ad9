import type {Block} from '../../restore/blocks/block.ts'
import {isHeadlineCase} from '../../text/headline-case.ts'
import {readByline} from '../roles/names/read-byline.ts'

/** Lines of a block that may be titles of several texts, a title's longest, and blocks below in which their words are looked for. */
const mostLines = 8
const longest = 60
const reach = 24
/** Blocks in which the words of each title stand, at least. */
const fewest = 2
/** Letters by which a word is known, whatever its end: `harvests`, `harvest`. */
const stem = 5
/** A line that begins or ends so goes on from the one above, or below. */
const goesOn =
  /^(?:and|or|of|in|on|for|with|from|to|by|at)\b|\b(?:and|or|of|in|on|for|with|from|to|by|at|the|an?)$|[,:;&–—-]$/iu
/** From this score on a line is a name, and from this on it may be one among names. */
const [isName, mayBeName] = [1, -0.5]
/** Titles with names that stand one below the other, at least. */
const fewestHeads = 2

/**
 * Find blocks that hold the heads of several texts, which stood beside each other on the sheet or below each other in
 * a box: titles with names by turns; or titles of which each has its words in texts of its own.
 *
 * ```text
 * > | The Trouble with Pumps
 * > | A Dry Summer Remembered
 *   |
 *   | A pump is a simple engine …
 * ```
 *
 * @returns
 *   For a block by its index the lines before which it is parted.
 */
export function findHeadRows(blocks: readonly Block[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, readonly number[]>()
  for (let from = 0; from < blocks.length; from++) {
    if (!isHeads(blocks[from]!)) continue
    let to = from + 1
    while (to < blocks.length && isHeads(blocks[to]!)) to++
    const own = blocks.slice(from, to)
    const isRow = alternates(own.flatMap(linesOf)) || haveTexts(own, blocks.slice(to, to + reach))
    for (let at = from; at < to && isRow; at++) {
      const {lines} = blocks[at]!
      if (lines.length > 1) rows.set(at, [...lines.keys()].slice(1))
    }
    from = to
  }
  return rows
}

const linesOf = ({lines}: Block) => lines.map(({value}) => value.trim())

/** Whether a block is nothing but lines in the letters of headlines, in Latin script, none of which goes on. */
function isHeads(block: Block): boolean {
  if (block.lines.length > mostLines || block.regime !== undefined || block.print) return false
  const lines = linesOf(block)
  return lines.every((line) => isHeadline(line.replace(small, 'of')) && !goesOn.test(line))
}

/** Whether a line has a capital at each word that has a weight, `Geese in the Churchyard`. */
const isHeadline = (line: string) =>
  isHeadlineCase(line) ||
  (line.length <= longest &&
    /^\p{Lu}/u.test(line) &&
    /\p{Lu}\p{L}{3}/u.test(line) &&
    !/(?<![\p{L}'’.-])\p{Ll}[\p{L}'’.-]{3}|[\d.!?]$/u.test(line))

/** Words of some length that have no capital in a headline, either. */
const small = /(?<=\s)(?:with|from|into|upon|over|under|after|than|that)(?=\s)/g

/** Whether lines are titles and names by turns. */
function alternates(lines: readonly string[]): boolean {
  if (lines.length < fewestHeads * 2 || lines.length % 2 > 0) return false
  const scores = lines.map((line) => readByline(line)?.score ?? Number.NEGATIVE_INFINITY)
  const names = scores.filter((_, at) => at % 2 > 0)
  const titles = scores.filter((_, at) => at % 2 === 0)
  return (
    names.every((score) => score >= mayBeName) &&
    names.some((score) => score >= isName) &&
    titles.every((score) => score < isName) &&
    titles.some((score) => score < mayBeName)
  )
}

/** Whether the words of each line of a block stand in texts of their own, one line's after the other's. */
function haveTexts(own: readonly Block[], below: readonly Block[]): boolean {
  const [block] = own
  if (own.length !== 1 || block!.lines.length < 2) return false
  const end = below.findIndex(isHeads)
  const texts = (end < 0 ? below : below.slice(0, end)).map(({text}) => stemsOf(text))
  if (texts.length < fewest * block!.lines.length) return false
  const words = linesOf(block!).map(stemsOf)
  let last = -1
  return words.every((stems, at) => {
    const rare = [...stems].filter((word) =>
      words.every((other, of) => of === at || !other.has(word))
    )
    const places = texts.flatMap((text, place) =>
      rare.some((word) => text.has(word)) ? [place] : []
    )
    const isBelow = places.length >= fewest && places[0]! > last
    last = places.at(-1) ?? last
    return isBelow
  })
}

/** The words of a text of some length, by their first letters. */
const stemsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stem)))

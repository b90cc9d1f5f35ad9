import {append} from '../../append.ts'
import {countEach} from '../../count-each.ts'
import {itemAt} from '../../item-at.ts'
import type {Block} from '../../restore/blocks/block.ts'
import {advance} from '../../text/advance.ts'
import {isPaperTitle} from '../../text/language/paper-title.ts'
import {isUnspaced, lastCode} from '../../text/script.ts'
import {readByline} from '../roles/names/read-byline.ts'
import {findHeadRows} from '../zones/find-head-rows.ts'
import {isMark} from './noise.ts'
import {partBlock} from './part-block.ts'

/** A line that leaves this share of its column empty, without a mark, is no line of running text. */
const room = 0.35
const headline = /^(?=.*\p{Script=Han})[^\s，。]{4,}[\s　]+[^\s，。]{4,}$/u

/**
 * Part lines that restoration took for one paragraph where no paragraph can be: in Chinese, Japanese
 * and Korean a line that ends early without a mark is a title, a byline or a heading, since running
 * text fills its lines. In Latin capitals a name below a title is parted from it. Lines of a printed
 * head are in one type, and stay together; so do the office and the matter of an official paper.
 *
 * @returns
 *   Blocks in the same order; those that were parted share measure and gap with their first.
 */
export function splitLines(blocks: readonly Block[], isJapanese = false): Block[] {
  const heads = bracketed(blocks)
  const isHead = numbered(blocks)
  const rows = findHeadRows(blocks)
  return blocks.flatMap((block, index) => {
    const row = rows.get(index)
    if (row) return partBlock(block, row).map((one) => ({...one, isHeadOfOwn: true}))
    const isPrinted =
      itemAt(block.lines, 0).placement?.cell !== undefined || block.print?.isHead === true
    const isWhole =
      block.lines.length < 2 || isPrinted || isPaperTitle(block.text.replace(/\s+/gu, ''))
    const found = isWhole ? [] : cuts(block, heads, isHead, isJapanese)
    const at = found.filter((index) => !block.joined?.has(block.lines[index]!))
    return at.length === 0 ? [block] : partBlock(block, at)
  })
}

/** Indexes of the lines before which the block is parted. */
function cuts(
  block: Block,
  heads: ReadonlySet<string>,
  isHead: (line: string) => boolean,
  isJapanese: boolean
): number[] {
  const values = block.lines.map((line) => line.value.trim())
  const extents = values.map((value) => advance(value, 'cjk'))
  const result: number[] = []
  const isVerse = block.node.children.some((child) => child.type === 'break')
  for (let index = 0; index + 1 < values.length && !isVerse; index++) {
    const value = values[index]!
    // Nearly every line fills its column: nothing more is asked of it.
    if (extents[index]! >= block.measure * (1 - room)) continue
    // `”他说`: what hangs at a line's head goes on from the line above.
    if (hanging.test(value) || hanging.test(values[index + 1]!) || closesOnly(value)) continue
    const last = String.fromCodePoint(lastCode(value))
    const isMarked = /\p{P}/u.test(last) && !/[》〉”」]/u.test(last)
    const isLone =
      isUnspaced(lastCode(value)) || /\d/.test(last) || /\p{Script=Hangul}/u.test(value)
    if (!isMarked && isLone && isFilled(block, extents, index)) {
      // Running text ends neither before nor after such a line: it stands alone.
      if (index > 0 && extents[index]! < block.measure * 0.6) result.push(index)
      result.push(index + 1)
    }
  }
  if (isVerse) append(result, headsInVerse(values))
  // Headlines of clauses that a space parts, one on each line.
  if (values.length <= 3 && values.every((value) => headline.test(value))) {
    for (let index = 1; index < values.length; index++) result.push(index)
  }
  for (const [index, value] of values.entries()) {
    const follows = index === 0 || sentenceEnd.test(itemAt(values, index - 1).slice(-1))
    const standsAlone =
      // `（上接第一版）` stands for itself, whatever restoration joined it to.
      isMark(value) ||
      // `石桥镇镇长 钱 江` is a byline wherever it stands: what is above is its title.
      (extents[index]! <= 40 && (readByline(value, isJapanese)?.score ?? 0) >= 3) ||
      (follows && isHead(value))
    if (standsAlone) {
      if (index > 0) result.push(index)
      if (index + 1 < values.length) result.push(index + 1)
    }
    // `[Address of …` begins a block elsewhere: it begins one here, too.
    if (index > 0 && follows && heads.size > 0 && heads.has(headOf(value))) result.push(index)
  }
  // A bare name is one when it stands first or last: `石桥 / 钱江`, `钱江 / 桥下的水流了一百年，…`.
  const isName = (value: string) => {
    const reading = /\p{Script=Han}|\p{Script=Hangul}/u.test(value)
      ? readByline(value, isJapanese)
      : undefined
    return reading !== undefined && reading.score >= 1.3 && advance(value, 'cjk') <= 8
  }
  if (isName(values[0]!) && extents[1]! > extents[0]! * 1.5) result.push(1)
  if (values.length <= 4 && isName(values.at(-1)!)) result.push(values.length - 1)
  if (
    result.length === 0 &&
    values.length <= 4 &&
    values.every((value) => value === value.toUpperCase() && /\p{Lu}/u.test(value))
  ) {
    const last = values.at(-1)!
    if (
      (readByline(last)?.score ?? 0) >= 1 &&
      readByline(values.slice(0, -1).join(' ')) === undefined
    )
      result.push(values.length - 1)
  }
  return [...new Set(result)].sort((a, b) => a - b)
}

/** Lines before which verse is parted for a line in capitals among others that are not, and for the poet's name below it. */
function headsInVerse(values: readonly string[]): number[] {
  const isHead = values.map((value) => /\p{Lu}{3}/u.test(value) && value === value.toUpperCase())
  if (isHead.filter(Boolean).length * 3 > values.length) return []
  // A name below verse or a letter has signed it.
  const heads = [...values.keys()].filter(
    (at) => isHead[at] && !isHead[at + 1] && at + 2 < values.length
  )
  const nameBelow = (at: number) => readByline(values[at + 1]!)?.score
  const named = heads.filter((at) => nameBelow(at) !== undefined).length
  // What looks like a name below most heads is one, however strange.
  const least = named > 1 && named * 2 > heads.length ? Number.NEGATIVE_INFINITY : 1
  return heads.flatMap((at) => {
    const score = nameBelow(at)
    const cuts = score !== undefined && score >= least ? [at, at + 1, at + 2] : [at, at + 1]
    return cuts.filter((cut) => cut > 0 && cut < values.length)
  })
}

const sentenceEnd = /[.!?\])”"]/
const hanging = /^[，。、；：！？”’」』）》]/u

/** Whether a line ends with a bracket that was opened above it: `图》`. */
function closesOnly(value: string): boolean {
  return /[》〉”」]$/.test(value.slice(-1)) && /^[^《〈“「]*.$/u.test(value)
}

/** Whether the column is known to be wider than the line: by another line, here or in its measure. */
function isFilled(block: Block, extents: readonly number[], index: number): boolean {
  return (
    block.measure >= 8 ||
    extents.some((extent, at) => at !== index && extent > extents[index]! * 1.6)
  )
}

const numberedHead = /^\d{1,3}\.\s+(?=.*\p{Lu}{2})[^\p{Ll}]*[.!?]?$/u

/**
 * Whether a line is a numbered heading in capitals, `12. TO MY SISTER.`, in a document where several
 * of them are blocks of their own.
 */
function numbered(blocks: readonly Block[]): (line: string) => boolean {
  const alone = blocks.filter(({lines, text}) => lines.length === 1 && numberedHead.test(text))
  return alone.length < 3 ? () => false : (line) => numberedHead.test(line)
}

/** The first two words of a line, where it begins with a bracket. */
const headOf = (line: string) => /^\[\p{L}+\s+\p{L}+/u.exec(line)?.[0] ?? ''

/** How bracketed blocks begin, where several begin alike. */
function bracketed(blocks: readonly Block[]): Set<string> {
  const times = countEach(blocks.map(({text}) => headOf(text)).filter((head) => head !== ''))
  return new Set([...times].flatMap(([head, count]) => (count > 1 ? [head] : [])))
}

import {commonest, countEach} from '../../count-each.ts'
import {itemAt} from '../../item-at.ts'
import type {Block} from '../../restore/blocks/block.ts'
import {advance} from '../../text/advance.ts'
import {classes, classesOf} from '../../text/classes.ts'
import {isHeadlineCase} from '../../text/headline-case.ts'
import {type Numbering, readNumbering} from '../../text/language/numbering.ts'
import {isCloser, isComma, isFinal} from '../../text/punctuation.ts'
import {isUnspaced, lastCode} from '../../text/script.ts'
import type {NameReading} from '../roles/names/name-reading.ts'
import {readByline} from '../roles/names/read-byline.ts'

/** A block as the judges of roles see it. */
export interface Seen {
  readonly block: Block
  readonly index: number
  /** Its text on one line, without marks of emphasis around it. */
  readonly text: string
  /** The same without white space: what two texts are compared by. */
  readonly dense: string
  /** Width of the whole text in full widths, however many lines it has. */
  readonly extent: number
  /** Whether most letters are Han, kana or Hangul. */
  readonly isEastern: boolean
  readonly isCapitals: boolean
  /** How its last character ends it. */
  readonly tail: 'final' | 'comma' | 'colon' | 'none'
  readonly startsQuote: boolean
  /**
   * Whether it starts in mid sentence: `surely` (a small letter, a mark that no line begins with, a
   * paragraph that restoration had joined), `maybe` (its first line is not set in), or not.
   */
  readonly opening: 'surely' | 'maybe' | undefined
  readonly numbering: Numbering | undefined
  readonly name: NameReading | undefined
  /** Whether it has no letter or digit at all: `* * *`. */
  readonly isOrnament: boolean
  /** Blank lines before it; a page's start counts as the greatest gap of the document. */
  readonly gap: number
  /** Blank lines after it. */
  readonly gapAfter: number
}

/** What is usual in this document: what each block is compared with. */
export interface Habit {
  readonly isEastern: boolean
  /** Whether paragraphs begin with a line that is set in, so that one that does not is a rest. */
  readonly isIndented: boolean
  /** The gap before most blocks of running text. */
  readonly usualGap: number
  /** Median extent of blocks that are longer than a line. */
  readonly bodyExtent: number
  /** How often each short text stands alone in a block. */
  readonly times: ReadonlyMap<string, number>
  /** How many short lines look like names: a page with bylines has several. */
  readonly names: number
  /** How many short lines in capitals are set off on both sides. */
  readonly capitals: number
  /** How many short lines in Latin script stand between sentences without a blank line. */
  readonly heads: number
}

/** Paragraphs of more lines than one from which indents are judged, and the share without one that is not the rule. */
const fewLong = 8
const fewFlush = 0.2

/**
 * Look at each block for itself, and at what is usual in the document.
 *
 * @param before
 *   Blocks as they were seen before some were cut: of the others the same is true.
 */
export function observe(
  blocks: readonly Block[],
  continued: ReadonlySet<Block> = new Set(),
  isJapanese = false,
  before: readonly Seen[] = []
): {seen: Seen[]; habit: Habit} {
  // Where restoration could not know indents, it takes every paragraph for the middle of one.
  const {flush, isIndented} = flushBlocks(blocks, continued)
  const known = new Map(before.map((one) => [one.block, one]))
  const seen = blocks.map((block, index) => {
    const own = known.get(block) ?? observeBlock(block, isJapanese)
    const place = {
      index,
      opening: openingOf(own.text, continued.has(block), flush.has(block)),
      gap: gapAbove(block, index),
      gapAfter: gapAbove(blocks[index + 1], index + 1)
    }
    return own instanceof Observed && own.stands(place) ? own : new Observed(own, place)
  })
  const eastern = seen.filter((one) => one.isEastern).length
  const running = seen.filter((one) => one.block.lines.length > 1 || one.tail === 'final')
  // Between paragraphs of several lines: a title in small letters with a full stop is no paragraph.
  const isLong = (one: Seen | undefined) => (one?.block.lines.length ?? 0) > 1
  const pairs = running.filter(({index}) => isLong(seen[index]) && isLong(seen[index - 1]))
  const within = (pairs.length > 1 ? pairs : running.slice(1)).filter(
    ({block}) => !block.startsPage
  )
  const usualGap = commonest(countEach(within.map(({block}) => block.gap))) ?? 0
  const extents = running.map((one) => one.extent).sort((a, b) => a - b)
  const short = seen.filter((one) => one.extent < 30)
  const times = countEach(short.map((one) => one.dense))
  return {
    seen,
    habit: {
      isEastern: eastern * 2 > seen.length,
      isIndented,
      usualGap,
      bodyExtent: extents[extents.length >> 1] ?? 0,
      times,
      names: seen.filter((one) => one.extent < 16 && (one.name?.score ?? 0) >= 1.3).length,
      capitals: seen.filter(
        (one) => one.isCapitals && one.extent < 30 && one.gap > usualGap && one.gapAfter > usualGap
      ).length,
      heads: seen.filter((one, index) => isBetweenSentences(one, seen[index - 1], seen[index + 1]))
        .length
    }
  }
}

/**
 * Whether a line in Latin script is no sentence and stands directly between two: below a paragraph,
 * above another. One in small letters leaves room in its column.
 */
export function isBetweenSentences(
  one: Seen,
  before: Seen | undefined,
  after: Seen | undefined
): boolean {
  return (
    !one.isEastern &&
    one.gap === 0 &&
    one.tail === 'none' &&
    /^\p{Lu}/u.test(one.text) &&
    (isHeadlineCase(one.text) ||
      (one.block.lines.length === 1 && one.extent < one.block.measure * 0.75)) &&
    (before === undefined || (before.tail === 'final' && before.block.lines.length > 1)) &&
    after !== undefined &&
    after.gap === 0 &&
    after.extent > after.block.measure * 1.5 &&
    after.block.node.children.every(({type}) => type !== 'break')
  )
}

/**
 * Blocks whose first line is not set in, in a document where nearly all are; else none. An indent
 * that the extractor lost leaves the first line shorter than the column.
 */
function flushBlocks(
  blocks: readonly Block[],
  continued: ReadonlySet<Block>
): {flush: Set<Block>; isIndented: boolean} {
  const whole = blocks.filter((block) => !continued.has(block))
  const long = whole.filter((block) => block.lines.length > 1)
  const full = long.filter((block) => {
    const first = itemAt(block.lines, 0).value.trim()
    if (!isUnspaced(lastCode(first)) || block.indent >= 0.4) return false
    return block.measure - advance(first, 'cjk') < 0.8
  })
  const open = whole.filter((block) => block.startsOpen)
  const isIndented = long.length >= fewLong && full.length <= long.length * fewFlush
  const isTelling = open.length < whole.length * fewFlush
  return {flush: new Set([...(isTelling ? open : []), ...(isIndented ? full : [])]), isIndented}
}

/** What is seen of a block by where it stands. */
type SeenPlace = Pick<Seen, 'index' | 'opening' | 'gap' | 'gapAfter'>
/** What is seen of it wherever it stands. */
type SeenAlone = Omit<Seen, 'dense' | keyof SeenPlace>

/** Blank lines above a block; the text's end is a page's start, too. */
function gapAbove(block: Block | undefined, index: number): number {
  return block === undefined || block.startsPage || index === 0 ? 9 : block.gap
}

function openingOf(text: string, isContinued: boolean, isFlush: boolean): Seen['opening'] {
  if (isContinued || /^(?!\.{2})[，。、；：！？”’」』）》,;.!?)\p{Ll}]/u.test(text)) return 'surely'
  return isFlush ? 'maybe' : undefined
}

function observeBlock(block: Block, isJapanese: boolean): SeenAlone {
  const text = onOneLine(block.text)
  const bare = /^[_*]|[_*]$/.test(text) ? text.replace(/^[_*]+(?=\S)|(?<=\S)[_*]+$/gu, '') : text
  const {letters, eastern, cased, capitals, hasSign} = countLetters(text)
  const isShort = text.length <= 160
  return {
    block,
    text: bare,
    extent: advance(text, 'cjk'),
    isEastern: eastern * 2 > letters,
    isCapitals:
      (cased >= 2 || /^[IVX]\.?$/.test(bare)) && capitals >= cased * 0.9 && cased * 2 > letters,
    tail: tailOf(bare),
    startsQuote: /^[“‘"'「『„»«–—-]/u.test(bare),
    numbering: isShort ? readNumbering(bare) : undefined,
    name: isShort && !isApart(block) ? readByline(bare, isJapanese) : undefined,
    isOrnament: !hasSign
  }
}

/** A text with single spaces for its white space, and none at its ends. */
function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}

/** A block that makes `dense` when it is first read: that of a paragraph is never read. */
class Observed implements Seen {
  readonly block: Block
  readonly index: number
  readonly text: string
  readonly extent: number
  readonly isEastern: boolean
  readonly isCapitals: boolean
  readonly tail: Seen['tail']
  readonly startsQuote: boolean
  readonly opening: Seen['opening']
  readonly numbering: Numbering | undefined
  readonly name: NameReading | undefined
  readonly isOrnament: boolean
  readonly gap: number
  readonly gapAfter: number
  #dense: string | undefined

  constructor(seen: SeenAlone, {index, opening, gap, gapAfter}: SeenPlace) {
    this.block = seen.block
    this.index = index
    this.text = seen.text
    this.extent = seen.extent
    this.isEastern = seen.isEastern
    this.isCapitals = seen.isCapitals
    this.tail = seen.tail
    this.startsQuote = seen.startsQuote
    this.opening = opening
    this.numbering = seen.numbering
    this.name = seen.name
    this.isOrnament = seen.isOrnament
    this.gap = gap
    this.gapAfter = gapAfter
  }

  /** Whether it is seen where it was seen before. */
  stands({index, opening, gap, gapAfter}: SeenPlace): boolean {
    return (
      this.index === index &&
      this.opening === opening &&
      this.gap === gap &&
      this.gapAfter === gapAfter
    )
  }

  get dense(): string {
    this.#dense ??= this.block.text.replace(/\s+/gu, '')
    return this.#dense
  }
}

/** Letters of a text by kind; `hasSign`: whether there is a letter or a digit at all. */
function countLetters(text: string) {
  let [letters, eastern, cased, capitals, hasSign] = [0, 0, 0, 0, false]
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!
    if (code > 0xffff) index++
    const found = classesOf(code)
    if (found & classes.number) hasSign = true
    if ((found & classes.letter) === 0) continue
    hasSign = true
    letters++
    if (found & classes.eastern) eastern++
    if (found & (classes.capital | classes.small)) cased++
    if (found & classes.capital) capitals++
  }
  return {letters, eastern, cased, capitals, hasSign}
}

function tailOf(text: string): Seen['tail'] {
  let end = text.length
  while (end > 0 && (isCloser(text[end - 1]!) || /[«‹_*]/.test(text[end - 1]!))) end--
  const last = text[end - 1] ?? ''
  if (/[:：]$/.test(last) || /[—–-]$/.test(last)) return 'colon'
  if (isComma(last)) return 'comma'
  return isFinal(last) ? 'final' : 'none'
}

/** `Chair: Jane Roe`, a row of names, a line that a mail quotes: no name in it signs a text. */
const isApart = ({regime, quoted}: Block) =>
  quoted !== undefined || (regime !== undefined && regime !== 'item')

import {namesContents} from '../../text/language/contents-name.ts'
import {creditsTranscription} from '../../text/language/transcription.ts'
import {longestMotto} from '../arrange.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import {otherList, titleKeys} from '../listed/list-entries.ts'
import {standsAboveText} from '../listed/stands-apart.ts'
import {namesAuthor, readNamedHead} from '../named-heads.ts'
import {hasLeaders, type ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'

/** Titles from which they are a habit. */
const fewest = 2
/** The share of chapters that begin anew with a title above, and of titles that are no repetition. */
const [mostly, distinct] = [0.6, 0.8]
/** Blank lines above a title, more than between paragraphs; in capitals fewer do. */
const [wider, widerCapitals] = [2, 1]
/** Lines and characters of a title, and lines between it and the chapter, at most. */
const [mostLines, longest, mostBetween] = [4, 100, 40]
/** Text of a preface above the title of the first part, at least, in full widths. */
const leastPreface = 600
/** `THE END`, which closes the part above. */
const closes =
  /^[\s*—–-]*(?:the\s+end|end\s+of\s.*|finis|fin|ende|fine|конец|完|终|終|[（(]?(?:全[书書文]|本[卷部篇]|第.{1,4}[卷部篇])[\s　]*(?:完|终|終)[)）]?)[\s.!*—–-]*$/iu
/** A picture, a note of the printed page: no lines of a title, nor what a title stands apart from. */
const beside = /^\[(?:\d|\*|footnote|illustration)/iu
/** The share of capitals among the letters of a title that is set in them: `THE STORY of THE WEIR`. */
const loud = 0.8

/** Titles above chapters that begin anew, and what else stands between these and the chapters. */
export interface TitledParts {
  readonly parts: HeadChain
  /** For each title the place after its last line. */
  readonly ends: ReadonlyMap<number, number>
  /** Places of a part's own page of contents. */
  readonly contents: readonly number[]
}

/** Lines between two blank ones: the place of the first, and that after the last. */
interface Block {
  readonly from: number
  readonly to: number
  /** Blank lines above it, or above a picture that stands there. */
  readonly gap: number
}

/**
 * Find the titles of parts that are not counted, where chapters begin anew: `THE FERRYMAN'S STORY` above
 * `CHAPTER I`, after the last chapter of another story.
 *
 * They stand apart from the text above, and nothing but a page of contents or a motto parts them from
 * their first chapter.
 *
 * @param printed
 *   Lines that are not blank.
 * @param articles
 *   The chain of the chapters.
 * @param parts
 *   Parts that are counted; what stands below one of these needs no title.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @returns
 *   Nothing where most chapters that begin anew have no title above.
 */
export function findTitledParts(
  printed: readonly ObservedLine[],
  {members}: HeadChain,
  parts: readonly HeadChain[],
  usualGap: number
): TitledParts | undefined {
  const counted = parts.flatMap((chain) => chain.members.map(({at}) => at))
  const starts = members.flatMap(({at, reading}, index) => {
    const above = members[index - 1]
    const from = above ? above.at + 1 : 0
    const isNew = reading.value === 1 && (!above || above.reading.value > 1)
    return isNew && !counted.some((part) => part >= from && part < at) ? [{at, from}] : []
  })
  const again = starts.filter(({from}) => from > 0)
  if (again.length === 0) return undefined
  const zones = again.map((start) => {
    const zone = readZone(printed, start, usualGap)
    if (zone.title.length > 0) return zone
    // `INTRODUCTION.` may stand between the title and the first chapter.
    const {from} = start
    let at = from + 1
    while (at < start.at && !(printed[at]!.gap > usualGap && readNamedHead(printed[at]!.text))) at++
    return at === start.at ? zone : readZone(printed, {at, from}, usualGap)
  })
  const found = zones.filter(({title}) => title.length > 0)
  if (found.length < again.length * mostly) return undefined
  const front = starts.find(({from}) => from === 0)
  const first = front ? readFirst(printed, front.at, usualGap) : undefined
  const all = [...(first ? [first] : []), ...found]
  const keyOf = ({from, to}: Block) => titleKeys(textOf(printed, {from, to}))[0] ?? ''
  const names = new Set(all.map(({title: [block]}) => keyOf(block!)))
  if (all.length < fewest || names.size < all.length * distinct) return undefined
  const own = all.flatMap(({title}) => title)
  const others = findStories(printed, own, {members, usualGap}).filter(
    (block) => !names.has(keyOf(block))
  )
  const blocks = [...own, ...others].sort((a, b) => a.from - b.from)
  return {
    parts: {
      key: 'titled',
      rank: 1,
      members: blocks.map((block, index) => ({
        at: block.from,
        reading: {
          key: 'titled',
          rank: 1,
          value: index + 1,
          rest: textOf(printed, block),
          isTight: false
        }
      })),
      score: 0
    },
    ends: new Map(blocks.map(({from, to}) => [from, to])),
    contents: all.flatMap(({contents}) => contents)
  }
}

/** What stands between two chapters: a title, once or twice, and a page of contents. */
interface Zone {
  readonly title: readonly Block[]
  readonly contents: readonly number[]
}

const none: Zone = {title: [], contents: []}

function readZone(
  printed: readonly ObservedLine[],
  {at, from}: {readonly at: number; readonly from: number},
  usualGap: number
): Zone {
  const blocks = blocksAbove(printed, at, from)
  const start = blocks.findIndex((block) => beginsTitle(printed, block, usualGap))
  if (start < 0) return none
  const title = wholeTitle(printed, blocks.slice(start))
  const key = keyOfBlock(printed, title)
  const rest = blocks.filter((block) => block.from >= title.to)
  // A half title, and the title again.
  const again = rest.filter((block) => keyOfBlock(printed, block) === key)
  const listed = rest.findIndex(({from: place}) => isContents(printed[place]!.text))
  const entries = rest
    .slice(listed < 0 ? rest.length : listed)
    .flatMap((block) => placesOf(block))
    .filter((place) => !again.some(({from: own, to}) => place >= own && place < to))
  const motto = rest.reduce(
    (sum, {from: place, to}) => sum + inkAbove(printed, to) - inkAbove(printed, place),
    0
  )
  if (motto > longestMotto) return none
  return {title: [title, ...again], contents: entries}
}

/**
 * The title of the first part stands below a text of the front, a preface, or is listed there; the title of the
 * book itself is none.
 */
function readFirst(
  printed: readonly ObservedLine[],
  at: number,
  usualGap: number
): Zone | undefined {
  const blocks = blocksAbove(printed, at, 0)
  const block = blocks.findLast((one) => beginsTitle(printed, one, usualGap))
  if (!block) return undefined
  const key = keyOfBlock(printed, block)
  const own = printed.find(({text}) => /\p{L}/u.test(text) && !creditsTranscription(text))
  const isOfBook = titleKeys(own?.text ?? '').includes(key)
  const isListed = printed.slice(0, block.from).some(({text}) => titleKeys(text).includes(key))
  const isBelowText = inkAbove(printed, blocks[0]!.from) > leastPreface
  return (isListed || isBelowText) && !isOfBook ? {title: [block], contents: []} : undefined
}

/** Titles of stories without chapters: set as the others are, as far apart, above text. */
function findStories(
  printed: readonly ObservedLine[],
  titles: readonly Block[],
  {members, usualGap}: {readonly members: HeadChain['members']; readonly usualGap: number}
): Block[] {
  const gaps = members.map(({at}) => printed[at]!.gap).sort((a, b) => a - b)
  const ofTitles = Math.min(...titles.map(({gap}) => gap))
  const least = Math.max(usualGap + wider, gaps[gaps.length >> 1]!, ofTitles)
  const areLoud = titles.every((block) => isLoud(textOf(printed, block)))
  const taken = new Set([...titles.map(({from}) => from), ...members.map(({at}) => at)])
  const found: Block[] = []
  for (let from = members[0]!.at + 1; from < printed.length; from++) {
    const {gap} = printed[from]!
    if (gap < least || taken.has(from)) continue
    let to = from + 1
    while (to < printed.length && printed[to]!.gap === 0) to++
    const block = {from, to, gap}
    const isAbove = to < printed.length && standsAboveText(printed, to)
    if (!isAbove || !isTitle(printed, block)) continue
    if (!areLoud || isLoud(textOf(printed, block))) found.push(block)
  }
  return found
}

/** The blocks above a place that are no running text, from the top, without pictures and notes. */
function blocksAbove(printed: readonly ObservedLine[], at: number, floor: number): Block[] {
  const blocks: Block[] = []
  for (let to = at; to > floor && at - to < mostBetween; ) {
    let from = to - 1
    while (from > floor && printed[from]!.gap === 0) from--
    const {text, gap} = printed[from]!
    const below = blocks[0]
    if (beside.test(text)) {
      if (below) blocks[0] = {...below, gap: Math.max(gap, below.gap)}
    } else {
      if (isText(printed, from, to)) break
      blocks.unshift({from, to, gap})
    }
    to = from
  }
  return blocks
}

function isText(printed: readonly ObservedLine[], from: number, to: number): boolean {
  const lines = printed.slice(from, to).filter(({text}) => !hasLeaders(text))
  if (lines.some(({text}) => isContents(text))) return false
  const running = lines.filter(({text, prose}) => prose === 1 && !isLoud(text))
  return running.length > 1 || running.some(({isClosed}) => isClosed)
}

/** Whether a block is apart from what is above, and says what a title may. */
function beginsTitle(printed: readonly ObservedLine[], block: Block, usualGap: number): boolean {
  const text = textOf(printed, block)
  if (block.gap < usualGap + (isLoud(text) ? widerCapitals : wider)) return false
  return isTitle(printed, block)
}

function isTitle(printed: readonly ObservedLine[], block: Block): boolean {
  const text = textOf(printed, block)
  const lines = printed.slice(block.from, block.to)
  return (
    lines.length <= mostLines &&
    text.length <= longest &&
    titleKeys(text).length > 0 &&
    !/^[[{(]|[,;:]$/u.test(text) &&
    // `Ferry House, May 1868.` closes a letter, or a book.
    !/\d{4}\W*$/u.test(text) &&
    lines.every(({text: line, isClosed}) => !isClosed || isLoud(line)) &&
    !lines.some(({text: line}) => isContents(line) || hasLeaders(line)) &&
    readHead(lines[0]!.text) === undefined &&
    readNamedHead(lines[0]!.text) === undefined &&
    ![closes, otherList, namesAuthor].some((other) => other.test(text)) &&
    !creditsTranscription(text)
  )
}

/** A title in capitals may stand in several blocks: `THE LEGEND`, `OF`, `THE WEIR`. */
function wholeTitle(printed: readonly ObservedLine[], [first, ...rest]: readonly Block[]): Block {
  const {from, gap} = first!
  let {to} = first!
  for (const block of rest) {
    const [above, below] = [textOf(printed, {from, to}), textOf(printed, block)]
    const isNear = block.gap < gap && block.gap <= 1
    const isSame = titleKeys(above)[0] === titleKeys(below)[0]
    const isOne = isNear && !isSame && isLoud(above) && isLoud(below)
    const isPart = isTitle(printed, block) || /^\p{Lu}{2,3}$/u.test(below)
    if (!isOne || !isPart || block.to - from > mostLines) break
    to = block.to
  }
  return {from, to, gap}
}

function isLoud(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  return capitals > 1 && capitals >= letters.length * loud
}

const contentsOf = /^(?:list\s+of\s+)?(?:chapters|contents)\b/iu
const isContents = (text: string) => namesContents(text) || contentsOf.test(text)

const textOf = (printed: readonly ObservedLine[], {from, to}: Pick<Block, 'from' | 'to'>) =>
  printed
    .slice(from, to)
    .map(({text}) => text)
    .join(' ')

const keyOfBlock = (printed: readonly ObservedLine[], block: Block) =>
  titleKeys(textOf(printed, block))[0] ?? ''

const placesOf = ({from, to}: Block) => Array.from({length: to - from}, (_, at) => from + at)

import type {Line} from '../source/index.ts'
import {creditsTranscription} from '../text/language/transcription.ts'
import type {HeadChain} from './chains/find-chains.ts'
import {inkAbove} from './ink-above.ts'
import {isShort, standsAboveText} from './listed/stands-apart.ts'
import {namesAuthor, readNamedHead} from './named-heads.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'
import type {AsideRule, Head, Sequences} from './sequences.ts'

/** Blocks within which the front of a work ends, and lines and full widths that one of them has at most. */
const mostBlocks = 24
const mostLines = 5
const widest = 60
/** Text of a work that no header names, at least, in full widths. */
const leastWork = 3000
/** Blocks of the head of a chapter: its number and its words. */
const mostOfHead = 2
/** Letters from which a title is known again. */
const leastTitle = 4
/** Blank lines more than between paragraphs that stand above a head. */
const wider = 2
/**
 * Lines in capitals alone between paragraphs from which they are titles; and such in small letters where
 * no blank line stands between paragraphs.
 */
const fewCapitals = 3
const inCapitals = /^[^\p{Ll}\d]*\p{Lu}{2}[^\p{Ll}\d]*[^\p{Ll}\d.!?,;:]$/u
/** `Title: The Ferry`, in a header. */
const titleField = /^(?:title|titel|titre|titolo)\s*:\s*(\S.*)$/iu

/** Lines between two blank ones: the place of the first, and that after the last. */
interface Block {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Find the front of a document that is one work, a story or an essay without chapters: its title, which stands
 * again directly above the text, or has its author below it, or is that of a header.
 *
 * What stands apart below, as titles do, makes it several works, or a newspaper; these are read by their lines.
 *
 * @param printed
 *   Lines that are not blank, without what a transcription has around its text.
 * @param header
 *   Lines above these.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @param chains
 *   What numbers on in the text: sections, inside of the work.
 * @returns
 *   Nothing where the document does not begin as a work does. Cost: lines.
 */
export function findWork(
  printed: readonly ObservedLine[],
  header: readonly ObservedLine[],
  usualGap: number,
  chains: readonly HeadChain[]
): Sequences | undefined {
  const front = findFront(printed)
  const named = titleOf(header)
  const last = front.at(-1)
  if (!last || (named === '' && front.length < 2)) return undefined
  const chapter = findChapter(front)
  const again = chapter ? undefined : findTitleAgain(printed, front, named, usualGap)
  const title = again ? last : (chapter ?? findTitle(printed, front, named))
  if (!title || hasOthers(printed, last.to, usualGap, again)) return undefined
  // A page of short articles begins so, too.
  const extent = inkAbove(printed, printed.length) - inkAbove(printed, last.to)
  if (named === '' && extent < leastWork) return undefined
  const at = front.findIndex(({from}) => from === title.from)
  const below = chapter ? undefined : front[at + 1]
  const isByline = below !== undefined && namesAuthor.test(below.text) && at + 2 === front.length
  const others = front.filter(
    (one) => (one.from < title.from || one.to > title.to) && !(isByline && one === below)
  )
  const linesOf = ({from, to}: Pick<Block, 'from' | 'to'>) =>
    printed.slice(from, to).map(({line}) => line)
  const sections = chains
    .flatMap(({members}) => members)
    .filter((one) => one.at >= last.to && printed[one.at]!.gap > 0)
    .map((one) => ({role: 'heading', depth: 2, from: one.at, to: one.at + 1}) as const)
  const articles = [title, ...(again ? [again] : [])].map(
    ({from, to}) => ({role: 'article', depth: 1, from, to}) as const
  )
  return {
    heads: [...articles, ...sections]
      .sort((a, b) => a.from - b.from)
      .map(({role, depth, ...one}): Head => ({role, depth, lines: linesOf(one), repeats: []})),
    isBook: true,
    isWork: chapter === undefined && again === undefined,
    aside: new Map(
      others.flatMap((block): (readonly [Line, AsideRule])[] => {
        const rule = creditsTranscription(block.text) ? 'boilerplate' : 'title-page'
        return linesOf(block).map((line) => [line, rule])
      })
    )
  }
}

/** The short blocks above the text. */
function findFront(printed: readonly ObservedLine[]): readonly Block[] {
  const front: Block[] = []
  for (let from = 0; from < printed.length && front.length <= mostBlocks; ) {
    let to = from + 1
    while (to < printed.length && printed[to]!.gap === 0) to++
    const lines = printed.slice(from, to)
    const text = lines.map((one) => one.text).join(' ')
    // `For keeping the ferry within reach of both banks.` above the author is a title, too.
    const isAboveAuthor = front.length > 0 && namesAuthor.test(printed[to]?.text ?? '')
    if (isText(lines, text) && !isAboveAuthor) return front
    front.push({from, to, text})
    from = to
  }
  return []
}

function isText(lines: readonly ObservedLine[], text: string): boolean {
  if (creditsTranscription(text)) return false
  const extent = lines.reduce((sum, one) => sum + one.extent, 0)
  const runs = lines.length > 1 && lines[0]!.prose === 1 && lines[0]!.isFull
  const isSentence = lines.at(-1)!.isClosed && lines.some(({prose}) => prose === 1)
  return extent >= widest || lines.length > mostLines || runs || isSentence
}

/** The number of the only chapter of a volume, and its words, between its title page and the text. */
function findChapter(front: readonly Block[]): Block | undefined {
  const at = front.findLastIndex(({text}) => readHead(text)?.rank === 2)
  if (at < 1 || at < front.length - mostOfHead) return undefined
  const [first, last] = [front[at]!, front.at(-1)!]
  return {from: first.from, to: last.to, text: first.text}
}

/** The title that stands again above the text, far below an introduction that the front ends with. */
function findTitleAgain(
  printed: readonly ObservedLine[],
  front: readonly Block[],
  named: string,
  usualGap: number
): Block | undefined {
  const [first, ...others] = front.filter(({text}) => !creditsTranscription(text))
  const last = others.at(-1)
  const key = bare(first?.text ?? '')
  if (!last || key.length < leastTitle || (named !== '' && named !== key)) return
  if (readNamedHead(last.text) === undefined) return
  for (let at = last.to + 1; at < printed.length; at++) {
    const {text, gap} = printed[at]!
    if (gap >= usualGap + wider && bare(text) === key && (printed[at + 1]?.gap ?? 0) > 0)
      return {from: at, to: at + 1, text}
  }
  return
}

function findTitle(
  printed: readonly ObservedLine[],
  front: readonly Block[],
  named: string
): Block | undefined {
  const own = front.filter(({text}) => !creditsTranscription(text))
  const key = named === '' ? bare(own[0]?.text ?? '') : named
  if (key.length < leastTitle) return undefined
  const titles = own.filter(({text}) => bare(text).startsWith(key))
  // It stands again, directly above the text.
  if (titles.length > 1 && titles.at(-1) === own.at(-1)) return titles.at(-1)
  const title = titles[0]
  const by = own.findIndex(({text}) => namesAuthor.test(text))
  if (!title || (by < 1 && named === '') || readHead(title.text)) return undefined
  const last = own.at(-1)!
  if (last === title || last === own[by]) return title
  // What is nearer to the text than to the front is the head of a text in the work: a preface.
  const [above, below] = [printed[last.from]!.gap, printed[last.to]?.gap ?? 0]
  return below < above ? undefined : title
}

/** Whether other lines stand apart as a title does, each above text; or name an author; or some in capitals, each alone. */
function hasOthers(
  printed: readonly ObservedLine[],
  from: number,
  usualGap: number,
  title?: Block
): boolean {
  let alone = 0
  for (let at = from + 1; at < printed.length; at++) {
    // Below a title that stands again its author does, too.
    if (at === title?.from) at = endOfCredits(printed, title.to)
    const [one, next] = [printed[at]!, printed[at + 1]]
    if (printed[at - 1]!.prose < 1 && isShort(one) && namesAuthor.test(one.text)) return true
    if (one.gap === 0 || !isShort(one) || !/\p{L}/u.test(one.text)) continue
    if (readHead(one.text)?.rest === '' || !standsAboveText(printed, at + 1)) continue
    if (one.gap >= usualGap + wider && !/[,;]$/u.test(one.text)) return true
    const isTitle = inCapitals.test(one.text) || (usualGap === 0 && !/[\p{P}]$/u.test(one.text))
    if (next && next.gap > 0 && next.isFull && isTitle) alone++
  }
  return alone >= fewCapitals
}

/** The place after the lines below a title that are no text yet: `By Nora Field`, `Translated by A. Weir`. */
function endOfCredits(printed: readonly ObservedLine[], from: number): number {
  let at = from
  while (at + 1 < printed.length && at < from + mostLines && printed[at]!.prose < 1) at++
  return at
}

/** The title that a header says, as it is compared. */
function titleOf(header: readonly ObservedLine[]): string {
  const titles = header.flatMap(({text}) => titleField.exec(text)?.[1] ?? [])
  const key = bare(titles[0]?.split(/[:;(]/u)[0] ?? '')
  return titles.length === 1 && key.length >= leastTitle ? key : ''
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

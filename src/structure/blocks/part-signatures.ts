import type {Text} from 'mdast'
import type {Block} from '../../restore/blocks/block.ts'
import {sliceLine} from '../../source/slice-line.ts'
import {advance} from '../../text/advance.ts'
import {readByline} from '../roles/names/read-byline.ts'

/** A title, a space, and who wrote it. */
const signedTitle = /^(\S(?:.*\S)?)[\s　]+(\S+|\S[\s　]\S)$/u
/** What ends or halves a sentence: no title that is signed on its line has it. */
const ofSentence = /[，。；！？：]/u
/** What a name scores of which the family is known; what a line scores that is a byline as a whole. */
const [known, whole] = [1.4, 2.5]
/** Full widths of a title, at least, and of a line with its name, at most. */
const [leastTitle, mostLine] = [2, 40]
/** Such lines on a page: one may be chance, since the last word of a headline may look like a name. */
const fewest = 2
/** Share of its column that the line below fills: running text. */
const filled = 0.75
/** The end of a sentence. */
const ended = /[。！？…」”]$/u

/**
 * Part titles from the names that an extractor left on their lines: `渡口的灯 周小船`, where two and more
 * lines of a page are such, each between running texts.
 */
export function partSignatures(blocks: readonly Block[], isJapanese: boolean): Block[] {
  const cuts = new Map<Block, Signed>()
  for (const [at, block] of blocks.entries()) {
    const [above, below] = [blocks[at - 1], blocks[at + 1]]
    // `四（1）班　周小船` below a title is its byline.
    const isHead = below && isText(below) && (!above || isText(above))
    const cut = isHead ? cutOf(block, isJapanese) : undefined
    if (cut !== undefined) cuts.set(block, cut)
  }
  const sure = [...cuts.values()].filter(({isKnown}) => isKnown).length
  if (sure < fewest) return [...blocks]
  return blocks.flatMap((block) => {
    const cut = cuts.get(block)
    return cut === undefined ? [block] : (partAt(block, cut.at) ?? [block])
  })
}

const isText = ({width, measure, text}: Block) => width >= measure * filled || ended.test(text)

/** A title with a name: code units before the name, and whether its family is known. */
interface Signed {
  readonly at: number
  readonly isKnown: boolean
}

function cutOf({lines, text, regime, print}: Block, isJapanese: boolean): Signed | undefined {
  if (lines.length !== 1 || regime || print || advance(text, 'cjk') > mostLine) return undefined
  if (ofSentence.test(text) || !/\p{Script=Han}/u.test(text)) return undefined
  const [, title, name] = signedTitle.exec(text) ?? []
  if (title === undefined || name === undefined || advance(title, 'cjk') < leastTitle)
    return undefined
  const scoreOf = (words: string) =>
    readByline(words, isJapanese)?.score ?? Number.NEGATIVE_INFINITY
  const score = scoreOf(name)
  if (score < 0 || scoreOf(title) >= known || scoreOf(text) >= whole) return undefined
  return {at: text.length - name.length, isKnown: score >= known}
}

/** A block of one line in two, where its text is that of the source, character by character. */
function partAt(block: Block, cut: number): [Block, Block] | undefined {
  const [line, child] = [block.lines[0]!, block.node.children[0]]
  if (block.node.children.length !== 1 || child?.type !== 'text' || !child.position)
    return undefined
  const {start, end} = child.position
  const from = (start.offset ?? 0) - line.start.offset
  if (from < 0 || line.value.slice(from, from + child.value.length) !== child.value)
    return undefined
  const title = child.value.slice(0, cut).trimEnd()
  const pointAt = (index: number) => ({
    line: start.line,
    column: start.column + index,
    offset: (start.offset ?? 0) + index
  })
  const pieceOf = (text: string, index: number, to: number): Block => {
    const position = {start: pointAt(index), end: to === child.value.length ? end : pointAt(to)}
    const node: Text = {type: 'text', value: text, position}
    return {
      ...block,
      node: {type: 'paragraph', children: [node], position},
      text,
      lines: [
        sliceLine(line, from + index, to === child.value.length ? line.value.length : from + to)
      ],
      width: advance(text, 'cjk'),
      startsOpen: false,
      endsOpen: false,
      startConfidence: index === 0 ? block.startConfidence : 0.8,
      gap: index === 0 ? block.gap : 0,
      startsPage: index === 0 && block.startsPage
    }
  }
  return [pieceOf(title, 0, title.length), pieceOf(child.value.slice(cut), cut, child.value.length)]
}

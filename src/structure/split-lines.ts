import type {PhrasingContent} from 'mdast'
import type {Block} from '../restore/block.ts'
import {advance} from '../text/advance.ts'
import {isUnspaced, lastCode} from '../text/script.ts'
import {readByline} from './names.ts'

/** A line that leaves this share of its column empty, without a mark, is no line of running text. */
const room = 0.35

/**
 * Part lines that restoration took for one paragraph where no paragraph can be: in Chinese, Japanese
 * and Korean a line that ends early without a mark is a title, a byline or a heading, since running
 * text fills its lines. In Latin capitals a name below a title is parted from it.
 *
 * @returns
 *   Blocks in the same order; those that were parted share measure and gap with their first.
 */
export function splitLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const at =
      block.lines.length < 2 || block.node.children.some((child) => child.type === 'break')
        ? []
        : cuts(block)
    return at.length === 0 ? [block] : part(block, at)
  })
}

/** Indexes of the lines before which the block is parted. */
function cuts(block: Block): number[] {
  const values = block.lines.map((line) => line.value.trim())
  const result: number[] = []
  for (let index = 0; index + 1 < values.length; index++) {
    const value = values[index]!
    const isEastern = isUnspaced(lastCode(value)) || /\p{Script=Hangul}/u.test(value)
    const isMarked = /[\p{P}]$/u.test(value) && !/[）)》〉”」]$/u.test(value)
    const isLone = isEastern || /\d\s*$/.test(value)
    if (
      isLone &&
      !isMarked &&
      advance(value) < block.measure * (1 - room) &&
      isFilled(block, values, index)
    )
      result.push(index + 1)
  }
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
  return result
}

/** Whether the column is known to be wider than the line: by another line, here or in its measure. */
function isFilled(block: Block, values: readonly string[], index: number): boolean {
  return (
    block.measure >= 8 ||
    values.some((value, at) => at !== index && advance(value) > advance(values[index]!) * 1.6)
  )
}

function part(block: Block, at: readonly number[]): Block[] {
  const starts = [0, ...at]
  return starts.map((from, index) => {
    const lines = block.lines.slice(from, starts[index + 1] ?? block.lines.length)
    // By offset: lines that a form feed or a gutter parts have the same number.
    const covers = (offset: number) =>
      lines.some(({start, value}) => offset >= start.offset && offset < start.offset + value.length)
    let isInside = false
    const children: PhrasingContent[] = []
    for (const child of block.node.children) {
      if (child.position) isInside = covers(child.position.start.offset ?? 0)
      if (isInside) children.push(child)
    }
    // A space that a join put in at the cut stands for nothing now.
    while (children.length > 0 && !children.at(-1)!.position) children.pop()
    const text = children
      .map((child) => ('value' in child ? child.value : child.type === 'break' ? '\n' : ''))
      .join('')
    const [first, last] = [children[0], children.at(-1)]
    return {
      ...block,
      node: {
        type: 'paragraph',
        children,
        ...(first?.position && last?.position
          ? {position: {start: first.position.start, end: last.position.end}}
          : {})
      },
      text,
      lines,
      gap: index === 0 ? block.gap : 0,
      startsPage: index === 0 && block.startsPage,
      width: Math.max(...lines.map((line) => advance(line.value.trim()))),
      startsOpen: index === 0 && block.startsOpen,
      endsOpen: index === starts.length - 1 && block.endsOpen,
      startConfidence: index === 0 ? block.startConfidence : 0.8
    } satisfies Block
  })
}

import type {PhrasingContent} from 'mdast'
import {itemAt} from '../../item-at.ts'
import type {Block} from '../../restore/blocks/block.ts'
import {advance} from '../../text/advance.ts'

/**
 * Part a block before some of its lines.
 *
 * @param block
 *   A block with at least two lines.
 * @param at
 *   Indexes of lines, ascending, each greater than 0 and less than the number of lines.
 * @returns
 *   One block more than there are cuts. A space or a break at a cut is gone; what stood open at
 *   either end still does, and nothing is open at a cut.
 */
export function partBlock(block: Block, at: readonly number[]): Block[] {
  const starts = [0, ...at]
  const childrenOf = partChildren(block, starts)
  return starts.map((from, index) => {
    const lines = block.lines.slice(from, starts[index + 1] ?? block.lines.length)
    const children = childrenOf[index]!
    // A space that a join put in at the cut stands for nothing now.
    while (children.length > 0 && !itemAt(children, -1).position) children.pop()
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
      seams: block.seams.slice(from, from + lines.length - 1),
      gap: index === 0 ? block.gap : 0,
      startsPage: index === 0 && block.startsPage,
      width: lines.reduce((widest, line) => Math.max(widest, advance(line.value.trim(), 'cjk')), 0),
      startsOpen: index === 0 && block.startsOpen,
      endsOpen: index === starts.length - 1 && block.endsOpen,
      startConfidence: index === 0 ? block.startConfidence : 0.8,
      isSettledStart: index === 0 && block.isSettledStart,
      isSettledEnd: index === starts.length - 1 && block.isSettledEnd
    } satisfies Block
  })
}

/** The children of each part, which begin at lines of the block: they stand in the order of its lines. */
function partChildren({lines, node}: Block, starts: readonly number[]): PhrasingContent[][] {
  const parts = starts.map((): PhrasingContent[] => [])
  // By offset: lines that a form feed or a gutter parts have the same number.
  const isOn = (offset: number, {start, value}: Block['lines'][number]) =>
    offset >= start.offset && offset < start.offset + value.length
  let [line, part] = [0, -1]
  let current: PhrasingContent[] | undefined
  for (const child of node.children) {
    if (child.position) {
      const offset = child.position.start.offset ?? 0
      while (line < lines.length && !isOn(offset, lines[line]!)) line++
      while (part + 1 < starts.length && starts[part + 1]! <= line) part++
      current = line < lines.length ? parts[part] : undefined
    }
    current?.push(child)
  }
  return parts
}

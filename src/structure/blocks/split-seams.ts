import type {Block} from '../../restore/blocks/block.ts'
import type {Decision} from '../../restore/index.ts'
import {isFinal} from '../../text/punctuation.ts'
import {isUnspaced, lastCode} from '../../text/script.ts'
import {partBlock} from './part-block.ts'

/** Blocks, and which of them were one with the block before them until they were parted. */
interface SplitBlocks {
  readonly blocks: readonly Block[]
  readonly continued: ReadonlySet<Block>
}

/**
 * Part paragraphs where a blank line or a page's end stands in mid sentence.
 *
 * Nearly always the sentence goes on there, and the halves are joined again; but where an extractor
 * put columns in another order, it goes on elsewhere, and only the search over the page can know.
 * Of Latin text nothing is parted, since a hyphen may have gone at the seam.
 */
export function splitSeams(blocks: readonly Block[]): SplitBlocks {
  const continued = new Set<Block>()
  const result = blocks.flatMap((block) => {
    const at = seamsOf(block)
    if (at.length === 0) return [block]
    const parts = partBlock(block, at).map((part, index, all) => ({
      ...part,
      gap: index === 0 ? part.gap : 1,
      startsOpen: index > 0 || part.startsOpen,
      endsOpen: index + 1 < all.length || part.endsOpen,
      startConfidence: index > 0 ? 0.3 : part.startConfidence
    }))
    if (parts.some((part) => part.text === '')) return [block]
    // A last line that neither fills its column nor ends a sentence is no rest of one.
    const last = parts.at(-1)!
    const isLone =
      last.lines.length === 1 &&
      last.width < last.measure * 0.85 &&
      !/[\p{P}\p{S}]$/u.test(last.text)
    for (const part of parts.slice(1)) if (!isLone || part !== last) continued.add(part)
    return parts.map((part) =>
      isLone && part === last ? {...part, startsOpen: false, startConfidence: 0.8} : part
    )
  })
  return {blocks: result, continued}
}

/** From this on, in nats, a gap speaks for the end of a paragraph on its page. */
const telling = 1

/**
 * Whether the gap at a seam is a habit of the page that means nothing: some extractors leave a blank
 * line after each paragraph's first line.
 */
function isUsual(seam: Decision | undefined): boolean {
  const gap = seam?.evidence.find(({name}) => name.startsWith('gap-'))
  return gap !== undefined && gap.weight < telling
}

function seamsOf(block: Block): number[] {
  if (block.node.children.some((child) => child.type === 'break')) return []
  return block.lines.flatMap((line, index) => {
    const before = block.lines[index - 1]
    if (block.joined?.has(line)) return []
    if (!before || (line.start.line === before.start.line + 1 && line.page === before.page))
      return []
    if (isUsual(block.seams[index - 1])) return []
    const text = before.value.trim()
    return isUnspaced(lastCode(text)) &&
      !isFinal(text.at(-1)!) &&
      /\p{L}/u.test(line.value[0] ?? '')
      ? [index]
      : []
  })
}

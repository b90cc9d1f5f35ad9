import type {Trace} from '../trace/index.ts'
import {articleCards, bylineCard, orderCard} from './article-cards.ts'
import {blockCard} from './block-card.ts'
import type {Card} from './card.ts'
import {lineCards} from './line-cards.ts'
import type {LineIndex} from './line-index.ts'

/**
 * All decisions that a printed line has a part in.
 *
 * @param shared
 *   What is made once where many lines are asked for (optional).
 */
export function cardsOfLine(
  trace: Trace,
  lines: LineIndex,
  index: number,
  shared = shareCards(trace, lines)
): Card[] {
  const line = trace.lines[index]
  if (!line) return []
  const cards = [...lineCards(trace, index)]
  for (const fate of line.fates) {
    if (fate.kind !== 'text') continue
    const block = fate.block === undefined ? undefined : shared.ofBlock(fate.block)
    if (block && !cards.some(({id}) => id === block.id)) cards.push(block)
    cards.push(
      ...shared
        .ofArticle(fate.article)
        .filter((card) => card.line === index && !cards.some(({id}) => id === card.id))
    )
  }
  return cards
}

/** The decisions about paragraphs and articles, each made once for all lines that are in them. */
export function shareCards(trace: Trace, lines: LineIndex) {
  const {ofNumber} = lines
  return {
    ofBlock: once((block) => blockCard(trace, block, ofNumber)),
    ofArticle: once((article) => {
      const others = [bylineCard, orderCard].flatMap((card) => card(trace, article, ofNumber) ?? [])
      return [...articleCards(trace, article, ofNumber), ...others]
    })
  }
}

function once<Made extends object | undefined>(
  make: (index: number) => Made
): (index: number) => Made {
  const made = new Map<number, Made>()
  return (index) => {
    const known = made.get(index)
    if (known !== undefined) return known
    const value = make(index)
    made.set(index, value)
    return value
  }
}

import {quoteAll, type Ruling} from '../decisions/index.ts'
import {type Correction, type FrontChange, type OrderChange, withoutSpace} from './compare-files.ts'
import type {BlockFile} from './pair-files.ts'
import {type SearchedSource, toRulings} from './to-rulings.ts'

/** The decisions that say a change; nothing for what none can say. */
export function rulingsOf(
  change: Correction['change'],
  printed: SearchedSource
): Ruling[] | undefined {
  if (change.kind === 'order') return orderAs(change, printed)
  return change.kind === 'front' ? nameAuthor(change, printed) : toRulings(change, printed)
}

function quoteBlock(block: BlockFile['blocks'][number] | undefined, {indexes}: SearchedSource) {
  const [first] = block?.places.filter((place) => place !== undefined) ?? []
  const last = block?.places.findLast((place) => place !== undefined)
  const isWhole = first && last && first.file === last.file && first.start < last.end
  return isWhole ? quoteAll(indexes, {...first, end: last.end}) : undefined
}

function orderAs({before}: OrderChange, printed: SearchedSource): Ruling[] | undefined {
  const quotes = before.map(({blocks}) => {
    const [title, ...rest] = blocks
    return quoteBlock(title, printed) ?? quoteBlock(rest[0], printed)
  })
  const order = quotes.filter((quote) => quote !== undefined)
  return order.length === before.length ? [{order}] : undefined
}

/** The byline of an article with another name, or a paragraph that is the byline now. */
function nameAuthor(
  {key, value, before}: FrontChange,
  printed: SearchedSource
): Ruling[] | undefined {
  if (key !== 'author' && key !== 'byline') return undefined
  const line = key === 'byline' ? value : before.front.get('byline')
  const block = before.blocks.find(
    ({text}) => line !== undefined && withoutSpace(text) === withoutSpace(line)
  )
  const byline = quoteBlock(block, printed)
  const title = quoteBlock(before.blocks[0], printed)
  if (byline === undefined || title === undefined) return undefined
  return [{byline, title, ...(key === 'author' && {author: value})}]
}

import type {Article} from '../articles/article.ts'
import type {Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'

/** Articles that a person put first, in that order, then the others as they were. */
export function settleOrder(
  articles: readonly Article[],
  seen: readonly Seen[],
  order: SettledBlocks['order']
): readonly Article[] {
  if (order.length === 0) return articles
  const indexOf = new Map(seen.map((one) => [one.block, one.index]))
  const places = new Map(
    articles.map((article) => {
      const heads = [...(article.title?.blocks ?? []), ...(article.byline?.blocks ?? [])]
      const blocks = [...heads, ...article.body.flatMap((part) => part.blocks)]
      const indexes = new Set(blocks.flatMap((block) => indexOf.get(block) ?? []))
      const place = order.findIndex((list) => list.some((index) => indexes.has(index)))
      return [article, place < 0 ? order.length : place]
    })
  )
  return [...articles].sort((a, b) => places.get(a)! - places.get(b)!)
}

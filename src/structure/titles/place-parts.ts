import {itemAt} from '../../item-at.ts'
import type {Article} from '../articles/article.ts'
import {printed} from '../articles/build-articles.ts'
import type {Seen} from '../blocks/observe.ts'

/** Put the headings of parts, as articles without text, before the first article that comes after each. */
export function placeParts(
  articles: readonly Article[],
  parts: readonly {readonly title: readonly Seen[]}[],
  seen: readonly Seen[]
): Article[] {
  if (parts.length === 0) return [...articles]
  const indexOf = new Map(seen.map((one) => [one.block, one.index]))
  const firstOf = ({title, body}: Article) => {
    const blocks = [...(title?.blocks ?? []), ...body.flatMap((part) => part.blocks)]
    return Math.min(...blocks.map((block) => indexOf.get(block) ?? Number.POSITIVE_INFINITY))
  }
  const result = [...articles]
  for (const {title} of parts) {
    const heading = {kind: 'part', title: printed(title), body: [], confidence: 0.95, evidence: []}
    const at = result.findIndex((article) => firstOf(article) > itemAt(title, 0).index)
    result.splice(at < 0 ? result.length : at, 0, heading as Article)
  }
  return result
}

import {longestMotto} from '../../sequences/index.ts'
import {advance} from '../../text/advance.ts'
import type {Article} from '../articles/article.ts'
import {printed} from '../articles/build-articles.ts'
import type {Seen} from '../blocks/observe.ts'

/**
 * Put the headings of parts, as articles without text, before the first article that comes after each. A motto
 * that stands between the two is the part's.
 */
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
  for (const {title} of parts.toReversed()) {
    const found = result.findIndex((article) => firstOf(article) > title[0]!.index)
    const at = found < 0 ? result.length : found
    const body = result[at] && isMotto(result[at]) ? result[at].body : []
    const heading = {kind: 'part', title: printed(title), body, confidence: 0.95, evidence: []}
    result.splice(at, body.length > 0 ? 1 : 0, heading as Article)
  }
  return result
}

/** A few lines without a title: an article of its own would stand in the contents by a name that nobody printed. */
const isMotto = ({kind, title, body}: Article) =>
  kind === 'preface' &&
  title === undefined &&
  body.reduce((sum, part) => sum + advance(part.text, 'cjk'), 0) < longestMotto

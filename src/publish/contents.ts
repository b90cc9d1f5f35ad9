import type {BookPart} from '../book/book.ts'
import type {Chapter} from './chapter.ts'
import {findParts} from './find-parts.ts'
import {kinds} from './kinds.ts'

/** A line of the contents: an article, or a part with the articles in it. */
export interface ContentsEntry {
  readonly title: string
  /** Absent for a part that only `book.yaml` names: it has no page. */
  readonly article?: Chapter
  /** Articles of a part, in order; empty for an article. */
  readonly articles: readonly Chapter[]
}

/**
 * Group the articles by part: by those of `book.yaml`, and by articles that are the heading of one
 * (`kind: part`). What stands before the first part, and what closes the book, is in none.
 */
export function groupByPart(
  articles: readonly Chapter[],
  parts: readonly BookPart[] = []
): ContentsEntry[] {
  const {starts} = findParts(parts, articles)
  const entries: (ContentsEntry & {readonly articles: Chapter[]})[] = []
  let part: Chapter[] | undefined
  for (const [index, article] of articles.entries()) {
    const title = starts.get(index)
    if (title !== undefined) {
      part = []
      entries.push({title, articles: part})
    }
    if (article.kind === 'part') {
      part = []
      entries.push({title: article.title, article, articles: part})
    } else if (part && kinds[article.kind].matter !== 'backmatter') part.push(article)
    else entries.push({title: article.title, article, articles: []})
  }
  return entries
}

import type {Chapter} from '../edition/chapter.ts'
import {kinds} from '../edition/kinds.ts'

/** A line of the contents: an article, or a part or folder with what is in it. */
export interface ContentsEntry {
  readonly title: string
  /** Absent for a part that only `book.yaml` names: it has no page. */
  readonly article?: Chapter
  /** What is in it, in order: articles of a part, or folders in folders; empty for a lone article. */
  readonly entries: readonly ContentsEntry[]
}

/**
 * Group the articles by part: by those of `book.yaml`, and by articles that are the heading of one
 * (`kind: part`). What stands before the first part, and what closes the book, is in none.
 *
 * @param starts
 *   Titles of the parts of `book.yaml`, by the index of their first article.
 */
export function groupByPart(
  articles: readonly Chapter[],
  starts: ReadonlyMap<number, string>
): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  let part: ContentsEntry[] | undefined
  for (const [index, article] of articles.entries()) {
    const title = starts.get(index)
    if (title !== undefined) {
      part = []
      entries.push({title, entries: part})
    }
    if (article.kind === 'part') {
      part = []
      entries.push({title: article.title, article, entries: part})
      continue
    }
    const entry = {title: article.title, article, entries: []}
    if (part && kinds[article.kind].matter !== 'backmatter') part.push(entry)
    else entries.push(entry)
  }
  return entries
}

/** The article that a part or folder without a page begins with. */
export function firstArticle(entries: readonly ContentsEntry[]): Chapter | undefined {
  for (const {article, entries: inner} of entries) {
    const first = article ?? firstArticle(inner)
    if (first) return first
  }
  return undefined
}

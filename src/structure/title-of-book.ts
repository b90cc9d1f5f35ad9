import type {Collated} from '../collated.ts'
import {readNumbering} from '../text/language/numbering.ts'
import {dropUnprintable} from '../text/unprintable.ts'

/**
 * What a book is called when `book.yaml` does not say it: as a header of its pages names it, else by
 * its first headline, unless that is a chapter's, else by the name of its input.
 */
export function titleOfBook(
  {articles, title}: Pick<Collated, 'articles' | 'title'>,
  name: string
): string {
  const first = articles.find((article) => article.title && article.kind !== 'part')?.title?.text
  // The first of many chapters is not the book.
  const isNumbered = articles.length > 1 && first !== undefined && readNumbering(first)
  const headline = title ?? (isNumbered ? undefined : first)
  return (headline && oneLine(headline)) ?? name
}

/** As `book.yaml` takes it: without control characters, not empty. */
function oneLine(value: string): string | undefined {
  return dropUnprintable(value).replace(/\s+/g, ' ').trim() || undefined
}

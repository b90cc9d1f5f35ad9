import type {Book} from '../../book/book.ts'
import {fillLabel, formatDate, type Labels} from '../../templates/book-labels.ts'

/** Where the text was printed, in one line: paper, date, edition, page; empty if unknown. */
export function sourceLine(book: Readonly<Book>, labels: Labels): string {
  const source = book.source ?? {}
  const parts = [source.title, formatDate(source.date, labels), source.edition]
  return [...parts, pageLabel(source.page, labels)].filter(Boolean).join(labels.comma)
}

/**
 * How to cite an article, or the book when none is given; unknown parts are left out.
 *
 * ```text
 * 林小满：《守住一条河》，载《山海日报》，2024年3月20日，第3版。
 * ```
 */
export function citation(
  book: Readonly<Book>,
  labels: Labels,
  article?: {readonly title: string; readonly authors: readonly string[]}
): string {
  const container = book.source?.title ?? book.title
  const title = article?.title ?? book.title
  const values = {
    author: authorsOf(book, article).join(labels.listComma),
    title,
    container: container === title ? undefined : container,
    date: formatDate(book.source?.date ?? book.date, labels),
    page: pageLabel(book.source?.page, labels)
  }
  return labels.cite.map((piece) => fillLabel(piece, values)).join('')
}

/** Who wrote an article: its own authors, else those that the whole book is by. */
export function authorsOf(
  book: Readonly<Book>,
  article?: {readonly authors: readonly string[]}
): readonly string[] {
  if (article && article.authors.length > 0) return article.authors
  return (book.creators ?? []).map((person) => person.name)
}

/** `3` is `第3版`; a page that has its word already (`第3版`, `p. 3`) stays as it is. */
export function pageLabel(page: string | undefined, labels: Labels): string {
  return page && /^[A-Z]?\d+(?:[-–]\d+)?$/.test(page)
    ? fillLabel(labels.page, {page})
    : (page ?? '')
}

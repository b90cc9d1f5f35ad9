import type {Book} from '../../book/book.ts'

/**
 * When the book was last changed, for `dcterms:modified`: what the build was told, else what
 * the book says, else its date. The clock is never asked, so that a build can be repeated.
 *
 * @param sourceDateEpoch
 *   Seconds since 1970, as in SOURCE_DATE_EPOCH.
 * @returns
 *   `2024-03-20T00:00:00Z`, the only form that EPUB takes.
 */
export function modified(book: Readonly<Book>, sourceDateEpoch?: number): string {
  const date = book.date ?? book.source?.date ?? ''
  const [year, month = '01', day = '01'] = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(date)
    ? date.split('-')
    : []
  const candidates = [
    sourceDateEpoch === undefined ? undefined : new Date(sourceDateEpoch * 1000),
    book.modified === undefined ? undefined : new Date(book.modified),
    year === undefined ? undefined : new Date(`${year}-${month}-${day}T00:00:00Z`)
  ]
  const known = candidates.find((time) => time && !Number.isNaN(time.getTime()))
  return known ? known.toISOString().replace(/\.\d+Z$/, 'Z') : unknownTime
}

/** The day EPUB 3.3 was published: no book of this format is older, and no build is later. */
const unknownTime = '2023-05-25T00:00:00Z'

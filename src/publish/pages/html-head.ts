import {firstSentence} from '../../text/first-sentence.ts'
import {coverAlternative} from '../cover/cover-page.ts'
import type {Chapter} from '../edition/chapter.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {authorsOf} from '../markdown/source-line.ts'

/**
 * What a page's `head` says to search engines, reference managers and previews of links.
 *
 * @param options
 *   `article`: the page's article; without it the page is about the whole book. `file`: name of
 *   the page in `html/`, for its canonical address; `preview`: that of the picture for links.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function htmlHead(
  reading: EditionSource,
  options: {
    readonly article?: Chapter
    readonly file?: string
    readonly preview?: string | undefined
  } = {}
) {
  const {article, file, preview} = options
  const {book} = reading
  const {date = book.date, page, title: paper} = book.source ?? {}
  const title = article ? `${article.title} · ${book.title}` : book.title
  const authors = article ? authorsOf(book, article) : reading.creators.map((person) => person.name)
  const description = article
    ? (article.description ?? firstSentence(article.firstParagraph))
    : reading.description
  const name = file ?? (article ? `${article.name}.html` : 'index.html')
  const canonical = address(book.site, name)
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(date ?? '')
  const known = (pairs: [string, string | undefined][]) =>
    pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))
  return {
    title,
    canonical,
    meta: known([
      ['description', description],
      ...authors.map((author): [string, string] => ['author', author]),
      ['citation_title', article?.title ?? book.title],
      ...authors.map((author): [string, string] => ['citation_author', author]),
      ['citation_publication_date', isDate ? date?.replaceAll('-', '/') : undefined],
      ['citation_journal_title', paper],
      ['citation_firstpage', page],
      ['citation_language', book.language]
    ]),
    properties: known([
      ['og:type', article ? 'article' : 'book'],
      ['og:title', article?.title ?? book.title],
      ['og:site_name', book.title],
      ['og:description', description],
      ['og:url', canonical],
      ['og:image', preview && address(book.site, preview)],
      ['og:image:alt', preview && address(book.site, preview) && coverAlternative(reading)],
      ...(article ? authors : []).map((author): [string, string] => ['article:author', author]),
      ['article:published_time', article && isDate ? date : undefined]
    ])
  }
}

function address(site: string | undefined, name: string): string | undefined {
  return site && /^https?:/.test(site) && URL.canParse(site)
    ? new URL(name, site.replace(/\/?$/, '/')).href
    : undefined
}

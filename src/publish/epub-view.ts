import type {Accessibility} from './accessibility.ts'
import {identifier} from './identifier.ts'
import type {Reading} from './read-edition.ts'
import {sourceLine} from './source-line.ts'

/**
 * What the templates of the package, its nav and its NCX read: names and addresses, all data.
 *
 * @param reading
 *   The edition, read.
 * @param options
 *   `files`: paths of the pages in reading order: the cover if there is one, the title page…
 */
export function packageView(
  reading: Reading,
  options: {
    readonly accessibility: Accessibility
    readonly modified: string
    readonly files: readonly string[]
    readonly cover?: {readonly href: string | undefined; readonly mediaType: string} | undefined
  }
) {
  const {articles, book, labels} = reading
  const toc = articles.map((article, index) => ({
    id: `toc-${index + 1}`,
    href: `text/${article.name}.xhtml`,
    title: article.title,
    sections: article.sections.map((section, place) => ({
      id: `toc-${index + 1}-${place + 1}`,
      href: `text/${article.name}.xhtml#${section.id}`,
      title: section.title
    }))
  }))
  const last = options.files.at(-1)
  const colophon = last === 'text/colophon.xhtml' ? {href: last, title: labels.colophon} : undefined
  const body = articles.findIndex((article) => article.kind === 'article')
  const start = toc[Math.max(0, body)]
  const pages = pageList(reading)
  const isVertical = book.writing === 'vertical'
  return {
    language: book.language,
    labelLanguage: reading.labelLanguage,
    foreignLabels: reading.foreignLabels,
    cover: options.cover,
    images: reading.images.map(({target, mediaType}, index) => ({
      id: `image-${index + 1}`,
      href: target,
      mediaType
    })),
    labels,
    writing: isVertical ? 'vertical' : 'horizontal',
    direction: isVertical ? 'rtl' : 'ltr',
    identifier: identifier(book),
    title: book.title,
    subtitle: book.subtitle,
    languages: [...new Set([book.language, ...(book.languages ?? [])])],
    creators: reading.creators.map((person) => ({...person, role: person.role ?? 'aut'})),
    contributors: book.contributors ?? [],
    publisher: book.publisher,
    date: book.date,
    rights: book.rights,
    subjects: book.subjects ?? [],
    description: reading.description,
    source: sourceLine(book, labels),
    series: book.series,
    modified: options.modified,
    accessibility: options.accessibility,
    toc: colophon ? [...toc, {id: 'toc-colophon', ...colophon, sections: []}] : toc,
    depth: toc.some((entry) => entry.sections.length > 0) ? 2 : 1,
    landmarks: [
      ...(options.cover ? [{type: 'cover', href: cover, title: labels.cover}] : []),
      {type: 'toc', href: '#toc', title: labels.contents},
      ...(start ? [{type: 'bodymatter', href: start.href, title: labels.body}] : []),
      ...(colophon ? [{type: 'colophon', ...colophon}] : [])
    ],
    pages,
    lastPage: Math.max(0, ...pages.map((page) => Number(page.value ?? 0))),
    spine: options.files.map((href, index) => ({
      id: `page-${index + 1}`,
      href,
      isCover: href === cover,
      isBeforeNav: href === 'text/title.xhtml'
    }))
  }
}

const cover = 'text/cover.xhtml'

/** One entry for each printed page, where its text first starts in reading order. */
function pageList(reading: Reading) {
  const pages = new Map<string, string>()
  for (const article of reading.articles) {
    for (const page of article.pages) {
      if (!pages.has(page)) pages.set(page, `text/${article.name}.xhtml#page-${page}`)
    }
  }
  return [...pages].map(([label, href], index) => ({
    id: `page-${index + 1}`,
    label,
    href,
    type: /^\d+$/.test(label) ? 'normal' : /^[ivxlc]+$/i.test(label) ? 'front' : 'special',
    value: /^[1-9]\d*$/.test(label) ? label : undefined
  }))
}

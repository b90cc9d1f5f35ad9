import type {Chapter} from '../edition/chapter.ts'
import {identifier} from '../edition/identifier.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import type {Keep} from '../keep.ts'
import {sourceLine} from '../markdown/source-line.ts'
import type {Accessibility} from '../pages/accessibility.ts'
import {epubContents, pathOf} from './epub-contents.ts'
import type {PackedPage} from './epub-package.ts'

/**
 * What the templates of the package, its nav and its NCX read: names and addresses, all data.
 *
 * @param reading
 *   The edition, read.
 * @param options
 *   `files`: the pages in reading order: the cover if there is one, the title page…
 */
export function packageView(
  reading: EditionSource,
  options: {
    readonly accessibility: Accessibility
    readonly modified: string
    readonly files: readonly Pick<PackedPage, 'filename' | 'properties'>[]
    readonly cover?: {readonly href: string | undefined; readonly mediaType: string} | undefined
    readonly fonts: readonly string[]
    readonly rare: ReadonlySet<string>
    readonly keep?: Keep | undefined
  }
) {
  const {articles, book, labels} = reading
  const last = options.files.at(-1)?.filename
  const colophon = last === 'text/colophon.xhtml' ? {href: last, title: labels.colophon} : undefined
  const isBody = ({kind}: Chapter) => kind === 'article' || kind === 'part'
  const start = articles.find(isBody) ?? articles[0]
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
    standIn: reading.images.some(needsStandIn) ? standIn : undefined,
    fonts: options.fonts.map((href, index) => ({id: `font-${index + 1}`, href})),
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
    evaluated: book.evaluated,
    ...epubContents(reading, {rare: options.rare, colophon, keep: options.keep}),
    landmarks: [
      ...(options.cover ? [{type: 'cover', href: cover, title: labels.cover}] : []),
      {type: 'toc', href: '#toc', title: labels.contents},
      ...(start ? [{type: 'bodymatter', href: pathOf(start), title: labels.body}] : []),
      ...(colophon ? [{type: 'colophon', ...colophon}] : [])
    ],
    pages,
    lastPage: Math.max(0, ...pages.map((page) => Number(page.value ?? 0))),
    spine: options.files.map(({filename: href, properties}, index) => ({
      id: `page-${index + 1}`,
      href,
      properties,
      isCover: href === cover,
      isBeforeNav: href === 'text/title.xhtml'
    }))
  }
}

const cover = 'text/cover.xhtml'

/** One entry for each printed page, where its text first starts in reading order. */
function pageList(reading: EditionSource) {
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

/** Shown in the place of an image by readers of EPUB 3.2 and older, which need not know WebP. */
export const standIn = 'stand-in.svg'

/**
 * Whether the package names a picture to show instead of an image.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-core-media-types
 */
export function needsStandIn({mediaType}: {readonly mediaType: string}): boolean {
  return mediaType === 'image/webp'
}

import {fillTemplate} from '../../templates/templates.ts'
import type {Chapter} from '../edition/chapter.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import type {Section} from '../hast/rehype-article.ts'
import {type Keep, makeAnew} from '../keep.ts'
import {stringifyXhtml} from '../markdown/stringify.ts'
import {type ContentsEntry, firstArticle} from '../pages/contents.ts'
import {headlineParts} from '../pages/headline-parts.ts'

/** What nav and NCX say of the book's contents. */
interface EpubContents {
  /** Levels of the list: parts, articles, their headings. */
  readonly depth: number
  /** Entries of the nav, an `ol`. */
  readonly tocMarkup: string
  /** Points of the NCX. */
  readonly pointsMarkup: string
}

/** A line of the nav and the NCX; `first` is where a part without a page begins. */
interface TocEntry {
  readonly id: string
  readonly title: string
  /** Markup of the title: on a narrow screen a long headline breaks at its parts. */
  readonly heading: string
  readonly href?: string
  readonly first?: string
  readonly isPart: boolean
  readonly entries: readonly TocEntry[]
}

/**
 * List the contents of a book for its nav and its NCX.
 *
 * @param options
 *   `rare`: characters that have a font of their own; `colophon`: its page, if there is one.
 */
export function epubContents(
  reading: EditionSource,
  {
    rare,
    colophon,
    keep = makeAnew
  }: {
    readonly rare: ReadonlySet<string>
    readonly colophon: {readonly href: string; readonly title: string} | undefined
    readonly keep?: Keep | undefined
  }
): EpubContents {
  const heading = (value: string) =>
    keep(
      `heading/${value}`,
      () => [[...rare].join()],
      () => stringifyXhtml(headlineParts([{type: 'text', value}]), {rare})
    )
  const toSection = (section: Section, id: string, path: string): TocEntry => ({
    id,
    href: `${section.page ? `text/${section.page}.xhtml` : path}#${section.id}`,
    title: section.title,
    heading: heading(section.title),
    isPart: false,
    entries: (section.sections ?? []).map((one, index) =>
      toSection(one, `${id}-${index + 1}`, path)
    )
  })
  const toEntry = ({title, article, entries}: ContentsEntry, id: string): TocEntry => {
    const inner = entries.map((entry, index) => toEntry(entry, `${id}-${index + 1}`))
    const sections = (article?.sections ?? []).map((section, index) =>
      toSection(section, `${id}-s${index + 1}`, pathOf(article!))
    )
    const first = article ?? firstArticle(entries)
    const place = article ? {href: pathOf(article)} : first && {first: pathOf(first)}
    const isPart = !article || article.kind === 'part'
    return {id, title, heading: heading(title), isPart, ...place, entries: [...sections, ...inner]}
  }
  const toc = reading.contents.map((entry, index) => toEntry(entry, `toc-${index + 1}`))
  const entries = colophon
    ? [
        ...toc,
        {
          id: 'toc-colophon',
          ...colophon,
          heading: heading(colophon.title),
          isPart: false,
          entries: []
        }
      ]
    : toc
  return {
    depth: toc.reduce((most, entry) => Math.max(most, depthOf(entry)), 1),
    ...keep(
      'contents',
      () => [JSON.stringify(entries)],
      () => ({
        tocMarkup: fillTemplate('epub/entries.xhtml.ejs', {entries}),
        pointsMarkup: fillTemplate('epub/points.ncx.ejs', {entries})
      })
    )
  }
}

/** Path of an article's page in the EPUB. */
export function pathOf(article: Chapter): string {
  return `text/${article.name}.xhtml`
}

function depthOf({entries}: TocEntry): number {
  return entries.reduce((most, entry) => Math.max(most, 1 + depthOf(entry)), 1)
}

import type {Properties} from 'hast'
import {accessibility} from './accessibility.ts'
import {colophon} from './colophon.ts'
import type {Edition} from './edition.ts'
import {element} from './element.ts'
import {EpubPackage, type Page} from './epub-package.ts'
import {packageView} from './epub-view.ts'
import {kinds} from './kinds.ts'
import {modified} from './modified.ts'
import type {Article} from './read-article.ts'
import {type Reading, readEdition} from './read-edition.ts'
import {stringifyXhtml} from './stringify.ts'
import {templateText} from './templates.ts'
import {titlePage} from './title-page.ts'

/** What a build may tell `publishEpub`. */
export interface EpubOptions {
  /** SOURCE_DATE_EPOCH: seconds since 1970, for `dcterms:modified`. */
  readonly sourceDateEpoch?: number | undefined
}

/**
 * Make the EPUB 3.3 of an edition.
 *
 * @param edition
 *   The edition; the text is read back from its Markdown.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Bytes of the `.epub`; the same for the same edition, options and version of Collate.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function publishEpub(
  edition: Edition,
  options: Readonly<EpubOptions> = {}
): Promise<Uint8Array> {
  const reading = readEdition(edition, '.xhtml')
  const {articles, book, labels} = reading
  const pages = [
    frame(
      reading,
      'title',
      book.title,
      'frontmatter',
      {'epub:type': 'titlepage', className: ['title-page']},
      titlePage(reading)
    ),
    ...articles.map((article) => articlePage(reading, article)),
    ...(book.colophon === false
      ? []
      : [
          frame(
            reading,
            'colophon',
            labels.colophon,
            'backmatter',
            {'epub:type': 'colophon', role: 'doc-colophon'},
            colophon(reading, edition.proof)
          )
        ])
  ]
  const view = packageView(reading, {
    accessibility: accessibility(reading),
    modified: modified(book, options.sourceDateEpoch),
    files: pages.map((page) => page.filename)
  })
  const css = templateText('css/text.css') + templateText('css/epub.css')
  return new EpubPackage(view, pages, css).toBytes()
}

function articlePage(reading: Reading, article: Article): Page {
  const {epubType, matter, role} = kinds[article.kind]
  const properties = {'epub:type': epubType, role, className: [...article.classes]}
  const content = [article.header, ...article.body]
  return frame(reading, article.name, article.title, matter, properties, content)
}

/** Put content with an `h1` of the id `title` into its section. */
function frame(
  reading: Reading,
  name: string,
  title: string,
  matter: Page['matter'],
  properties: Properties,
  content: Article['body']
): Page {
  const section = element('section', {...properties, ariaLabelledBy: ['title']}, ...content)
  const isVertical = reading.book.writing === 'vertical'
  const markup = stringifyXhtml([section], {isVertical})
  return {filename: `text/${name}.xhtml`, title, matter, markup}
}

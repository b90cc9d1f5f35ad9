import type {VFileMessage} from 'vfile-message'
import {accessibility} from './accessibility.ts'
import {type Cover, coverFile} from './cover.ts'
import type {Edition} from './edition.ts'
import {type RareFont, rareCss} from './embed-rare.ts'
import {EpubPackage} from './epub-package.ts'
import {epubPages} from './epub-pages.ts'
import {packageView} from './epub-view.ts'
import {modified} from './modified.ts'
import {readEdition} from './read-edition.ts'
import {templateText} from './templates.ts'

/** What a build may tell `publishEpub`. */
export interface EpubOptions {
  /** SOURCE_DATE_EPOCH: seconds since 1970, for `dcterms:modified`. */
  readonly sourceDateEpoch?: number | undefined
  /** Picture for the front; without it the book has none. */
  readonly cover?: Cover | undefined
  /** Fonts for rare characters. */
  readonly fonts?: readonly RareFont[] | undefined
}

/** An EPUB, and what its Markdown gave reason to say: the same as for HTML. */
export interface PublishedEpub {
  readonly value: Uint8Array
  readonly messages: readonly VFileMessage[]
}

/**
 * Make the EPUB 3.3 of an edition.
 *
 * @param edition
 *   The edition; the text is read back from its Markdown.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Bytes of the `.epub`, the same for the same edition, options and version of Collate.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function publishEpub(
  edition: Edition,
  options: Readonly<EpubOptions> = {}
): Promise<PublishedEpub> {
  const reading = readEdition(edition)
  const coverPath = options.cover && coverFile(options.cover)
  const {fonts = []} = options
  const rare = new Set(fonts.flatMap(({characters}) => characters))
  const pages = epubPages(reading, edition, {cover: coverPath, rare})
  const view = packageView(reading, {
    accessibility: accessibility(reading),
    modified: modified(reading.book, options.sourceDateEpoch),
    files: pages.map((page) => page.filename),
    cover: options.cover && {href: coverPath, mediaType: options.cover.mediaType},
    fonts: fonts.map(({target}) => target),
    rare
  })
  const css = templateText('css/text.css') + templateText('css/epub.css') + rareCss(fonts)
  const value = await new EpubPackage(view, pages, css).toBytes([
    ...(options.cover && coverPath ? [{target: coverPath, bytes: options.cover.bytes}] : []),
    ...reading.images,
    ...fonts
  ])
  return {value, messages: reading.messages}
}

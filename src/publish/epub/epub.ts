import type {VFileMessage} from 'vfile-message'
import {templateText} from '../../templates/templates.ts'
import {type Cover, coverFile} from '../cover/cover.ts'
import type {Edition} from '../edition/edition.ts'
import {modified} from '../edition/modified.ts'
import {readEdition} from '../edition/read-edition.ts'
import {rareCss} from '../fonts/embed-rare.ts'
import type {Keep} from '../keep.ts'
import {accessibility} from '../pages/accessibility.ts'
import {EpubPackage} from './epub-package.ts'
import {epubPages} from './epub-pages.ts'
import {needsStandIn, packageView, standIn} from './epub-view.ts'
import {type PackageFiles, zipPackage} from './zip-package.ts'

/** What a build may tell `publishEpub`. */
export interface EpubOptions {
  /** SOURCE_DATE_EPOCH: seconds since 1970, for `dcterms:modified`. */
  readonly sourceDateEpoch?: number | undefined
  /** Picture for the front; without it the book has none. */
  readonly cover?: Cover | undefined
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
  const {messages} = readEdition(edition)
  const {cover} = options
  const files = await epubFiles(edition, {...options, coverType: cover?.mediaType})
  return {value: zipPackage(cover ? withCover(files, cover) : files), messages}
}

/**
 * Make all files of an EPUB but the picture of its cover, which may be drawn in the meantime.
 *
 * @param options
 *   `coverType`: media type of that picture, if there is to be one; `keep`: keeps pages, for a book
 *   that is made again.
 */
export async function epubFiles(
  edition: Edition,
  options: Omit<EpubOptions, 'cover'> & {
    readonly coverType?: Cover['mediaType'] | undefined
    readonly keep?: Keep | undefined
  }
): Promise<PackageFiles> {
  const reading = readEdition(edition)
  const {coverType, sourceDateEpoch, keep} = options
  const coverPath = coverType && coverFile({mediaType: coverType})
  const {fonts = []} = edition
  const rare = new Set(fonts.flatMap(({characters}) => characters))
  const pages = epubPages(reading, edition, {cover: coverPath, rare, keep})
  const view = packageView(reading, {
    accessibility: accessibility(reading),
    modified: modified(reading.book, sourceDateEpoch),
    files: pages,
    cover: coverType && {href: coverPath, mediaType: coverType},
    fonts: fonts.map(({target}) => target),
    rare,
    keep
  })
  const own = edition.looks?.shared ?? ''
  const css = templateText('css/text.css') + own + templateText('css/epub.css') + rareCss(fonts)
  const files = await new EpubPackage(view, pages, css, keep).toFiles()
  const assets = [...reading.images, ...fonts]
  return new Map<string, string | Uint8Array>([
    ...files,
    ...(reading.images.some(needsStandIn)
      ? [[`EPUB/${standIn}`, templateText(`epub/${standIn}`)] as const]
      : []),
    ...assets.map(({target, bytes}) => [`EPUB/${target}`, bytes] as const)
  ])
}

/** The files of an EPUB with the picture that its cover page shows. */
export function withCover(files: PackageFiles, cover: Cover): PackageFiles {
  return new Map([...files, [`EPUB/${coverFile(cover)}`, cover.bytes]])
}

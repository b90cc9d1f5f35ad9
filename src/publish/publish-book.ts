import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import {bookFile} from './book-file.ts'
import {contentsPage} from './contents-page.ts'
import {type DrawnCover, drawCover} from './draw-cover.ts'
import type {Edition, MarkdownFile, OutputFile} from './edition.ts'
import {embedRare} from './embed-rare.ts'
import {publishEpub} from './epub.ts'
import {publishHtml} from './html.ts'
import {readEdition} from './read-edition.ts'
import {type MarkdownFolder, toEdition} from './to-edition.ts'

export interface PublishOptions {
  /** Base of the EPUB's name, where `book.yaml` gives none. */
  readonly name: string
  /** Whether a person gave that name, so that it counts for more than `book.yaml`. */
  readonly isNamed?: boolean | undefined
  /** Seconds since 1970, for dates in the output. */
  readonly sourceDateEpoch?: number | undefined
  /** Called with a word for people when a stage begins. */
  readonly onStage?: ((name: string) => void) | undefined
}

export interface Published {
  /** `markdown/`, `html/` and the EPUB; none if there is a fatal message. */
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Make all editions of a book from its Markdown alone.
 *
 * A build ends with this function, and so does an editor who has corrected the Markdown: so the
 * same Markdown gives the same bytes, whoever wrote it.
 *
 * @param folder
 *   The Markdown and its `book.yaml`.
 * @param options
 *   Configuration.
 */
export async function publishBook(
  folder: MarkdownFolder,
  options: PublishOptions
): Promise<Published> {
  const {edition, messages} = toEdition(folder)
  if (!edition) return {files: [], messages}
  const {book, files} = edition
  const name = options.isNamed ? options.name : (book.file ?? options.name)
  const contents = contentsPage(edition)

  options.onStage?.('drawing the cover')
  const {cover, card, messages: onCover} = await findCover(edition, folder)
  options.onStage?.('making HTML')
  const html = publishHtml(edition, {epub: `${name}.epub`, cover, card})
  options.onStage?.('making the EPUB')
  const {fonts, messages: onFonts} = await embedRare(edition)
  const {sourceDateEpoch} = options
  const epub = await publishEpub(edition, {sourceDateEpoch, cover, fonts})
  const all = [
    ...messages,
    ...onCover,
    ...onFonts,
    ...reportContents(contents, folder.contents),
    ...html.messages
  ]
  if (all.some((message) => message.fatal)) return {files: [], messages: all}
  const bookYaml = folder.book?.bytes ?? bookFile(book, undefined, files).value
  const made: OutputFile[] = [
    {path: 'markdown/book.yaml', value: bookYaml},
    ...[contents, ...files].map((file) => ({path: `markdown/${file.name}`, value: file.value})),
    ...(folder.images ?? []).map(({path, bytes}) => ({path: `markdown/${path}`, value: bytes})),
    ...html.files,
    {path: `${name}.epub`, value: epub.value}
  ]
  const twin = findTwin(made)
  return twin ? {files: [], messages: [...all, twin]} : {files: made, messages: all}
}

/** The picture that `book.yaml` names, else one that is drawn. */
async function findCover(edition: Edition, folder: MarkdownFolder): Promise<DrawnCover> {
  const name = edition.book.cover
  if (name === undefined) return drawCover(readEdition(edition))
  if (name === 'none') return {messages: []}
  const image = edition.images?.get(name)
  const {mediaType} = image ?? {}
  if (image && (mediaType === 'image/png' || mediaType === 'image/jpeg')) {
    return {cover: {mediaType, bytes: image.bytes}, messages: []}
  }
  const reason = `Unexpected \`cover\` \`${name}\`, expected a PNG or JPEG of the book's \`images/\``
  const message = {reason, ruleId: 'missing-cover' as const, file: folder.book?.path, fatal: true}
  return {messages: [createMessage(message)]}
}

/** Two names that only case or composition tells apart are one file on many disks. */
function findTwin(files: readonly OutputFile[]): VFileMessage | undefined {
  const seen = new Map<string, string>()
  for (const {path} of files) {
    const key = path.normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin !== undefined) {
      const reason = `Unexpected \`${path}\` beside \`${twin}\`, many disks take them for one file; rename one`
      return createMessage({reason, ruleId: 'same-name', file: path, fatal: true})
    }
    seen.set(key, path)
  }
  return undefined
}

/** An editor who worked on the contents page must know that it is made of the titles. */
function reportContents(made: MarkdownFile, found: MarkdownFile | undefined): VFileMessage[] {
  if (!found || found.value === made.value) return []
  const reason = 'Cannot keep this contents page, it is made anew of the titles of the files'
  return [createMessage({reason, ruleId: 'new-contents', file: found.path ?? found.name})]
}

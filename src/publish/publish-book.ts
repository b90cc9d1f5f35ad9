import {toString as textOf} from 'mdast-util-to-string'
import type {VFileMessage} from 'vfile-message'
import {type Book, readBook} from '../book/index.ts'
import {createMessage} from '../message.ts'
import type {InputFile} from '../source/index.ts'
import {detectLanguage} from '../text/detect-language.ts'
import {bookFile, hashMarkdown} from './book-file.ts'
import {contentsPage} from './contents-page.ts'
import {type DrawnCover, drawCover} from './draw-cover.ts'
import type {Edition, MarkdownFile, OutputFile} from './edition.ts'
import {publishEpub} from './epub.ts'
import {publishHtml} from './html.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {readEdition} from './read-edition.ts'
import {readImages} from './read-images.ts'

/** A book as it lies in a folder of Markdown: all that HTML and EPUB are made from. */
export interface MarkdownFolder {
  /** `NN-slug.md` in reading order. */
  readonly files: readonly MarkdownFile[]
  /** Its `book.yaml`. */
  readonly book?: InputFile | undefined
  /** Images; `path` is the name in the folder, such as `images/map.png`. */
  readonly images?: readonly InputFile[] | undefined
  /** What messages call a file of the folder; its name if absent. */
  readonly nameOf?: ((name: string) => string) | undefined
  /** `index.md`, if there is one: it is made anew. */
  readonly contents?: MarkdownFile | undefined
}

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
  const read = folder.book ? readBook(folder.book) : {book: {}, messages: []}
  if (read.messages.some((message) => message.fatal)) return {files: [], messages: read.messages}
  const {files} = folder
  const book = completeBook(read.book, folder)
  const name = options.isNamed ? options.name : (book.file ?? options.name)
  const {proof} = book
  const isCorrected = proof?.markdown !== undefined && proof.markdown !== hashMarkdown(files)
  const {images, messages} = readImages(folder.images ?? [], folder.nameOf ?? ((name) => name))
  const edition: Edition = {book, files, images, isCorrected, ...(proof && {proof})}
  const contents = contentsPage(edition)

  options.onStage?.('drawing the cover')
  const {cover, card, messages: onCover} = await findCover(edition, folder)
  options.onStage?.('making HTML')
  const html = publishHtml(edition, {epub: `${name}.epub`, cover, card})
  options.onStage?.('making the EPUB')
  const epub = await publishEpub(edition, {sourceDateEpoch: options.sourceDateEpoch, cover})
  const all = [
    ...read.messages,
    ...messages,
    ...onCover,
    ...reportContents(contents, folder.contents),
    ...html.messages
  ]
  if (all.some((message) => message.fatal)) return {files: [], messages: all}
  const bookYaml = folder.book?.bytes ?? bookFile(book, undefined, files).value
  return {
    messages: all,
    files: [
      {path: 'markdown/book.yaml', value: bookYaml},
      ...[contents, ...files].map((file) => ({path: `markdown/${file.name}`, value: file.value})),
      ...(folder.images ?? []).map(({path, bytes}) => ({path: `markdown/${path}`, value: bytes})),
      ...html.files,
      {path: `${name}.epub`, value: epub.value}
    ]
  }
}

/** The picture that `book.yaml` names, else one that is drawn. */
async function findCover(edition: Edition, folder: MarkdownFolder): Promise<DrawnCover> {
  const name = edition.book.cover
  if (name === undefined) return drawCover(readEdition(edition, '.html'))
  if (name === 'none') return {messages: []}
  const image = edition.images?.get(name)
  const {mediaType} = image ?? {}
  if (image && (mediaType === 'image/png' || mediaType === 'image/jpeg')) {
    return {cover: {mediaType, bytes: image.bytes}, messages: []}
  }
  const reason = `Unexpected \`cover\` \`${name}\`, expected a PNG or JPEG of the book's \`images/\``
  const message = {reason, ruleId: 'missing-cover', file: folder.book?.path, fatal: true}
  return {messages: [createMessage(message)]}
}

/** What `book.yaml` leaves open: the language by the text, the title by the first headline. */
function completeBook(book: Readonly<Partial<Book>>, {files}: MarkdownFolder): Book {
  const sample = () => files.map((file) => file.value.slice(0, 10_000)).join('\n')
  const language = book.language ?? detectLanguage(sample())
  return {...book, language, title: book.title ?? firstHeadline(files) ?? files[0]?.name ?? 'book'}
}

function firstHeadline(files: readonly MarkdownFile[]): string | undefined {
  for (const file of files) {
    const heading = parseMarkdown(file.value).children.find((node) => node.type === 'heading')
    if (heading) return textOf(heading)
  }
  return undefined
}

/** An editor who worked on the contents page must know that it is made of the titles. */
function reportContents(made: MarkdownFile, found: MarkdownFile | undefined): VFileMessage[] {
  if (!found || found.value === made.value) return []
  const reason = 'Cannot keep this contents page, it is made anew of the titles of the files'
  return [createMessage({reason, ruleId: 'new-contents', file: found.path ?? found.name})]
}

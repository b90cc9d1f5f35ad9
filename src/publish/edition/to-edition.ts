import type {VFileMessage} from 'vfile-message'
import {type Book, readBook} from '../../book/index.ts'
import {createMessage} from '../../message.ts'
import type {InputFile} from '../../source/index.ts'
import {detectLanguage} from '../../text/language/detect-language.ts'
import {takeProse} from '../../text/language/take-prose.ts'
import {hastText} from '../hast/hast-text.ts'
import {readImages} from '../images/read-images.ts'
import {parseMarkdown} from '../markdown/parse-markdown.ts'
import {NestedTooDeepError} from '../micromark/limit-depth.ts'
import type {TreeFolder} from '../tree/tree.ts'
import {unfoldParts} from '../unfold-parts.ts'
import {hashMarkdown} from './book-file.ts'
import type {Edition, MarkdownFile} from './edition.ts'
import {readEdition} from './read-edition.ts'

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
  /** A docs folder, in the place of all the others. */
  readonly tree?: TreeFolder | undefined
}

/**
 * Read the `book.yaml` and the images of a Markdown folder.
 *
 * @returns
 *   The edition, and messages; with a fatal one there is no edition.
 */
export function toEdition(folder: MarkdownFolder): {
  readonly edition?: Edition
  readonly messages: readonly VFileMessage[]
} {
  const read = folder.book ? readBook(folder.book) : {book: {}, messages: []}
  if (read.messages.some((message) => message.fatal)) return {messages: read.messages}
  const files = unfoldParts(folder.files)
  const deep = files.flatMap(reportDepth)
  if (deep.length > 0) return {messages: [...read.messages, ...deep]}
  const {images, messages} = readImages(folder.images ?? [], folder.nameOf ?? ((name) => name))
  const book = completeBook(read.book, files)
  const {proof} = book
  const isCorrected = proof?.markdown !== undefined && proof.markdown !== hashMarkdown(folder.files)
  return {
    edition: {book, files, images, isCorrected, ...(proof && {proof})},
    messages: [...read.messages, ...messages]
  }
}

/** What may stand deeper than anybody reads: only then it is worth while to read it twice. */
const suspicious =
  /^(?:[ \t>\-+*\d.)]{100}|(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,999}\]:)){50})/m

function reportDepth({name, path, value}: MarkdownFile): VFileMessage[] {
  if (!suspicious.test(value)) return []
  try {
    parseMarkdown(value)
    return []
  } catch (error) {
    if (!(error instanceof NestedTooDeepError)) throw error
    const {message, place} = error
    const reason = `Cannot read this line, ${message}; take some out`
    return [
      createMessage({reason, ruleId: 'nested-too-deep', file: path ?? name, place, fatal: true})
    ]
  }
}

/** What `book.yaml` leaves open: the language by the text, the title by the first headline. */
function completeBook(book: Readonly<Partial<Book>>, files: readonly MarkdownFile[]): Book {
  const sample = () => files.map((file) => takeProse(file.value.slice(0, 10_000))).join('\n')
  const language = book.language ?? detectLanguage(sample())
  return {...book, language, title: book.title ?? firstHeadline(files, language)}
}

function firstHeadline(files: readonly MarkdownFile[], language: string): string {
  const {articles} = readEdition({book: {title: '', language}, files: files.slice(0, 1)})
  const [first] = articles
  return (first && hastText(first.header.children[0]!)) || 'Book'
}

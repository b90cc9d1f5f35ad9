import type {VFileMessage} from 'vfile-message'
import {append} from '../append.ts'
import {createMessage} from '../message.ts'
import {
  type Input,
  type InputFile,
  type PrintOptions,
  type ReadResult,
  readPrints,
  readRanges,
  readSource
} from '../source/index.ts'
import type {Book} from './book.ts'
import {readBook} from './read-book.ts'

/** All that the INPUTs of a book say. */
export interface Inputs extends Omit<ReadResult, 'images'> {
  readonly book: Partial<Book>
  readonly images: readonly InputFile[]
  /** What a person would call the book, by the first INPUT. */
  readonly name: string
}

/**
 * Read INPUTs whose files are at hand, one after the other, as one book.
 *
 * @param prepared
 *   The files of each.
 * @param options
 *   Encoding of the texts, if a person names it; how files with boxes are read (optional).
 * @returns
 *   Source and book; with a fatal message if there can be no book.
 */
export async function readPrepared(
  prepared: readonly Input[],
  options: Readonly<Omit<PrintOptions, 'mets' | 'pages'> & {encoding?: string | undefined}> = {}
): Promise<Inputs> {
  const messages: VFileMessage[] = []
  const files: InputFile[] = []
  const images = new Map<string, InputFile>()
  let bookFile: InputFile | undefined
  for (const input of prepared) {
    for (const image of input.images) images.set(image.path, images.get(image.path) ?? image)
    if (input.book && bookFile) {
      const reason = `Unexpected second \`book.yaml\`, expected one for all inputs; the first is \`${bookFile.path}\``
      const file = input.book.path
      messages.push(createMessage({reason, ruleId: 'second-book', file, fatal: true}))
    }
    bookFile ??= input.book
  }
  const book = bookFile ? readBook(bookFile) : {book: {}, messages: []}
  const pages = book.book.pages === undefined ? undefined : readRanges(book.book.pages)
  const {encoding, ...print} = options
  for (const {files: own, mets} of prepared) {
    const prints = await readPrints(own, {...print, mets, pages})
    append(messages, prints.messages)
    append(files, prints.files)
  }
  const read = readSource(files, {encoding})
  append(messages, [...read.messages, ...book.messages])
  // A picture that lies in the book's folder stands for one of that name on a page.
  for (const image of read.images ?? []) images.set(image.path, images.get(image.path) ?? image)
  const name = prepared[0]?.name ?? ''
  return {...read, book: book.book, images: [...images.values()], name, messages}
}

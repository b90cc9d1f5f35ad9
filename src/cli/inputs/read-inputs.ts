import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {type Book, readBook} from '../../book/index.ts'
import {createMessage} from '../../message.ts'
import {
  findInput,
  type Input,
  type InputFile,
  type PrintOptions,
  type ReadResult,
  readPrints,
  readRanges,
  readSource
} from '../../source/index.ts'

/** All that the INPUTs of a command say. */
export interface Inputs extends ReadResult {
  readonly book: Partial<Book>
  readonly images: readonly InputFile[]
  /** What a person would call the book, by the first INPUT. */
  readonly name: string
}

/**
 * Read the INPUTs of a command, one after the other, as one book.
 *
 * @param paths
 *   Text files and books' folders, at least one.
 * @param encoding
 *   Encoding of the texts, if a person names it.
 * @param options
 *   How files with boxes are read (optional).
 * @returns
 *   Source and book; with a fatal message if there can be no book.
 */
export async function readInputs(
  paths: readonly string[],
  encoding?: string,
  options: Readonly<PrintOptions> = {}
): Promise<Inputs> {
  const messages: VFileMessage[] = []
  const files: InputFile[] = []
  const images = new Map<string, InputFile>()
  let name: string | undefined
  let bookFile: InputFile | undefined
  const prepared: Input[] = []
  for (const path of paths) {
    const found = await findInput(path)
    messages.push(...found.messages)
    const {input} = found
    if (!input) continue
    name ??= input.name
    prepared.push(input)
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
  for (const {files: own, mets} of prepared) {
    const prints = await readPrints(own, {...options, mets, pages})
    append(messages, prints.messages)
    append(files, prints.files)
  }
  const read = readSource(files, {encoding})
  append(messages, [...read.messages, ...book.messages])
  return {...read, book: book.book, images: [...images.values()], name: name ?? '', messages}
}

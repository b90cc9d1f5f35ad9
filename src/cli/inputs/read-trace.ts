import type {VFileMessage} from 'vfile-message'
import type {Book} from '../../book/index.ts'
import type {Collated} from '../../collated.ts'
import {collateBook} from '../../pipeline.ts'
import type {Source} from '../../source/index.ts'
import {type Trace, trace} from '../../trace/index.ts'
import {readInputs} from './read-inputs.ts'

/** The pages of an INPUT and how they became articles. */
type TracedInput =
  | {
      readonly source: Source
      readonly book: Readonly<Partial<Book>>
      readonly name: string
      readonly language: string
      readonly collated: Collated
      readonly trace: Trace
      /** What is wrong in `book.yaml`; the rest is obeyed. */
      readonly messages: readonly VFileMessage[]
    }
  | {readonly trace: undefined; readonly messages: readonly VFileMessage[]}

/**
 * Read an INPUT and trace its lines, as a build would make a book of it.
 *
 * @param path
 *   A text file, or a book's folder.
 * @param encoding
 *   Encoding of the texts, if a person names it.
 */
export async function readTrace(path: string, encoding?: string): Promise<TracedInput> {
  const {source, book, name, messages} = await readInputs([path], encoding)
  const fatal = messages.filter((message) => message.fatal)
  if (source.files.length === 0) return {trace: undefined, messages: fatal}
  const {collated, language} = await collateBook(source, book)
  return {
    source,
    book,
    name,
    language,
    collated,
    trace: trace(source, collated),
    messages: [...fatal, ...collated.messages.filter((message) => message.fatal)]
  }
}

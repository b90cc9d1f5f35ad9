import type {VFileMessage} from 'vfile-message'
import {readBook} from '../book/index.ts'
import type {Collated} from '../collated.ts'
import type {Settled} from '../decisions/index.ts'
import {collateBook} from '../pipeline.ts'
import {titleOf} from '../publish/markdown/markdown.ts'
import type {ReviewInput} from '../review-page/index.ts'
import type {InputFile, Source} from '../source/index.ts'
import {labelsFor} from '../templates/book-labels.ts'
import {trace} from '../trace/index.ts'

/** What a review shows, and the decisions in it by their places. */
export interface ReadReview {
  /** Absent where `book.yaml` cannot be read. */
  readonly input?: ReviewInput
  readonly settled?: Settled
  /** What the first stages made, for who builds the book of the same. */
  readonly collated?: Collated
  readonly messages: readonly VFileMessage[]
}

/**
 * Make of a source and what a person says about it what a review shows.
 *
 * @param source
 *   The text; without files there is nothing to show.
 * @param file
 *   `book.yaml`, if there is one.
 * @param name
 *   What a person would call the book.
 */
export async function readReview(
  source: Source,
  file: InputFile | undefined,
  name: string
): Promise<ReadReview> {
  const {book, messages} = file ? readBook(file) : {book: {}, messages: []}
  if (messages.length > 0 || source.files.length === 0) return {messages}
  const {collated, language} = await collateBook(source, book)
  const {articles, ledger} = collated
  const labels = labelsFor(language)
  const headline = articles.find((article) => article.title)?.title?.text
  const input = {
    title: book.title ?? headline ?? name,
    language,
    source,
    articles,
    titles: articles.map((article) => titleOf(article, labels)),
    ledger,
    trace: trace(source, collated)
  }
  return {input, settled: collated.stages.settled, collated, messages: collated.messages}
}

/** A review of a book that cannot be read yet. */
export function blankReview(title: string): ReviewInput {
  return {
    title,
    language: 'en',
    source: {files: [], lines: []},
    articles: [],
    titles: [],
    ledger: [],
    trace: {lines: [], blocks: [], articles: []}
  }
}

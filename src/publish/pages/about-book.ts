import {type Cover, htmlCover} from '../cover/cover.ts'
import {identifier} from '../edition/identifier.ts'
import {modified} from '../edition/modified.ts'
import type {EditionSource} from '../edition/read-edition.ts'

/** What a catalogue says of a book: the same as its EPUB. Plain data. */
export interface AboutBook {
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  /** Names of its authors, else of those of its articles. */
  readonly creators: readonly string[]
  readonly publisher?: string | undefined
  /** As `book.yaml` has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | undefined
  readonly description?: string | undefined
  /** `urn:isbn:…` or `urn:uuid:…` */
  readonly identifier: string
  /** RFC 3339 time, with no clock asked. */
  readonly modified: string
  /** Path of the EPUB in the output folder. */
  readonly epub: string
  /** The picture of its front, as a path in the output folder. */
  readonly cover?: {readonly path: string; readonly mediaType: Cover['mediaType']} | undefined
}

/** Gather what a catalogue says of a book. */
export function aboutBook(
  reading: EditionSource,
  options: {
    readonly epub: string
    readonly cover?: Cover | undefined
    readonly sourceDateEpoch?: number | undefined
  }
): AboutBook {
  const {book, creators, description} = reading
  const {epub, cover, sourceDateEpoch} = options
  return {
    title: book.title,
    language: book.language,
    creators: creators.map(({name}) => name),
    publisher: book.publisher,
    date: book.date,
    description: description || undefined,
    identifier: identifier(book),
    modified: modified(book, sourceDateEpoch),
    epub,
    cover: cover && {path: `html/${htmlCover(cover)}`, mediaType: cover.mediaType}
  }
}

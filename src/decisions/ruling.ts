import type {SourcePosition} from '../source/index.ts'

/**
 * A piece of the source, as a person quotes it: white space does not count, and ligatures and the
 * like are the characters that they stand for. It must stand in the source once.
 *
 * - `start…end` is all from the one to the other;
 * - in what is about the end of a printed line, `|` stands for that end; `||` is a `|` that is printed;
 * - the fields narrow a piece that stands there more than once.
 */
export type Quote = string | QuoteFields

/** A quote with what tells it from the same words elsewhere. */
export interface QuoteFields {
  readonly text: string
  /** What stands directly before it. */
  readonly before?: string | undefined
  /** What stands directly after it. */
  readonly after?: string | undefined
  /** Name of the file that it stands in. */
  readonly file?: string | undefined
  /** Number of the page that it stands on, from 1 through all files. */
  readonly page?: number | undefined
  /** Where a person wrote it; absent in what a program decides. */
  readonly origin?: RulingOrigin | undefined
}

/** A place in `book.yaml`. */
export interface RulingOrigin {
  readonly path: string
  readonly position: SourcePosition
}

/** What a person may say that a paragraph is. */
export const roleNames = [
  'title',
  'byline',
  'lead',
  'heading',
  'body',
  'verse',
  'note',
  'caption',
  'credit'
] as const
export type RoleName = (typeof roleNames)[number]

/** One decision of a person, an item of `decisions` in `book.yaml`; its first key says what is settled. */
export type Ruling =
  /** The paragraph goes on over the end of a line; `as` is how the word there reads. */
  | {readonly join: Quote; readonly as?: string | undefined}
  /** A paragraph ends there. */
  | {readonly break: Quote}
  /** The line ends there for a reader too: verse, addresses. */
  | {readonly line: Quote}
  /** It is no part of the book. */
  | {readonly drop: Quote; readonly because?: string | undefined}
  /** It is text, whatever it looks like. */
  | {readonly keep: Quote}
  /** It reads so, whatever is printed. */
  | {readonly reading: Quote; readonly as: string; readonly because?: string | undefined}
  /** What its paragraph is; `level` is of headings, from 2. */
  | {readonly role: Quote; readonly as: RoleName; readonly level?: number | undefined}
  /** The title heads the article that the paragraph of `body` is in. */
  | {readonly title: Quote; readonly body: Quote}
  /** The byline belongs to that title, or without one to the article of `body`. */
  | {
      readonly byline: Quote
      readonly title?: Quote | undefined
      readonly body?: Quote | undefined
      readonly author?: string | undefined
    }
  /** An article begins with its paragraph. */
  | {readonly cut: Quote}
  /** No article begins with its paragraph: it goes on the one before. */
  | {readonly merge: Quote}
  /** Articles that come first, in this order, by their titles or any of their text. */
  | {readonly order: readonly Quote[]}

/** What is settled: the first key of an item. */
export type Form = Ruling extends infer One
  ? One extends One
    ? Extract<
        keyof One,
        | 'join'
        | 'break'
        | 'line'
        | 'drop'
        | 'keep'
        | 'reading'
        | 'role'
        | 'title'
        | 'byline'
        | 'cut'
        | 'merge'
        | 'order'
      >
    : never
  : never

/** The fields of a quote. */
export function fieldsOf(quote: Quote): QuoteFields {
  return typeof quote === 'string' ? {text: quote} : quote
}

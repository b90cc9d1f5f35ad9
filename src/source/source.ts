import type {Point} from 'unist'

/**
 * The text of a book's pages, decoded, in lines.
 *
 * It is what every later stage starts from: nothing after `source` sees bytes.
 */
export interface Source {
  /** The files that the text comes from, in reading order. */
  readonly files: readonly SourceFile[]
  /** Every line of every file, in order; blank lines are lines too. */
  readonly lines: readonly Line[]
}

/** One file of a source: what is needed to trace a character back and to prove what was read. */
export interface SourceFile {
  /** Path as the person gave it, with `/`; messages name it. */
  readonly path: string
  /** Decoded text, line endings as they are, without a byte order mark. */
  readonly value: string
  /** Name of the encoding as in the WHATWG Encoding Standard: `utf-8`, `gb18030`… */
  readonly encoding: string
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string
  /** Number of bytes. */
  readonly bytes: number
}

/** One printed line. */
export interface Line {
  /** Characters without the line ending and without a form feed at its start. */
  readonly value: string
  /** Where `value` starts in its file: `line` and `column` from 1, `offset` from 0 in UTF-16 code units. */
  readonly start: Point & {readonly offset: number}
  /** Index of the file in `files`. */
  readonly file: number
  /** Index of the printed page, from 0 through all files; form feeds and new files begin one. */
  readonly page: number
  /** Where the line stood on paper, when the reader knows it. */
  readonly box?: Box
}

/** A rectangle on the page, in points (1/72 inch) from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

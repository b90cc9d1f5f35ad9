import type {Book} from '../book/book.ts'

/**
 * A book as it lies in a docs repository: the Markdown files and what is known about the whole.
 * HTML and EPUB are made from this value alone.
 */
export interface Edition {
  readonly book: Readonly<Book>
  /** One file for each article, in reading order; `index.md` is not among them. */
  readonly files: readonly MarkdownFile[]
  /** What the book was made from and what was set aside, for the colophon. */
  readonly proof: Proof
}

/** One Markdown file of an edition. */
export interface MarkdownFile {
  /** `NN-slug.md`, ASCII. */
  readonly name: string
  /** UTF-8 text with YAML front matter: `title`, `author`, `byline`, `kind`. */
  readonly value: string
}

/** The figures with which a book proves where it comes from. */
export interface Proof {
  readonly sources: readonly {
    readonly name: string
    readonly sha256: string
    readonly encoding: string
    readonly characters: number
  }[]
  readonly dropped: number
  readonly changed: number
}

/** A file of the output folder; `path` is relative to it, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly value: string | Uint8Array
}

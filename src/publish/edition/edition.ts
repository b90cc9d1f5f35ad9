import type {Position} from 'unist'
import type {Book, Proof} from '../../book/book.ts'
import type {RareFont} from '../fonts/rare-font.ts'
import type {BookImage} from '../images/read-images.ts'

/**
 * A book as it lies in a docs repository: the Markdown files and what is known about the whole.
 * HTML and EPUB are made from this value alone.
 */
export interface Edition {
  readonly book: Readonly<Book>
  /** One for each article, in reading order, parts without a file among them; `index.md` is not. */
  readonly files: readonly MarkdownFile[]
  /** Images of the book's folder by their names there: `images/map.png`. */
  readonly images?: ReadonlyMap<string, BookImage>
  /** Fonts for rare characters, for the EPUB. */
  readonly fonts?: readonly RareFont[]
  /** What the book was made from and what was set aside, for the colophon; absent if unknown. */
  readonly proof?: Proof
  /** Rules of style beside those of every book. */
  readonly looks?: Looks
  /** Whether an editor has changed the Markdown since it was made from the sources. */
  readonly isCorrected?: boolean
}

/** Stylesheets that only some books have. */
export interface Looks {
  /** For EPUB and HTML. */
  readonly shared: string
  /** For HTML alone. */
  readonly html: string
}

/** One Markdown file of an edition. */
export interface MarkdownFile {
  /** `NN-slug.md`, ASCII; the path of a text in a docs folder. */
  readonly name: string
  /** Text with YAML front matter: `title`, `author`, `byline`, `kind`, `part`. */
  readonly value: string
  /** What messages call it; `name` if absent. */
  readonly path?: string
  /** Of a part, which lies in no folder: the file whose front matter says its heading, and where. */
  readonly saidIn?: {readonly name: string; readonly position?: Position}
}

/** Name of the file that each article has by itself, or nothing. */
export const fileNames = ({files}: Edition): (string | undefined)[] =>
  files.map((file) => (isOwnFile(file) ? file.name : undefined))

/** Whether it lies in the folder by itself. */
export const isOwnFile = ({saidIn}: MarkdownFile): boolean => saidIn === undefined

/** A file of the output folder; `path` is relative to it, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly value: string | Uint8Array
}

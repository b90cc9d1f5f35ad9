import type {Ruling, RulingOrigin} from '../decisions/index.ts'

/**
 * What no page can say about itself: the metadata of a book, as `book.yaml` gives it
 * and as the pipeline completes it. Fields that are not known are absent: nothing is made up.
 */
export interface Book {
  title: string
  subtitle?: string
  /** BCP 47; Chinese with its script (`zh-Hans`, `zh-Hant`). */
  language: string
  /** Further languages of the text, after the main one. */
  languages?: string[]
  /** People who are named as authors of the whole book; else the articles' authors are. */
  creators?: Person[]
  contributors?: Person[]
  publisher?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string
  rights?: string
  subjects?: string[]
  description?: string
  isbn?: string
  /** The paper or volume that the pages are from. */
  source?: {title?: string; date?: string; edition?: string; page?: string}
  series?: {title: string; position?: string}
  /** RFC 3339 time of the last change, for `dcterms:modified`. */
  modified?: string
  /** Who evaluated its accessibility, and by which standard; nothing is claimed without it. */
  evaluated?: {by: string; standard: string}
  /** Address for corrections, printed in the colophon. */
  corrections?: string
  /** Address that the HTML edition will have. */
  site?: string
  /** Whether the book ends with a colophon; default `true`. */
  colophon?: boolean
  /** Parts in which the articles are grouped, in order. */
  parts?: BookPart[]
  /** Printed numbers of the pages: `printed` as they show them, or the number of the first. */
  pages?: string
  /** Names of files and addresses that stay when a title changes. */
  slugs?: BookSlug[]
  /** `horizontal` is the default. */
  writing?: 'horizontal' | 'vertical'
  /** Faces that the EPUB brings: `rare` for characters that few devices have; `none` is the default. */
  embed?: 'rare' | 'none'
  /** What to do with spaces that typesetting made; `clean` is the default. */
  spacing?: 'source' | 'clean'
  /** Whether words in italic or bold type are emphasised; `print` if absent. */
  emphasis?: 'print' | 'none'
  /** An image of the book's folder in the place of the drawn cover; `none` for no cover. */
  cover?: string
  /** Base of the name of the EPUB: ASCII, without an extension. */
  file?: string
  /** Files of a docs folder that are chapters, in order; else its own contents are followed. */
  chapters?: BookChapter[]
  /** Who the Markdown of a docs folder is written for; found by its configuration if absent. */
  dialect?:
    | 'plain'
    | 'mdbook'
    | 'mkdocs'
    | 'docusaurus'
    | 'vitepress'
    | 'jupyter-book'
    | 'hugo'
    | 'jekyll'
  /** How the book looks: `literary`, or `technical`; by what is in it if absent. */
  theme?: 'literary' | 'technical'
  /** A stylesheet of the folder, after our own. */
  style?: string
  /** Levels of headings of a chapter that the contents list; 1 if absent. */
  'toc-depth'?: number
  /** Whether chapters are numbered in the contents and above their texts. */
  numbered?: boolean
  /** Address that files of the folder have on the web, for links to what is not in the book. */
  repository?: string
  /** What a person settled about the text of the pages; it has the last word. */
  decisions?: Ruling[]
  /** What Collate itself writes into the `book.yaml` beside the Markdown. */
  proof?: Proof
}

/** A part of a book; it goes on to where the next one begins. */
export interface BookPart {
  title: string
  /** Title of its first article, or the name of its file. */
  from: string
  /** Where it stands in `book.yaml`. */
  origin?: RulingOrigin
}

/** A chapter of a docs folder, or a part without a text, with what is below it. */
export interface BookChapter {
  /** Its own heading if absent. */
  title?: string
  /** Path in the folder. */
  file?: string
  /** Whether it is counted where chapters are numbered; it is if absent. */
  numbered?: boolean
  chapters?: BookChapter[]
}

/** The slug of an article: `the-mill` of `03-the-mill.md`. */
export interface BookSlug {
  /** Title of the article. */
  title: string
  slug: string
  /** Where it stands in `book.yaml`. */
  origin?: RulingOrigin
}

/** The figures with which a book proves where it comes from. */
export interface Proof {
  sources: {name: string; sha256: string; encoding: string; characters: number}[]
  /** How many entries of the ledger are of that kind. */
  dropped: number
  changed: number
  /** SHA-256 over the Markdown as it was built: whether an editor has changed it since. */
  markdown?: string
  /** SHA-256 of the `book.yaml` beside it as it was written, but for the line that says this. */
  book?: string
}

/** A person with a part in the book; `role` is a MARC relator code (`aut`, `edt`, `pht`…). */
export interface Person {
  name: string
  role?: string
  fileAs?: string
}

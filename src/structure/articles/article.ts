import type {FootnoteDefinition, Paragraph} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Block} from '../../restore/blocks/block.ts'
import type {Evidence} from '../../weights/evidence.ts'
import type {Findings} from './findings.ts'

/** What a part of a book is, as the front matter says it. */
export type ArticleKind = 'lead' | 'article' | 'part' | 'credit' | 'preface' | 'colophon' | 'notes'

/** What a block of an article's body is to the reader. */
export type PartRole = 'paragraph' | 'heading' | 'verse' | 'note' | 'caption' | 'ornament' | 'code'

/** One piece of an article's body: a block, or two halves of a block that a column's end tore apart. */
export interface Part {
  readonly role: PartRole
  /** Depth of a heading, from 2 (`##`); 0 for all else. */
  readonly depth: number
  /** The paragraph's phrasing, positions and all; of torn halves the children of both. */
  readonly node: Paragraph
  readonly text: string
  /** The blocks that it was made from, in reading order. */
  readonly blocks: readonly Block[]
  /** A picture of a page that stands here: its name among the book's images, and words for those who cannot see it. */
  readonly picture?: {readonly name: string; readonly alternative: string} | undefined
}

/** A title as printed, or a byline: its text on one line and where it stands. */
export interface Printed {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A byline: the printed line, and the name in it. */
export interface Byline extends Printed {
  /** The name alone, spread characters closed up: `王　山` is `王山`. Empty when no name was found. */
  readonly author: string
}

/** An article, or what stands beside the articles: the lead, the credit. */
export interface Article {
  readonly kind: ArticleKind
  readonly title?: Printed
  /** What its file is called, where no title is printed. */
  readonly fileTitle?: string
  readonly byline?: Byline
  /** The author, where no byline is printed with it and the book names one elsewhere. */
  readonly author?: string
  /** In reading order; blocks may come from several places of the source. */
  readonly body: readonly Part[]
  /** Notes to which the text refers, in the order of their marks; `inline` puts them here. */
  readonly footnotes?: readonly FootnoteDefinition[]
  /** How sure it is that this title has this body, 0 to 1, from the margin of the search. */
  readonly confidence: number
  /** The title that would have had this body if this one had not. */
  readonly runnerUp?: Printed
  readonly evidence: readonly Evidence[]
}

/** A block that is no part of the book: it goes to the ledger with the reason. */
export interface Dropped {
  readonly block: Block
  /** Stable name in kebab case: `date-line`, `section-name`, `continuation-mark`… */
  readonly rule: string
  /** One sentence. */
  readonly reason: string
}

/** What `structure` makes of a document: every block is in exactly one article or in `dropped`. */
export interface Structured {
  /** In reading order. */
  readonly articles: readonly Article[]
  readonly dropped: readonly Dropped[]
  /** The title of the whole book, where a header names it. */
  readonly title?: string | undefined
  readonly messages: readonly VFileMessage[]
  /** What it rests on. */
  readonly findings: Findings
}

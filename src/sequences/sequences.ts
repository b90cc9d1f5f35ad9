import type {Line} from '../source/index.ts'

/** What a head is: that of a part above articles, of an article, or one inside an article. */
export type HeadRole = 'part' | 'article' | 'heading'

/** The head of a part of a book, as it is printed. */
export interface Head {
  readonly role: HeadRole
  /** Depth of a heading inside an article, from 2; of a part from 1 downwards; 1 for an article. */
  readonly depth: number
  /** Its lines, in order: the number, and its words. */
  readonly lines: readonly Line[]
  /** Lines below that say the same again. */
  readonly repeats: readonly Line[]
}

/** Why a line of a book is no text: its front, or what stands around each head. */
export type AsideRule =
  | 'title-page'
  | 'author-line'
  | 'contents'
  | 'boilerplate'
  | 'rule'
  | 'running-head'

/** The parts of a document that number on. */
export interface Sequences {
  /** Heads in the order of the source. */
  readonly heads: readonly Head[]
  /**
   * Whether the heads divide the whole document: then its order is the source's, and nothing else
   * heads an article.
   */
  readonly isBook: boolean
  /** Whether the document is one work, whose title is that of the one article. */
  readonly isWork?: boolean
  /** Lines that are no text, most of them above the first article. */
  readonly aside: ReadonlyMap<Line, AsideRule>
}

/** A document in which nothing numbers on. */
export const noSequences: Sequences = {heads: [], isBook: false, aside: new Map()}

/** Names the place of a line in its source: lines are copied on their way, places are not. */
export const placeOfLine = ({file, start}: Line): string => `${file}:${start.offset}`

/** A page with its truth, made by `forgePage`. */
export interface ForgedPage {
  /** The family that it is of. */
  readonly family: string
  readonly seed: number
  /** What an extractor left of the page. */
  readonly text: string
  readonly truth: ForgedTruth
  /** The truth of each line of `text`, in order: as many as `text.split(/\n|\f/)` gives. */
  readonly lines: readonly ForgedLine[]
  /** Where each line of `text` was printed; `undefined` for a blank line. */
  readonly boxes: readonly (ForgedBox | undefined)[]
  /** Whether every head stands above its own text. */
  readonly isInOrder: boolean
  /** Whether a sentence is torn: other text than furniture stands between its halves. */
  readonly isTorn: boolean
}

/** What a good editor makes of the page: `truth.json` as the scorers read it. */
export interface ForgedTruth {
  readonly language: string
  readonly origin: string
  readonly layout: string
  readonly extractor: string
  readonly lead: string
  readonly credit: string
  readonly articles: readonly ForgedArticle[]
  /** What may be dropped or kept as paragraphs of their own: running heads, numbers, rubrics. */
  readonly noise: readonly string[]
  /** Characters that rightly vanish: hyphens at line ends. */
  readonly dropped?: string
  /** Characters that rightly become others: ligatures. */
  readonly changed?: Readonly<Record<string, string>>
}

/** An article; `## ` before a paragraph marks an inner heading, a newline a break to be seen. */
export interface ForgedArticle {
  readonly title: string
  /** The printed line. */
  readonly byline: string
  /** The name alone. */
  readonly author: string
  readonly paragraphs: readonly string[]
}

/** What a printed line is. */
export type LineRole =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'heading'
  | 'body'
  | 'verse'
  | 'list'
  | 'table'
  | 'code'
  | 'quoted'
  | 'caption'
  | 'note'
  | 'contents'
  | 'furniture'
  | 'dateline'
  | 'salutation'
  | 'signoff'
  | 'speaker'
  | 'stage'
  | 'part'
  | 'booktitle'
  | 'imprint'
  | 'lead'
  | 'credit'
  | 'mark'
  | 'ornament'
  | 'blank'

/** How a line goes on from the one of its unit before it. */
export type LineJoin = 'flush' | 'space' | 'dehyphenate' | 'keep'

/** A piece of a unit (a paragraph, a headline, a running head) on a printed line. */
export interface LinePiece {
  readonly role: LineRole
  /** The unit that it belongs to, numbered over the page. */
  readonly unit: number
  /** Index in `truth.articles`. */
  readonly article?: number
  /** Index in the article's `paragraphs`, for what is one. */
  readonly paragraph?: number
  /** Which piece of its unit it is, from 0: a torn unit's may stand in another order. */
  readonly piece: number
  /** Whether its unit begins here. */
  readonly begins: boolean
  /** Whether its unit ends here. */
  readonly ends: boolean
  /** Whether its unit is printed on several lines. */
  readonly split: boolean
  /** How it joins the piece of its unit before it; absent where the unit begins. */
  readonly join?: LineJoin
}

/** The truth of a line of the text. */
export interface ForgedLine extends LinePiece {
  /** Where several units share the line: all of them with their places in it, in order. */
  readonly spans?: readonly (LinePiece & {readonly start: number; readonly end: number})[]
}

/** Where a line was printed, in points from the left and the top of its page. */
export interface ForgedBox {
  readonly page: number
  /** Number of the frame (a column, a headline over columns, a caption), over all pages. */
  readonly frame: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Size of the letters. */
  readonly size: number
  readonly bold: boolean
}

import type {ForgeLanguage} from '../forge/texts/grammars.ts'

/** An article as it is printed. */
export interface SheetArticle {
  readonly kicker: string
  /** Lines of its headline. */
  readonly title: readonly string[]
  readonly deck: string
  readonly byline: string
  readonly author: string
  /** `## ` before one marks an inner heading. */
  readonly paragraphs: readonly string[]
}

/** Where the head of an article stands in its block. */
export type HeadPlace = 'over' | 'in-column' | 'first-columns' | 'middle' | 'below' | 'apart'

/** Part of a row of the page: an article over some columns, or all the heads together. */
export interface SheetBlock {
  readonly columns: number
  readonly article?: number
  readonly head?: HeadPlace
  /** Where the byline stands. */
  readonly byline?: 'head' | 'column' | 'end' | 'none' | 'above'
  /** Heads that stand here together, by article. */
  readonly heads?: readonly number[]
  /** A text that belongs to no article: an editor's lead, a credit, a caption. */
  readonly aside?: string
}

/** In which order the frames of the page are painted, which is the order that some extractors keep. */
export type PaintOrder =
  | 'reading'
  | 'heads-last'
  | 'heads-first'
  | 'heads-by-kind'
  | 'columns'
  | 'rows'
  | 'articles'
  | 'shuffled'

/** How a page is set. */
export interface SheetStyle {
  readonly font: string
  /** In CSS pixels. */
  readonly size: number
  /** In sizes. */
  readonly leading: number
  /** Width of a column, in sizes. */
  readonly measure: number
  readonly gutter: number
  /** First lines set in, in sizes. */
  readonly indent: number
  readonly isSpaced: boolean
  readonly justified: boolean
  readonly headSize: number
  readonly headAlign: 'left' | 'center'
  readonly bylineAlign: 'left' | 'center' | 'right'
  readonly upperHeads: boolean
  readonly dropCap: boolean
  /** Whether inner headings never stand at a column's foot. */
  readonly keepsHeads?: boolean
}

/** What a browser is to set. */
export interface Sheet {
  readonly language: ForgeLanguage
  readonly seed: number
  readonly style: SheetStyle
  /** Columns of the whole page. */
  readonly columns: number
  readonly articles: readonly SheetArticle[]
  /** From top to bottom; each row's blocks side by side. Empty where text runs through pages. */
  readonly rows: readonly (readonly SheetBlock[])[]
  readonly order: PaintOrder
  /** Lines above and below the text, on each page. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Where text runs through pages: lines on each, and what begins on a new one. */
  readonly paged?: {readonly lines: number; readonly newPage: boolean; readonly firstNumber: number}
  readonly lead: string
  readonly credit: string
  /** Whether the lead names the articles in their order. */
  readonly isByLead: boolean
}

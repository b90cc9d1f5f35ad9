import type {Point, Position} from 'unist'
import type {Quote, Ruling} from '../decisions/index.ts'
import type {LedgerEntry, SourcePosition} from '../source/index.ts'
import type {ArticleKind, PartRole} from '../structure/index.ts'

/** How each line of a source came into the book, why, and what would change it. */
export interface Trace {
  /** Every printed line, in the order of the source; blank ones are not among them. */
  readonly lines: readonly TracedLine[]
  /** Every paragraph as it was looked at, in the order of the source. */
  readonly blocks: readonly TracedBlock[]
  /** In reading order. */
  readonly articles: readonly TracedArticle[]
}

/** A printed line. */
export interface TracedLine {
  /** Path of its file, and its place there without white space at its ends. */
  readonly path: string
  readonly position: SourcePosition
  readonly text: string
  /** Where its characters went, in order; one for nearly all. */
  readonly fates: readonly Fate[]
  /** What the ledger says of characters in it. */
  readonly ledger: readonly LedgerEntry[]
  /** What its end means: one for each column that was cut from it; none for what is no text. */
  readonly ends: readonly TracedEnd[]
  /** Decisions that would take it out of the book, or into it. */
  readonly settle: () => readonly Ruling[]
}

/** What became of a stretch of a line. */
export type Fate =
  | {
      readonly kind: 'text'
      readonly position: SourcePosition
      /** Index in `articles`. */
      readonly article: number
      readonly part: 'title' | 'byline' | 'body' | 'footnote'
      /** Index in `blocks`; absent for notes that stood apart. */
      readonly block: number | undefined
    }
  | {
      readonly kind: 'dropped'
      readonly position: SourcePosition
      readonly rule: string
      readonly reason: string
    }

/** What the end of a printed line may mean. */
export type EndMeaning = 'join' | 'line' | 'paragraph'

/** The decision at the end of a printed line. */
export interface TracedEnd {
  /** After the line's last character; `next` is before the first of the one that follows. */
  readonly place: Point
  readonly next: {readonly path: string; readonly place: Point}
  readonly meaning: EndMeaning
  /** 0.5 to 1; 1 where a person settled it. */
  readonly confidence: number
  readonly isSettled: boolean
  /** The strongest first; `weight` in nats, for an end where positive. */
  readonly evidence: readonly Reason[]
  /** The decision that would keep it so. */
  readonly confirm: () => Ruling | undefined
  /** What else it could mean, the likelier first. */
  readonly alternatives: readonly {
    readonly meaning: EndMeaning
    /** 0 to 0.5; of a line that a reader must see no chance is reckoned. */
    readonly chance: number | undefined
    readonly settle: () => Ruling | undefined
  }[]
  /** What became of a hyphen at a joined line's end. */
  readonly hyphen?: TracedHyphen | undefined
}

export interface TracedHyphen {
  readonly fate: 'drop' | 'keep' | 'space'
  readonly confidence: number
  readonly reason: string
  /** Decisions for the other fates. */
  readonly settle: () => readonly Ruling[]
}

/** One reason; what `weight` is in depends on the decision. */
export interface Reason {
  readonly name: string
  readonly weight: number
  readonly detail?: string
}

/** A paragraph: its role, and what speaks for the others. */
export interface TracedBlock {
  readonly path: string
  readonly position: Position | undefined
  readonly text: string
  readonly role: 'title' | 'byline' | 'noise' | 'lead' | 'credit' | PartRole
  /** 0.5 to 1. */
  readonly confidence: number
  /** Depth of a heading, from 2. */
  readonly depth?: number | undefined
  /** Index in `articles`; absent for what was set aside. */
  readonly article: number | undefined
  /** Sums for each role that was weighed, the greatest first; running text is 0. */
  readonly opinions: readonly {
    readonly role: 'title' | 'byline' | 'body'
    readonly sum: number
    readonly evidence: readonly Reason[]
  }[]
  readonly settle: () => readonly Ruling[]
}

/** An article: why it has its title, and where else the title could be. */
export interface TracedArticle {
  readonly kind: ArticleKind
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly author: string | undefined
  /** Where its title, and where its body begins. */
  readonly path: string | undefined
  readonly titlePosition: Position | undefined
  readonly bylinePosition: Position | undefined
  readonly bodyPosition: Position | undefined
  /** That the title is of this body, and that the body begins there; 0 to 1. */
  readonly confidence: {readonly title: number; readonly cut: number}
  readonly evidence: readonly Reason[]
  /** The title that would have had the body, as an index in `articles`. */
  readonly runnerUp: number | undefined
  /** What ties its title to each article's body, in the order of `articles`; none without a title. */
  readonly ties: () => readonly {readonly article: number; readonly weight: number}[]
  /** A quote of its title, else of its byline, else of its beginning. */
  readonly head: () => Quote | undefined
  /** Decisions that keep its title, byline and beginning as they are. */
  readonly confirm: () => readonly Ruling[]
  /** These, and those that would change them. */
  readonly settle: () => readonly Ruling[]
}

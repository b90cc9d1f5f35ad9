/** What stands in and around bodies, beyond what each family has: options of families that teach. */
export interface MatterOptions {
  /** What begins an article, below its head. */
  readonly opening:
    | 'none'
    | 'abstract'
    | 'abstract-head'
    | 'two-abstracts'
    | 'motto'
    | 'jump'
    | 'credit'
    | 'points'
  /** What ends it. */
  readonly ending: Ending
  /** Share of gaps between paragraphs in which something else stands. */
  readonly between: number
  readonly betweenWhat: 'pull' | 'tip' | 'credit' | 'stars' | 'quotation' | 'fact' | 'related'
  /** How inner headings are made, where `headingForm` is not to say. */
  readonly headingStyle:
    | 'plain'
    | 'ask'
    | 'word'
    | 'said'
    | 'arabic'
    | 'decimal'
    | 'letter'
    | 'han'
    | 'roman'
    | 'step'
    | 'stop'
    | 'long'
    | 'name'
  /** Paragraphs from one inner heading to the next; 0 where that is chance. */
  readonly headingEvery: 0 | 1 | 2 | 3
  readonly headingCase: 'as-heads' | 'as-is' | 'upper'
  /** The titles of the issue, listed above its articles. */
  readonly issueList: 'none' | 'titles' | 'leaders' | 'authors'
  /** Share of articles behind which a notice stands that belongs to none. */
  readonly notices: number
}

/** What ends an article. */
export type Ending =
  | 'none'
  | 'references'
  | 'about-author'
  | 'thanks'
  | 'moral'
  | 'contact'
  | 'place-date'
  | 'source'
  | 'appendix'
  | 'related'
  | 'signed-note'

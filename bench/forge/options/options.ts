import type {LineRole} from '../forged-page.ts'
import type {ForgeLanguage} from '../texts/grammars.ts'
import type {HeadOptions} from './head-options.ts'
import type {MatterOptions} from './matter-options.ts'

/**
 * What a page may be like. A family says what it may be for each; of several values one is thrown
 * for every page. `mixed` takes each value from another family.
 */
export interface Options extends HeadOptions, MatterOptions {
  // --- heads
  readonly language: ForgeLanguage
  /** How many articles, chapters, letters… */
  readonly articles: number
  readonly kicker: 'none' | 'each' | 'some' | 'rubric'
  /** Printed lines of a headline, at most. */
  readonly headlineLines: 1 | 2 | 3 | 4
  readonly headlineRule: HeadlineRule
  readonly headlineStop: boolean
  readonly headlineCase: 'as-is' | 'upper' | 'title'
  readonly byline:
    | 'none'
    | 'below'
    | 'above'
    | 'end'
    | 'box'
    | 'same-line'
    | 'some'
    | 'under-title'
    | 'top'
  readonly bylineRule: 'byline' | 'name' | 'office-name' | 'name-office'
  /** Chinese names of two characters with a gap between them. */
  readonly isNameSpread: boolean
  readonly deck: 'none' | 'some' | 'each'
  readonly numbering: Numbering
  /** Whether the number stands on a line of its own above the title. */
  readonly numberAbove: boolean
  readonly firstNumber: number
  readonly lead: 'none' | 'editor' | 'lists-speakers'
  readonly credit: boolean
  // --- bodies
  readonly paragraphs: readonly [least: number, most: number]
  readonly length: 'short' | 'medium' | 'long'
  /** Share of paragraphs that are spoken. */
  readonly dialogue: number
  /** Share of articles with inner headings. */
  readonly headings: number
  /** Whether these say something, or only count. */
  readonly headingForm: 'words' | 'numbers'
  readonly dateline: 'none' | 'run-in' | 'own-line'
  readonly captions: number
  readonly notes: number
  readonly noteMark: 'brackets' | 'circled' | 'star'
  /** Where notes stand: at the foot of their page or at the end of their article. */
  readonly noteAt: 'end' | 'foot'
  readonly tables: number
  readonly lists: number
  readonly verse: number
  readonly listMark: '-' | '•' | '1.' | '(a)' | '（一）' | '一、' | '①' | '·'
  /** Whether title and body share rare words. */
  readonly sharesWords: boolean
  readonly code: number
  /** Where who speaks stands. */
  readonly speakers: 'colon' | 'stop' | 'gap' | 'own-line'
  readonly recipe: 'labels' | 'steps' | 'lines' | 'run-in'
  readonly entryRule: 'obit' | 'notice' | 'entry' | 'product'
  readonly entryHead: 'none' | 'own-line' | 'numbered'
  readonly abstractHead: 'own-line' | 'run-in' | 'none'
  readonly answers: 'lines' | 'one-line'
  readonly mailHead: boolean
  /** Lines above all: the paper's name, date and number. */
  readonly masthead: boolean
  /** Where a book is named under a review's title. */
  readonly bibliography: boolean
  /** Whether articles are letters: a salutation above, a closing below. */
  readonly salutation: boolean
  /** `To be continued`, below an article. */
  readonly continued: boolean
  /** What a library has put around the text. */
  readonly around: 'none' | 'licence' | 'legend'
  readonly titlePage: boolean
  readonly contents: 'none' | 'plain' | 'leaders'
  readonly parts: number
  /** Share of chapters with lines of the site around them. */
  readonly adverts: number
  readonly ornaments: boolean
  readonly endMark: boolean
  // --- setting
  /** Measure of a column in full widths. */
  readonly measure: readonly [least: number, most: number]
  readonly columns: 1 | 2 | 3 | 4 | 5
  readonly linesAPage: readonly [least: number, most: number]
  /** Setting in of a paragraph's first line, in full widths. */
  readonly indent: 0 | 1 | 2 | 3
  /** Whether a blank line's room stands between paragraphs. */
  readonly isSpaced: boolean
  readonly justified: boolean
  readonly isHyphenated: boolean
  readonly layout: 'flow' | 'frames' | 'lines'
  /** What becomes of a mark that has no room in its line. */
  readonly marks: 'pushed' | 'hung' | 'squeezed'
  readonly headAlign: 'left' | 'centre'
  /** Blank lines above a headline, and above an inner heading. */
  readonly headGaps: readonly [headline: number, heading: number]
  readonly runningHeads: 'none' | 'top' | 'foot' | 'both'
  readonly folio: Folio
  /** What begins on a new page. */
  readonly newPage: 'none' | 'articles'
  readonly dropCap: boolean
  // --- extraction
  /** Captions stand at the head of a column, wherever that cuts a sentence. */
  readonly floats: boolean
  readonly catchwords: boolean
  /** A number in the margin of every so manieth line; 0 for none. */
  readonly lineNumbers: 0 | 5 | 10
  readonly order: Order
  readonly gaps: 'printed' | 'none' | 'each-line' | 'frames' | 'first-lines' | 'units' | 'heads'
  readonly indents: 'kept' | 'lost' | 'spaces' | 'tab'
  readonly hyphens: '-' | '\u2010' | 'swallowed' | '\u00ad' | '¬' | '⸗'
  readonly formFeeds: boolean
  readonly ocr: number
  readonly spread: number
  readonly digitGaps: boolean
  readonly doubledSpaces: boolean
  readonly trailingSpaces: boolean
  readonly ligatures: boolean
  readonly weave: boolean
}

/** Which rule of a grammar a headline is made by. */
export type HeadlineRule =
  | 'headline'
  | 'title'
  | 'dish'
  | 'poemTitle'
  | 'heading'
  | 'headWord'
  | 'headName'
  | 'headLong'
  | 'headAsk'
  | 'headSaid'
  | 'headColon'
  | 'headDate'
  | 'headSlogan'
  | 'headJob'
  | 'headEvent'
  | 'agreement'
  | 'party'

export type Numbering =
  | 'none'
  | 'word-arabic'
  | 'word-roman'
  | 'word-word'
  | 'roman'
  | 'arabic'
  | 'arabic-dot'
  | 'number-alone'
  | 'han-chapter'
  | 'han-comma'
  | 'paren'
  | 'no'
  | 'section'
  | 'lesson'
  | 'circled'
  | 'version'

export type Folio =
  | 'none'
  | 'bare'
  | 'dashes'
  | 'dots'
  | 'page-n'
  | 'n-of-m'
  | 'brackets'
  | 'gathering'

/** In which order frames leave the page. */
export type Order =
  | 'reading'
  | 'heads-first'
  | 'heads-last'
  | 'heads-by-kind'
  | 'columns'
  | 'rows'
  | 'shuffled-articles'
  | 'shuffled'

/** For each option the values that a family's pages may have. */
export type Ranges = {readonly [Name in keyof Options]?: readonly Options[Name][]}

/** How each role is printed. */
export interface PrintStyle {
  readonly align: 'justify' | 'left' | 'centre' | 'right'
  /** First line, and the others, set in by so many full widths. */
  readonly indent: number
  readonly hang: number
  /** Room above and below, in lines. */
  readonly above: number
  readonly below: number
  readonly size: number
  readonly bold: boolean
}

export type StyleSheet = Readonly<Record<LineRole, PrintStyle>>

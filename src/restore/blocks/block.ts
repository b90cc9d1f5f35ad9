import type {Paragraph} from 'mdast'
import type {Box, Line, Said} from '../../source/source.ts'
import type {Decision} from '../breaks/decide-breaks.ts'

/**
 * What lines are that are no prose: an `item` of a list by a bullet or a letter, an answer to choose and
 * the question above it; a `label` and what it says; rows of a `table`; `code`, or a figure drawn with signs;
 * a `signature` of a mail or an office, the `letterhead` of one and its name below; the
 * `caption` of a picture.
 */
type BlockRegime = 'item' | 'label' | 'table' | 'code' | 'signature' | 'letterhead' | 'caption'

/**
 * One restored paragraph, in the order of the source: what `restore` hands to `structure`.
 *
 * Titles, bylines and headings are blocks too; which is which is for `structure` to say.
 */
export interface Block {
  /**
   * The paragraph: one `text` node with `position` for each piece of a line, `break` nodes where
   * lines are kept (verse, addresses). Text nodes without `position` are spaces that a join put in.
   */
  readonly node: Paragraph
  /** Its characters; `\n` where a line break is kept. */
  readonly text: string
  /** The lines that it was made from, in order, whole. */
  readonly lines: readonly Line[]
  /** What was decided of the breaks between its lines, in order: one less than there are lines. */
  readonly seams: readonly Decision[]
  /** How many blank lines stood before it in the source. */
  readonly gap: number
  /** Whether a page of the source begins with it or between it and the block before. */
  readonly startsPage: boolean
  /** Columns by which its first line is set in, in full widths, over the left edge of its column. */
  readonly indent: number
  /** Width of a full line of its column, in full widths; blocks of one column share it. */
  readonly measure: number
  /** Width of its widest line, in full widths. */
  readonly width: number
  /** How sure it is that a paragraph begins here, 0 to 1: low when the text before it seems to go on. */
  readonly startConfidence: number
  /**
   * Whether the last line is full and ends without a mark, so that the sentence goes on elsewhere:
   * a column that the extractor put in another place.
   */
  readonly endsOpen: boolean
  /** Whether it starts as the middle of a sentence does (no indent where others have one, a small letter…). */
  readonly startsOpen: boolean
  /** How it is printed, where that is known. */
  readonly print?: BlockPrint | undefined
  /** What its lines are, where they are no prose: neither title nor byline, and whole as it stands. */
  readonly regime?: BlockRegime | undefined
  /** How deep a mail quotes it; absent for nearly all. */
  readonly quoted?: number | undefined
  /** Its lines before which a person said that the paragraph goes on. */
  readonly joined?: ReadonlySet<Line> | undefined
  /** Whether a person said that a paragraph begins with it, or ends with it. */
  readonly isSettledStart?: boolean | undefined
  readonly isSettledEnd?: boolean | undefined
  /** Whether it heads a text of its own, whatever stands above it. */
  readonly isHeadOfOwn?: boolean | undefined
}

/** How a block is printed. */
export interface BlockPrint {
  /** Size of its largest type, relative to that of running text. */
  readonly size: number
  /** Nats by which it is rare in its document that a character is set so large. */
  readonly rarity: number
  readonly isBold: boolean
  /** Whether each of its lines has as much room on its right as on its left. */
  readonly isCentred: boolean
  /** Whether it is set in larger type, or in the middle directly below such a line. */
  readonly isHead: boolean
  /** Which column, which columns of one head, which frame: see `Placement`. */
  readonly region: number
  readonly domain: number
  readonly frame?: number | undefined
  /** Index in `Source.sheets`; and its place there, as far as it stands on that sheet. */
  readonly sheet: number
  readonly box: Box
  /** What the file itself says of its first line. */
  readonly said?: Said | undefined
  /** Whether that is running text, in a file that tells headings. */
  readonly isToldText?: boolean | undefined
  /** Whether it is in the type of running text, in a document that sets its heads in larger type. */
  readonly isTextType?: boolean | undefined
}

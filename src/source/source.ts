import type {SourcePoint} from './locate.ts'

/**
 * The text of a book's pages, decoded, in lines.
 *
 * It is what every later stage starts from: nothing after `source` sees bytes.
 */
export interface Source {
  /** The files that the text comes from, in reading order. */
  readonly files: readonly SourceFile[]
  /** Every line of every file, in order; blank lines are lines too. */
  readonly lines: readonly Line[]
  /** The printed pages of which more is known than their text, in order; absent for plain text. */
  readonly sheets?: readonly Sheet[] | undefined
}

/** One file of a source: what is needed to trace a character back and to prove what was read. */
export interface SourceFile {
  /** Path as the person gave it, with `/`; messages name it. */
  readonly path: string
  /** Decoded text, line endings as they are, without a byte order mark. */
  readonly value: string
  /** Name of the encoding as in the WHATWG Encoding Standard: `utf-8`, `gb18030`… */
  readonly encoding: string
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string
  /** Number of bytes. */
  readonly bytes: number
  /** Of a text that was taken out of a file with boxes: that file. `path` is where the text is kept. */
  readonly origin?: Origin | undefined
}

/** A file with boxes from which a text was taken. */
export interface Origin {
  /** Path as the person gave it. */
  readonly path: string
  /** Hexadecimal SHA-256 of its bytes. */
  readonly sha256: string
  readonly bytes: number
  /** What read it, with its version. */
  readonly reader: string
}

/** One printed line. */
export interface Line {
  /** Characters without the line ending and without a form feed at its start. */
  readonly value: string
  /** Where `value` starts in its file: `line` and `column` from 1, `offset` from 0 in UTF-16 code units. */
  readonly start: SourcePoint
  /** Index of the file in `files`. */
  readonly file: number
  /** Index of the printed page, from 0 through all files; form feeds and new files begin one. */
  readonly page: number
  /** How it was printed, where the reader knows it. */
  readonly print?: Print
  /** Where it stands among the others of its sheet, when `layout` has found that. */
  readonly placement?: Placement
}

/** Where a printed line stands on its sheet. Lengths are in units of the line's own size. */
export interface Placement {
  /** Which column, or stretch of one: numbers go through the whole source. */
  readonly region: number
  /** Which columns belong together: those of one head, or all of a sheet without. */
  readonly domain: number
  /** Which frame is drawn around it, if one is. */
  readonly frame?: number
  /** Whether it is set in larger type, or in the middle directly below such a line. */
  readonly isHead: boolean
  /** From the left edge of the column. */
  readonly indent: number
  readonly width: number
  /** Width of the column. */
  readonly measure: number
  /** Usual distance between the lines of the column, in points; 0 for a single line. */
  readonly pitch: number
  /** Of the words below a picture, or above it: the picture's name; empty for a pull quote, which stands in the text likewise. */
  readonly picture?: string | undefined
  /** Distance from the line above it in the column, in points; 0 for the first. */
  readonly drop: number
  /** What stands before it on the same row; 0 for nearly all. */
  readonly before: number
  /** Where it stands in a table, if it does. */
  readonly cell?: Cell | undefined
  /** The listing that it is a line of: lines in a face of fixed width. Numbers go through the whole source. */
  readonly listing?: number | undefined
}

/** A place in a table; all are counted from 0, tables through the whole source. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A reading that is printed beside the characters that it is for. */
export interface PlacedReading {
  /** Index of the file that both are in. */
  readonly file: number
  /** Its characters: offsets in the file. */
  readonly start: number
  readonly end: number
  /** What it says: code units of lines, in order. */
  readonly pieces: readonly {readonly line: Line; readonly from: number; readonly to: number}[]
}

/** How a line was printed. */
export interface Print {
  /** Index in `Source.sheets`. */
  readonly sheet: number
  /** In points, from the top left. */
  readonly box: Box
  /** Where each code unit begins along the line, in points; and where the last ends. */
  readonly edges: readonly number[]
  /** Where the line stands: y of its baseline, or x of a vertical line's middle. */
  readonly baseline: number
  /** Size of most of its type, in points. */
  readonly size: number
  /** Name of the font, as far as the file tells. */
  readonly face: string
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Degrees by which it is turned, clockwise. */
  readonly turn: 0 | 90 | 180 | 270
  /** Whether it is read from top to bottom. */
  readonly isVertical: boolean
  /** Stretches set otherwise than most of the line, in order. */
  readonly runs?: readonly PrintRun[] | undefined
  /** How sure a machine was that recognised it, 0 to 1. */
  readonly confidence?: number | undefined
  /** What the file itself says of it. */
  readonly said?: Said | undefined
  /** Whether the mark of an item is drawn before it, and is no character of it. */
  readonly hasMark?: boolean | undefined
  /** The word that its end cuts in two, whole, where the file says it: `nobody` for `no-`. */
  readonly cutWord?: string | undefined
}

/** A stretch of a line that is set otherwise than most of it. */
export interface PrintRun {
  /** Code units of the line. */
  readonly start: number
  readonly end: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  /** By how much its baseline is above that of the line, in points. */
  readonly raise: number
}

/** What a file says of the region that a line stands in: an opinion like any other. */
export interface Said {
  /** Which region, the same for all of its lines. */
  readonly region: string
  /** What it is, if anything is said. */
  readonly kind?: SaidKind | undefined
  /** The table that it is a cell of, and where it stands there, from 0. */
  readonly cell?: ToldCell | undefined
  /** The article that it belongs to, as a METS has it. */
  readonly article?: string | undefined
  /** Its place among all regions as they are read, where a METS has it. */
  readonly order?: number | undefined
}

/** A place in a table that a file tells; its name for the table. */
interface ToldCell {
  readonly table: string
  readonly row: number
  readonly column: number
}

/** Kinds of regions, as the formats have them in common. */
export type SaidKind =
  | 'paragraph'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'header'
  | 'footer'
  | 'page-number'
  | 'footnote'
  | 'marginalia'
  | 'table'
  | 'drop-capital'
  | 'signature-mark'
  | 'advertisement'

/** One printed page. */
export interface Sheet {
  /** Index of its page, as `Line.page` has it. */
  readonly page: number
  /** Size in points. */
  readonly width: number
  readonly height: number
  /** Lines that are drawn between things: thin. */
  readonly rules: readonly Box[]
  /** Shapes around things, or behind them. */
  readonly frames: readonly Box[]
  readonly images: readonly Box[]
  /** Those pictures that were cut out of it, and what became of each. */
  readonly pictures?: readonly SheetPicture[] | undefined
  readonly text: SheetText
}

/** A picture of a sheet. */
export interface SheetPicture {
  readonly box: Box
  /** Of one that a reader is to see: its name among the book's images, `images/page-003-1.png`. */
  readonly name?: string | undefined
  /** Of any other, why it is none to look at. */
  readonly decoration?: Decoration | undefined
}

/**
 * Why a picture is none to look at: smaller than type is high, as long and thin as a rule, behind
 * text or the whole sheet, the same on sheet after sheet, of more dots than a machine can hold.
 */
export type Decoration = 'small' | 'rule' | 'background' | 'repeated' | 'huge'

/** Whether a page's text is drawn or was recognised by a machine; whether it can be relied on. */
export type SheetText = 'drawn' | 'recognised' | 'none' | 'doubtful'

/** A rectangle on the page, in points (1/72 inch) from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

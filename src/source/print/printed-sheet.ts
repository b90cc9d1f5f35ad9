import type {Box, Decoration, PrintRun, Said, SheetText} from '../source.ts'

/** One page as a reader of pages with boxes gives it, whatever its format. */
export interface PrintedSheet {
  /** Size in points. */
  readonly width: number
  readonly height: number
  /** In the order of the file. */
  readonly lines: readonly PrintedLine[]
  /** Lines that are drawn between things: thin. */
  readonly rules: readonly Box[]
  /** Shapes around things, or behind them. */
  readonly frames: readonly Box[]
  readonly images: readonly Box[]
  /** Pictures that were cut out of it. */
  readonly pictures?: readonly PrintedPicture[] | undefined
  readonly text: SheetText
  /** Number or name that the file gives the page. */
  readonly label?: string | undefined
}

/** A picture that was cut out of a sheet. */
export interface PrintedPicture {
  readonly box: Box
  /** JPEG or PNG; nothing of what only decorates the sheet. */
  readonly bytes?: Uint8Array | undefined
  readonly decoration?: Decoration | undefined
}

/** A printed line as it stands in the file: a piece of one, where other text stands between. */
export interface PrintedLine {
  /** Without line ends and without white space at its ends. */
  readonly text: string
  /** In points, from the top left. */
  readonly box: Box
  /** Where each code unit begins along the line, in points; and where the last ends. */
  readonly edges: readonly number[]
  /** Where the line stands: y of its baseline, or x of a vertical line's middle. */
  readonly baseline: number
  /** Size of most of its type, in points. */
  readonly size: number
  readonly face: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly turn: 0 | 90 | 180 | 270
  readonly isVertical: boolean
  /** Stretches set otherwise than most of the line. */
  readonly runs?: readonly PrintRun[] | undefined
  /** How sure a machine was that recognised it, 0 to 1. */
  readonly confidence?: number | undefined
  readonly said?: Said | undefined
  /** The word that its end cuts in two, whole, where the file says it: `nobody` for `no-`. */
  readonly cutWord?: string | undefined
}

/** All pages of one file, with what is to be known of its reading. */
export interface PrintedFile {
  readonly sheets: readonly PrintedSheet[]
  /** What read it, with its version: `pdfium 2.15.1`. */
  readonly reader: string
}

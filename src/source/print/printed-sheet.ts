import type {Box, Decoration, Print, SheetText} from '../source.ts'

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
export interface PrintedLine extends Omit<Print, 'sheet'> {
  /** Without line ends and without white space at its ends. */
  readonly text: string
}

/** All pages of one file, with what is to be known of its reading. */
export interface PrintedFile {
  readonly sheets: readonly PrintedSheet[]
  /** What read it, with its version: `pdfium 2.15.1`. */
  readonly reader: string
}

import type {ForgedBox} from '../forged-page.ts'
import type {Frame, PrintedPiece} from '../setting/printed.ts'

/** A line of the text that an extractor left. */
export interface ExtractedLine {
  readonly text: string
  /** Pieces of units with their places in the text; none in a blank line. */
  readonly pieces: readonly TakenPiece[]
  readonly box?: ForgedBox
  /** A form feed stands before it. */
  readonly isNewPage?: boolean
}

export interface TakenPiece {
  readonly start: number
  readonly end: number
  readonly piece: PrintedPiece
}

/** A frame, and the lines that were taken from it. */
export interface TakenFrame {
  readonly frame: Frame
  readonly lines: readonly ExtractedLine[]
}

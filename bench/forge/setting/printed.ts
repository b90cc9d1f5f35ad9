import type {LineJoin, LineRole} from '../forged-page.ts'
import type {Unit} from '../script.ts'

/** A unit as it is set: its text is what the page has, its lines are pieces of it. */
export interface PlacedUnit extends Unit {
  readonly id: number
}

/** A piece of a unit on a printed line. */
export interface PrintedPiece {
  readonly unit: PlacedUnit
  readonly start: number
  readonly end: number
  /** Which piece of its unit it is, from 0. */
  readonly index: number
  readonly begins: boolean
  readonly ends: boolean
  readonly split: boolean
  readonly join?: LineJoin
  /** A mark that the break made stands at its end. */
  readonly isHyphenated: boolean
  /** What parts it from the piece before it on the same line. */
  readonly gap: string
}

/** A printed line. */
export interface PrintedLine {
  readonly role: LineRole
  readonly pieces: readonly PrintedPiece[]
  /** Setting in, in full widths. */
  readonly indent: number
  readonly width: number
  /** Room above it, in lines. */
  readonly above: number
  readonly size: number
  readonly bold: boolean
  readonly isCentred: boolean
}

/** A frame of a page: a column, a headline over columns, a running head. */
export interface Frame {
  readonly kind: 'text' | 'head' | 'byline' | 'aside' | 'furniture'
  readonly page: number
  /** In full widths from the left, in lines from the top. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly article?: number
  readonly lines: readonly PrintedLine[]
}

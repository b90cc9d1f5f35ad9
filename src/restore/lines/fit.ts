import type {Line} from '../../source/index.ts'
import type {Face} from '../../text/advance.ts'
import type {HeadKind, TailKind} from './line-ends.ts'

/** A printed line that is not blank, measured against the column in which it stands. */
export interface Fit {
  readonly line: Line
  /** The characters between its first and last that are not spaces. */
  readonly text: string
  /** Code units of white space before `text`. */
  readonly lead: number
  /** How `text` ends. */
  readonly tail: TailKind
  /** How `text` begins. */
  readonly head: HeadKind
  /** Width of what could not be divided at its start: a word, or one Han character with its marks. */
  readonly need: number
  /** Blank lines between it and the printed line before. */
  readonly gap: number
  /** Whether a page begins between it and the printed line before. */
  readonly pageBreak: boolean
  /** Whether its characters were spread apart to fill the line. */
  readonly spread: boolean
  /** Width of `text` in full-width units. */
  readonly width: number
  /** By how much its full-width marks can be squeezed to make room, in full-width units. */
  readonly squeeze: number
  /** Whether its document squeezes and stretches lines to fill the measure. */
  readonly elastic: boolean
  /** How far it is set in from the left edge of its column, in full-width units. */
  readonly indent: number
  /** Width of a full line of its column, in full-width units. */
  readonly measure: number
  /** Room that lines of its column leave which go on, beyond the next word, in full-width units. */
  readonly ragged: number
  /** Model of the type that the widths are by. */
  readonly face: Face
  /**
   * Width of what stands before it on the same printed line: some extractors break a line at a
   * wide space. 0 for nearly all.
   */
  readonly carried: number
  /** Whether only the widths say that it is a piece: it begins as a paragraph may. */
  readonly isCutBeforeOpener: boolean
}

/** A value that is still being made. */
export type Mutable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

import type {Box, Said} from '../source.ts'

/** A page as OCR programs tell it, in the units of its file. */
export interface RecognisedPage {
  width: number
  height: number
  /** Points for a unit of the file. */
  scale: number
  label?: string
  readonly lines: RecognisedLine[]
  readonly rules: Box[]
  readonly images: Box[]
}

/** A line as OCR programs tell it. */
export interface RecognisedLine {
  box: Box
  /** Words in order, each with its box where there is one; `glue` before one that no space parts. */
  readonly words: RecognisedWord[]
  /** Size of its type in points, where the file says it. */
  size?: number | undefined
  /** Where it stands, in units of the file, where that is told. */
  baseline?: number | undefined
  /** How high it is across its own direction, in units of the file, where an outline tells it. */
  height?: number | undefined
  isBold?: boolean | undefined
  isItalic?: boolean | undefined
  said?: Said | undefined
  /** The word that its end cuts in two, whole. */
  cutWord?: string | undefined
}

interface RecognisedWord {
  readonly text: string
  readonly box?: Box | undefined
  readonly confidence?: number | undefined
  /** Whether it follows the word before it without a space. */
  readonly isGlued?: boolean | undefined
}

export function createPage(scale: number): RecognisedPage {
  return {width: 0, height: 0, scale, lines: [], rules: [], images: []}
}

/** Of what has no place. */
export const none: Box = {x: 0, y: 0, width: 0, height: 0}

/** The smallest box that holds some boxes, of which a hostile file has more than a call has room for. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first] = boxes
  if (!first) return none
  let [left, top, right, bottom] = [first.x, first.y, first.x, first.y]
  for (const {x, y, width, height} of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return {x: left, y: top, width: right - left, height: bottom - top}
}

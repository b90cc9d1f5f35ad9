import type {GlyphSheet} from '../glyph-sheet.ts'
import type {PdfiumCalls, RawPdfium} from './raw-pdfium.ts'

/** From the coordinates of a page to those of the sheet as it is seen, in points from its top left. */
export type ToSheet = (x: number, y: number) => readonly [number, number]

/**
 * Read what a page draws beside text: rules, frames, pictures.
 *
 * @param options.scratch
 *   Memory of PDFium that may be written to, 1 KB.
 * @returns
 *   Shapes part by part: a table's grid is often one path.
 */
export function readShapes(
  raw: RawPdfium,
  options: ShapeOptions
): Pick<GlyphSheet, 'shapes' | 'images'> & {readonly drawn: readonly DrawnImage[]} {
  const reader = new ShapeReader(raw, options)
  reader.readPage(options.page)
  const {shapes, images, drawn} = reader
  return {shapes: Float32Array.from(shapes), images: Float32Array.from(images), drawn}
}

interface ShapeOptions {
  readonly page: number
  readonly scratch: number
  readonly toSheet: ToSheet
}

class ShapeReader {
  readonly shapes: number[] = []
  readonly images: number[] = []
  readonly drawn: DrawnImage[] = []
  readonly #calls: PdfiumCalls
  readonly #raw: RawPdfium
  /** Four addresses in a row that PDFium writes to. */
  readonly #scratch: readonly [number, number, number, number]
  readonly #toSheet: ToSheet
  #left = mostShapes

  constructor(raw: RawPdfium, {scratch, toSheet}: ShapeOptions) {
    this.#calls = raw.wasmExports
    this.#raw = raw
    this.#scratch = [scratch, scratch + 4, scratch + 8, scratch + 12]
    this.#toSheet = toSheet
  }

  readPage(page: number): void {
    const count = this.#calls.FPDFPage_CountObjects(page)
    for (let index = 0; index < count && this.#left > 0; index++) {
      this.#readObject(this.#calls.FPDFPage_GetObject(page, index), identity, 0)
    }
  }

  #readObject(object: number, outer: Matrix, depth: number): void {
    if (this.#left-- <= 0) return
    const kind = this.#calls.FPDFPageObj_GetType(object)
    if (kind === kinds.form && depth < deepestForm) {
      const inner = multiply(this.#matrixOf(object), outer)
      const count = this.#calls.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count && this.#left > 0; index++) {
        this.#readObject(this.#calls.FPDFFormObj_GetObject(object, index), inner, depth + 1)
      }
    } else if (kind === kinds.path) {
      const paint = this.#paintOf(object)
      if (paint === 0) return
      const inner = multiply(this.#matrixOf(object), outer)
      for (const part of this.#partsOf(object)) {
        const {x0, y0, x1, y1} = this.#place(part, inner)
        this.shapes.push(x0, y0, x1, y1, paint)
      }
    } else if (kind === kinds.image || kind === kinds.shading) {
      this.#calls.FPDFPageObj_GetBounds(object, ...this.#scratch)
      const [x0, y0, x1, y1] = this.#floats(4) as unknown as Quad
      const box = this.#place({x0, y0, x1, y1}, outer)
      this.images.push(box.x0, box.y0, box.x1, box.y1)
      if (kind === kinds.image) {
        const visible = cut(box, this.#clipOf(object, outer))
        this.drawn.push({object, box, visible, isUpright: this.#isUpright(object, outer)})
      }
    }
  }

  /** The numbers that PDFium has written last. */
  #floats(count: number): Float32Array {
    const from = this.#scratch[0] >> 2
    return this.#raw.HEAPF32.slice(from, from + count)
  }

  /** Where a box of the page lies on the sheet. */
  #place({x0, y0, x1, y1}: Edges, matrix: Matrix): Edges {
    let box = nowhere
    for (const x of [x0, x1]) {
      for (const y of [y0, y1]) box = include(box, this.#toSheet(...apply(matrix, x, y)))
    }
    return box
  }

  /** What a picture is cut to: most programs draw each through a window, many through a smaller one. */
  #clipOf(object: number, outer: Matrix): Edges {
    const clip = this.#calls.FPDFPageObj_GetClipPath(object)
    const paths = clip === 0 ? 0 : this.#calls.FPDFClipPath_CountPaths(clip)
    let result = everywhere
    for (let path = 0; path < paths; path++) {
      const all = this.#calls.FPDFClipPath_CountPathSegments(clip, path)
      const count = Math.min(mostSegments, all)
      let own = nowhere
      for (let index = 0; index < count; index++) {
        const point = this.#pointOf(this.#calls.FPDFClipPath_GetPathSegment(clip, path, index))
        own = include(own, this.#toSheet(...apply(outer, ...point)))
      }
      if (count > 0) result = cut(result, own)
    }
    return result
  }

  #isUpright(object: number, outer: Matrix): boolean {
    const matrix = multiply(this.#matrixOf(object), outer)
    const [x, y] = this.#toSheet(...apply(matrix, 0, 0))
    const [right, level] = this.#toSheet(...apply(matrix, 1, 0))
    const [plumb, above] = this.#toSheet(...apply(matrix, 0, 1))
    return right > x && above < y && Math.abs(level - y) < askew && Math.abs(plumb - x) < askew
  }

  #matrixOf(object: number): Matrix {
    this.#calls.FPDFPageObj_GetMatrix(object, this.#scratch[0])
    return this.#floats(6) as unknown as Matrix
  }

  #pointOf(segment: number): readonly [number, number] {
    this.#calls.FPDFPathSegment_GetPoint(segment, this.#scratch[0], this.#scratch[1])
    return this.#floats(2) as unknown as readonly [number, number]
  }

  /** 1 for filled, 2 for stroked, their sum for both, 4 more for white; 0 for a mere clip. */
  #paintOf(object: number): number {
    const [first, second] = this.#scratch
    this.#calls.FPDFPath_GetDrawMode(object, first, second)
    // Each call may let the memory grow, and then it is another array.
    const isFilled = this.#raw.HEAPU32[first >> 2] !== 0
    const isStroked = this.#raw.HEAPU32[second >> 2] !== 0
    let isWhite = false
    if (isFilled && !isStroked) {
      this.#calls.FPDFPageObj_GetFillColor(object, ...this.#scratch)
      const from = first >> 2
      const [red = 0, green = 0, blue = 0, alpha] = this.#raw.HEAPU32.subarray(from, from + 4)
      if (alpha === 0) return 0
      isWhite = Math.min(red, green, blue) >= 250
    }
    return (isFilled ? 1 : 0) + (isStroked ? 2 : 0) + (isWhite ? 4 : 0)
  }

  /** The boxes of what a path draws between two moves. */
  #partsOf(object: number): Edges[] {
    const parts: Edges[] = []
    const count = Math.min(mostSegments, this.#calls.FPDFPath_CountSegments(object))
    for (let index = 0; index < count; index++) {
      const segment = this.#calls.FPDFPath_GetPathSegment(object, index)
      const point = this.#pointOf(segment)
      const isNew = this.#calls.FPDFPathSegment_GetType(segment) === moveTo
      const part = isNew ? undefined : parts.pop()
      parts.push(include(part ?? nowhere, point))
    }
    return parts
  }
}

/** A picture that a page draws. */
export interface DrawnImage {
  /** PDFium's own number for it, as long as the page is open. */
  readonly object: number
  /** Where it is drawn. */
  readonly box: Edges
  /** What can be seen of it. */
  readonly visible: Edges
  /** Whether it is drawn as it is kept: not turned, not mirrored. */
  readonly isUpright: boolean
}

/** Left, top, right and bottom, in points from the top left of the sheet. */
export interface Edges {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What two have in common; turned inside out where that is nothing. */
export function cut(one: Edges, other: Edges): Edges {
  return {
    x0: Math.max(one.x0, other.x0),
    y0: Math.max(one.y0, other.y0),
    x1: Math.min(one.x1, other.x1),
    y1: Math.min(one.y1, other.y1)
  }
}

/** Without limits: what nothing is cut to. */
const everywhere: Edges = {x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity}
/** The box of no points at all. */
const nowhere: Edges = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}

/** The box of what was in another and of a point. */
function include({x0, y0, x1, y1}: Edges, [x, y]: readonly [number, number]): Edges {
  return {x0: Math.min(x0, x), y0: Math.min(y0, y), x1: Math.max(x1, x), y1: Math.max(y1, y)}
}

type Quad = readonly [number, number, number, number]
type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
/** Types of page objects in PDFium. */
const kinds = {path: 2, image: 3, shading: 4, form: 5}
/** `FPDF_SEGMENT_MOVETO` */
const moveTo = 2
/** Objects of one page, at most: a map has more, and none of them is a rule of the page. */
const mostShapes = 20_000
/** Segments of one path, likewise. */
const mostSegments = 400
/** Points by which a side may slant. */
const askew = 0.5
/** Forms inside of forms. */
const deepestForm = 8

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** `first`, then `second`. */
function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F
  ]
}

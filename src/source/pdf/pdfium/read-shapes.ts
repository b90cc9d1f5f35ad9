import type {WrappedPdfiumModule} from '@embedpdf/pdfium'
import type {GlyphSheet} from '../glyph-sheet.ts'
import type {RawPdfium} from './raw-pdfium.ts'

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
  module: WrappedPdfiumModule,
  raw: RawPdfium,
  {
    page,
    scratch,
    toSheet
  }: {readonly page: number; readonly scratch: number; readonly toSheet: ToSheet}
): Pick<GlyphSheet, 'shapes' | 'images'> & {readonly drawn: readonly DrawnImage[]} {
  const shapes: number[] = []
  const images: number[] = []
  const drawn: DrawnImage[] = []
  let left = mostShapes

  const put = (list: number[], box: readonly number[], matrix: Matrix, kind?: number) => {
    const [x0, y0, x1, y1] = box as Quad
    const corners = [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1]
    ].map(([x, y]) => toSheet(...apply(matrix, x!, y!)))
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    list.push(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
    if (kind !== undefined) list.push(kind)
  }
  /** What a picture is cut to: most programs draw each through a window, many through a smaller one. */
  const clipOf = (object: number, outer: Matrix): Edges => {
    const clip = module.FPDFPageObj_GetClipPath(object)
    const paths = clip === 0 ? 0 : module.FPDFClipPath_CountPaths(clip)
    let result: Edges = {x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity}
    for (let path = 0; path < paths; path++) {
      const count = Math.min(mostSegments, module.FPDFClipPath_CountPathSegments(clip, path))
      const own = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
      for (let index = 0; index < count; index++) {
        const segment = module.FPDFClipPath_GetPathSegment(clip, path, index)
        module.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
        const [x, y] = toSheet(
          ...apply(outer, raw.HEAPF32[scratch >> 2]!, raw.HEAPF32[(scratch + 4) >> 2]!)
        )
        own.x0 = Math.min(own.x0, x)
        own.y0 = Math.min(own.y0, y)
        own.x1 = Math.max(own.x1, x)
        own.y1 = Math.max(own.y1, y)
      }
      if (count > 0) result = cut(result, own)
    }
    return result
  }
  const standing = (object: number, outer: Matrix): Pick<DrawnImage, 'isUpright'> => {
    const matrix = multiply(matrixOf(object), outer)
    const [x, y] = toSheet(...apply(matrix, 0, 0))
    const [right, level] = toSheet(...apply(matrix, 1, 0))
    const [plumb, above] = toSheet(...apply(matrix, 0, 1))
    const isUpright =
      right > x && above < y && Math.abs(level - y) < askew && Math.abs(plumb - x) < askew
    return {isUpright}
  }
  const matrixOf = (object: number): Matrix => {
    module.FPDFPageObj_GetMatrix(object, scratch)
    return [...raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6)] as unknown as Matrix
  }
  const readObject = (object: number, outer: Matrix, depth: number): void => {
    if (left-- <= 0) return
    const kind = module.FPDFPageObj_GetType(object)
    if (kind === kinds.form && depth < deepestForm) {
      const inner = multiply(matrixOf(object), outer)
      const count = module.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count && left > 0; index++) {
        readObject(module.FPDFFormObj_GetObject(object, index), inner, depth + 1)
      }
    } else if (kind === kinds.path) {
      const paint = paintOf(object)
      if (paint === 0) return
      const inner = multiply(matrixOf(object), outer)
      for (const box of partsOf(object)) put(shapes, box, inner, paint)
    } else if (kind === kinds.image || kind === kinds.shading) {
      module.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
      put(images, [...raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4)], outer)
      if (kind === kinds.image) {
        const [x0, y0, x1, y1] = images.slice(-4) as unknown as Quad
        const box = {x0, y0, x1, y1}
        drawn.push({
          object,
          box,
          visible: cut(box, clipOf(object, outer)),
          ...standing(object, outer)
        })
      }
    }
  }
  /** 1 for filled, 2 for stroked, their sum for both, 4 more for white; 0 for a mere clip. */
  const paintOf = (object: number): number => {
    module.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
    const isFilled = raw.HEAPU32[scratch >> 2] !== 0
    const isStroked = raw.HEAPU32[(scratch + 4) >> 2] !== 0
    let isWhite = false
    if (isFilled && !isStroked) {
      module.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)
      const [red, green, blue, alpha] = raw.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 4)
      if (alpha === 0) return 0
      isWhite = Math.min(red!, green!, blue!) >= 250
    }
    return (isFilled ? 1 : 0) + (isStroked ? 2 : 0) + (isWhite ? 4 : 0)
  }
  const partsOf = (object: number): number[][] => {
    const parts: number[][] = []
    const count = Math.min(mostSegments, module.FPDFPath_CountSegments(object))
    for (let index = 0; index < count; index++) {
      const segment = module.FPDFPath_GetPathSegment(object, index)
      module.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
      const [x, y] = raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 2) as unknown as [
        number,
        number
      ]
      const part = parts.at(-1)
      if (!part || module.FPDFPathSegment_GetType(segment) === moveTo) parts.push([x, y, x, y])
      else {
        part[0] = Math.min(part[0]!, x)
        part[1] = Math.min(part[1]!, y)
        part[2] = Math.max(part[2]!, x)
        part[3] = Math.max(part[3]!, y)
      }
    }
    return parts
  }

  const count = module.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && left > 0; index++) {
    readObject(module.FPDFPage_GetObject(page, index), identity, 0)
  }
  return {shapes: Float32Array.from(shapes), images: Float32Array.from(images), drawn}
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

/** PDFium without its package's wrappers: what is called for each glyph and each shape. */
export interface RawPdfium {
  readonly HEAPU8: Uint8Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
  readonly HEAPU32: Uint32Array
  readonly _malloc: (size: number) => number
  readonly _free: (at: number) => void
  readonly UTF8ToString: (at: number) => string
  /** The functions themselves. What the package gives in their places looks at each call for what could be wrong with it. */
  readonly wasmExports: PdfiumCalls
}

/** Numbers in and out: addresses of PDFium's memory, and 0 or 1 for what is so or is not. */
export interface PdfiumCalls {
  readonly FPDFText_GetUnicode: (text: number, index: number) => number
  readonly FPDFText_IsGenerated: (text: number, index: number) => number
  readonly FPDFText_HasUnicodeMapError: (text: number, index: number) => number
  readonly FPDFText_GetLooseCharBox: (text: number, index: number, rect: number) => number
  readonly FPDFText_GetCharBox: (
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number
  ) => number
  readonly FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  readonly FPDFText_GetTextObject: (text: number, index: number) => number
  readonly FPDFText_GetFontSize: (text: number, index: number) => number
  readonly FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number
  readonly FPDFText_GetFontWeight: (text: number, index: number) => number
  readonly FPDFText_GetFontInfo: (
    text: number,
    index: number,
    buffer: number,
    length: number,
    flags: number
  ) => number
  readonly FPDFTextObj_GetFont: (object: number) => number
  readonly FPDFTextObj_GetTextRenderMode: (object: number) => number
  readonly FPDFPage_CountObjects: (page: number) => number
  readonly FPDFPage_GetObject: (page: number, index: number) => number
  readonly FPDFPageObj_GetType: (object: number) => number
  readonly FPDFPageObj_GetMatrix: (object: number, matrix: number) => number
  readonly FPDFPageObj_GetBounds: (object: number, ...quad: Addresses) => number
  readonly FPDFPageObj_GetFillColor: (object: number, ...color: Addresses) => number
  readonly FPDFPageObj_GetClipPath: (object: number) => number
  readonly FPDFFormObj_CountObjects: (form: number) => number
  readonly FPDFFormObj_GetObject: (form: number, index: number) => number
  readonly FPDFClipPath_CountPaths: (clip: number) => number
  readonly FPDFClipPath_CountPathSegments: (clip: number, path: number) => number
  readonly FPDFClipPath_GetPathSegment: (clip: number, path: number, index: number) => number
  readonly FPDFPath_CountSegments: (path: number) => number
  readonly FPDFPath_GetPathSegment: (path: number, index: number) => number
  readonly FPDFPath_GetDrawMode: (path: number, fill: number, stroke: number) => number
  readonly FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number
  readonly FPDFPathSegment_GetType: (segment: number) => number
}

type Addresses = readonly [number, number, number, number]

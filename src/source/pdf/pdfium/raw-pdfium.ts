/** Functions of PDFium that are called for each glyph, without the wrapper's cost. */
export interface RawPdfium {
  readonly HEAPU8: Uint8Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
  readonly HEAPU32: Uint32Array
  readonly _malloc: (size: number) => number
  readonly _free: (at: number) => void
  readonly UTF8ToString: (at: number) => string
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number
  readonly _FPDFText_IsGenerated: (text: number, index: number) => number
  readonly _FPDFText_HasUnicodeMapError: (text: number, index: number) => number
  readonly _FPDFText_GetLooseCharBox: (text: number, index: number, rect: number) => number
  readonly _FPDFText_GetCharBox: (
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number
  ) => number
  readonly _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  readonly _FPDFText_GetTextObject: (text: number, index: number) => number
  readonly _FPDFText_GetFontSize: (text: number, index: number) => number
  readonly _FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number
  readonly _FPDFText_GetFontWeight: (text: number, index: number) => number
  readonly _FPDFText_GetFontInfo: (
    text: number,
    index: number,
    buffer: number,
    length: number,
    flags: number
  ) => number
  readonly _FPDFTextObj_GetTextRenderMode: (object: number) => number
}

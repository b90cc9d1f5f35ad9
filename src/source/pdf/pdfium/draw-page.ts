import type {WrappedPdfiumModule} from '@embedpdf/pdfium'
import {mostDots, type Picture} from '../glyph-sheet.ts'
import type {RawPdfium} from './raw-pdfium.ts'

/** `FPDFBitmap_Gray`, and `FPDF_GRAYSCALE`: annotations are no part of the page. */
const [gray, asGray] = [1, 0x08]
const white = 0xffffffff

/**
 * Draw a page in grays.
 *
 * @param page
 *   A page that is loaded.
 * @param dots
 *   Dots per inch; fewer where the page is so large that there would be too many.
 */
export function drawPage(
  module: WrappedPdfiumModule,
  raw: RawPdfium,
  page: number,
  dots: number
): Picture {
  const [wide, high] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)]
  const inches = (wide / 72) * (high / 72)
  const used = Math.floor(Math.min(dots, Math.sqrt(mostDots / Math.max(inches, 0.01))))
  const [width, height] = [Math.ceil((wide / 72) * used), Math.ceil((high / 72) * used)]
  const bitmap = module.FPDFBitmap_CreateEx(width, height, gray, 0, 0)
  try {
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, asGray)
    const stride = module.FPDFBitmap_GetStride(bitmap)
    const from = module.FPDFBitmap_GetBuffer(bitmap)
    const bytes = new Uint8Array(width * height)
    for (let row = 0; row < height; row++) {
      const start = from + row * stride
      bytes.set(raw.HEAPU8.subarray(start, start + width), row * width)
    }
    return {width, height, dots: used, bytes}
  } finally {
    module.FPDFBitmap_Destroy(bitmap)
  }
}

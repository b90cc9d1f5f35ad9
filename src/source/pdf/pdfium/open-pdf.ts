import {init, type PdfiumModule} from '@embedpdf/pdfium'
import type {GlyphSheet, PdfFault, Picture} from '../glyph-sheet.ts'
import {limitMemory} from './limit-memory.ts'
import {opensByActing} from './opens-by-acting.ts'
import {PageReader} from './page-reader.ts'
import type {RawPdfium} from './raw-pdfium.ts'
import {readWasm} from './read-wasm.ts'

/** A PDF that is open in PDFium. */
interface OpenPdf {
  readonly pages: number
  /** Read a page by its index, from 0, or say why it cannot be read. */
  readonly read: (page: number) => GlyphSheet | PdfFault
  /** The same, but draw it. */
  readonly draw: (page: number, dots: number) => Picture | PdfFault
}

/**
 * Open a PDF by PDFium, in this very process: call it where limits are set.
 *
 * Nothing of a PDF is run or followed: no form environment is made, so no JavaScript and no action.
 *
 * @param bytes
 *   Whole file.
 * @param password
 *   The user's or the owner's; the empty one is tried by itself.
 * @returns
 *   The open file, or why it cannot be opened.
 */
export async function openPdf(bytes: Uint8Array, password = ''): Promise<OpenPdf | PdfFault> {
  if (opensByActing(bytes)) return 'acting'
  const wasmBinary = limitMemory(await readWasm())
  const module = await init({wasmBinary} as unknown as Partial<PdfiumModule>)
  module.PDFiumExt_Init()
  const raw = module.pdfium as unknown as RawPdfium
  const at = raw._malloc(bytes.length)
  if (at === 0) return 'too-large'
  raw.HEAPU8.set(bytes, at)
  const file = module.FPDF_LoadMemDocument(at, bytes.length, password)
  if (file === 0) return module.FPDF_GetLastError() === passwordError ? 'locked' : 'damaged'
  const reader = new PageReader(module, raw, file)
  return {
    pages: module.FPDF_GetPageCount(file),
    read: (page) => reader.read(page),
    draw: (page, dots) => reader.draw(page, dots)
  }
}

/** `FPDF_ERR_PASSWORD`: one is missing, or it is wrong. */
const passwordError = 4

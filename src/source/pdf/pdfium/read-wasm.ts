import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

/** The WebAssembly of PDFium, as its package has it. */
export function readWasm(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
}

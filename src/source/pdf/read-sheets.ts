import type {GlyphSheet, PdfFault} from './glyph-sheet.ts'
import {runChild} from './run-child.ts'

export interface SheetOptions {
  readonly password?: string | undefined
  /** Indices of pages, from 0, in the order in which they are wanted; all if absent. */
  readonly pages?: readonly number[] | undefined
}

/** The pages of a PDF, or why they could not be read. */
export type ReadSheets =
  | {
      readonly sheets: readonly GlyphSheet[]
      /** How many pages the file has. */
      readonly pages: number
      readonly fault?: undefined
    }
  | {
      readonly fault: PdfFault
      /** Index of the page at which it was, from 0. */
      readonly page?: number | undefined
    }

/**
 * Read the pages of a PDF, in a process of its own that is ended when it takes too long.
 *
 * @param bytes
 *   Whole file.
 * @param options
 *   Password, and which pages (optional).
 */
export async function readSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions> = {}
): Promise<ReadSheets> {
  const {password, pages} = options
  const sheets: GlyphSheet[] = []
  const asked = await runChild({bytes, password, pages}, function (report) {
    if (report.kind === 'sheet') sheets.push(report.sheet)
  })
  return asked.fault === undefined ? {sheets, pages: asked.pages} : asked
}

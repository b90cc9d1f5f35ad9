import type {PrintedSheet} from '../print/printed-sheet.ts'
import {type Asked, followReader, type OpenReader} from './follow-reader.ts'
import {toPrintedSheet} from './to-printed-sheet.ts'

export interface SheetOptions {
  readonly password?: string | undefined
  /** Indices of pages, from 0, in the order in which they are wanted; all if absent. */
  readonly pages?: readonly number[] | undefined
}

/** The pages of a PDF, or why they could not be read. */
export type ReadSheets =
  | (Asked & {readonly fault?: undefined; readonly sheets: readonly PrintedSheet[]})
  | Exclude<Asked, {readonly fault?: undefined}>

/**
 * Gather the sheets that a reader of a PDF reports; the glyphs of each go as soon as they are lines.
 *
 * @param open
 *   Starts the reader.
 */
export async function collectSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions>,
  open: OpenReader
): Promise<ReadSheets> {
  const sheets: PrintedSheet[] = []
  const asked = await followReader({bytes, ...options}, open, function (report) {
    if (report.kind === 'sheet') sheets.push(toPrintedSheet(report.sheet))
  })
  return asked.fault === undefined ? {...asked, sheets} : asked
}

import {collectSheets, type ReadSheets, type SheetOptions} from './collect-sheets.ts'
import {openChild} from './open-child.ts'

/**
 * Read the pages of a PDF, in a process of its own that is ended when it takes too long.
 *
 * @param bytes
 *   Whole file.
 * @param options
 *   Password, and which pages (optional).
 */
export function readSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions> = {}
): Promise<ReadSheets> {
  return collectSheets(bytes, options, openChild)
}

import {isMainThread} from 'node:worker_threads'
import {collectSheets, type ReadSheets, type SheetOptions} from './collect-sheets.ts'
import {openChild} from './open-child.ts'

/**
 * Read the pages of a PDF, in a process of its own that is ended when it takes too long; a long file in
 * two, but in a thread, such as that of a book of a shelf, where all cores have work.
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
  return collectSheets(bytes, options, openChild, isMainThread)
}

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

/** From so many pages on a second reader takes less time than it needs to be there; by hand. */
const manyPages = 16

/**
 * Gather the sheets that a reader of a PDF reports; the glyphs of each go as soon as they are lines.
 *
 * @param open
 *   Starts the reader.
 * @param isShared
 *   Whether a second reader may come towards it from the end of a long file. What that cannot read it
 *   leaves to the first, which comes there in the end: only of the first it is told.
 */
export async function collectSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions>,
  open: OpenReader,
  isShared = false
): Promise<ReadSheets> {
  const {password, pages: order} = options
  const sheets: PrintedSheet[] = []
  const met = new AbortController()
  let left = Number.POSITIVE_INFINITY
  const take = (report: Reported) => {
    if (report.kind !== 'sheet' || sheets[report.page]) return
    sheets[report.page] = toPrintedSheet(report.sheet)
    left--
    if (left === 0) met.abort()
  }
  const share = (count: number) => {
    left = count
    const pages = Array.from({length: count}, (_, index) => count - 1 - index)
    void followReader({bytes, password, pages}, open, take, {enough: met.signal})
  }
  const asked = await followReader({bytes, ...options}, open, take, {
    onOpened: (count) => {
      if (isShared && order === undefined && count >= manyPages) share(count)
    },
    enough: met.signal
  })
  met.abort()
  if (asked.fault !== undefined) return asked
  return {...asked, sheets: (order ?? [...sheets.keys()]).flatMap((page) => sheets[page] ?? [])}
}

type Reported = Parameters<Parameters<typeof followReader>[2]>[0]
